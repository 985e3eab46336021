#include "tests/ledger/property/voucher_model.h"

#include <algorithm>
#include <array>
#include <set>

namespace bahi::model {

namespace {

constexpr std::array<std::pair<const char*, SubLedger>, 8> kPages = {{
    {"SBI", SubLedger::BankAccount},
    {"POST", SubLedger::BankAccount},
    {"VO1", SubLedger::Borrowing},
    {"FD1", SubLedger::Deposit},
    {"G1", SubLedger::Grant},
    {"TENT", SubLedger::FixedAsset},
    {"PAPAD", SubLedger::Enterprise},
    {"SHOP", SubLedger::Party},
}};

// Assets, and liabilities and funds, that cannot be settled beyond nothing; by the accounting
// handbook. Results may stand on either side.
const std::set<int> kNeverCredit = {1010, 1030, 1040, 1110, 1120, 1310, 1410, 1510};
const std::set<int> kNeverDebit = {1590, 2010, 2020, 2080, 2110, 2340,
                                   2350, 3110, 3120, 3310, 3410, 3430};
const std::set<int> kCash = {1010, 1030, 1040, 1110};

/// `lines` of two accounts: what is debited and what is credited.
std::vector<ModelLine> pair(ModelLine debited, ModelLine credited, std::int64_t amount) {
    debited.amount = amount;
    credited.amount = -amount;
    return {std::move(debited), std::move(credited)};
}

} // namespace

PageName ModelLine::name() const {
    PageName name;
    name.code = page;
    if (!member.empty()) name.member = MemberCode::parse(member).value();
    return name;
}

std::vector<NewPage> VoucherModel::pages() {
    std::vector<NewPage> pages;
    for (const auto& [code, kind] : kPages) {
        NewPage page{.code = code, .kind = kind};
        if (std::string{"TENT"} == code) page.of = "G1";
        pages.push_back(std::move(page));
    }
    return pages;
}

PageNumber VoucherModel::numberOf(const std::string& page) {
    for (std::size_t place = 0; place < kPages.size(); ++place)
        if (page == kPages[place].first) return PageNumber{static_cast<std::uint32_t>(place + 1)};
    return PageNumber{0};
}

std::vector<ModelLine> VoucherModel::linesOf(int event, std::int64_t amount, int which) {
    const std::string bank = which % 2 == 0 ? "SBI" : "POST";
    const std::string who = which % 4 < 2 ? "M01" : "M02";
    switch (event) {
        case 0:
        case 1:
            return pair({1010, 0}, {2010, 0, "", who}, amount); // she saves
        case 2:
            return pair({1110, 0, bank}, {1010, 0}, amount); // banked
        case 3:
            return pair({1010, 0}, {1110, 0, bank}, amount); // drawn
        case 4:
            return pair({2010, 0, "", who}, {1010, 0}, amount); // given back to her
        case 5:
            return pair({1110, 0, bank}, {2110, 0, "VO1"}, amount); // borrowed
        case 6:
            return pair({2110, 0, "VO1"}, {1110, 0, bank}, amount); // repaid
        case 7:
            return pair({1120, 0, "FD1"}, {1110, 0, bank}, amount); // a deposit is made
        case 8:
            return pair({1110, 0, bank}, {1120, 0, "FD1"}, amount); // and paid out
        case 9:
            return pair({1110, 0, bank}, {3410, 0, "G1"}, amount); // a donor's money
        case 10:
            return pair({5410, 0, "G1"}, {1110, 0, bank}, amount); // spent on what it is for
        case 11:
            return pair({3410, 0, "G1"}, {4340, 0, "G1"}, amount); // and so used
        case 12:
            return pair({1510, 0, "TENT"}, {1110, 0, bank}, amount);
        case 13:
            return pair({5240, 0, "TENT"}, {1590, 0, "TENT"}, amount);
        case 14:
            return pair({1030, 0, "PAPAD"}, {1010, 0}, amount); // into the till
        case 15:
            return pair({5510, 0, "PAPAD"}, {1030, 0, "PAPAD"}, amount);
        case 16:
            return pair({1010, 0}, {3110, 0}, amount); // revolving fund
        case 17:
            return pair({3110, 0}, {1010, 0}, amount); // given back
        case 18:
            return pair({1040, 0}, {1010, 0}, amount); // petty cash
        case 19:
            return pair({5120, 0}, {1040, 0}, amount);
        case 20:
            return pair({1010, 0}, {2080, 0, "", who}, amount); // paid ahead
        default:
            return pair({2080, 0, "", who}, {2010, 0, "", who}, amount);
    }
}

void VoucherModel::post(Date date, std::vector<ModelLine> lines) {
    m_vouchers.push_back({date, std::move(lines)});
}

bool VoucherModel::takeBack(std::size_t place) {
    if (m_vouchers[place].isTakenBack) return false;
    m_vouchers[place].isTakenBack = true;
    Voucher mirror = m_vouchers[place];
    for (ModelLine& line : mirror.lines) line.amount = -line.amount;
    m_vouchers.push_back(std::move(mirror));
    return true;
}

std::map<ModelPlace, std::int64_t> VoucherModel::places() const {
    std::map<ModelPlace, std::int64_t> places;
    for (const Voucher& voucher : m_vouchers)
        for (const ModelLine& line : voucher.lines) places[line.place()] += line.amount;
    return places;
}

std::map<int, std::int64_t> VoucherModel::controls() const {
    std::map<int, std::int64_t> controls;
    for (const auto& [place, amount] : places()) controls[place.account] += amount;
    return controls;
}

std::int64_t VoucherModel::box(Date day) const {
    std::int64_t sum = 0;
    for (const Voucher& voucher : m_vouchers)
        for (const ModelLine& line : voucher.lines)
            if (line.account == 1010 && voucher.date <= day) sum += line.amount;
    return sum;
}

std::int64_t VoucherModel::cash(Date day) const {
    std::int64_t sum = 0;
    for (const Voucher& voucher : m_vouchers)
        for (const ModelLine& line : voucher.lines)
            if (kCash.contains(line.account) && voucher.date <= day) sum += line.amount;
    return sum;
}

std::string VoucherModel::firstFault() const {
    std::map<Date, std::map<ModelPlace, std::int64_t>> moved;
    for (const Voucher& voucher : m_vouchers)
        for (const ModelLine& line : voucher.lines)
            moved[voucher.date][line.place()] += line.amount;
    std::map<ModelPlace, std::int64_t> standing;
    for (const auto& [day, moves] : moved)
        for (const auto& [place, amount] : moves) {
            const std::int64_t balance = standing[place] += amount;
            const bool isWrong = (kNeverCredit.contains(place.account) && balance < 0) ||
                                 (kNeverDebit.contains(place.account) && balance > 0);
            if (isWrong)
                return std::to_string(place.account) + place.page + place.member + " on " +
                       toIso(day);
        }
    const std::int64_t used = -standing[{4340, "G1", ""}];
    const std::int64_t spent = standing[{5410, "G1", ""}] + standing[{5240, "TENT", ""}];
    return used > spent ? "the grant is overused" : "";
}

} // namespace bahi::model
