#include "ledger/books/chart_of_accounts.h"

#include <algorithm>
#include <array>

namespace bahi {

namespace {

using enum AccountKind;
using enum SubLedger;

constexpr ChartedAccount charted(std::uint16_t code, AccountKind kind, std::string_view name,
                                 SubLedger pages, ReceiptsHead receipts, PaymentsHead payments,
                                 bool openedAtStart = false) {
    return {{AccountCode{code}, kind, pages}, name, receipts, payments, openedAtStart};
}

constexpr auto R0 = ReceiptsHead::OpeningCash;
constexpr auto R1 = ReceiptsHead::Savings;
constexpr auto R2 = ReceiptsHead::OtherSavings;
constexpr auto R3 = ReceiptsHead::LoanPrincipal;
constexpr auto R4 = ReceiptsHead::LoanInterest;
constexpr auto R5 = ReceiptsHead::Borrowings;
constexpr auto R6 = ReceiptsHead::MembershipFees;
constexpr auto R7 = ReceiptsHead::Fines;
constexpr auto R8 = ReceiptsHead::GroupWork;
constexpr auto R9 = ReceiptsHead::Grants;
constexpr auto R10 = ReceiptsHead::Other;
constexpr auto P0 = PaymentsHead::ClosingCash;
constexpr auto P1 = PaymentsHead::Loans;
constexpr auto P2 = PaymentsHead::SavingsReturned;
constexpr auto P3 = PaymentsHead::Dividend;
constexpr auto P4 = PaymentsHead::BorrowingsPrincipal;
constexpr auto P5 = PaymentsHead::BorrowingsInterest;
constexpr auto P6 = PaymentsHead::Training;
constexpr auto P7 = PaymentsHead::Enterprise;
constexpr auto P8 = PaymentsHead::RunningCosts;
constexpr auto P9 = PaymentsHead::Stationery;
constexpr auto P10 = PaymentsHead::Travel;
constexpr auto P11 = PaymentsHead::Other;

constexpr bool kAtStart = true;

constexpr std::array kChart = {
    charted(1010, Asset, "Cash box", None, R0, P0, kAtStart),
    charted(1020, Asset, "Cash on its way to the bank", Party, R0, P0),
    charted(1030, Asset, "Enterprise till", Enterprise, R0, P0),
    charted(1040, Asset, "Social-fund purse", None, R0, P0),
    charted(1110, Asset, "Bank savings account", BankAccount, R0, P0, kAtStart),
    charted(1120, Asset, "Fixed and recurring deposits", Deposit, R10, P11),
    charted(1130, Asset, "Mobile-money wallet", BankAccount, R0, P0),
    charted(1210, Asset, "Loans to members, own funds", Loan, R3, P1, kAtStart),
    charted(1220, Asset, "Loans to members, Revolving Fund", Loan, R3, P1),
    charted(1230, Asset, "Loans to members, CIF/ICF", Loan, R3, P1),
    charted(1240, Asset, "Loans to members, VRF", Loan, R3, P1),
    charted(1250, Asset, "Loans to members, food and health funds", Loan, R3, P1),
    charted(1251, Asset, "Loans to members, Food Security Fund", Loan, R3, P1),
    charted(1252, Asset, "Loans to members, Health Risk Fund", Loan, R3, P1),
    charted(1260, Asset, "Loans to members, bank loan", Loan, R3, P1),
    charted(1270, Asset, "Loans to members, donor's fund", Loan, R3, P1),
    charted(1290, Asset, "Provision for doubtful loans", None, R10, P11),
    charted(1310, Asset, "Savings with VO/CLF", Party, R10, P11),
    charted(1320, Asset, "Shares in VO/CLF", Party, R10, P11),
    charted(1330, Asset, "Advances for expenses", Party, R10, P11),
    charted(1340, Asset, "Subvention claimed", Borrowing, R9, P11),
    charted(1350, Asset, "Recoverable from a person", Party, R10, P11),
    charted(1360, Asset, "Tax deducted at source", BankAccount, R10, P11),
    charted(1370, Asset, "Customers on credit", Party, R8, P11),
    charted(1410, Asset, "Enterprise stock", Enterprise, R10, P11),
    charted(1510, Asset, "Fixed assets at cost", FixedAsset, R10, P11),
    charted(1590, Asset, "Depreciation so far", FixedAsset, R10, P11),
    charted(1910, Asset, "Between funds", InterFund, R10, P11),
    charted(2010, Liability, "Members' regular savings", Member, R1, P2, kAtStart),
    charted(2020, Liability, "Members' voluntary savings", Member, R2, P2, kAtStart),
    charted(2030, Liability, "Members' special savings", Member, R2, P2, kAtStart),
    charted(2050, Liability, "Interest due on savings", Member, R10, P3),
    charted(2060, Liability, "Dividend payable", Member, R10, P3),
    charted(2070, Liability, "Due to leavers and heirs", Party, R10, P2),
    charted(2080, Liability, "Received in advance from members", Member, R10, P11),
    charted(2110, Liability, "Loans from VO/CLF: CIF/ICF", Borrowing, R5, P4),
    charted(2120, Liability, "Loans from VO/CLF: VRF", Borrowing, R5, P4),
    charted(2130, Liability, "Loans from VO/CLF: food and health funds", Borrowing, R5, P4),
    charted(2131, Liability, "Loans from VO/CLF: Food Security Fund", Borrowing, R5, P4),
    charted(2132, Liability, "Loans from VO/CLF: Health Risk Fund", Borrowing, R5, P4),
    charted(2210, Liability, "Bank term loan", Borrowing, R5, P4),
    charted(2220, Liability, "Bank cash credit", Borrowing, R5, P4),
    charted(2230, Liability, "Other lenders", Borrowing, R5, P4),
    charted(2310, Liability, "Insurance premium to pass on", Scheme, R10, P11),
    charted(2320, Liability, "Collected for federation funds", FederationFund, R10, P11),
    charted(2330, Liability, "Expenses payable", Party, R10, P8),
    charted(2340, Liability, "Suppliers of the enterprise", Party, R10, P7),
    charted(2350, Liability, "Cash found, owner unknown", None, R10, P11),
    charted(3010, Fund, "Corpus", None, R6, P11),
    charted(3020, Fund, "General reserve", None, R10, P11),
    charted(3030, Fund, "Surplus brought forward", None, R10, P3, kAtStart),
    charted(3050, Fund, "Bad-loan reserve", None, R10, P11),
    charted(3110, Fund, "Grant kept for lending: Revolving Fund", None, R9, P11),
    charted(3120, Fund, "Grant kept for lending: CIF", None, R9, P11),
    charted(3130, Fund, "Grant kept for lending: VRF", None, R9, P11),
    charted(3140, Fund, "Welfare fund", None, R10, P11),
    charted(3210, Fund, "Members' shares", Member, R1, P2),
    charted(3220, Fund, "Social fund", None, R2, P11),
    charted(3310, Fund, "Partners' capital", Partner, R8, P7),
    charted(3410, Fund, "Restricted grants unspent", Grant, R9, P11),
    charted(3420, Fund, "Grants turned into assets", Grant, R10, P11),
    charted(3430, Fund, "Donor's loan fund", Grant, R9, P11),
    charted(4010, Income, "Interest on members' loans", Loan, R4, P11, kAtStart),
    charted(4020, Income, "Loan fees", Loan, R4, P11),
    charted(4030, Income, "Fines", Member, R7, P11, kAtStart),
    charted(4040, Income, "Admission and membership fees", Member, R6, P11, kAtStart),
    charted(4110, Income, "Bank interest", BankAccount, R10, P11),
    charted(4120, Income, "Interest and dividend from VO/CLF", Party, R10, P11),
    charted(4210, Income, "Recovered from loans written off", Loan, R10, P11),
    charted(4220, Income, "Cash over", None, R10, P11),
    charted(4230, Income, "Kept from leavers", Member, R10, P11),
    charted(4240, Income, "Profit on assets sold", FixedAsset, R10, P11),
    charted(4250, Income, "Other income", None, R10, P11, kAtStart),
    charted(4310, Income, "Interest subvention", Borrowing, R9, P11),
    charted(4320, Income, "Grants for running costs", Party, R9, P11),
    charted(4330, Income, "Donations without condition", Party, R9, P11),
    charted(4340, Income, "Restricted grants used", Grant, R10, P11),
    charted(4410, Income, "Group work", None, R8, P11),
    charted(4510, Income, "Enterprise sales", Enterprise, R8, P11),
    charted(4520, Income, "Hire and services", Enterprise, R8, P11),
    charted(5010, Expenditure, "Interest to the bank", Borrowing, R10, P5),
    charted(5020, Expenditure, "Interest to VO/CLF and others", Borrowing, R10, P5),
    charted(5030, Expenditure, "Interest on members' savings", Member, R10, P3),
    charted(5040, Expenditure, "Bank charges", BankAccount, R10, P11),
    charted(5110, Expenditure, "Stationery", None, R10, P9, kAtStart),
    charted(5120, Expenditure, "Travel", None, R10, P10, kAtStart),
    charted(5130, Expenditure, "Bookkeeper's honorarium", None, R10, P8, kAtStart),
    charted(5140, Expenditure, "Meetings", None, R10, P8, kAtStart),
    charted(5150, Expenditure, "Training", None, R10, P6),
    charted(5160, Expenditure, "Rent, repairs, light", None, R10, P8),
    charted(5170, Expenditure, "Audit fee", None, R10, P11),
    charted(5180, Expenditure, "Federation fees", None, R10, P11),
    charted(5190, Expenditure, "Other expenditure", None, R10, P11, kAtStart),
    charted(5210, Expenditure, "Loans written off", Loan, R10, P11),
    charted(5220, Expenditure, "Principal forgiven", Loan, R10, P11),
    charted(5230, Expenditure, "Cash short", None, R10, P11),
    charted(5240, Expenditure, "Depreciation", FixedAsset, R10, P11),
    charted(5250, Expenditure, "Loss on assets", FixedAsset, R10, P11),
    charted(5260, Expenditure, "Provision made for doubtful loans", None, R10, P11),
    charted(5310, Expenditure, "Relief given", Member, R10, P11),
    charted(5410, Expenditure, "Programme costs", Grant, R10, P6),
    charted(5510, Expenditure, "Enterprise purchases", Enterprise, R10, P7),
    charted(5520, Expenditure, "Enterprise wages and costs", Enterprise, R10, P7),
    charted(5530, Expenditure, "Change in stock", Enterprise, R10, P11),
};

} // namespace

bool accounts::isCash(AccountCode code) {
    return std::find(kCash.begin(), kCash.end(), code) != kCash.end();
}

bool accounts::isBank(AccountCode code) {
    return std::find(kBanks.begin(), kBanks.end(), code) != kBanks.end();
}

bool accounts::isSavings(AccountCode code) {
    return std::find(kSavings.begin(), kSavings.end(), code) != kSavings.end();
}

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
