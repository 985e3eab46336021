#include "ledger/books/chart_of_accounts.h"

#include <algorithm>
#include <array>

namespace bahi {

namespace {

using enum AccountKind;
using enum SubLedger;

constexpr ChartedAccount charted(std::uint16_t code, AccountKind kind, std::string_view name,
                                 SubLedger pages = None, bool openedAtStart = false) {
    return {{AccountCode{code}, kind, pages}, name, openedAtStart};
}

constexpr bool kAtStart = true;

// Not here yet: 1290 and 1590, which stand on the side against their kind.
constexpr std::array kChart = {
    charted(1010, Asset, "Cash box", None, kAtStart),
    charted(1020, Asset, "Cash on its way to the bank"),
    charted(1030, Asset, "Enterprise till"),
    charted(1040, Asset, "Social-fund purse"),
    charted(1110, Asset, "Bank savings account", None, kAtStart),
    charted(1120, Asset, "Fixed and recurring deposits"),
    charted(1130, Asset, "Mobile-money wallet"),
    charted(1210, Asset, "Loans to members, own funds", Loan, kAtStart),
    charted(1220, Asset, "Loans to members, Revolving Fund", Loan),
    charted(1230, Asset, "Loans to members, CIF/ICF", Loan),
    charted(1240, Asset, "Loans to members, VRF", Loan),
    charted(1250, Asset, "Loans to members, food and health funds", Loan),
    charted(1260, Asset, "Loans to members, bank loan", Loan),
    charted(1270, Asset, "Loans to members, donor's fund", Loan),
    charted(1310, Asset, "Savings with VO/CLF"),
    charted(1320, Asset, "Shares in VO/CLF"),
    charted(1330, Asset, "Advances for expenses"),
    charted(1340, Asset, "Subvention claimed"),
    charted(1350, Asset, "Recoverable from a person"),
    charted(1360, Asset, "Tax deducted at source"),
    charted(1370, Asset, "Customers on credit"),
    charted(1410, Asset, "Enterprise stock"),
    charted(1510, Asset, "Fixed assets at cost"),
    charted(1910, Asset, "Between funds"),
    charted(2010, Liability, "Members' regular savings", Member, kAtStart),
    charted(2020, Liability, "Members' voluntary savings", Member, kAtStart),
    charted(2030, Liability, "Members' special savings", Member, kAtStart),
    charted(2050, Liability, "Interest due on savings", Member),
    charted(2060, Liability, "Dividend payable", Member),
    charted(2070, Liability, "Due to leavers and heirs"),
    charted(2080, Liability, "Received in advance from members", Member),
    charted(2110, Liability, "Loans from VO/CLF: CIF/ICF"),
    charted(2120, Liability, "Loans from VO/CLF: VRF"),
    charted(2130, Liability, "Loans from VO/CLF: food and health funds"),
    charted(2210, Liability, "Bank term loan"),
    charted(2220, Liability, "Bank cash credit"),
    charted(2230, Liability, "Other lenders"),
    charted(2310, Liability, "Insurance premium to pass on"),
    charted(2320, Liability, "Collected for federation funds"),
    charted(2330, Liability, "Expenses payable"),
    charted(2340, Liability, "Suppliers of the enterprise"),
    charted(2350, Liability, "Cash found, owner unknown"),
    charted(3010, Fund, "Corpus"),
    charted(3020, Fund, "General reserve"),
    charted(3030, Fund, "Surplus brought forward", None, kAtStart),
    charted(3050, Fund, "Bad-loan reserve"),
    charted(3110, Fund, "Grant kept for lending: Revolving Fund"),
    charted(3120, Fund, "Grant kept for lending: CIF"),
    charted(3130, Fund, "Grant kept for lending: VRF"),
    charted(3140, Fund, "Welfare fund"),
    charted(3210, Fund, "Members' shares", Member),
    charted(3220, Fund, "Social fund"),
    charted(3310, Fund, "Partners' capital"),
    charted(3410, Fund, "Restricted grants unspent"),
    charted(3420, Fund, "Grants turned into assets"),
    charted(3430, Fund, "Donor's loan fund"),
    charted(4010, Income, "Interest on members' loans", Loan, kAtStart),
    charted(4020, Income, "Loan fees", Loan),
    charted(4030, Income, "Fines", Member, kAtStart),
    charted(4040, Income, "Admission and membership fees", Member, kAtStart),
    charted(4110, Income, "Bank interest"),
    charted(4120, Income, "Interest and dividend from VO/CLF"),
    charted(4210, Income, "Recovered from loans written off", Loan),
    charted(4220, Income, "Cash over"),
    charted(4230, Income, "Kept from leavers", Member),
    charted(4240, Income, "Profit on assets sold"),
    charted(4250, Income, "Other income", None, kAtStart),
    charted(4310, Income, "Interest subvention"),
    charted(4320, Income, "Grants for running costs"),
    charted(4330, Income, "Donations without condition"),
    charted(4340, Income, "Restricted grants used"),
    charted(4410, Income, "Group work"),
    charted(4510, Income, "Enterprise sales"),
    charted(4520, Income, "Hire and services"),
    charted(5010, Expenditure, "Interest to the bank"),
    charted(5020, Expenditure, "Interest to VO/CLF and others"),
    charted(5030, Expenditure, "Interest on members' savings", Member),
    charted(5040, Expenditure, "Bank charges"),
    charted(5110, Expenditure, "Stationery", None, kAtStart),
    charted(5120, Expenditure, "Travel", None, kAtStart),
    charted(5130, Expenditure, "Bookkeeper's honorarium", None, kAtStart),
    charted(5140, Expenditure, "Meetings", None, kAtStart),
    charted(5150, Expenditure, "Training"),
    charted(5160, Expenditure, "Rent, repairs, light"),
    charted(5170, Expenditure, "Audit fee"),
    charted(5180, Expenditure, "Federation fees"),
    charted(5190, Expenditure, "Other expenditure", None, kAtStart),
    charted(5210, Expenditure, "Loans written off", Loan),
    charted(5220, Expenditure, "Principal forgiven", Loan),
    charted(5230, Expenditure, "Cash short"),
    charted(5240, Expenditure, "Depreciation"),
    charted(5250, Expenditure, "Loss on assets"),
    charted(5260, Expenditure, "Provision made for doubtful loans"),
    charted(5310, Expenditure, "Relief given", Member),
    charted(5410, Expenditure, "Programme costs"),
    charted(5510, Expenditure, "Enterprise purchases"),
    charted(5520, Expenditure, "Enterprise wages and costs"),
    charted(5530, Expenditure, "Change in stock"),
};

} // namespace

std::span<const ChartedAccount> ChartOfAccounts::all() {
    return kChart;
}

const ChartedAccount* ChartOfAccounts::find(AccountCode code) {
    const auto found = std::find_if(kChart.begin(), kChart.end(), [code](const auto& charted) {
        return charted.account.code == code;
    });
    return found == kChart.end() ? nullptr : &*found;
}

std::string_view ChartOfAccounts::nameOf(AccountCode code) {
    const ChartedAccount* charted = find(code);
    return charted == nullptr ? std::string_view{"Account outside the chart"} : charted->name;
}

} // namespace bahi
