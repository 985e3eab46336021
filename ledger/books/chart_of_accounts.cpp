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

constexpr std::array kChart = {
    charted(1010, Asset, "Cash box", None, kAtStart),
    charted(1110, Asset, "Bank savings account", None, kAtStart),
    charted(1120, Asset, "Fixed and recurring deposits"),
    charted(1210, Asset, "Loans to members, own funds", Loan, kAtStart),
    charted(1220, Asset, "Loans to members from the Revolving Fund", Loan),
    charted(1230, Asset, "Loans to members from CIF/ICF", Loan),
    charted(1240, Asset, "Loans to members from the VRF", Loan),
    charted(1250, Asset, "Loans to members from the food and health funds", Loan),
    charted(1260, Asset, "Loans to members from a bank loan", Loan),
    charted(1270, Asset, "Loans to members from a donor's fund", Loan),
    charted(1310, Asset, "Savings with VO/CLF"),
    charted(1320, Asset, "Shares in VO/CLF"),
    charted(1510, Asset, "Fixed assets at cost"),
    charted(2010, Liability, "Members' regular savings", Member, kAtStart),
    charted(2020, Liability, "Members' voluntary savings", Member, kAtStart),
    charted(2030, Liability, "Members' special savings", Member, kAtStart),
    charted(2110, Liability, "Loans from VO/CLF: CIF/ICF"),
    charted(2120, Liability, "Loans from VO/CLF: VRF"),
    charted(2130, Liability, "Loans from VO/CLF: food and health funds"),
    charted(2210, Liability, "Bank term loan"),
    charted(2220, Liability, "Bank cash credit"),
    charted(3010, Fund, "Corpus"),
    charted(3020, Fund, "General reserve"),
    charted(3030, Fund, "Surplus brought forward", None, kAtStart),
    charted(3110, Fund, "Grant kept for lending: Revolving Fund"),
    charted(3120, Fund, "Grant kept for lending: CIF"),
    charted(3130, Fund, "Grant kept for lending: VRF"),
    charted(3140, Fund, "Welfare fund"),
    charted(4010, Income, "Interest on members' loans", Loan, kAtStart),
    charted(4030, Income, "Fines", Member, kAtStart),
    charted(4040, Income, "Admission and membership fees", Member, kAtStart),
    charted(4250, Income, "Other income", None, kAtStart),
    charted(5110, Expenditure, "Stationery", None, kAtStart),
    charted(5120, Expenditure, "Travel", None, kAtStart),
    charted(5130, Expenditure, "Bookkeeper's honorarium", None, kAtStart),
    charted(5140, Expenditure, "Meetings", None, kAtStart),
    charted(5190, Expenditure, "Other expenditure", None, kAtStart),
};

} // namespace

std::span<const ChartedAccount> ChartOfAccounts::all() { return kChart; }

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
