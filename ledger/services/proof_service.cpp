#include "ledger/services/proof_service.h"

#include "ledger/log/codes.h"
#include "ledger/log/encoding.h"
#include "ledger/log/merkle.h"
#include "ledger/reports/report_queries.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

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

/// Gathers what the records of a proof say of one woman: who she is, which loans are hers, and
/// her vouchers of one meeting. Nothing that is another's comes to count as hers.
class Story {
public:
    /// Takes the next record, or says that it does not belong there.
    bool take(const Record& record) {
        if (record.number <= m_last) return false; // out of order, or shown twice
        m_last = record.number;
        if (const auto* joined = std::get_if<MemberJoined>(&record.payload)) return isHer(*joined);
        if (const auto* loan = std::get_if<LoanGranted>(&record.payload)) return lent(*loan);
        if (const auto* entry = std::get_if<EntryPosted>(&record.payload)) return paid(*entry);
        return false;
    }

    bool isWhole() const { return !m_vouchers.empty(); }

    void tell(ProvenReceipt& receipt) && {
        receipt.memberCode = m_code;
        for (const EntryPosted& entry : m_vouchers) receipt.moved += movementBy(entry);
        receipt.vouchers = std::move(m_vouchers);
    }

private:
    bool isHer(const MemberJoined& joined) {
        if (m_member) return false;
        m_member = joined.number;
        m_code = joined.code;
        return true;
    }

    bool lent(const LoanGranted& loan) {
        if (loan.member != m_member) return false;
        m_loans.emplace(loan.number, loan.member);
        return true;
    }

    bool paid(const EntryPosted& entry) {
        if (!m_member || !entry.meeting) return false;
        if (!m_vouchers.empty() &&
            (entry.meeting != m_vouchers.front().meeting || entry.date != m_vouchers.front().date))
            return false;
        const bool concernsHer =
            entry.member == m_member ||
            std::any_of(entry.postings.begin(), entry.postings.end(), [&](const Posting& posting) {
                return isHers(posting.page, *m_member, m_loans);
            });
        if (concernsHer) m_vouchers.push_back(entry);
        return concernsHer;
    }

    MemberMovement movementBy(const EntryPosted& entry) const {
        Voucher voucher{.number = entry.number,
                        .record = {},
                        .date = entry.date,
                        .kind = entry.kind,
                        .meeting = entry.meeting,
                        .member = entry.member,
                        .resolution = entry.resolution,
                        .reverses = entry.reverses,
                        .reversedBy = {},
                        .postings = entry.postings};
        for (const Posting& posting : entry.postings)
            if (posting.page != Page{} && !isHers(posting.page, *m_member, m_loans))
                voucher.member = {}; // whose cash it was, nobody can say
        return movementOf(voucher, *m_member, m_loans);
    }

    RecordNumber m_last;
    std::optional<MemberNumber> m_member;
    std::string m_code;
    Borrowers m_loans;
    std::vector<EntryPosted> m_vouchers;
};

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
    Story story;
    for (const Json& item : proof.at("records")) {
        const auto record = checkedRecord(item, *head);
        if (!record) return record.refused();
        if (!story.take(record.value())) return malformed("records");
    }
    if (!story.isWhole()) return malformed("records");
    std::move(story).tell(receipt);
    return receipt;
}

/// Her vouchers of the meeting, the loans they move, and who she is; none if she did nothing.
std::set<RecordNumber> recordsToShow(Database& database, MemberNumber member,
                                     MeetingNumber meeting) {
    std::set<RecordNumber> shown;
    for (const Voucher& voucher : Journal{database}.ofMember(member)) {
        if (voucher.meeting != meeting) continue;
        shown.insert(voucher.record);
        for (const Posting& posting : voucher.postings) {
            if (posting.page.subLedger != SubLedger::Loan) continue;
            const LoanNumber loan{posting.page.number};
            if (Loans{database}.borrower(loan) == member)
                shown.insert(grantingRecord(database, loan));
        }
    }
    if (!shown.empty()) shown.insert(Members{database}.joiningRecord(member));
    return shown;
}

} // namespace

Result<std::string> ProofService::proveLine(const std::string& memberCode,
                                            const MeetingName& name) {
    const auto code = MemberCode::parse(memberCode);
    if (!code) return code.refused();
    const auto member = Members{m_book.database()}.withCode(code.value());
    if (!member) return Refused{.why = Refusal::MemberUnknown}.about(code.value().text());
    const auto meeting = meetingNamed(m_book.database(), name);
    if (!meeting) return Refused{.why = Refusal::MeetingUnknown}.about(name.text());

    const LogReader log = m_book.log();
    const auto last = log.lastCheckpoint();
    const auto leaves = log.leaves();
    const auto shown = recordsToShow(m_book.database(), member->number, meeting->number);
    if (shown.empty())
        return Refused{.why = Refusal::NothingToProve}.about(code.value().text()).got(name.text());
    Json records = Json::array();
    for (const RecordNumber number : shown) records.push_back(provenRecord(log, leaves, number));
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
    } catch (const std::overflow_error&) {
        return malformed("amounts");
    }
}

} // namespace bahi
