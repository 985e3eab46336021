#include "ui/widgets/cash_count.h"

#include "ledger/money/denominations.h"
#include "ui/text/figures.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/note_tile.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace bahi::ui {

namespace {

constexpr int kMostPieces = 6; // digits of a count of one note

/// Digits of any script, as the book keeps them.
QString latin(const QString& typed) {
    QString digits;
    for (const QChar letter : typed)
        if (const int digit = letter.digitValue(); digit >= 0) digits += QString::number(digit);
    return digits;
}

} // namespace

CashCount::CashCount(MeetingEditor& editor, QWidget* parent)
    : QWidget{parent}, m_editor{editor}, m_grid{new QGridLayout{this}} {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(3, 1);
    connect(&m_editor, &MeetingEditor::begun, this, &CashCount::layFaces);
    connect(&m_editor, &MeetingEditor::changed, this, &CashCount::refresh);
    resizeToText();
}

/// Which notes there are depends on the book's currency.
void CashCount::layFaces() {
    m_faces.clear();
    clearLayout(*m_grid);
    for (const Money face : denominationsOf(m_editor.form().currency())) addFace(face);
    resizeToText();
    retranslate();
    refresh();
}

void CashCount::addFace(Money face) {
    FaceRow row{.face = face};
    row.note = new NoteTile{face, m_editor.form().currency()};
    row.pieces = new QLineEdit;
    row.pieces->setObjectName(QStringLiteral("countField_%1").arg(face.inMinor()));
    row.pieces->setProperty("inCell", true);
    row.pieces->setAlignment(Qt::AlignRight);
    row.pieces->setMaxLength(kMostPieces);
    row.pieces->installEventFilter(this);
    row.sum = new Label{Type::Figure};
    row.sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* times = new Label{Type::Body};
    times->setText(QStringLiteral("×"));
    const int at = static_cast<int>(m_faces.size());
    m_grid->addWidget(row.note, at, 0, Qt::AlignHCenter);
    m_grid->addWidget(times, at, 1);
    m_grid->addWidget(row.pieces, at, 2);
    m_grid->addWidget(row.sum, at, 3);
    m_faces.push_back(row);
    connect(row.pieces, &QLineEdit::textEdited, this, [this, row] { write(row); });
}

void CashCount::write(const FaceRow& row) {
    const QString pieces = latin(row.pieces->text());
    if (pieces.size() != row.pieces->text().trimmed().size()) { // something that is no digit
        row.pieces->setText(QString::fromStdString(
            cells::textOf(m_editor.form().cells(), cells::ofCount(row.face))));
        return;
    }
    m_editor.enter({{cells::ofCount(row.face), pieces.toStdString()}}, tr("Count"));
}

void CashCount::start() {
    if (m_faces.empty()) return;
    for (const FaceRow& row : m_faces) {
        if (!row.pieces->text().isEmpty()) continue;
        row.pieces->setFocus();
        return;
    }
    m_faces.front().pieces->setFocus();
    m_faces.front().pieces->selectAll();
}

void CashCount::setRowHeight(int pixels) {
    if (pixels == m_rowHeight) return;
    m_rowHeight = pixels;
    resizeToText();
}

bool CashCount::isUnderWay() const {
    return std::any_of(m_faces.begin(), m_faces.end(),
                       [](const FaceRow& row) { return row.pieces->hasFocus(); });
}

bool CashCount::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &CashCount::underWay, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    // The meeting's undo, not the field's: what was counted is one of the things entered.
    auto* press = static_cast<QKeyEvent*>(event);
    if (press->matches(QKeySequence::Undo)) {
        m_editor.undo();
        return true;
    }
    for (std::size_t row = 0; row < m_faces.size(); ++row)
        if (m_faces[row].pieces == object && pressed(row, press->key())) return true;
    return QWidget::eventFilter(object, event);
}

bool CashCount::pressed(std::size_t row, int key) {
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isLast = row + 1 == m_faces.size();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (isEnter && isLast) {
        Q_EMIT counted();
    } else if (isEnter || key == Qt::Key_Down || (key == Qt::Key_Up && row > 0)) {
        if (key == Qt::Key_Down && isLast) return true;
        QLineEdit* to = m_faces[key == Qt::Key_Up ? row - 1 : row + 1].pieces;
        to->setFocus();
        to->selectAll();
    } else {
        return false;
    }
    return true;
}

void CashCount::refresh() {
    if (!m_editor.isBegun()) return;
    for (const FaceRow& row : m_faces) {
        const QString kept = QString::fromStdString(
            cells::textOf(m_editor.form().cells(), cells::ofCount(row.face)));
        if (row.pieces->text() != kept) row.pieces->setText(kept); // it was undone
        const std::int64_t sum = kept.toLongLong() * row.face.inMinor();
        row.sum->setText(sum == 0 ? QString{}
                                  : amount(Money::fromMinor(sum), m_editor.form().currency()));
    }
}

void CashCount::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) resizeToText();
}

void CashCount::retranslate() {
    if (!m_editor.isBegun()) return;
    for (const FaceRow& row : m_faces)
        row.pieces->setAccessibleName(
            tr("How many of %1").arg(amount(row.face, m_editor.form().currency())));
    refresh();
}

/// Cells of a table, not controls; low ones without a space between.
void CashCount::resizeToText() {
    constexpr int kTile = 24;
    m_grid->setVerticalSpacing(m_rowHeight <= kTile ? 1 : Theme::px(4));
    m_grid->setHorizontalSpacing(Theme::px(6));
    for (const FaceRow& row : m_faces) {
        row.pieces->setFixedSize(Theme::px(54), Theme::px(m_rowHeight));
        row.pieces->setFont(Theme::font(Type::Figure));
        row.note->setHigh(std::min(kTile, m_rowHeight));
    }
}

} // namespace bahi::ui
