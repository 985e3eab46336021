#include "ledger/services/report_kinds.h"

#include "ledger/services/register_makers.h"
#include "ledger/services/report_makers.h"

#include <algorithm>

namespace bahi {

const std::vector<ReportKind>& reportKinds() {
    static const std::vector<ReportKind> kinds = {
        // name, what, needed, allowed, make
        {"passbook",
         "what one woman saved, borrowed and paid back",
         {"--member"},
         {"--from", "--to", "--as-of"},
         makePassbook},
        {"meeting-sheet",
         "one meeting; also: bahi meeting sheet",
         {"--as-of"},
         {},
         makeMeetingSheet},
        {"cash-book",
         "every voucher that moved the box",
         {},
         {"--from", "--to", "--as-of"},
         makeCashBook},
        {"trial-balance",
         "every account that ever moved",
         {},
         {"--to", "--as-of"},
         makeTrialBalance},
        {"receipts-and-payments",
         "what came in and went out, by head, from opening to closing cash",
         {},
         {"--from", "--to", "--as-of"},
         makeReceiptsAndPayments},
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
    return kinds;
}

const ReportKind* reportKind(std::string_view name) {
    const auto& kinds = reportKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [name](const ReportKind& known) { return known.name == name; });
    return kind == kinds.end() ? nullptr : &*kind;
}

} // namespace bahi
