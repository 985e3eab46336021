#pragma once

#include "ledger/exchange/report_table.h"
#include "ledger/reports/page_lines.h"
#include "ledger/reports/report_head.h"

#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// A statement whose accounts stand below heads, those in sections:
///
///     Code  Account                     Amount     Total
///     --------------------------------------------------
///     RECEIPTS                                             section
///     Savings and shares                          300.00   head
///     2010  Members' regular savings    300.00
///     ...
///     --------------------------------------------------
///     Total                                     1,334.00
///
/// A machine finds the words of section and head in each row.
class HeadedTable {
public:
    /// `key` is what a machine calls the column that says in which section a row stands.
    HeadedTable(const ReportHead& head, const std::string& title, const std::string& key);

    void section(const std::string& name);
    void head(const std::string& key, std::string_view name, const std::vector<PageLine>& lines,
              Money total);
    /// The same without a line for the head.
    void lines(const std::string& key, std::string_view name, const std::vector<PageLine>& lines);
    /// Below a rule.
    void total(const std::string& words, Money amount);
    /// A line that is no account's.
    void line(const std::string& words, Money amount);
    void footer(const std::string& line) { m_table.footer.push_back(line); }

    ReportTable take() { return std::move(m_table); }

private:
    void aside(const ReportCell& words, const ReportCell& amount);

    ReportTable m_table;
};

} // namespace bahi
