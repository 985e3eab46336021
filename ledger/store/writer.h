#pragma once

#include "ledger/base/clock.h"
#include "ledger/base/random.h"
#include "ledger/log/device_key.h"
#include "ledger/log/merkle.h"
#include "ledger/log/record.h"
#include "ledger/store/balances.h"
#include "ledger/store/database.h"
#include "ledger/store/fact_writer.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bahi {

/// What this computer brings to a write: its time, its randomness and its key.
struct Machine {
    Clock& clock;
    RandomSource& random;
    const DeviceKey& device;
};

/// The record a new one corrects, if it does, and why it was written; both may be absent.
struct Because {
    std::optional<RecordNumber> supersedes = {};
    std::string reason = {};
};

/// The end of the log, open for one transaction: `append` adds a record and the rows it makes,
/// `seal` ends the transaction with balances and a signed checkpoint. Handed out by Book::write
/// alone.
class Writer {
public:
    Writer(Database& database, const BookId& book, Frontier frontier, Moment lastRecordedAt,
           Machine machine);
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Keeps `text` for the record that is appended next, and gives what that record carries.
    Commitment commitTo(TextField field, const std::string& text);
    /// The same, but nothing for an empty text.
    std::optional<Commitment> commitToAny(TextField field, const std::string& text);

    /// Adds a fact. `uid` names it for ever; drawn unless its form brought one. The JSON of terms
    /// comes as nlohmann::json dumps it: compact, with sorted keys.
    RecordNumber append(Payload payload, const Because& because = {}, std::optional<Uid> uid = {});

    /// Takes an erased text out of the file, after its TextErased record.
    void eraseText(RecordNumber record, TextField field);

    /// Debits less credits of `account`, with everything appended so far.
    Money balanceOf(AccountCode account);
    std::uint64_t size() const { return m_frontier.size(); }
    Machine machine() const { return m_machine; }

    /// Ends the transaction's work. Appending afterwards is our own fault.
    void seal();

private:
    Uid freshUid();
    void insertTexts(RecordNumber record);
    void insertRecord(const Record& record, const Bytes& bytes, const Digest& leaf);
    void countBalances(const EntryPosted& entry);

    Database& m_database;
    BookId m_book;
    Frontier m_frontier;
    std::uint64_t m_sizeBefore;
    Moment m_lastRecordedAt;
    Machine m_machine;
    FactWriter m_facts;
    SidesByMonth m_moved;
    std::map<AccountCode, Money> m_balances; // of accounts somebody asked for
    struct PendingText {
        TextField field;
        Salt salt;
        std::string body;
    };
    std::vector<PendingText> m_pendingTexts;
};

} // namespace bahi
