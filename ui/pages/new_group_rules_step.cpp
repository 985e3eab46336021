#include "ui/pages/new_group_rules_step.h"

#include "ui/pages/new_group_field.h"
#include "ui/pages/new_group_notes.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/text/today.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace bahi::ui {

namespace {

using enum RuleField;

QString nameOf(RuleField field) {
    return QStringLiteral("rule%1").arg(int(field));
}

/// Object names people look for.
QString objectNameOf(RuleField field) {
    if (field == From) return QStringLiteral("rulesFromField");
    if (field == Saving) return QStringLiteral("savingField");
    if (field == RuleField::Rate) return QStringLiteral("rateField");
    if (field == RuleField::Rhythm) return QStringLiteral("rhythmCombo");
    if (field == SecondDay) return QStringLiteral("secondDayCombo");
    if (field == AgeMin) return QStringLiteral("ageMinField");
    if (field == AgeMax) return QStringLiteral("ageMaxField");
    return nameOf(field);
}

} // namespace

NewGroupRulesStep::NewGroupRulesStep() {
    m_content = new QWidget;
    auto* all = new QVBoxLayout{m_content};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(10));
    all->addWidget(makeTemplates());
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::px(12));
    all->addLayout(m_grid);
    all->addStretch();
    makePanels();
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(m_content));
    connect(m_templates, &ChoiceRow::changed, this, &NewGroupRulesStep::choose);
    connect(m_combos[RuleField::Rhythm], &QComboBox::currentIndexChanged, this,
            &NewGroupRulesStep::fillDays);
    connect(m_checks[FineIsInterest], &QCheckBox::toggled, this,
            [this](bool isInterest) { m_lines[FineMissedInstalment]->setDisabled(isInterest); });
    NewGroupRulesStep::retranslate();
}

QWidget* NewGroupRulesStep::makeTemplates() {
    auto* both = new QWidget;
    auto* lines = new QVBoxLayout{both};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::px(4));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(12));
    m_templateWord = new Label{Type::Body};
    m_templates = new ChoiceRow;
    m_templates->setObjectName(QStringLiteral("templateRow"));
    retellTemplates(); // its buttons come before the fields for Tab
    row->addWidget(m_templateWord);
    row->addWidget(m_templates);
    row->addStretch();
    lines->addLayout(row);
    m_templateNote = new Label{Type::Caption, Ink::Pencil};
    lines->addWidget(m_templateNote->wrapped());
    return both;
}

QVBoxLayout* NewGroupRulesStep::makePanel() {
    auto* panel = new Panel;
    auto* lines = linesIn(panel, 14, 5);
    m_titles.push_back(new Label{Type::PanelTitle});
    lines->addWidget(m_titles.back());
    m_panels.push_back(panel);
    return lines;
}

void NewGroupRulesStep::makePanels() {
    auto* meetings = makePanel();
    addCombos(*meetings, {RuleField::Rhythm, FirstDay, SecondDay});
    addAmounts(*meetings, {From, Saving});
    addCombos(*meetings, {YearStart});
    addChecks(*meetings, {DueWhenMissed});
    auto* loans = makePanel();
    addAmounts(*loans, {RuleField::Rate});
    addCombos(*loans, {RoundingWay});
    addAmounts(*loans, {RoundingTo, LoanToSavings, ResolutionAbove});
    auto* fines = makePanel();
    addAmounts(*fines, {FineMissedSaving, FineLate, FineAbsent, FineMissedInstalment});
    addChecks(*fines, {FineIsInterest});
    addAmounts(*fines, {AdmissionFee});
    addChecks(*fines, {FeeToCorpus});
    auto* people = makePanel();
    addAmounts(*people, {AgeMin, AgeMax});
    addChecks(*people, {WomenOnly, OnePerFamily, CatchUp});
    for (QWidget* panel : m_panels) panel->layout()->setAlignment(Qt::AlignTop);
    fit();
}

void NewGroupRulesStep::addAmounts(QVBoxLayout& to, const std::vector<RuleField>& fields) {
    for (const RuleField field : fields) {
        auto* line = new QLineEdit;
        line->setAlignment(Qt::AlignRight);
        m_lines[field] = line;
        m_fields[field] = new NewGroupField{line, objectNameOf(field), NewGroupField::Word::Before};
        to.addWidget(m_fields[field]);
    }
}

void NewGroupRulesStep::addCombos(QVBoxLayout& to, const std::vector<RuleField>& fields) {
    for (const RuleField field : fields) {
        auto* combo = new QComboBox;
        m_combos[field] = combo;
        m_fields[field] =
            new NewGroupField{combo, objectNameOf(field), NewGroupField::Word::Before};
        to.addWidget(m_fields[field]);
    }
}

