#include "ui/widgets/cash_panel.h"

#include "ledger/money/denominations.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/note_tile.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

enum Line { AtStart, In, Out, ShouldBe, Counted };

constexpr int kMostPieces = 6; // digits of a count of one note

/// Digits of any script, as the book keeps them.
QString latin(const QString& typed) {
    QString digits;
    for (const QChar letter : typed)
        if (const int digit = letter.digitValue(); digit >= 0) digits += QString::number(digit);
    return digits;
}

QFrame* rule(QWidget* parent) {
    auto* line = new QFrame{parent};
    line->setProperty("rule", true);
    line->setFixedHeight(Theme::line());
    return line;
}

} // namespace

CashPanel::CashPanel(MeetingEditor& editor, QWidget* parent) : QFrame{parent}, m_editor{editor} {
    setObjectName(QStringLiteral("cashPanel"));
    setProperty("panel", true);
    setFixedWidth(Theme::px(292));
    build();
    const auto again = [this] {
        layFaces();
        refresh();
    };
    QObject::connect(&m_editor, &MeetingEditor::begun, this, again);
    QObject::connect(&m_editor, &MeetingEditor::changed, this, &CashPanel::refresh);
    QObject::connect(&m_editor, &MeetingEditor::saved, this, &CashPanel::refresh);
    retranslate();
}

void CashPanel::addSum(QGridLayout& grid, int row, QLabel*& word, QLabel*& figure, bool isBold) {
    word = new QLabel{this};
    figure = new QLabel{this};
    word->setFont(Theme::font(Type::Body));
    QFont font = Theme::font(isBold ? Type::BoxTotal : Type::Figure);
    figure->setFont(font);
    if (isBold) {
        QFont bold = word->font();
        bold.setBold(true);
        word->setFont(bold);
    }
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(word, row, 0);
    grid.addWidget(figure, row, 1);
}

void CashPanel::build() {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(12));
    all->setSpacing(Theme::px(6));
    auto* head = new QHBoxLayout;
    m_title = new QLabel{this};
    m_title->setFont(Theme::font(Type::PanelTitle));
    m_saved = new QLabel{this};
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_saved->setFont(Theme::font(Type::Caption));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_saved);
    all->addLayout(head);

    auto* sums = new QGridLayout;
    sums->setVerticalSpacing(Theme::px(5));
    for (int line = AtStart; line <= Out; ++line)
        addSum(*sums, line, m_words[line], m_figures[line], false);
    sums->addWidget(rule(this), 3, 0, 1, 2);
    addSum(*sums, 4, m_words[ShouldBe], m_figures[ShouldBe], true);
    m_figures[ShouldBe]->setObjectName(QStringLiteral("boxShouldBeLabel"));
    all->addLayout(sums);

    m_faceGrid = new QGridLayout;
    m_faceGrid->setVerticalSpacing(Theme::px(4));
    m_faceGrid->setHorizontalSpacing(Theme::px(6));
    m_faceGrid->setColumnStretch(3, 1);
    all->addLayout(m_faceGrid);
    all->addWidget(rule(this));
    auto* counted = new QGridLayout;
    addSum(*counted, 0, m_words[Counted], m_figures[Counted], true);
    m_figures[Counted]->setObjectName(QStringLiteral("boxCountedLabel"));
    all->addLayout(counted);
    all->addStretch();

    m_verdict = new QFrame{this};
    m_verdict->setObjectName(QStringLiteral("boxVerdict"));
    auto* verdict = new QHBoxLayout{m_verdict};
    m_verdictIcon = new QLabel{m_verdict};
    m_verdictTitle = new QLabel{m_verdict};
    m_verdictText = new QLabel{m_verdict};
    m_verdictTitle->setObjectName(QStringLiteral("boxVerdictTitle"));
    m_verdictText->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_verdictTitle);
    words->addWidget(m_verdictText);
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    verdict->addLayout(words, 1);
    all->addWidget(m_verdict);
}

void CashPanel::addFace(QGridLayout& grid, int row, Money face) {
    FaceRow line{.face = face};
    line.note = new NoteTile{face, m_editor.form().currency(), this};
    line.pieces = new QLineEdit{this};
    line.pieces->setObjectName(QStringLiteral("countField_%1").arg(face.inMinor()));
    line.pieces->setProperty("inCell", true);
    line.pieces->setAlignment(Qt::AlignRight);
    line.pieces->setMaxLength(kMostPieces);
    line.pieces->setFixedSize(Theme::px(54), Theme::px(28));
    line.pieces->setFont(Theme::font(Type::Figure));
    line.pieces->installEventFilter(this);
    line.sum = new QLabel{this};
    line.sum->setFont(Theme::font(Type::Figure));
    line.sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* times = new QLabel{QStringLiteral("×"), this};
    grid.addWidget(line.note, row, 0, Qt::AlignHCenter);
    grid.addWidget(times, row, 1);
    grid.addWidget(line.pieces, row, 2);
    grid.addWidget(line.sum, row, 3);
    m_faces.push_back(line);
    QObject::connect(line.pieces, &QLineEdit::textEdited, this, [this, line] { write(line); });
}

/// Which notes there are depends on the book's currency.
void CashPanel::layFaces() {
    m_faces.clear();
    while (QLayoutItem* item = m_faceGrid->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const Money face : denominationsOf(m_editor.form().currency()))
        addFace(*m_faceGrid, row++, face);
    for (const FaceRow& line : m_faces) {
        const std::string cell = cells::ofCount(line.face);
        line.pieces->setText(QString::fromStdString(cells::textOf(m_editor.form().cells(), cell)));
    }
    retranslate();
}

