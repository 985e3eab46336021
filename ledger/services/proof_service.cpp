#include "ledger/services/proof_service.h"

#include "ledger/log/codes.h"
#include "ledger/log/encoding.h"
#include "ledger/log/merkle.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace bahi {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto kFormat = "bahi-proof/1";

Json provenRecord(LogReader log, const std::vector<Digest>& leaves, RecordNumber number) {
    Json path = Json::array();
    for (const Digest& step : auditPath(leaves, number.value - 1)) path.push_back(toBase64(step));
    return {{"number", number.value},
            {"bytes", toBase64(log.record(number)->bytes)},
            {"path", std::move(path)}};
}

Refused malformed(std::string what) {
    return Refused{.why = Refusal::ProofMalformed}.got(std::move(what));
}

template <std::size_t size>
Result<std::array<std::uint8_t, size>> fixedBytes(const std::optional<Bytes>& bytes,
                                                  const char* what) {
    if (!bytes || bytes->size() != size) return malformed(what);
    std::array<std::uint8_t, size> fixed{};
    std::copy(bytes->begin(), bytes->end(), fixed.begin());
    return fixed;
}

/// The record in `item`, if its path leads to the root of `head`.
Result<Record> checkedRecord(const Json& item, const TreeHead& head) {
    const auto number = item.at("number").get<std::uint64_t>();
    const auto bytes = fromBase64(item.at("bytes").get<std::string>());
    if (!bytes) return malformed("bytes");
    std::vector<Digest> path;
    for (const Json& step : item.at("path")) {
        const auto node = fixedBytes<32>(fromBase64(step.get<std::string>()), "path");
        if (!node) return node.refused();
        path.push_back(node.value());
    }
    if (number < 1 || rootFrom(leafOf(*bytes), number - 1, head.size, path) != head.root)
        return malformed("path");
    Record record = decoded(*bytes);
    if (record.number.value != number) return malformed("number");
    return record;
}

bool concerns(const EntryPosted& entry, MemberNumber member) {
    return entry.member == member ||
           std::any_of(entry.postings.begin(), entry.postings.end(),
                       [&](const Posting& posting) { return posting.page == Page::of(member); });
}

Result<ProvenReceipt> checkedProof(const Json& proof) {
    if (proof.at("format").get<std::string>() != kFormat) return malformed("format");
    const auto key =
        fixedBytes<32>(fromHex(proof.at("public_key").get<std::string>()), "public_key");
    if (!key) return key.refused();
    const auto head = openedNote(proof.at("note").get<std::string>(), key.value());
    if (!head) return malformed("note");

    ProvenReceipt receipt;
    receipt.bookId = toHex(head->book);
    receipt.size = head->size;
    receipt.root = toHex(head->root);
    receipt.minuteBookCode = minuteBookCode(*head);
    receipt.device = toHex(deviceIdOf(key.value()));
    std::optional<MemberNumber> member;
    for (const Json& item : proof.at("records")) {
        const auto record = checkedRecord(item, *head);
        if (!record) return record.refused();
        const Payload& payload = record.value().payload;
        if (const auto* joined = std::get_if<MemberJoined>(&payload); joined && !member) {
            member = joined->number;
            receipt.memberCode = joined->code;
        } else if (const auto* entry = std::get_if<EntryPosted>(&payload);
                   entry && member && concerns(*entry, *member)) {
            receipt.vouchers.push_back(*entry);
        } else {
            return malformed("records");
        }
    }
    if (!member || receipt.vouchers.empty()) return malformed("records");
    for (const EntryPosted& entry : receipt.vouchers)
        if (entry.meeting != receipt.vouchers.front().meeting) return malformed("records");
    return receipt;
}

} // namespace

Result<std::string> ProofService::proveLine(const std::string& memberCode, Date day) {
    const auto code = MemberCode::parse(memberCode);
    if (!code) return code.refused();
    const auto member = Members{m_book.database()}.withCode(code.value());
    if (!member) return Refused{.why = Refusal::MemberUnknown}.about(code.value().text());
    const auto meeting = Meetings{m_book.database()}.on(day);
    if (!meeting) return Refused{.why = Refusal::MeetingUnknown}.about(toIso(day));

    const LogReader log = m_book.log();
    const auto last = log.lastCheckpoint();
    const auto leaves = log.leaves();
    Json records = Json::array();
    records.push_back(
        provenRecord(log, leaves, Members{m_book.database()}.joiningRecord(member->number)));
    for (const Voucher& voucher : Journal{m_book.database()}.ofMember(member->number))
        if (voucher.meeting == meeting->number)
            records.push_back(provenRecord(log, leaves, voucher.record));
    if (records.size() == 1)
        return Refused{.why = Refusal::NothingToProve}.about(code.value().text()).got(toIso(day));
    const Json proof = {{"format", kFormat},
                        {"note", last->note},
                        {"public_key", toHex(log.deviceKeyAt(last->size))},
                        {"records", std::move(records)}};
    return proof.dump(2) + "\n";
}

Result<ProvenReceipt> ProofService::check(std::string_view text) {
    try {
        return checkedProof(Json::parse(text));
    } catch (const Json::exception&) {
        return malformed("JSON");
    } catch (const MalformedRecord& error) {
        return malformed(error.what());
    }
}

} // namespace bahi
