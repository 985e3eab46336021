// How the page of a group's start is put together.

#include "ui/pages/new_group_field.h"
#include "ui/pages/new_group_notes.h"
#include "ui/pages/new_group_opening_step.h"
#include "ui/pages/new_group_table.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bahi::ui {

NewGroupOpeningStep::NewGroupOpeningStep() {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(12));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(12));
    m_kindWord = new Label{Type::Body};
    m_kinds = new ChoiceRow;
    m_kinds->setObjectName(QStringLiteral("startRow"));
    retellKinds(); // its buttons come before the fields for Tab
    row->addWidget(m_kindWord);
    row->addWidget(m_kinds);
    row->addStretch();
    all->addLayout(row);
    m_stack = new QStackedWidget;
    auto* fresh = new QWidget;
    auto* freshLines = new QVBoxLayout{fresh};
    freshLines->setContentsMargins(0, 0, 0, 0);
    m_fresh = new StateBox;
    m_fresh->setObjectName(QStringLiteral("freshStart"));
    freshLines->addWidget(m_fresh);
    freshLines->addStretch();
    m_stack->addWidget(fresh);
    m_stack->addWidget(makeSheet());
    all->addWidget(m_stack, 1);
    connect(m_kinds, &ChoiceRow::changed, this, &NewGroupOpeningStep::choose);
    connect(&m_model, &NewGroupOpening::changed, this, [this] {
        m_tableRefusal->clear();
        retellTotals();
    });
    for (QLineEdit* line : {m_cash, m_bank})
        connect(line, &QLineEdit::textChanged, this, &NewGroupOpeningStep::retellTotals);
    connect(m_confirm, &QCheckBox::toggled, this, [this](bool isConfirmed) {
        m_confirmed = isConfirmed ? std::optional{read(false)->surplus()} : std::nullopt;
        m_confirmRefusal->clear();
    });
    connect(m_table, &NewGroupTable::ended, this, &NewGroupStep::ended);
    connect(m_table, &NewGroupTable::cursorMoved, this, &NewGroupStep::deedChanged);
    m_currency = Currency{.code = "INR", .minorDigits = 2, .grouping = Grouping::Indian};
    NewGroupOpeningStep::retranslate();
}

QWidget* NewGroupOpeningStep::makeSheet() {
    auto* content = new QWidget;
    m_sheet = new QGridLayout{content};
    m_sheet->setContentsMargins(0, 0, 0, 0);
    m_sheet->setSpacing(Theme::px(16));
    m_box = makeBox();
    m_lines = makeTable();
    m_totals = makeTotals();
    fit();
    return scrolling(content);
}

QWidget* NewGroupOpeningStep::makeBox() {
    using enum NewGroupField::Word;
    auto* panel = new Panel;
    auto* lines = linesIn(panel, 16, 10);
    m_day = new QLineEdit;
    m_dayField = new NewGroupField{m_day, QStringLiteral("cutoffDayField"), Above};
    m_cash = new QLineEdit;
    m_cashField = new NewGroupField{m_cash, QStringLiteral("cashField"), Above};
    m_bankName = new QLineEdit;
    m_bankNameField = new NewGroupField{m_bankName, QStringLiteral("bankNameField"), Above};
    m_bank = new QLineEdit;
    m_bankField = new NewGroupField{m_bank, QStringLiteral("bankField"), Above};
    for (QLineEdit* line : {m_cash, m_bank}) line->setAlignment(Qt::AlignRight);
    for (NewGroupField* field : {m_dayField, m_cashField, m_bankField}) field->keepShort();
    for (NewGroupField* field : {m_dayField, m_cashField, m_bankNameField, m_bankField})
        lines->addWidget(field);
    lines->addStretch();
    return panel;
}

