#pragma once

#include "ledger/base/date.h"
#include "ledger/base/result.h"
#include "ledger/exchange/csv_reader.h"
#include "ledger/group/member.h"
#include "ledger/money/currency.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace bahi {

/// `result`, which when it is a refusal also says where.
template <class Value>
Result<Value> located(Result<Value> result, Where where) {
    if (result) return result;
    return Refused{result.refused()}.at(std::move(where));
}

/// The cells of one row, read as what they mean. Every refusal says in which line and column.
/// Blanks at the ends of a cell do not count; digits may be those of any script.
class CsvCells {
public:
    CsvCells(const CsvTable& table, const CsvRow& row) : m_table{table}, m_row{row} {}

    std::string_view operator[](std::size_t column) const;
    bool has(std::size_t column) const { return !(*this)[column].empty(); }

    Where where() const { return {m_table.file, m_row.line, {}}; }
    Where where(std::size_t column) const {
        const auto& columns = m_row.columns != nullptr ? *m_row.columns : m_table.columns;
        return {m_table.file, m_row.line, columns[column]};
    }
    /// To be completed with what the refusal is about.
    Refused refused(Refusal why, std::size_t column) const {
        return Refused{.why = why}.at(where(column));
    }

    Result<Money> amount(std::size_t column, const Currency& currency) const;
    /// Refuses AmountZero too.
    Result<Money> positiveAmount(std::size_t column, const Currency& currency) const;
    Result<Date> date(std::size_t column) const;
    Result<MemberCode> member(std::size_t column) const;
    /// A whole number from 1, without sign or grouping. Refuses NumberMalformed.
    Result<std::uint32_t> number(std::size_t column) const;
    Result<std::string> text(std::size_t column) const;
    Result<std::string> name(std::size_t column) const;

private:
    const CsvTable& m_table;
    const CsvRow& m_row;
};

} // namespace bahi
