#include "ledger/exchange/report_text.h"

#include "ledger/base/code_points.h"
#include "ledger/exchange/harmless_text.h"
#include "ledger/exchange/report_words.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace bahi {

namespace {

constexpr std::size_t kGap = 2;

struct CellText {
    const Currency& currency;
    Zeros zeros;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return harmless(text); }
    std::string operator()(Money amount) const {
        return amount.isZero() && zeros != Zeros::Shown ? "" : amountWords(amount, currency);
    }
    std::string operator()(Date date) const { return toIso(date); }
    std::string operator()(std::uint64_t number) const { return std::to_string(number); }
};

bool standsRight(const ReportCell& cell) {
    return std::holds_alternative<Money>(cell) || std::holds_alternative<std::uint64_t>(cell);
}

/// One column as it is printed.
struct Strip {
    std::vector<std::string> title; // its lines
    std::vector<std::string> cells; // the totals last, if there are any
    bool isRight = false;
    std::size_t width = 0;
};

std::vector<std::string> linesOf(const std::string& title) {
    std::vector<std::string> lines;
    std::size_t start = 0;
    for (std::size_t end = 0; end != std::string::npos; start = end + 1) {
        end = title.find('\n', start);
        lines.push_back(title.substr(start, end - start));
    }
    return lines;
}

std::string padded(const std::string& text, std::size_t width, bool isRight) {
    const std::string blanks(width - widthOf(text), ' ');
    return isRight ? blanks + text : text + blanks;
}

/// The columns that hold anything.
std::vector<Strip> stripsOf(const ReportTable& table) {
    std::vector<Strip> strips;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const ReportColumn& head = table.columns[column];
        Strip strip{.title = linesOf(head.title), .cells = {}, .isRight = false, .width = 0};
        const auto add = [&](const ReportCell& cell) {
            strip.cells.push_back(std::visit(CellText{table.currency, head.zeros}, cell));
            strip.isRight = strip.isRight || standsRight(cell);
        };
        for (const auto& row : table.rows) add(row[column]);
        const bool isEmpty = std::all_of(strip.cells.begin(), strip.cells.end(),
                                         [](const std::string& cell) { return cell.empty(); });
        if (isEmpty && head.zeros == Zeros::Dropped) continue;
        if (!table.totals.empty()) add(table.totals[column]);
        for (const std::string& line : strip.title)
            strip.width = std::max(strip.width, widthOf(line));
        for (const std::string& cell : strip.cells)
            strip.width = std::max(strip.width, widthOf(cell));
        strips.push_back(std::move(strip));
    }
    return strips;
}

class Printout {
public:
    explicit Printout(std::vector<Strip> strips) : m_strips{std::move(strips)} {
        for (const Strip& strip : m_strips) {
            m_width += strip.width + (m_width == 0 ? 0 : kGap);
            m_titleLines = std::max(m_titleLines, strip.title.size());
        }
    }

    void line(std::string text) {
        text.erase(text.find_last_not_of(' ') + 1);
        m_text += text + '\n';
    }
    void rule() { line(std::string(m_width, '-')); }

    /// Titles stand on the rule below them, whether they have one line or two.
    void titles() {
        for (std::size_t left = m_titleLines; left-- > 0;) {
            row([left](const Strip& strip) {
                return left < strip.title.size() ? strip.title[strip.title.size() - 1 - left]
                                                 : std::string{};
            });
        }
    }
    void cells(std::size_t number) {
        row([number](const Strip& strip) { return strip.cells[number]; });
    }

    std::string take() { return std::move(m_text); }

private:
    template <class Pick>
    void row(Pick pick) {
        std::string text;
        for (const Strip& strip : m_strips) {
            if (&strip != &m_strips.front()) text.append(kGap, ' ');
            text += padded(pick(strip), strip.width, strip.isRight);
        }
        line(std::move(text));
    }

    std::vector<Strip> m_strips;
    std::size_t m_width = 0;
    std::size_t m_titleLines = 0;
    std::string m_text;
};

} // namespace

std::size_t widthOf(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t next = 0; next < text.size();) {
        const auto letter = takeCodePoint(text, next);
        if (!letter) break;
        const auto type = u_charType(static_cast<UChar32>(*letter));
        const bool isMark =
            type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR;
        width += isMark ? 0 : 1;
    }
    return width;
}

std::string textReport(const ReportTable& table) {
    Printout page{stripsOf(table)};
    for (const std::string& title : table.titles) page.line(harmless(title));
    page.line("");
    page.titles();
    page.rule();
    for (std::size_t row = 0; row < table.rows.size(); ++row) page.cells(row);
    if (!table.totals.empty()) {
        page.rule();
        page.cells(table.rows.size());
    }
    page.line("");
    for (const std::string& line : table.footer) page.line(harmless(line));
    return page.take();
}

} // namespace bahi