QWidget* NewGroupOpeningStep::makeTable() {
    auto* both = new QWidget;
    auto* all = new QVBoxLayout{both};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(8));
    auto* panel = new Panel;
    auto* lines = new QVBoxLayout{panel};
    lines->setContentsMargins(1, 1, 1, 1);
    m_table = new NewGroupTable;
    m_table->setObjectName(QStringLiteral("openingTable"));
    m_table->setTable(m_model);
    m_table->setWidths({180, 112, 112, 112});
    m_table->setNext([this](const QModelIndex& from) { return nextCell(from); });
    lines->addWidget(m_table);
    all->addWidget(panel, 1);
    m_tableRefusal = new RefusalLine;
    m_tableRefusal->setObjectName(QStringLiteral("openingTableRefusal"));
    all->addWidget(m_tableRefusal);
    return both;
}

QWidget* NewGroupOpeningStep::makeTotals() {
    auto* panel = new Panel;
    auto* lines = linesIn(panel, 16, 6);
    m_totalsTitle = new Label{Type::PanelTitle};
    lines->addWidget(m_totalsTitle);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(Theme::px(6));
    grid->setColumnStretch(0, 1);
    for (int at = 0; at < int(m_words.size()); ++at) {
        auto*& word = m_words.at(std::size_t(at));
        auto*& figure = m_figures.at(std::size_t(at));
        word = new Label{Type::Body};
        figure = new Label{Type::Figure};
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        word->setStrong(at >= 3);
        figure->setStrong(at >= 3);
        grid->addWidget(word, at, 0);
        grid->addWidget(figure, at, 1);
    }
    lines->addLayout(grid);
    lines->addWidget(new Rule);
    m_surplusWord = new Label{Type::Body};
    m_surplusWord->setStrong(true);
    m_surplus = new Label{Type::KeyFigure};
    m_surplus->setObjectName(QStringLiteral("surplusFigure"));
    m_surplusNote = new Label{Type::Caption, Ink::Pencil};
    m_confirm = new QCheckBox;
    m_confirm->setObjectName(QStringLiteral("confirmSurplusCheck"));
    m_confirmRefusal = new RefusalLine;
    m_confirmRefusal->setObjectName(QStringLiteral("surplusRefusal"));
    lines->addWidget(m_surplusWord);
    lines->addWidget(m_surplus);
    lines->addWidget(m_surplusNote->wrapped());
    lines->addWidget(m_confirm);
    lines->addWidget(m_confirmRefusal);
    lines->addStretch();
    return panel;
}

/// Side by side; where the window is too narrow for that, the table stands below the others.
void NewGroupOpeningStep::fit() {
    if (m_totals == nullptr) return; // not built yet
    const bool isWide = width() >= Theme::px(1040);
    for (QWidget* part : {m_box, m_lines, m_totals}) m_sheet->removeWidget(part);
    m_sheet->addWidget(m_box, 0, 0);
    m_sheet->addWidget(m_lines, isWide ? 0 : 1, isWide ? 1 : 0, 1, isWide ? 1 : 2);
    m_sheet->addWidget(m_totals, 0, isWide ? 2 : 1);
    m_sheet->setColumnStretch(1, 1);
    m_box->setFixedWidth(Theme::px(isWide ? 230 : 270));
    m_totals->setMinimumWidth(Theme::px(280));
    m_totals->setMaximumWidth(isWide ? Theme::px(280) : QWIDGETSIZE_MAX);
    m_table->setMinimumHeight(Theme::px(isWide ? 240 : 320));
}

void NewGroupOpeningStep::retellKinds() {
    const int chosen = std::max(0, m_kinds->chosen());
    m_kindWord->setText(tr("The group"));
    m_kinds->setChoices({tr("makes a fresh start"), tr("saves already")}, tr("The group"));
    m_kinds->setChosen(chosen);
}

void NewGroupOpeningStep::retranslate() {
    retellKinds();
    m_dayField->say(tr("Day the old books are closed"));
    m_cashField->say(tr("In the cash box"), tr("Counted on that day."));
    m_bankNameField->say(tr("Bank"), tr("Its name, if there is an account."));
    m_bankField->say(tr("At the bank"), tr("As its passbook says."));
    m_table->setAccessibleName(tr("Savings and loans of the members"));
    m_totalsTitle->setText(tr("Must balance"));
    m_model.retranslate();
    retellTotals();
    retellFresh();
}

} // namespace bahi::ui
