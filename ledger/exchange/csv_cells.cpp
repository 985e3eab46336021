#include "ledger/exchange/csv_cells.h"

#include "ledger/base/digits.h"
#include "ledger/base/input_text.h"
#include "ledger/base/text.h"

#include <limits>
#include <optional>

namespace bahi {

namespace {

std::optional<std::uint32_t> countingNumber(std::string_view digits) {
    std::uint64_t number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return {};
        number = number * 10 + static_cast<std::uint64_t>(digit - '0');
        if (number > std::numeric_limits<std::uint32_t>::max()) return {};
    }
    return number == 0 ? std::nullopt : std::optional{static_cast<std::uint32_t>(number)};
}

} // namespace

std::string_view CsvCells::operator[](std::size_t column) const {
    return trimmed(m_row.cells[column]);
}

Result<Money> CsvCells::amount(std::size_t column, const Currency& currency) const {
    return located(parseAmount((*this)[column], currency), where(column));
}

Result<Money> CsvCells::positiveAmount(std::size_t column, const Currency& currency) const {
    auto read = amount(column, currency);
    if (read && read.value().isZero()) return refused(Refusal::AmountZero, column);
    return read;
}

Result<Date> CsvCells::date(std::size_t column) const {
    return located(parseDate((*this)[column]), where(column));
}

Result<MemberCode> CsvCells::member(std::size_t column) const {
    return located(MemberCode::parse(withLatinDigits((*this)[column])), where(column));
}

Result<std::uint32_t> CsvCells::number(std::size_t column) const {
    if (const auto number = countingNumber(withLatinDigits((*this)[column]))) return *number;
    return refused(Refusal::NumberMalformed, column).got(std::string{(*this)[column]});
}

Result<std::string> CsvCells::text(std::size_t column) const {
    return located(checkedText((*this)[column]), where(column));
}

Result<std::string> CsvCells::name(std::size_t column) const {
    return located(checkedName((*this)[column]), where(column));
}

} // namespace bahi
