#include "ui/pages/new_group_summary_step.h"

#include "ui/models/new_group_make.h"
#include "ui/models/new_group_summary.h"
#include "ui/pages/new_group_notes.h"
#include "ui/pages/new_group_paper.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/refusal_line.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace bahi::ui {

NewGroupSummaryStep::NewGroupSummaryStep(Asking& asking) : m_asking{asking} {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(8));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("makingProgress"));
    m_progress->setRange(0, kPartsOfMaking);
    m_progress->hide();
    m_refusal = new RefusalLine;
    m_refusal->setObjectName(QStringLiteral("summaryRefusal"));
    all->addWidget(makeBar());
    all->addWidget(m_progress);
    all->addWidget(m_refusal);
    m_area = scrolling(new QWidget);
    m_area->setObjectName(QStringLiteral("summaryArea"));
    m_area->setFocusPolicy(Qt::StrongFocus); // arrow keys scroll it
    all->addWidget(m_area, 1);
    NewGroupSummaryStep::retranslate();
}

/// What comes next, and the paper for it.
QWidget* NewGroupSummaryStep::makeBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(12));
    m_next = new Label{Type::Body, Ink::Pencil};
    m_print = new ActionButton{QStringLiteral("paper")};
    m_print->setObjectName(QStringLiteral("printToSignButton"));
    m_print->setAutoDefault(true); // Enter on it prints, and does not make the book
    row->addWidget(m_next->wrapped(), 1);
    row->addWidget(m_print);
    connect(m_print, &QPushButton::clicked, this, &NewGroupSummaryStep::print);
    auto* shortcut = new QShortcut{QKeySequence::Print, this};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &NewGroupSummaryStep::print);
    return bar;
}

void NewGroupSummaryStep::print() {
    if (m_group) m_asking.print(this, paperOf(*m_group));
}

QString NewGroupSummaryStep::name() const {
    return tr("Check and sign");
}

QString NewGroupSummaryStep::heading() const {
    return tr("New group: check and sign");
}

QString NewGroupSummaryStep::deed() const {
    return tr("Make the book");
}

void NewGroupSummaryStep::show(const NewGroup& group) {
    m_group = group;
    m_refusal->clear();
    tell();
}

void NewGroupSummaryStep::start() {
    m_area->setFocus();
}

void NewGroupSummaryStep::refuse(const Refused& why) {
    Refused here = why;
    here.where = {};
    m_refusal->say(here);
}

void NewGroupSummaryStep::fail(const MachineFailure& why) {
    m_refusal->say(why);
}

std::vector<KeyHint> NewGroupSummaryStep::keys() const {
    return {{tr("Ctrl+P"), tr("print to sign")},
            {QStringLiteral("↑ ↓"), tr("up and down the page")}};
}

void NewGroupSummaryStep::showProgress(std::optional<int> part) {
    m_progress->setVisible(part.has_value());
    if (part) m_progress->setValue(*part);
}

void NewGroupSummaryStep::tell() {
    if (!m_group) return;
    Summary summary = summaryOf(*m_group);
    summary.group.rows.insert(summary.group.rows.end(), {summary.money, summary.file});
    if (!summary.codes.isEmpty()) summary.members.rows.push_back({summary.codes, {}});
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout{content};
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::px(16));
    const auto column = [columns](std::initializer_list<QWidget*> panels, int stretch) {
        auto* lines = new QVBoxLayout;
        lines->setSpacing(Theme::px(12));
        for (QWidget* panel : panels) lines->addWidget(panel);
        lines->addStretch();
        columns->addLayout(lines, stretch);
    };
    m_isWide = width() >= Theme::px(1040);
    if (m_isWide) {
        column({panelOf(summary.group), panelOf(summary.opening), signatures(summary.agreed)}, 5);
        column({panelOf(summary.rules), panelOf(summary.fines)}, 5);
        column({panelOf(summary.members)}, 4);
    } else {
        column({panelOf(summary.group), panelOf(summary.opening), panelOf(summary.members)}, 1);
        column({panelOf(summary.rules), panelOf(summary.fines), signatures(summary.agreed)}, 1);
    }
    // Later, for while the look changes Qt goes through a list of all widgets there were.
    if (QWidget* before = m_area->takeWidget()) before->deleteLater();
    m_area->setWidget(content);
}

void NewGroupSummaryStep::fit() {
    if (m_isWide != (width() >= Theme::px(1040))) tell();
}

Panel* NewGroupSummaryStep::panelOf(const SummaryPart& part) const {
    auto* panel = new Panel;
    auto* lines = linesIn(panel, 16, 6);
    auto* title = new Label{Type::PanelTitle};
    title->setText(part.title);
    lines->addWidget(title->wrapped());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(10));
    grid->setVerticalSpacing(Theme::px(4));
    const bool isOfMembers = !part.rows.empty() && part.rows.front().symbol >= 0;
    grid->setColumnStretch(1, isOfMembers ? 3 : 2); // names are long
    grid->setColumnStretch(2, isOfMembers ? 2 : 3);
    int at = 0;
    for (const SummaryPart::Row& row : part.rows) {
        if (row.symbol >= 0) {
            auto* symbol = new QLabel;
            symbol->setPixmap(symbolPixmap(row.symbol, Theme::px(22)));
            symbol->setAccessibleName(symbolName(row.symbol));
            grid->addWidget(symbol, at, 0, Qt::AlignTop);
        }
        auto* word = new Label{Type::Body, row.symbol >= 0 || row.isSum ? Ink::Text : Ink::Pencil};
        word->setText(row.word);
        word->setStrong(row.symbol >= 0 || row.isSum);
        auto* said = new Label{Type::Body, row.symbol >= 0 ? Ink::Pencil : Ink::Text};
        said->setText(row.said);
        said->setStrong(row.isSum);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        word->wrapped()->setAlignment(Qt::AlignTop);
        said->wrapped()->setAlignment(Qt::AlignTop |
                                      (row.isAmount ? Qt::AlignRight : Qt::AlignLeft));
        grid->addWidget(word, at, 1, 1, row.said.isEmpty() ? 2 : 1);
        grid->addWidget(said, at++, 2);
        said->setHidden(row.said.isEmpty());
    }
    lines->addLayout(grid);
    return panel;
}

/// Lines to sign on, when the page is on paper.
QWidget* NewGroupSummaryStep::signatures(const QString& agreed) const {
    auto* panel = new Panel{Panel::Ground::Page};
    auto* lines = linesIn(panel, 16, 4);
    auto* words = new Label{Type::Body};
    words->setText(agreed);
    lines->addWidget(words->wrapped());
    for (const QString& who : {tr("President"), tr("Secretary"), tr("Treasurer")}) {
        lines->addSpacing(Theme::px(22));
        lines->addWidget(new Rule);
        auto* name = new Label{Type::Caption, Ink::Pencil};
        name->setText(who);
        lines->addWidget(name);
    }
    return panel;
}

void NewGroupSummaryStep::retranslate() {
    m_area->setAccessibleName(tr("Summary of the new group"));
    m_next->setText(
        tr("Print it, read it aloud, and let everybody put her hand to it. Then make the book."));
    m_print->setText(tr("Print to sign…"));
    m_print->setKey(tr("Ctrl+P"));
    m_progress->setAccessibleName(tr("The book is being made"));
    m_progress->setFormat(tr("The book is being made: %p %"));
    tell();
}

} // namespace bahi::ui
