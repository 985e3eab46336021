#include "ledger/store/writer.h"

#include "ledger/base/invariant.h"
#include "ledger/base/text.h"
#include "ledger/log/checkpoint.h"
#include "ledger/log/commitment.h"
#include "ledger/store/texts.h"

#include <nlohmann/json.hpp>

namespace bahi {

namespace {

constexpr auto kInsertRecord = "INSERT INTO record (number, uid, bytes, leaf) VALUES (?, ?, ?, ?)";
constexpr auto kInsertCheckpoint =
    "INSERT INTO checkpoint (size, root, frontier, note) VALUES (?, ?, ?, ?)";

constexpr int kUidNumberBytes = 6;

/// One JSON object in its one encoding: compact, its keys sorted and none twice.
bool isObject(const std::string& json) {
    const auto value = nlohmann::json::parse(json, nullptr, false);
    return value.is_object() && value.dump() == json;
}

bool tellsObjects(const Payload& payload) {
    if (const auto* agreed = std::get_if<TermsAgreed>(&payload)) return isObject(agreed->terms);
    const auto* changed = std::get_if<TermsChanged>(&payload);
    return changed == nullptr || changed->change.empty() || isObject(changed->change);
}

} // namespace

Writer::Writer(Database& database, const BookId& book, Frontier frontier, Moment lastRecordedAt,
               Machine machine)
    : m_database{database},
      m_book{book},
      m_frontier{std::move(frontier)},
      m_sizeBefore{m_frontier.size()},
      m_lastRecordedAt{lastRecordedAt},
      m_machine{machine},
      m_facts{database} {}

Commitment Writer::commitTo(TextField field, const std::string& text) {
    invariant(isUtf8(text), "what is kept was checked");
    const Salt salt = m_machine.random.bytes<16>();
    m_pendingTexts.push_back({field, salt, text});
    return commitmentTo(text, field, salt);
}

std::optional<Commitment> Writer::commitToAny(TextField field, const std::string& text) {
    if (text.empty()) return {};
    return commitTo(field, text);
}

/// Begins with the record's number, so that the index of uids grows at its end and not all over
/// the file; the ten bytes that follow nobody guesses.
Uid Writer::freshUid() {
    Uid uid = m_machine.random.bytes<16>();
    std::uint64_t number = m_frontier.size() + 1;
    for (int place = kUidNumberBytes - 1; place >= 0; --place, number >>= 8)
        uid[static_cast<std::size_t>(place)] = static_cast<std::uint8_t>(number);
    return uid;
}

RecordNumber Writer::append(Payload payload, const Because& because, std::optional<Uid> uid) {
    Record record{.number = RecordNumber{m_frontier.size() + 1},
                  .after = m_sizeBefore,
                  .uid = uid ? *uid : freshUid(),
                  .recordedAt = m_machine.clock.now(),
                  .device = m_machine.device.id(),
                  .supersedes = because.supersedes,
                  .reason = commitToAny(TextField::Reason, because.reason),
                  .payload = std::move(payload)};
    record.clockWentBack = record.recordedAt < m_lastRecordedAt;
    m_lastRecordedAt = record.recordedAt;
    invariant(record.reason || !needsReason(record), "a correction has a reason");
    invariant(record.supersedes || !takesBack(record.payload), "what is taken back was said");
    invariant(tellsObjects(record.payload), "terms are one JSON object, written in one way");

    if (const auto* book = std::get_if<BookCreated>(&record.payload)) m_book = book->bookId;
    const Bytes bytes = encoded(record);
    const Digest leaf = leafOf(bytes);
    insertTexts(record.number);
    project(record, m_facts);
    insertRecord(record, bytes, leaf);
    m_frontier.add(leaf);
    if (const auto* entry = std::get_if<EntryPosted>(&record.payload)) countBalances(*entry);
    return record.number;
}

void Writer::insertTexts(RecordNumber record) {
    Texts texts{m_database};
    for (const PendingText& text : m_pendingTexts)
        texts.insert(record, text.field, text.salt, text.body);
    m_pendingTexts.clear();
}

void Writer::insertRecord(const Record& record, const Bytes& bytes, const Digest& leaf) {
    Query insert{m_database, kInsertRecord};
    insert.bind(1, static_cast<std::int64_t>(record.number.value));
    insert.bindNoCopy(2, record.uid.data(), static_cast<int>(record.uid.size()));
    insert.bindNoCopy(3, bytes.data(), static_cast<int>(bytes.size()));
    insert.bindNoCopy(4, leaf.data(), static_cast<int>(leaf.size()));
    insert.exec();
}

void Writer::countBalances(const EntryPosted& entry) {
    const Month month = monthOf(entry.date);
    for (const Posting& posting : entry.postings) {
        m_moved[{posting.account, month}].add(posting.amount);
        const auto known = m_balances.find(posting.account);
        if (known != m_balances.end()) known->second += posting.amount;
    }
}

void Writer::eraseText(RecordNumber record, TextField field) {
    Texts{m_database}.erase(record, field);
}

Money Writer::balanceOf(AccountCode account) {
    const auto known = m_balances.find(account);
    if (known != m_balances.end()) return known->second;
    Money balance = Balances{m_database}.of(account).balance();
    for (const auto& [place, sides] : m_moved)
        if (place.first == account) balance += sides.balance();
    return m_balances[account] = balance;
}

void Writer::seal() {
    invariant(m_pendingTexts.empty(), "a text belongs to a record");
    if (m_frontier.size() == m_sizeBefore) return;
    Balances{m_database}.add(m_moved);
    m_moved.clear();

    const Digest root = m_frontier.root();
    const Bytes nodes = m_frontier.bytes();
    Query insert{m_database, kInsertCheckpoint};
    insert.bind(1, static_cast<std::int64_t>(m_frontier.size()));
    insert.bind(2, root.data(), static_cast<int>(root.size()));
    insert.bind(3, nodes.data(), static_cast<int>(nodes.size()));
    insert.bind(4, signedNote({m_book, m_frontier.size(), root}, m_machine.device));
    insert.exec();
    m_sizeBefore = m_frontier.size();
}

} // namespace bahi
