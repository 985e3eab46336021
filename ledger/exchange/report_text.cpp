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

/// Is nothing printed for it?
bool isBlank(const ReportCell& cell, Zeros zeros) {
    if (const auto* text = std::get_if<std::string>(&cell)) return text->empty();
    if (const auto* amount = std::get_if<Money>(&cell))
        return amount->isZero() && zeros != Zeros::Shown;
    return std::holds_alternative<std::monostate>(cell);
}

bool standsRight(const ReportCell& cell) {
    return std::holds_alternative<Money>(cell) || std::holds_alternative<std::uint64_t>(cell);
}

/// A text and how wide it stands: measured once, because a ledger has a hundred thousand.
struct Printed {
    std::string text;
    std::size_t width = 0;

    Printed() = default;
    explicit Printed(std::string words) : text{std::move(words)}, width{widthOf(text)} {}
};

/// One column as it is printed.
struct Strip {
    std::vector<Printed> title; // its lines
    std::vector<Printed> cells; // the totals last, if there are any
    bool isRight = false;
    std::size_t width = 0;
};

std::vector<Printed> linesOf(const std::string& title) {
    std::vector<Printed> lines;
    std::size_t start = 0;
    for (std::size_t end = 0; end != std::string::npos; start = end + 1) {
        end = title.find('\n', start);
        lines.emplace_back(title.substr(start, end - start));
    }
    return lines;
}

using Cells = std::vector<ReportCell>;

/// A line below the titles: a row, an aside, the totals; without cells a rule.
struct Line {
    const Cells* cells = nullptr;
    const Cells* above = nullptr; // the row it may repeat
    bool mayRunOn = false;
};

/// From top to bottom.
std::vector<Line> linesOf(const ReportTable& table) {
    std::vector<Line> lines;
    auto aside = table.asides.begin();
    const auto addAsides = [&](std::size_t row) {
        for (; aside != table.asides.end() && aside->before == row; ++aside)
            lines.push_back({aside->cells.empty() ? nullptr : &aside->cells, nullptr, true});
    };
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::size_t before = lines.size();
        addAsides(row);
        const bool follows = row > 0 && lines.size() == before;
        lines.push_back({&table.rows[row], follows ? &table.rows[row - 1] : nullptr, false});
    }
    addAsides(table.rows.size());
    if (table.totals.empty()) return lines;
    lines.push_back({});
    lines.push_back({&table.totals, nullptr, false});
    return lines;
}

bool isRepeated(const Line& line, std::size_t column) {
    if (line.above == nullptr) return false;
    // From the right: what stands there differs more often.
    for (std::size_t place = column + 1; place-- > 0;)
        if ((*line.cells)[place] != (*line.above)[place]) return false;
    return true;
}

/// Does the text of this cell run on, over an empty one?
bool runsOn(const Line& line, std::size_t column) {
    return line.mayRunOn && std::holds_alternative<std::string>((*line.cells)[column]) &&
           column + 1 < line.cells->size() &&
           std::holds_alternative<std::monostate>((*line.cells)[column + 1]);
}

Strip stripOf(const ReportTable& table, const std::vector<Line>& lines, std::size_t column) {
    const ReportColumn& head = table.columns[column];
    Strip strip{.title = linesOf(head.title), .cells = {}, .isRight = false, .width = 0};
    for (const Printed& line : strip.title) strip.width = std::max(strip.width, line.width);
    strip.cells.reserve(lines.size());
    for (const Line& line : lines) {
        Printed& printed = strip.cells.emplace_back();
        if (line.cells == nullptr) continue;
        const ReportCell& cell = (*line.cells)[column];
        if (head.repeats == Repeats::Blank && isRepeated(line, column)) continue;
        printed = Printed{std::visit(CellText{table.currency, head.zeros}, cell)};
        strip.isRight = strip.isRight || standsRight(cell);
        if (!runsOn(line, column)) strip.width = std::max(strip.width, printed.width);
    }
    return strip;
}

