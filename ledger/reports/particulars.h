#pragma once

#include "ledger/group/member.h"
#include "ledger/reports/cash_book.h"
#include "ledger/reports/page_lines.h"
#include "ledger/store/journal.h"

#include <string>
#include <vector>

namespace bahi {

/// What a voucher was, before anybody puts it in words: its kind, whose it is, which other
/// accounts it moved, what it takes back or is taken back by.
struct Particulars {
    EntryKind kind;
    std::optional<MemberCode> member;
    std::vector<AccountCode> accounts; // but the one it is told for, each once
    std::optional<VoucherNumber> reverses;
    std::optional<VoucherNumber> reversedBy;
};

/// The members and pages of a book, to tell whose a posting is.
class Names {
public:
    explicit Names(Book& book) : m_members{memberCodesOf(book)}, m_pages{pagesOf(book)} {}

    /// As `account` sees the voucher.
    Particulars particularsOf(const Voucher& voucher, AccountCode account) const;
    /// `M01`, `loan 3`, `POST`, `PAPAD M01`; empty where the account is undivided.
    std::string textOf(const Page& page) const;
    /// Nothing for a number that nobody has.
    std::optional<MemberCode> codeOf(const std::optional<MemberNumber>& member) const;
    const PagesByNumber& pages() const { return m_pages; }

private:
    MemberCodes m_members;
    PagesByNumber m_pages;
};

} // namespace bahi
