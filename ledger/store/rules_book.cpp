#include "ledger/store/rules_book.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

constexpr auto kSelect = R"sql(
    SELECT from_date, year_start_month, rhythm, first_day, second_day, regular_saving,
           rate_numerator, rate_denominator, interest_method, rounding_mode, rounding_multiple,
           missed_months, allocation_order, leaver_share
      FROM rules
     WHERE record NOT IN (SELECT superseded FROM supersession)
     ORDER BY from_date)sql";
constexpr auto kSelectFrom = R"sql(
    SELECT max(record) FROM rules
     WHERE from_date = ? AND record NOT IN (SELECT superseded FROM supersession))sql";

std::uint8_t byteIn(const SQLite::Statement& row, int column) {
    return static_cast<std::uint8_t>(row.getColumn(column).getInt());
}

GroupRules rulesIn(const SQLite::Statement& row) {
    const auto rate = Rate::fromParts(row.getColumn(6).getUInt(), row.getColumn(7).getUInt());
    if (!rate) throw MalformedRecord{"a rate is in lowest terms"};
    return {.from = dateIn(row, 0),
            .yearStartMonth = byteIn(row, 1),
            .meeting = {wordIn(row, 2, Rhythm::Weekly, Rhythm::Monthly), byteIn(row, 3),
                        byteIn(row, 4)},
            .regularSaving = moneyIn(row, 5),
            .interest = rate.value(),
            .interestMethod =
                wordIn(row, 8, InterestMethod::OpeningBalance, InterestMethod::OpeningBalance),
            .interestRounding = {wordIn(row, 9, RoundingMode::Up, RoundingMode::Down),
                                 row.getColumn(10).getInt64()},
            .missedMonths = wordIn(row, 11, MissedMonths::Apart, MissedMonths::Together),
            .allocation =
                wordIn(row, 12, AllocationOrder::InterestFirst, AllocationOrder::InterestFirst),
            .leaverShare =
                wordIn(row, 13, LeaverShare::SavingsLessDebts, LeaverShare::SavingsLessDebts)};
}

} // namespace

RulesHistory RulesBook::history() const {
    std::vector<GroupRules> rules;
    Query row{m_database, kSelect};
    while (row.executeStep()) rules.push_back(rulesIn(row));
    if (rules.empty()) throw MalformedRecord{"a book has rules from its first day"};
    return RulesHistory{std::move(rules)};
}

std::optional<RecordNumber> RulesBook::recordFrom(Date day) const {
    Query row{m_database, kSelectFrom};
    row.bind(1, toIso(day));
    row.executeStep();
    return optionalIdIn<RecordNumber>(row, 0);
}

} // namespace bahi
