#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/books/journal_entry.h"
#include "ledger/group/page_name.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// One line of a voucher that is still a paper.
struct VoucherLine {
    AccountCode account;
    PageName page;
    Money amount;     // debit positive, credit negative
    Money instalment; // of the loan it gives; zero: none agreed
    std::string text; // what that loan is for
    Where where;
};

/// A voucher as somebody wrote it, before it is posted:
///
///     2026-05-04  voucher 37, resolution 12             debit   credit
///         1110 SBI    Bank savings account                      8000
///         1220 M01    Loans to members, Revolving Fund   8000
///
/// A value like any other: a page edits it, a CSV fills it, MeetingService posts it.
struct VoucherSheet {
    Date date;
    std::string reference;         // its number on paper, used once
    std::optional<EntryKind> kind; // none: as its lines say (JournalEntry::kindFor)
    std::optional<ResolutionNumber> resolution;
    std::string follows; // the paper number of the voucher it belongs to; empty: none
    std::string narration;
    std::vector<VoucherLine> lines;
    Where where;
};

/// The number of a voucher, a page or a loan on paper as it is kept: one to twenty of A-Z, 0-9,
/// hyphen and slash, no hyphen first; small letters become capitals. Refuses ReferenceMalformed and
/// TextLikeAadhaar.
Result<std::string> checkedReference(std::string text);

/// Must the group have resolved upon an entry of these lines? Money lent and borrowed, savings and
/// surplus given back, funds moved, cash drawn from the bank or moved to another account, a
/// difference of the box: yes. (The column "res" of the accounting handbook's posting catalogue.) A
/// loan that rises again because the bank returned a cheque: no.
bool needsResolution(const std::vector<Posting>& postings);

/// The first account of these lines that never goes with cash: a grant that is released,
/// depreciation, a provision, a change of stock. It stands in an entry of its own, which follows
/// the one with the cash. None if there is no such line.
std::optional<AccountCode> accountWithoutCash(const std::vector<Posting>& postings);

/// Do these lines, without cash, set one debt off against another? Something of a loan is paid with
/// what the group owes or with another loan, or lent by what it then owes. What is written off is
/// not.
bool setsOffDebt(const std::vector<Posting>& postings);

} // namespace bahi