void NewGroupRulesStep::addChecks(QVBoxLayout& to, const std::vector<RuleField>& fields) {
    for (const RuleField field : fields) {
        auto* check = new QCheckBox;
        check->setObjectName(nameOf(field));
        m_checks[field] = check;
        to.addWidget(check);
    }
}

/// Side by side as many panels as fit.
void NewGroupRulesStep::fit() {
    if (m_panels.empty()) return; // not built yet
    for (const auto& [field, line] : m_lines)
        line->setFixedWidth(Theme::px(field == From ? 118 : 96));
    for (const auto& [field, combo] : m_combos) combo->setFixedWidth(Theme::px(150));
    const int room = std::max(1, width() / Theme::px(288));
    const bool isNarrow = width() < Theme::px(700);
    const int columns = room >= 4 ? 4 : isNarrow ? 1 : 2;
    m_templateWord->setHidden(isNarrow); // the row alone fits, and the note below tells
    for (QWidget* panel : m_panels) m_grid->removeWidget(panel);
    for (int at = 0; at < int(m_panels.size()); ++at)
        m_grid->addWidget(m_panels[std::size_t(at)], at / columns, at % columns);
    for (int column = 0; column < 4; ++column) m_grid->setColumnStretch(column, column < columns);
}

QString NewGroupRulesStep::name() const {
    return tr("Rules");
}

QString NewGroupRulesStep::heading() const {
    return tr("New group: rules");
}

QString NewGroupRulesStep::deed() const {
    return tr("On to where it stands");
}

void NewGroupRulesStep::show(const NewGroup& group) {
    if (m_programme >= 0 && m_currency == group.currency) return;
    // Other money, other amounts; those of the old one are kept, should she come back to it.
    if (m_programme >= 0) m_left[{m_currency.code, m_programme}] = texts();
    m_currency = group.currency;
    begin(int(usualProgramme(m_currency)));
    m_templates->setChosen(m_programme);
}

void NewGroupRulesStep::choose(int programme) {
    if (programme == m_programme) return;
    m_left[{m_currency.code, m_programme}] = texts();
    begin(programme);
}

/// As it was left, or as the template has it.
void NewGroupRulesStep::begin(int programme) {
    m_programme = programme;
    m_proposed = textsOf(Programme(programme), m_currency, dayToday());
    const auto left = m_left.find({m_currency.code, programme});
    fill(left != m_left.end() ? left->second : m_proposed);
    retell();
}

void NewGroupRulesStep::start() {
    m_templates->button(std::max(0, m_templates->chosen()))->setFocus();
}

RuleTexts NewGroupRulesStep::texts() const {
    RuleTexts texts;
    for (const auto& [field, line] : m_lines) texts[field] = line->text();
    for (const auto& [field, combo] : m_combos) texts[field] = combo->currentData().toString();
    for (const auto& [field, check] : m_checks) texts[field] = QString::number(check->isChecked());
    return texts;
}

void NewGroupRulesStep::fill(const RuleTexts& texts) {
    const auto choose = [&](RuleField field) {
        QComboBox* combo = m_combos[field];
        combo->setCurrentIndex(std::max(0, combo->findData(texts.at(field))));
    };
    choose(RuleField::Rhythm); // before its days
    for (const auto& [field, combo] : m_combos) choose(field);
    for (const auto& [field, line] : m_lines) line->setText(texts.at(field));
    for (const auto& [field, check] : m_checks)
        check->setChecked(texts.at(field) == QStringLiteral("1"));
    for (const auto& [field, asked] : m_fields) asked->clear();
}

bool NewGroupRulesStep::take(NewGroup& group) {
    for (const auto& [field, asked] : m_fields) asked->clear();
    const auto trouble = readRules(texts(), group);
    if (trouble) m_fields.at(trouble->field)->refuse(trouble->sentence);
    return !trouble;
}

void NewGroupRulesStep::refuse(const Refused& why) {
    m_fields.at(From)->refuse(why);
}

bool NewGroupRulesStep::isTouched() const {
    return m_programme >= 0 && (!m_left.empty() || texts() != m_proposed);
}

std::vector<KeyHint> NewGroupRulesStep::keys() const {
    return {{tr("Tab"), tr("next field")}, {QStringLiteral("← →"), tr("another template")}};
}

