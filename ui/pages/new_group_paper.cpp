#include "ui/pages/new_group_paper.h"

#include "ui/models/new_group_summary.h"
#include "ui/text/figures.h"
#include "ui/text/today.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paper_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace bahi::ui {

namespace {

constexpr double kBody = 9.5; // points
constexpr double kSmall = 8;
constexpr double kGap = 7; // millimetres between two columns of the page

void drawAcross(QPainter& painter, double left, double right, double y) {
    painter.setPen(QPen{kPaperLine, dotsOf(0.2)});
    painter.drawLine(QPointF{left, y}, QPointF{right, y});
}

/// A column of the table of members, in dots from the left margin.
struct Column {
    QString head;
    double left = 0;
    double width = 0;
    bool isFigure = false;
};

class Agreement {
    Q_DECLARE_TR_FUNCTIONS(NewGroupPaper)

public:
    explicit Agreement(const NewGroup& group)
        : m_group{group}, m_summary{summaryOf(group)}, m_paper{foot(group)} {
        m_paper.setPractice(group.isPractice);
        layOutColumns();
    }

    Paper paper() {
        putTitle();
        // The title says whose they are: of the group itself only the money is left.
        SummaryPart rules = m_summary.rules;
        rules.rows.insert(rules.rows.begin(), m_summary.money);
        const PaperPlace left = putPart(rules, m_at, 0);
        const double right = columnWidth() + dotsOf(kGap);
        m_at = std::max(left,
                        putPart(m_summary.opening, putPart(m_summary.fines, m_at, right), right));
        putMembers();
        return std::move(m_paper);
    }

private:
    static QString foot(const NewGroup& group) {
        return group.name.empty() ? tr("New group") : QString::fromStdString(group.name);
    }
    static double columnWidth() { return (Paper::width() - dotsOf(kGap)) / 2; }

    /// Words over the whole width.
    static PaperBlock wordsBlock(const QString& words, const QFont& font, double above,
                                 const QColor& ink = kPaperInk) {
        const PaperText text{words, font, Paper::width()};
        return {.high = text.high(),
                .draw = [text, ink](QPainter& painter,
                                    QPointF corner) { text.draw(painter, corner, ink); },
                .above = above};
    }

    void putTitle() {
        m_at = m_paper.put(wordsBlock(foot(m_group), paperFont(17, true), 0), m_at);
        const QString day = dayOfYear(dayToday());
        m_at = m_paper.put(wordsBlock(tr("What the group has agreed, written on %1").arg(day),
                                      paperFont(kBody), 0, kPaperPencil),
                           m_at);
    }

    /// Title and rows of one part, in a column of the page that begins at `left`.
    PaperPlace putPart(const SummaryPart& part, PaperPlace at, double left) {
        const PaperText title{part.title, paperFont(11, true), columnWidth()};
        const PaperBlock head{.high = title.high() + dotsOf(1),
                              .draw =
                                  [title](QPainter& painter, QPointF corner) {
                                      title.draw(painter, corner);
                                      drawAcross(painter, corner.x(), corner.x() + columnWidth(),
                                                 corner.y() + title.high());
                                  },
                              .above = dotsOf(4),
                              .below = dotsOf(10)};
        at = m_paper.put(head, at, left);
        for (const SummaryPart::Row& row : part.rows) at = m_paper.put(rowBlock(row), at, left);
        return at;
    }

    static PaperBlock rowBlock(const SummaryPart::Row& row) {
        const double whole = columnWidth();
        const double first = row.said.isEmpty() ? whole : whole * 0.4;
        const double second = whole - first - dotsOf(2);
        const QFont font = paperFont(kBody, row.isSum);
        const PaperText word{row.word, font, first};
        const PaperText said{row.said, font, std::max(1.0, second),
                             row.isAmount ? Qt::AlignRight : Qt::AlignLeft};
        const double high = row.said.isEmpty() ? word.high() : std::max(word.high(), said.high());
        return {
            .high = high + dotsOf(0.5),
            .draw = [word, said, first, isPlain = !row.isSum](QPainter& painter, QPointF corner) {
                word.draw(painter, corner, isPlain ? kPaperPencil : kPaperInk);
                said.draw(painter, corner + QPointF{first + dotsOf(2), 0});
            }};
    }

    void layOutColumns() {
        const bool hasFigures = m_group.opening.has_value();
        std::vector<std::pair<Column, double>> wanted = {
            {{.head = {}, .isFigure = true}, 8}, // her number
            {{.head = {}}, 12},                  // her drawing
            {{.head = tr("Member")}, hasFigures ? 52.0 : 88.0}};
        if (hasFigures)
            for (const QString& head : {tr("Savings"), tr("Loan left"), tr("Instalment")})
                wanted.push_back({{.head = head, .isFigure = true}, 21});
        wanted.push_back({{.head = tr("Signature or thumbprint")}, 0});
        double left = 0;
        for (auto& [column, width] : wanted) {
            column.left = left;
            column.width = width > 0 ? dotsOf(width) : Paper::width() - left;
            left += column.width;
            m_columns.push_back(column);
        }
    }

