#include "ledger/reports/borrowing_look.h"

#include "ledger/store/journal.h"
#include "ledger/store/words.h"

#include <algorithm>

namespace bahi {

Money BorrowingLook::aboveSchedule() const {
    return read.lenders ? read.owed - read.lenders->life.balance : Money{};
}

Result<BorrowingLook> borrowingLookOf(Book& book, std::string_view code, std::optional<Date> asOf) {
    const auto page = Pages{book.database()}.withCode(code);
    if (!page) return Refused{.why = Refusal::PageUnknown}.about(std::string{code});
    if (page->openedAs != SubLedger::Borrowing)
        return Refused{.why = Refusal::PageOfOther}
            .about(page->code)
            .got(std::string{wordOf(page->openedAs)})
            .want(std::string{wordOf(SubLedger::Borrowing)});
    const Date last = asOf.value_or(std::max(Journal{book.database()}.lastDay(), page->openedOn));
    auto read = readBorrowings(book, last, page->number);
    mustTie(read.size() == 1, "a borrowing has its page");
    BorrowingLook look{.head = headOf(book),
                       .asOf = last,
                       .read = std::move(read.front()),
                       .dues = {},
                       .subvention = {}};
    look.dues = look.read.duesOf(kEarliestDay, last);
    look.subvention = look.read.subvention();
    return look;
}

} // namespace bahi
