#include "ledger/exchange/headed_table.h"

#include "ledger/exchange/report_words.h"

namespace bahi {

HeadedTable::HeadedTable(const ReportHead& head, const std::string& title, const std::string& key)
    : m_table{.currency = head.currency,
              .titles = titlesOf(head, title),
              .columns = {{key, "", Zeros::Shown, Readers::Machines},
                          {"head", "", Zeros::Shown, Readers::Machines},
                          {"code", "Code", Zeros::Shown},
                          {"name", "Account", Zeros::Shown},
                          {"page", "Page", Zeros::Dropped},
                          {"amount", "Amount", Zeros::Shown},
                          {"", "Total", Zeros::Shown, Readers::People}},
              .rows = {},
              .totals = {},
              .footer = {}} {}

void HeadedTable::section(const std::string& name) {
    if (!m_table.asides.empty()) aside({}, {});
    aside(name, {});
}

void HeadedTable::head(const std::string& key, std::string_view name,
                       const std::vector<PageLine>& accounts, Money total) {
    aside(std::string{name}, total);
    lines(key, name, accounts);
}

void HeadedTable::lines(const std::string& key, std::string_view name,
                        const std::vector<PageLine>& accounts) {
    for (const PageLine& line : accounts) {
        const bool hasCode = line.account != AccountCode{};
        m_table.rows.push_back(
            {key,
             std::string{name},
             hasCode ? ReportCell{std::to_string(line.account.value)} : ReportCell{},
             std::string{line.name},
             line.page ? ReportCell{line.page->code} : ReportCell{},
             line.amount,
             {}});
    }
}

void HeadedTable::total(const std::string& words, Money amount) {
    m_table.addAside({});
    aside(words, amount);
}

void HeadedTable::line(const std::string& words, Money amount) {
    aside(words, amount);
}

void HeadedTable::aside(const ReportCell& words, const ReportCell& amount) {
    m_table.addAside({{}, {}, words, {}, {}, {}, amount});
}

} // namespace bahi
