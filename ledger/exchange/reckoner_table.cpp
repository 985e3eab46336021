#include "ledger/exchange/reckoner_table.h"

#include "ledger/base/invariant.h"
#include "ledger/exchange/harmless_text.h"
#include "ledger/lending/ready_reckoner.h"
#include "ledger/store/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

constexpr std::size_t kSheetWidth = 86; // letters of a twelfth of an inch, with margins
constexpr std::size_t kSheetLines = 50; // of the table
constexpr std::size_t kGap = 2;
constexpr std::size_t kPanelGap = 5;

std::string_view roundingWords(RoundingMode mode) {
    switch (mode) {
        case RoundingMode::Up:
            return "rounded up to";
        case RoundingMode::HalfUp:
            return "rounded, a half up, to";
        case RoundingMode::HalfEven:
            return "rounded, a half to the even one, to";
        case RoundingMode::Down:
            return "rounded down to";
    }
    return {};
}

/// Amounts with decimals only where one of them has any.
class Amounts {
public:
    Amounts(const ReadyReckoner& reckoner, const Currency& currency) : m_currency{currency} {
        for (int digit = 0; digit < currency.minorDigits; ++digit) m_whole *= 10;
        for (const ReckonerLine& line : reckoner.lines) {
            look(line.balance);
            for (const Money interest : line.interest) look(interest);
        }
        look(Money::fromMinor(reckoner.terms.rounding.multiple));
    }

    std::string operator()(Money amount) const {
        if (!m_areWhole) return toGrouped(amount, m_currency);
        Currency whole = m_currency;
        whole.minorDigits = 0;
        return toGrouped(Money::fromMinor(amount.inMinor() / m_whole), whole);
    }

private:
    void look(Money amount) { m_areWhole = m_areWhole && amount.inMinor() % m_whole == 0; }

    Currency m_currency;
    std::int64_t m_whole = 1;
    bool m_areWhole = true;
};

/// Some of the months, as columns that fit on a sheet.
struct MonthSpan {
    std::size_t first;
    std::size_t last; // the one behind
};

class Sheets {
public:
    Sheets(const ReadyReckoner& reckoner, const Currency& currency, std::string heading)
        : m_reckoner{reckoner}, m_amounts{reckoner, currency}, m_heading{std::move(heading)} {
        const ReckonerLine& widest = reckoner.lines.back();
        m_balanceWidth = std::max<std::size_t>(7, m_amounts(widest.balance).size());
        for (const Money interest : widest.interest)
            m_widths.push_back(
                std::max<std::size_t>(titleOf(m_widths.size()).size(), m_amounts(interest).size()));
    }

    std::string text() {
        const std::size_t months = m_widths.size();
        for (std::size_t first = 0; first < months;) {
            std::size_t last = first + 1;
            while (last < months && panelWidth({first, last + 1}) <= kSheetWidth) ++last;
            addSheets({first, last});
            first = last;
        }
        return std::move(m_text);
    }

private:
    std::string titleOf(std::size_t month) const {
        if (m_reckoner.terms.months == 1) return "Interest";
        return month == 0 ? "1 month" : fmt::format("{}", month + 1);
    }
    std::size_t panelWidth(MonthSpan span) const {
        std::size_t width = m_balanceWidth;
        for (std::size_t month = span.first; month < span.last; ++month)
            width += kGap + m_widths[month];
        return width;
    }

    void addSheets(MonthSpan span) {
        const std::size_t wide = panelWidth(span) + kPanelGap;
        const std::size_t most = std::max<std::size_t>(1, (kSheetWidth + kPanelGap) / wide);
        const std::size_t count = m_reckoner.lines.size();
        for (std::size_t first = 0; first < count; first += most * kSheetLines) {
            const std::size_t here = std::min(count - first, most * kSheetLines);
            const std::size_t panels = (here + kSheetLines - 1) / kSheetLines;
            // A short table stands in as few lines as its panels allow.
            const std::size_t used = panels == 1 && here > 10 ? std::min(most, here / 5) : panels;
            addSheet(span, first, here, std::max<std::size_t>(1, used));
        }
    }