    /// One line of the table, `texts` by column, at least `least` high.
    PaperBlock lineBlock(const QStringList& texts, const QFont& font, double least,
                         int symbol = -1) const {
        const double pad = dotsOf(1.5);
        std::vector<std::pair<PaperText, double>> cells;
        double high = least;
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const Column& column = m_columns[at];
            const PaperText text{texts.value(qsizetype(at)), font, column.width - 2 * pad,
                                 column.isFigure ? Qt::AlignRight : Qt::AlignLeft};
            high = std::max(high, text.high() + 2 * dotsOf(0.8));
            cells.emplace_back(text, column.left + pad);
        }
        const double handLeft = m_columns.back().left;
        const double symbolLeft = m_columns[1].left + dotsOf(1.5);
        return {
            .high = high,
            .draw = [cells, high, handLeft, symbolLeft, symbol](QPainter& painter, QPointF corner) {
                for (const auto& [text, left] : cells)
                    text.draw(painter, corner + QPointF{left, (high - text.high()) / 2});
                const double size = dotsOf(9);
                if (symbol >= 0)
                    drawSymbol(painter, corner + QPointF{symbolLeft, (high - size) / 2}, size,
                               symbol);
                drawAcross(painter, corner.x(), corner.x() + Paper::width(), corner.y() + high);
                painter.drawLine(corner + QPointF{handLeft, 0}, corner + QPointF{handLeft, high});
            }};
    }

    QStringList textsOf(std::size_t place) const {
        const NewGroupMember& her = m_group.members[place];
        QStringList names;
        if (!her.name.empty()) names << QString::fromStdString(her.name);
        if (her.code) names << QString::fromStdString(her.code->text());
        QStringList texts = {number(std::int64_t(place) + 1), {}, names.join(u'\n')};
        if (m_group.opening) texts += figuresOf(m_group.opening->members.at(place));
        return texts;
    }

    QStringList figuresOf(const BroughtForward& her) const {
        const auto written = [this](Money money) {
            return money.isZero() ? QString{} : amount(money, m_group.currency);
        };
        return {amount(her.savings, m_group.currency), written(her.loan), written(her.instalment)};
    }

    /// The heads stand again above the lines of every further page; the last two lines are on the
    /// page where the hands are.
    void putMembers() {
        QStringList heads;
        for (const Column& column : m_columns) heads << column.head;
        PaperBlock head = lineBlock(heads, paperFont(kSmall, true), dotsOf(6));
        head.above = dotsOf(4);
        head.below = dotsOf(12);
        m_at = m_paper.put(head, m_at);
        const std::vector<PaperBlock> end = endBlocks();
        double left = 0; // of what follows the last but one
        for (const PaperBlock& block : end) left += block.above + block.high;
        std::vector<PaperBlock> lines;
        for (std::size_t place = 0; place < m_group.members.size(); ++place)
            lines.push_back(lineBlock(textsOf(place), paperFont(kBody), dotsOf(10.5),
                                      m_group.members[place].symbol));
        if (lines.size() >= 2) lines[lines.size() - 2].below = lines.back().high + left;
        for (const PaperBlock& line : lines) {
            if (!Paper::hasRoom(line, m_at)) m_at = m_paper.put(head, {m_at.page + 1, 0});
            m_at = m_paper.put(line, m_at);
        }
        for (const PaperBlock& block : end) m_at = m_paper.put(block, m_at);
    }

    /// What stands below the members.
    std::vector<PaperBlock> endBlocks() const {
        std::vector<PaperBlock> end;
        if (m_group.opening) {
            const BroughtForward sum{m_group.opening->savings(), m_group.opening->loans(), {}};
            const QStringList texts = QStringList{{}, {}, tr("Together")} + figuresOf(sum);
            end.push_back(lineBlock(texts, paperFont(kBody, true), dotsOf(7)));
        }
        if (!m_summary.codes.isEmpty())
            end.push_back(wordsBlock(m_summary.codes, paperFont(kSmall), dotsOf(1), kPaperPencil));
        end.push_back(handsBlock());
        return end;
    }

    /// What everybody agrees to, and who signs for the group: never parted.
    PaperBlock handsBlock() const {
        const QStringList hands = {tr("President"), tr("Secretary"), tr("Treasurer"), tr("Date")};
        const PaperText words{m_summary.agreed, paperFont(kBody), Paper::width()};
        const double line = words.high() + dotsOf(14);
        const double gap = dotsOf(6);
        const double width = (Paper::width() + gap) / double(hands.size()) - gap;
        std::vector<PaperText> under;
        for (const QString& hand : hands) under.emplace_back(hand, paperFont(kSmall), width);
        return {
            .high = line + under.front().high() + dotsOf(1),
            .draw =
                [=](QPainter& painter, QPointF corner) {
                    words.draw(painter, corner);
                    double left = corner.x();
                    for (const PaperText& hand : under) {
                        drawAcross(painter, left, left + width, corner.y() + line);
                        hand.draw(painter, {left, corner.y() + line + dotsOf(0.5)}, kPaperPencil);
                        left += width + gap;
                    }
                },
            .above = dotsOf(4)};
    }

    const NewGroup& m_group;
    Summary m_summary;
    Paper m_paper;
    PaperPlace m_at;
    std::vector<Column> m_columns;
};

} // namespace

Paper paperOf(const NewGroup& group) {
    return Agreement{group}.paper();
}

} // namespace bahi::ui
