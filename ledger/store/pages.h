#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/books/account.h"
#include "ledger/money/money.h"
#include "ledger/money/rate.h"
#include "ledger/store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// A page the group opened in its books, as it was last corrected: a bank account, a lender's loan,
/// a grant, an asset, an enterprise (PageOpened tells what each of its words means there).
struct LedgerPage {
    PageNumber number;
    SubLedger openedAs;
    std::string code;
    std::string name; // empty if it was erased, or never given
    Date openedOn;
    std::optional<Date> until;
    std::optional<PageNumber> ofPage;
    std::optional<MemberNumber> member;
    Money amount; // zero: not said
    Rate rate;
    std::string reference; // empty: none
    RecordNumber record;   // of its latest terms
};

/// The pages the group opened, with the corrections made to them.
class Pages {
public:
    explicit Pages(Database& database) : m_database{database} {}

    /// As the code is written in the book, letter by letter.
    std::optional<LedgerPage> withCode(std::string_view code) const;
    /// In the order of being opened.
    std::vector<LedgerPage> all() const;
    /// The records that carry a name of this page which is still in the book.
    std::vector<RecordNumber> namingRecords(PageNumber page) const;

private:
    Database& m_database;
};

} // namespace bahi
