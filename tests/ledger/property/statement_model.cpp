#include "tests/ledger/property/statement_model.h"

#include <set>

namespace bahi::model {

namespace {

const std::set<int> kCash = {1010, 1020, 1030, 1040, 1110, 1130};

bool isWithin(const EntryPosted& voucher, Date from, Date to) {
    return from <= voucher.date && voucher.date <= to;
}

std::string placeOf(const Posting& line) {
    const auto kind = line.page.subLedger;
    const bool isOpened =
        kind != SubLedger::None && kind != SubLedger::Member && kind != SubLedger::Loan;
    return std::to_string(line.account.value) +
           (isOpened ? " " + std::to_string(line.page.number) : "");
}

} // namespace

const EntryPosted& StatementModel::original(const EntryPosted& voucher) const {
    return voucher.reverses ? m_vouchers.at(voucher.reverses->value - 1) : voucher;
}

bool StatementModel::isClose(const EntryPosted& voucher) {
    bool touchesSurplus = false;
    for (const Posting& line : voucher.postings) {
        const int account = line.account.value;
        if (account == 3030)
            touchesSurplus = true;
        else if (account < 4000)
            return false;
    }
    return touchesSurplus && voucher.kind == EntryKind::Journal;
}

bool StatementModel::isFlow(const EntryPosted& voucher) {
    if (voucher.kind == EntryKind::CutOff) return false;
    if (voucher.kind == EntryKind::SetOff) return true;
    bool settles = voucher.kind == EntryKind::Journal && voucher.meeting && voucher.member;
    for (const Posting& line : voucher.postings) {
        const int account = line.account.value;
        if (kCash.contains(account)) return true;
        const bool isSaving = account == 2010 || account == 2020 || account == 2030;
        const bool isDebt = (account >= 1210 && account <= 1270) || account == 4010;
        settles = settles && (line.amount.isPositive() ? isSaving : isDebt);
    }
    return settles;
}

ByAccount StatementModel::balances(Date day) const {
    ByAccount sums;
    for (const EntryPosted& voucher : m_vouchers)
        for (const Posting& line : voucher.postings)
            if (voucher.date <= day) sums[line.account.value] += line.amount.inMinor();
    return sums;
}

ByPlace StatementModel::places(Date day) const {
    ByPlace sums;
    for (const EntryPosted& voucher : m_vouchers)
        for (const Posting& line : voucher.postings)
            if (voucher.date <= day) sums[placeOf(line)] += line.amount.inMinor();
    return sums;
}

std::int64_t StatementModel::side(int account, Date from, Date to, bool isDebit,
                                  bool onlyFlows) const {
    std::int64_t sum = 0;
    for (const EntryPosted& voucher : m_vouchers) {
        const EntryPosted& told = original(voucher);
        if (!isWithin(voucher, from, to) || told.kind == EntryKind::CutOff) continue;
        if (onlyFlows && !isFlow(told)) continue;
        for (const Posting& line : told.postings) {
            if (line.account.value != account || line.amount.isPositive() != isDebit) continue;
            const std::int64_t amount = std::abs(line.amount.inMinor());
            sum += voucher.reverses ? -amount : amount;
        }
    }
    return sum;
}

ByAccount StatementModel::receipts(Date from, Date to) const {
    ByAccount sums;
    for (const auto& [account, balance] : balances(to))
        if (!kCash.contains(account))
            if (const auto sum = side(account, from, to, false, true); sum != 0)
                sums[account] = sum;
    return sums;
}

ByAccount StatementModel::payments(Date from, Date to) const {
    ByAccount sums;
    for (const auto& [account, balance] : balances(to))
        if (!kCash.contains(account))
            if (const auto sum = side(account, from, to, true, true); sum != 0) sums[account] = sum;
    return sums;
}

std::int64_t StatementModel::openingCash(Date from, Date to) const {
    std::int64_t cash = 0;
    for (const EntryPosted& voucher : m_vouchers) {
        const bool isBrought = original(voucher).kind == EntryKind::CutOff && voucher.date <= to;
        for (const Posting& line : voucher.postings)
            if (kCash.contains(line.account.value) && (voucher.date < from || isBrought))
                cash += line.amount.inMinor();
    }
    return cash;
}

ByAccount StatementModel::results(Date from, Date to) const {
    ByAccount sums;
    for (const EntryPosted& voucher : m_vouchers)
        for (const Posting& line : voucher.postings)
            if (isWithin(voucher, from, to) && !isClose(original(voucher)) &&
                line.account.value >= 4000)
                sums[line.account.value] -= line.amount.inMinor();
    return sums;
}

ByPlace StatementModel::resultPlaces(Date from, Date to) const {
    ByPlace sums;
    for (const EntryPosted& voucher : m_vouchers)
        for (const Posting& line : voucher.postings)
            if (isWithin(voucher, from, to) && !isClose(original(voucher)) &&
                line.account.value >= 4000)
                sums[placeOf(line)] -= line.amount.inMinor();
    return sums;
}

std::int64_t StatementModel::turnover(Date from, Date to) const {
    std::int64_t sum = 0;
    for (const EntryPosted& voucher : m_vouchers)
        for (const Posting& line : voucher.postings)
            if (isWithin(voucher, from, to) && line.amount.isPositive())
                sum += line.amount.inMinor();
    return sum;
}

std::int64_t StatementModel::credited(int account, Date from, Date to) const {
    return side(account, from, to, false, false);
}

std::int64_t StatementModel::debited(int account, Date from, Date to) const {
    return side(account, from, to, true, false);
}

} // namespace bahi::model
