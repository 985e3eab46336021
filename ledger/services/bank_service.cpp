#include "ledger/services/bank_service.h"

#include "ledger/services/posting_desk.h"
#include "ledger/services/reason.h"
#include "ledger/store/bank_statements.h"
#include "ledger/store/journal.h"
#include "ledger/store/paper_vouchers.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace bahi {

namespace {

/// The voucher people call `name`: by its number on paper, else by its number in the book.
std::optional<Voucher> voucherCalled(Database& database, const std::string& name) {
    const Journal journal{database};
    if (const auto number = voucherOnPaper(database, name)) return journal.voucher(*number);
    VoucherNumber number;
    const char* end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, number.value);
    if (read.ec != std::errc{} || read.ptr != end) return {};
    return journal.voucher(number);
}

Result<std::set<VoucherNumber>> unclearedOf(Database& database, const BankStatementForm& form,
                                            PageNumber page) {
    std::set<VoucherNumber> numbers;
    for (const std::string& name : form.uncleared) {
        const auto voucher = voucherCalled(database, name);
        if (!voucher) return Refused{.why = Refusal::VoucherUnknown}.about(name);
        const bool isThere = std::any_of(
            voucher->postings.begin(), voucher->postings.end(), [&](const Posting& posting) {
                return accounts::isCash(posting.account) && posting.page.number == page.value &&
                       isOpenedPage(posting.page.subLedger);
            });
        if (!isThere || voucher->date > form.statedOn)
            return Refused{.why = Refusal::VoucherNotAtBank}
                .about(name)
                .got(toIso(voucher->date))
                .want(toIso(form.statedOn));
        numbers.insert(voucher->number);
    }
    return numbers;
}

} // namespace

Result<Changes> BankService::state(const BankStatementForm& form, Keep keep) {
    std::string reason;
    if (!form.reason.empty()) {
        const auto checked = checkedReason(form.reason);
        if (!checked) return checked.refused();
        reason = checked.value();
    }
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            PostingDesk desk{m_book, writer};
            const auto page = desk.pageOn(SubLedger::BankAccount, form.page, form.statedOn, {});
            if (!page) return page.refused();
            const auto there = BankStatements{desk.database()}.on(page.value(), form.statedOn);
            if (there && reason.empty())
                return Refused{.why = Refusal::StatementThere}
                    .about(toIso(form.statedOn))
                    .got(desk.text(there->balance));
            const auto uncleared = unclearedOf(desk.database(), form, page.value());
            if (!uncleared) return uncleared.refused();
            Because because;
            if (there) because = {there->record, reason};
            writer.append(BankStated{page.value(),
                                     form.statedOn,
                                     form.balance,
                                     {uncleared.value().begin(), uncleared.value().end()}},
                          because);
            return Changes{.journal = true};
        },
        keep);
}

} // namespace bahi