/// Days of the week, or of the month; a second day only twice a month.
void NewGroupRulesStep::fillDays() {
    const auto rhythm = bahi::Rhythm(m_combos[RuleField::Rhythm]->currentData().toInt());
    const bool isWeekly = rhythm == bahi::Rhythm::Weekly;
    for (const RuleField field : {FirstDay, SecondDay}) {
        QComboBox* combo = m_combos[field];
        const QVariant chosen = combo->currentData();
        const QSignalBlocker quiet{combo};
        combo->clear();
        for (int day = 1; day <= (isWeekly ? 7 : 31); ++day)
            combo->addItem(isWeekly ? weekday(std::chrono::weekday{unsigned(day)})
                                    : withWrittenDigits(QString::number(day)),
                           QString::number(day));
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    }
    m_fields[SecondDay]->setVisible(rhythm == bahi::Rhythm::TwiceMonthly);
}

void NewGroupRulesStep::fillChoices() {
    const auto fill = [this](RuleField field, const QStringList& words) {
        QComboBox* combo = m_combos[field];
        const QVariant chosen = combo->currentData();
        const QSignalBlocker quiet{combo};
        combo->clear();
        for (int at = 0; at < words.size(); ++at)
            combo->addItem(words[at], QString::number(at + 1));
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    fill(RuleField::Rhythm, {wordFor(bahi::Rhythm::Weekly), wordFor(bahi::Rhythm::TwiceMonthly),
                             wordFor(bahi::Rhythm::Monthly)});
    fill(RoundingWay, {tr("up"), tr("to the nearest"), tr("to the even one"), tr("down")});
    QStringList months;
    for (unsigned month = 1; month <= 12; ++month)
        months += shortDate(
            Date{std::chrono::year{2001}, std::chrono::month{month}, std::chrono::day{1}});
    fill(YearStart, months);
    fillDays();
}

QString NewGroupRulesStep::wordOf(RuleField field) const {
    const std::map<RuleField, QString> words = {
        {RuleField::Rhythm, tr("Meetings")},
        {FirstDay, tr("Day of the meeting")},
        {SecondDay, tr("Second day")},
        {From, tr("First day of the rules")},
        {Saving, tr("Saving each meeting")},
        {YearStart, tr("Year begins")},
        {RuleField::Rate, tr("Interest, % a month")},
        {RoundingWay, tr("Interest is rounded")},
        {RoundingTo, tr("to a multiple of")},
        {LoanToSavings, tr("Loan at most, times savings")},
        {ResolutionAbove, tr("Resolution for payments above")},
        {FineMissedSaving, tr("Saving not brought")},
        {FineLate, tr("Coming late")},
        {FineAbsent, tr("Absent without notice")},
        {FineMissedInstalment, tr("Instalment not paid")},
        {FineIsInterest, tr("instead, one month's interest")},
        {AdmissionFee, tr("Admission fee")},
        {FeeToCorpus, tr("the fee goes to the corpus")},
        {AgeMin, tr("Age, from years")},
        {AgeMax, tr("to years")},
        {WomenOnly, tr("women only")},
        {OnePerFamily, tr("one of a family")},
        {DueWhenMissed, tr("missed meeting: saving stays due")},
        {CatchUp, tr("newcomers catch up on savings")},
    };
    return words.at(field);
}

void NewGroupRulesStep::retell() {
    if (m_programme < 0) return;
    m_templateNote->setText(
        isOfMoney(Programme(m_programme), m_currency)
            ? tr("A beginning, not a law: change every number to what your group has agreed. What "
                 "stays empty is not agreed.")
            : tr("The amounts of this template are of another money and are left empty. Write "
                 "those "
                 "your group has agreed."));
}

void NewGroupRulesStep::retellTemplates() {
    m_templateWord->setText(tr("Begin from"));
    m_templates->setChoices(
        {tr("JEEViKA, weekly"), tr("SHG, monthly"), tr("Viet Nam club"), tr("Russian mutual aid")},
        tr("Begin from"));
    if (m_programme >= 0) m_templates->setChosen(m_programme);
}

void NewGroupRulesStep::retranslate() {
    retellTemplates();
    const QString titles[] = {tr("Meetings and saving"), tr("Loans"), tr("Fines and fees"),
                              tr("Members")};
    for (std::size_t at = 0; at < m_titles.size(); ++at) m_titles[at]->setText(titles[at]);
    fillChoices();
    for (const auto& [field, asked] : m_fields) asked->say(wordOf(field));
    for (const auto& [field, check] : m_checks) check->setText(wordOf(field));
    retell();
}

} // namespace bahi::ui
