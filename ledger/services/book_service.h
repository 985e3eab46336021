#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/clock.h"
#include "ledger/base/result.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/settings.h"
#include "ledger/money/currency.h"
#include "ledger/services/office.h"
#include "ledger/store/books_file.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace bahi {

/// What a new book needs to know.
struct NewBook {
    Currency currency;
    std::string groupName; // may be empty
    GroupRules rules;
    std::map<Setting, std::int64_t> settings = {}; // from the day of the rules on
    Privacy privacy = Privacy::Open; // the others wait for the room `privacy`: PrivacyNotYet
    bool practice = false;
};

/// A book in a few lines.
struct BookInfo {
    std::string bookId;
    std::string groupName;
    Currency currency;
    Privacy privacy = Privacy::Open;
    bool practice = false;
    int schema = 0;
    std::uint64_t records = 0;
    std::string root;
    std::string minuteBookCode;
    std::string device;
    std::size_t members = 0; // who have not left
    std::size_t meetings = 0;
    std::uint64_t vouchers = 0;
    std::optional<Date> firstMeeting;
    std::optional<Date> lastMeeting;
    std::optional<Moment> lastWritten; // when the last record was, by the clock of its computer
    Money cash;
};

/// Makes books, opens them, says what is in them, and lets a new computer take one over.
class BookService {
public:
    explicit BookService(Office& office) : m_office{office} {}

    Result<std::unique_ptr<Book>> create(const std::string& path, const NewBook& fresh,
                                         Keep keep = Keep::Yes);
    Result<std::unique_ptr<Book>> open(const std::string& path, Access access);

    BookInfo info(Book& book);
    /// Why a record was written: a correction, a late meeting, a take-over. Empty if it needed no
    /// reason, or the reason was erased.
    std::string reasonOf(Book& book, RecordNumber record);

    /// New rules from a day on, without settings (RulesService::set).
    Result<Changes> setRules(Book& book, const GroupRules& rules,
                             const std::string& lateReason = "", Keep keep = Keep::Yes);

    /// From now on this computer writes the book. Visible in the log, with its reason.
    Result<Changes> takeOver(Book& book, const std::string& reason, Keep keep = Keep::Yes);

private:
    Office& m_office;
};

} // namespace bahi
