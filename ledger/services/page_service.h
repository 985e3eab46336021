#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/group/new_page.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"
#include "ledger/store/pages.h"

#include <string>
#include <vector>

namespace bahi {

/// Opens the pages of the books: bank accounts, lenders' loans, grants, assets, enterprises.
class PageService {
public:
    PageService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Opens all, in their order, or none. A page that is open already, word for word, is left
    /// alone. Refuses PageCodeTaken, PageUnknown and PageOfOther (that it belongs to),
    /// PageEndsEarly, MemberUnknown, NoRulesYet, and what checkedName refuses.
    Result<std::vector<LedgerPage>> open(const std::vector<NewPage>& pages, Keep keep = Keep::Yes);

    /// What was written of a page becomes what `page` says, for `reason`; its code and its kind
    /// stay (PageOfOther), and what it belongs to was opened before it (PageOfLater).
    Result<Changes> correct(const NewPage& page, const std::string& reason, Keep keep = Keep::Yes);

    /// The code Bahi gives the next bank account: BANK, BANK-2, ...
    std::string nextBankCode();
    /// In the order of being opened.
    std::vector<LedgerPage> all() { return Pages{m_book.database()}.all(); }
    /// `pages` as somebody would ask for them.
    std::vector<NewPage> asAsked(const std::vector<LedgerPage>& pages);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