/// The columns people see: those that hold anything in any row.
std::vector<Strip> stripsOf(const ReportTable& table, const std::vector<Line>& lines) {
    std::vector<Strip> strips;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const ReportColumn& head = table.columns[column];
        if (head.readers == Readers::Machines) continue;
        const auto isEmpty = [&](const Cells& row) { return isBlank(row[column], head.zeros); };
        const bool dropped = head.zeros == Zeros::Dropped &&
                             std::all_of(table.rows.begin(), table.rows.end(), isEmpty);
        if (!dropped) strips.push_back(stripOf(table, lines, column));
    }
    return strips;
}

class Printout {
public:
    explicit Printout(std::vector<Strip> strips) : m_strips{std::move(strips)} {
        makeRoom();
        for (const Strip& strip : m_strips) {
            m_width += strip.width + (m_width == 0 ? 0 : kGap);
            m_titleLines = std::max(m_titleLines, strip.title.size());
        }
    }

    void line(std::string_view text) {
        m_text += text.substr(0, text.find_last_not_of(' ') + 1);
        m_text += '\n';
    }
    void rule() { line(std::string(m_width, '-')); }

    /// Titles stand on the rule below them, whether they have one line or two.
    void titles() {
        for (std::size_t left = m_titleLines; left-- > 0;) {
            row([left](const Strip& strip) -> const Printed& {
                static const Printed kNothing;
                return left < strip.title.size() ? strip.title[strip.title.size() - 1 - left]
                                                 : kNothing;
            });
        }
    }
    void cells(std::size_t number) {
        row([number](const Strip& strip) -> const Printed& { return strip.cells[number]; });
    }

    std::string take() { return std::move(m_text); }

private:
    /// Widens columns until a text that runs on ends before the next cell of its line begins.
    void makeRoom() {
        const std::size_t lines = m_strips.empty() ? 0 : m_strips.front().cells.size();
        for (std::size_t line = 0; line < lines; ++line) {
            std::size_t start = 0;
            std::size_t end = 0; // of the text before, with its gap
            for (std::size_t column = 0; column < m_strips.size(); ++column) {
                const Strip& strip = m_strips[column];
                const Printed& cell = strip.cells[line];
                if (!cell.text.empty() && end > start) {
                    m_strips[column - 1].width += end - start;
                    start = end;
                }
                if (!cell.text.empty()) end = start + std::max(strip.width, cell.width) + kGap;
                start += strip.width + kGap;
            }
        }
    }

    template <class Pick>
    void row(Pick pick) {
        m_row.clear();
        std::size_t start = 0;
        std::size_t written = 0;
        for (const Strip& strip : m_strips) {
            const Printed& cell = pick(strip);
            if (!cell.text.empty()) {
                const std::size_t blanks = strip.width - std::min(strip.width, cell.width);
                m_row.append(start - written + (strip.isRight ? blanks : 0), ' ');
                m_row += cell.text;
                m_row.append(strip.isRight ? 0 : blanks, ' ');
                written = start + std::max(strip.width, cell.width);
            }
            start += strip.width + kGap;
        }
        line(m_row);
    }

    std::vector<Strip> m_strips;
    std::size_t m_width = 0;
    std::size_t m_titleLines = 0;
    std::string m_row;
    std::string m_text;
};

} // namespace

std::size_t widthOf(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t next = 0; next < text.size();) {
        if (static_cast<unsigned char>(text[next]) < 0x80) { // nearly all of a ledger
            ++width;
            ++next;
            continue;
        }
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
    const std::vector<Line> lines = linesOf(table);
    Printout page{stripsOf(table, lines)};
    for (const std::string& title : table.titles) page.line(harmless(title));
    page.line("");
    page.titles();
    page.rule();
    for (std::size_t number = 0; number < lines.size(); ++number)
        lines[number].cells == nullptr ? page.rule() : page.cells(number);
    page.line("");
    for (const std::string& line : table.footer) page.line(harmless(line));
    return page.take();
}

} // namespace bahi
