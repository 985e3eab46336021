#include "ledger/exchange/report_words.h"

#include "ledger/books/chart_of_accounts.h"

#include <fmt/format.h>

namespace bahi {

std::string_view kindWord(EntryKind kind) {
    switch (kind) {
        case EntryKind::Receipt:
            return "Receipt";
        case EntryKind::Payment:
            return "Payment";
        case EntryKind::Journal:
            return "Journal";
        case EntryKind::CutOff:
            return "Cut-off";
        case EntryKind::Reversal:
            return "Reversal";
        case EntryKind::Contra:
            return "Contra";
        case EntryKind::SetOff:
            return "Set-off";
    }
    return {};
}

std::string takenBackWords(std::optional<VoucherNumber> reverses,
                           std::optional<VoucherNumber> reversedBy) {
    if (reverses) return fmt::format("voucher {} taken back", reverses->value);
    if (reversedBy) return fmt::format("taken back by voucher {}", reversedBy->value);
    return {};
}

std::string particularsOf(const CashBookRow& row) {
    return particularsOf(
        Particulars{row.kind, row.member, row.accounts, row.reverses, row.reversedBy});
}

std::string particularsOf(const Particulars& told) {
    std::string words{kindWord(told.kind)};
    if (told.member) {
        words += ", " + told.member->text();
    } else if (!told.accounts.empty()) {
        words += ": ";
        words += ChartOfAccounts::nameOf(told.accounts.front());
        if (told.accounts.size() > 1)
            words += fmt::format(" and {} more", told.accounts.size() - 1);
    }
    const std::string takenBack = takenBackWords(told.reverses, told.reversedBy);
    return takenBack.empty() ? words : words + ", " + takenBack;
}

std::string periodWords(std::optional<Date> from, std::optional<Date> to) {
    if (!from && !to) return "all days";
    if (!from) return "up to " + toIso(*to);
    if (!to) return "from " + toIso(*from);
    return toIso(*from) + " to " + toIso(*to);
}

std::string amountWords(Money amount, const Currency& currency) {
    const std::string grouped = toGrouped(amount, currency);
    return amount.isNegative() ? "(" + grouped + ")" : grouped;
}

std::vector<std::string> titlesOf(const ReportHead& head, const std::string& what) {
    std::vector<std::string> titles;
    if (!head.groupName.empty()) titles.push_back(head.groupName);
    titles.push_back(fmt::format("{}, in {}", what, head.currency.code));
    return titles;
}

std::string wordsOf(const GivenLoan& loan, const Currency& currency) {
    std::string words =
        fmt::format("Loan {} to {}: {} at {} % a month", loan.number.value, loan.member.text(),
                    amountWords(loan.terms.principal, currency), loan.terms.rate.toText());
    if (!loan.terms.instalment.isZero())
        words += fmt::format(", instalment {}", amountWords(loan.terms.instalment, currency));
    if (loan.terms.resolution)
        words += fmt::format(", resolution {}", loan.terms.resolution->value);
    if (!loan.purpose.empty()) words += fmt::format(", for {}", loan.purpose);
    words += fmt::format(" ({} {})", loan.account.value, ChartOfAccounts::nameOf(loan.account));
    return words;
}

std::string withReason(std::string what, const std::string& reason) {
    return reason.empty() ? std::move(what) + "." : std::move(what) + ": " + reason;
}

} // namespace bahi