    void addSheet(MonthSpan span, std::size_t first, std::size_t count, std::size_t panels) {
        const std::size_t deep = (count + panels - 1) / panels;
        if (!m_text.empty()) m_text += '\f';
        m_text += m_heading + "\n";
        std::string titles = fmt::format("{:>{}}", "Balance", m_balanceWidth);
        for (std::size_t month = span.first; month < span.last; ++month)
            titles += fmt::format("{:>{}}", titleOf(month), kGap + m_widths[month]);
        const std::size_t used = (count + deep - 1) / deep;
        std::string head;
        for (std::size_t panel = 0; panel < used; ++panel)
            head += std::string(panel == 0 ? 0 : kPanelGap, ' ') + titles;
        m_text += head + "\n" + std::string(head.size(), '-') + "\n";
        for (std::size_t row = 0; row < deep; ++row) {
            std::string line;
            for (std::size_t panel = 0; panel < used && panel * deep + row < count; ++panel)
                line += std::string(panel == 0 ? 0 : kPanelGap, ' ') +
                        lineOf(span, m_reckoner.lines[first + panel * deep + row]);
            m_text += line + "\n";
        }
    }

    std::string lineOf(MonthSpan span, const ReckonerLine& line) const {
        std::string text = fmt::format("{:>{}}", m_amounts(line.balance), m_balanceWidth);
        for (std::size_t month = span.first; month < span.last; ++month)
            text += fmt::format("{:>{}}", m_amounts(line.interest[month]), kGap + m_widths[month]);
        return text;
    }

    const ReadyReckoner& m_reckoner;
    Amounts m_amounts;
    std::string m_heading;
    std::size_t m_balanceWidth = 0;
    std::vector<std::size_t> m_widths; // of each month's column
    std::string m_text;
};

} // namespace

std::string textOf(const ReadyReckoner& reckoner, const Currency& currency,
                   const std::string& groupName) {
    invariant(!reckoner.lines.empty(), "a table has lines");
    const ReckonerTerms& terms = reckoner.terms;
    const Amounts amounts{reckoner, currency};
    std::string heading = groupName.empty() ? "" : harmless(groupName) + "\n";
    heading += fmt::format("Interest at {} % a month, {} {}, in {}\n", terms.rate.toText(),
                           roundingWords(terms.rounding.mode),
                           amounts(Money::fromMinor(terms.rounding.multiple)), currency.code);
    if (terms.months > 1)
        heading += fmt::format("For so many months on the same balance, {}\n",
                               terms.missed == MissedMonths::Together ? "rounded as one sum"
                                                                      : "each rounded by itself");
    return Sheets{reckoner, currency, heading}.text();
}

ReportTable tableOf(const ReadyReckoner& reckoner, const Currency& currency) {
    ReportTable table{.currency = currency,
                      .titles = {},
                      .columns = {{"balance", "Balance", Zeros::Shown}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    for (std::int32_t month = 1; month <= reckoner.terms.months; ++month)
        table.columns.push_back(
            {fmt::format("interest_{}", month), fmt::format("{}", month), Zeros::Shown});
    for (const ReckonerLine& line : reckoner.lines) {
        std::vector<ReportCell> row = {line.balance};
        for (const Money interest : line.interest) row.emplace_back(interest);
        table.rows.push_back(std::move(row));
    }
    return table;
}

nlohmann::ordered_json jsonOf(const ReadyReckoner& reckoner, const Currency& currency) {
    using Json = nlohmann::ordered_json;
    const ReckonerTerms& terms = reckoner.terms;
    Json lines = Json::array();
    for (const ReckonerLine& line : reckoner.lines) {
        Json interest = Json::array();
        for (const Money amount : line.interest) interest.push_back(toDecimal(amount, currency));
        lines.push_back(
            {{"balance", toDecimal(line.balance, currency)}, {"interest", std::move(interest)}});
    }
    return {{"currency", currency.code},
            {"rate", terms.rate.toText()},
            {"round", wordOf(terms.rounding.mode)},
            {"multiple", toDecimal(Money::fromMinor(terms.rounding.multiple), currency)},
            {"missed_months", wordOf(terms.missed)},
            {"lines", std::move(lines)}};
}

} // namespace bahi
