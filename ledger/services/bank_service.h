#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <string>
#include <vector>

namespace bahi {

/// What somebody reads off the bank's passbook.
struct BankStatementForm {
    std::string page; // the bank account; empty: the only one
    Date statedOn;
    Money balance;
    std::vector<std::string> uncleared; // vouchers by their numbers, or those on paper
    std::string reason; // why it replaces what was said of that day before; empty: it does not
};

/// Writes down what the bank says.
class BankService {
public:
    BankService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Refuses what PostingDesk::pageOn refuses, VoucherUnknown, VoucherNotAtBank,
    /// StatementThere (of that day, without a reason). A balance that does not agree with the books
    /// is no mistake: the difference is for the reconciliation to show.
    Result<Changes> state(const BankStatementForm& form, Keep keep = Keep::Yes);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