void CashPanel::write(const FaceRow& row) {
    const QString pieces = latin(row.pieces->text());
    if (pieces.size() != row.pieces->text().size()) { // something that is no digit
        row.pieces->setText(pieces);
        return;
    }
    m_editor.enter({{cells::ofCount(row.face), pieces.toStdString()}}, tr("Count"));
}

void CashPanel::startCounting() {
    if (m_faces.empty()) return;
    for (const FaceRow& row : m_faces) {
        if (!row.pieces->text().isEmpty()) continue;
        row.pieces->setFocus();
        return;
    }
    m_faces.front().pieces->setFocus();
    m_faces.front().pieces->selectAll();
}

bool CashPanel::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const auto at = std::find_if(m_faces.begin(), m_faces.end(),
                                 [&](const FaceRow& row) { return row.pieces == object; });
    if (at == m_faces.end()) return QFrame::eventFilter(object, event);
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    // The meeting's undo, not the field's: what was counted is one of the things entered.
    if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        m_editor.undoStack().undo();
        return true;
    }
    const bool isNext = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    const bool isBack = key == Qt::Key_Up && at != m_faces.begin();
    if (!isNext && !isBack) return QFrame::eventFilter(object, event);
    if (isNext && at + 1 == m_faces.end()) {
        if (key != Qt::Key_Down) Q_EMIT counted();
        return true;
    }
    QLineEdit* to = (isNext ? at + 1 : at - 1)->pieces;
    to->setFocus();
    to->selectAll();
    return true;
}

void CashPanel::tellVerdict(const BoxSums& box) {
    const Currency& currency = m_editor.form().currency();
    State state = State::ToDo;
    QString title = tr("Not counted yet");
    QString text = tr("Count the box and write how many of each.");
    if (box.shouldBe().isNegative()) {
        state = State::Wrong;
        title = tr("More goes out than there is");
        text = tr("%1 are missing. Lower what goes out, or enter what came in.")
                   .arg(amount(-box.shouldBe(), currency));
    } else if (box.isCounted && box.counted == box.shouldBe()) {
        const bool isSoFar = m_editor.gap() == Gap::Pencil;
        state = State::Ok;
        title = isSoFar ? tr("Agrees so far") : tr("Agrees");
        text = tr("no difference");
    } else if (box.isCounted) {
        const bool isLess = box.counted < box.shouldBe();
        const Money by = isLess ? box.shouldBe() - box.counted : box.counted - box.shouldBe();
        state = State::Differs;
        title = (isLess ? tr("%1 less than it should be") : tr("%1 more than it should be"))
                    .arg(amount(by, currency));
        text = (isLess ? tr("%1 short. Count again, or write down the difference.")
                       : tr("%1 too many. Count again, or write down the difference."))
                   .arg(inWords(by, currency));
    }
    const StateColours colours = Theme::colours(state);
    m_verdictIcon->setPixmap(statePixmap(state, Theme::px(22)));
    m_verdictTitle->setText(title);
    m_verdictText->setText(text);
    QFont bold = Theme::font(Type::Body);
    bold.setBold(true);
    m_verdictTitle->setFont(bold);
    m_verdictText->setFont(Theme::font(Type::Body));
    m_verdict->setStyleSheet(
        QStringLiteral("#boxVerdict{background:%1;border:%2px solid %3;border-radius:%4px}"
                       "#boxVerdict QLabel{color:%5;background:transparent;border:none}")
            .arg(colours.tint.name())
            .arg(state == State::Differs || Theme::look() == Look::Contrast ? Theme::line() : 0)
            .arg(colours.ink.name())
            .arg(Theme::px(6))
            .arg(colours.ink.name()));
    m_verdict->setAccessibleName(title + QStringLiteral(". ") + text);
}

void CashPanel::refresh() {
    if (!m_editor.isBegun()) return;
    const BoxSums box = m_editor.form().box();
    const Currency& currency = m_editor.form().currency();
    m_figures[AtStart]->setText(amount(box.atStart, currency));
    m_figures[In]->setText(amount(box.in, currency));
    m_figures[Out]->setText(amount(box.out, currency));
    m_figures[ShouldBe]->setText(box.shouldBe().isNegative() ? QString{}
                                                             : amount(box.shouldBe(), currency));
    m_figures[Counted]->setText(box.isCounted ? amount(box.counted, currency) : QString{});
    for (const FaceRow& row : m_faces) {
        const QString kept = QString::fromStdString(
            cells::textOf(m_editor.form().cells(), cells::ofCount(row.face)));
        if (row.pieces->text() != kept) row.pieces->setText(kept); // it was undone
        const std::int64_t sum = kept.toLongLong() * row.face.inMinor();
        row.sum->setText(sum == 0 ? QString{} : amount(Money::fromMinor(sum), currency));
    }
    const bool isLost = m_editor.failure().has_value();
    const State state = isLost ? State::Wrong : State::Ok;
    m_saved->setText(isLost                   ? tr("Not saved")
                     : m_editor.isAllOnDisk() ? tr("✓ Saved as you type")
                                              : tr("Saving…"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::colours(state).ink);
    m_saved->setPalette(colours);
    tellVerdict(box);
}

void CashPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CashPanel::retranslate() {
    m_title->setText(tr("Cash box"));
    m_words[AtStart]->setText(tr("In the box at the start"));
    m_words[In]->setText(tr("Came in today"));
    m_words[Out]->setText(tr("Went out today"));
    m_words[ShouldBe]->setText(tr("Should be in the box"));
    m_words[Counted]->setText(tr("Counted"));
    if (!m_editor.isBegun()) return;
    for (const FaceRow& row : m_faces)
        row.pieces->setAccessibleName(
            tr("How many of %1").arg(amount(row.face, m_editor.form().currency())));
    refresh();
}

} // namespace bahi::ui
