#include "ledger/group/standard_voucher.h"

#include "ledger/books/chart_of_accounts.h"

#include <array>

namespace bahi {

namespace {

constexpr std::array kVouchers = {
    StandardVoucher{"bank", "deposit", "Take cash from the box to the bank", 1110, 1010},
    StandardVoucher{"bank", "draw", "Draw cash from the bank, by resolution", 1010, 1110},
    StandardVoucher{"bank", "charge", "What the bank charges", 5040, 1110},
    StandardVoucher{"bank", "interest", "What the bank pays on savings", 1110, 4110},

    StandardVoucher{"fund", "revolving", "The Revolving Fund comes, as a grant", 0, 3110,
                    CashSide::Debit},
    StandardVoucher{"fund", "cif", "CIF or ICF comes, where it is a grant", 0, 3120,
                    CashSide::Debit},
    StandardVoucher{"fund", "vrf", "VRF comes, where it is a grant", 0, 3130, CashSide::Debit},
    StandardVoucher{"fund", "borrow", "CIF or ICF comes from the federation, as a loan", 0, 2110,
                    CashSide::Debit},
    StandardVoucher{"fund", "repay", "Principal goes back to the federation", 2110, 0,
                    CashSide::Credit},
    StandardVoucher{"fund", "pay-interest", "Interest is paid to the federation", 5020, 0,
                    CashSide::Credit},
    StandardVoucher{"fund", "grant", "A donor's restricted grant comes", 0, 3410, CashSide::Debit},
    StandardVoucher{"fund", "spend", "Spend a grant on what it is for, and release as much", 5410,
                    0, CashSide::Credit, 3410, 4340},
    StandardVoucher{"fund", "return", "Send the unspent rest of a grant back", 3410, 0,
                    CashSide::Credit},
    StandardVoucher{"fund", "donation", "A gift without condition", 0, 4330, CashSide::Debit},
    StandardVoucher{"fund", "place", "Place savings with the federation", 1310, 0,
                    CashSide::Credit},
    StandardVoucher{"fund", "take-back", "Savings come back from the federation", 0, 1310,
                    CashSide::Debit},

    StandardVoucher{"enterprise", "capital", "A partner puts capital into the till", 1030, 3310},
    StandardVoucher{"enterprise", "lend", "The group's own money goes into the till", 1030, 0,
                    CashSide::Credit},
    StandardVoucher{"enterprise", "buy", "Goods are bought", 5510, 1030},
    StandardVoucher{"enterprise", "wages", "Wages and other costs are paid", 5520, 1030},
    StandardVoucher{"enterprise", "sell", "Goods are sold", 1030, 4510},
    StandardVoucher{"enterprise", "hire", "Hire or a service is paid for", 1030, 4520},
    StandardVoucher{"enterprise", "stock", "Goods left over were counted, at cost", 1410, 5530},
    StandardVoucher{"enterprise", "use-stock", "The stock of the last count is used up", 5530,
                    1410},
    StandardVoucher{"enterprise", "hand-over", "Money goes from the till into the box", 1010, 1030},
};

VoucherLine lineOf(AccountCode account, Money amount, const StandardVoucherForm& form,
                   bool isCashSide) {
    const SubLedger pages = ChartOfAccounts::find(account)->account.subLedger;
    VoucherLine line{.account = account,
                     .page = {},
                     .amount = amount,
                     .instalment = {},
                     .text = {},
                     .where = {}};
    if (pages == SubLedger::Member || isByMemberToo(pages)) line.page.member = form.member;
    if (isOpenedPage(pages)) line.page.code = isCashSide ? form.bank : form.page;
    return line;
}

} // namespace

std::span<const StandardVoucher> standardVouchers() {
    return kVouchers;
}

Result<std::vector<VoucherSheet>> sheetsOf(const StandardVoucher& voucher,
                                           const StandardVoucherForm& form) {
    if (!form.amount.isPositive()) return Refused{.why = Refusal::AmountZero};
    if (voucher.thenDebit != 0 && form.reference.empty())
        return Refused{.why = Refusal::OptionMissing}.want("--voucher");
    const AccountCode cash = form.bank.empty() ? accounts::kCashBox : accounts::kBank;
    const auto accountOr = [&](std::uint16_t code) { return code == 0 ? cash : AccountCode{code}; };
    VoucherSheet sheet{.date = form.date,
                       .reference = form.reference,
                       .kind = {},
                       .resolution = form.resolution,
                       .follows = {},
                       .narration = form.text,
                       .lines = {},
                       .where = {}};
    sheet.lines.push_back(
        lineOf(accountOr(voucher.debit), form.amount, form, voucher.cash == CashSide::Debit));
    sheet.lines.push_back(
        lineOf(accountOr(voucher.credit), -form.amount, form, voucher.cash == CashSide::Credit));
    std::vector<VoucherSheet> sheets = {sheet};
    if (voucher.thenDebit == 0) return sheets;
    sheet.follows = sheet.reference;
    auto second = checkedReference(sheet.reference + "/2");
    if (!second) return second.refused();
    sheet.reference = std::move(second).value();
    sheet.lines = {lineOf(AccountCode{voucher.thenDebit}, form.amount, form, false),
                   lineOf(AccountCode{voucher.thenCredit}, -form.amount, form, false)};
    sheets.push_back(std::move(sheet));
    return sheets;
}

} // namespace bahi
