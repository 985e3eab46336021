#include "ledger/services/report_kinds.h"

#include "ledger/services/register_makers.h"
#include "ledger/services/report_makers.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr ReportKind kKinds[] = {
    // name, what, needed, allowed, make
    {"passbook",
     "what one woman saved, borrowed and paid back",
     {"--member"},
     {"--from", "--to", "--as-of"},
     makePassbook},
    {"meeting-sheet", "one meeting; also: bahi meeting sheet", {"--as-of"}, {}, makeMeetingSheet},
    {"cash-book",
     "every voucher that moved the box",
     {},
     {"--from", "--to", "--as-of"},
     makeCashBook},
    {"trial-balance", "every account that ever moved", {}, {"--to", "--as-of"}, makeTrialBalance},
    {"receipts-and-payments",
     "what came in and went out, by head, from opening to closing cash",
     {},
     {"--from", "--to", "--as-of"},
     makeReceiptsAndPayments},
    {"income-and-expenditure",
     "what a year earned and spent, and what is left over",
     {},
     {"--from", "--to", "--as-of"},
     makeIncomeAndExpenditure},
    {"balance-sheet",
     "what the group owes and owns, both sides equal",
     {},
     {"--to", "--as-of"},
     makeBalanceSheet},
    {"general-ledger",
     "every account, posting by posting; --account chooses one",
     {},
     {"--from", "--to", "--as-of", "--account"},
     makeGeneralLedger},
    {"bank-book",
     "every voucher that moved a bank account; --account is its code",
     {},
     {"--from", "--to", "--as-of", "--account"},
     makeBankBook},
    {"bank-reconciliation",
     "how the books and the bank come to the same; --account is its code",
     {},
     {"--to", "--as-of", "--account"},
     makeBankReconciliation},
    {"vouchers",
     "every voucher with all its lines",
     {},
     {"--from", "--to", "--as-of"},
     makeVouchersRegister},
    {"fund-statement",
     "each fund: what came in and went out, what is lent, what is idle",
     {},
     {"--from", "--to", "--as-of"},
     makeFundStatement},
    {"funds",
     "each fund in one line: received, lent, repaid, interest, returned, idle",
     {},
     {"--from", "--to", "--as-of"},
     makeFundsReport},
    {"enterprise-result",
     "each enterprise: its profit, till, stock and partners' capital",
     {},
     {"--from", "--to", "--as-of"},
     makeEnterpriseResult},
    {"asset-register",
     "each asset: its cost, depreciation and book value",
     {},
     {"--to", "--as-of"},
     makeAssetRegister},
    {"attendance-register",
     "who came to which meeting",
     {},
     {"--from", "--to", "--as-of"},
     makeAttendanceRegister},
    {"savings-register",
     "what everybody saved, meeting by meeting",
     {},
     {"--from", "--to", "--as-of"},
     makeSavingsRegister},
    {"loan-ledger",
     "every loan, page by page; --loan for one",
     {},
     {"--from", "--to", "--as-of", "--loan"},
     makeLoanLedger},
    {"portfolio",
     "what is lent, overdue and at risk, and what each loan costs a year",
     {},
     {"--from", "--to", "--as-of"},
     makePortfolio},
    {"dcb",
     "demand, collection and balance, and how long what is due has waited",
     {},
     {"--from", "--to", "--as-of"},
     makeDemandCollectionBalance},
    {"collection-sheet",
     "what a meeting asks of everybody, before it and after it",
     {"--as-of"},
     {},
     makeCollectionSheet},
    {"minutes", "one meeting as its minutes", {"--as-of"}, {}, makeMinutes},
    {"monthly-report",
     "the month's counts and sums for the federation",
     {"--as-of"},
     {},
     makeMonthlyReport},
    {"panchasutra",
     "the five principles, each with what it is counted from",
     {},
     {"--from", "--to", "--as-of"},
     makePanchasutra},
};

} // namespace

std::span<const ReportKind> reportKinds() {
    return kKinds;
}

const ReportKind* reportKind(std::string_view name) {
    const auto kind = std::find_if(std::begin(kKinds), std::end(kKinds),
                                   [name](const ReportKind& known) { return known.name == name; });
    return kind == std::end(kKinds) ? nullptr : kind;
}

} // namespace bahi
