#include "ui/pages/settings_rules_form.h"

#include "ui/models/settings_words.h"
#include "ui/text/sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace bahi::ui {

namespace {

/// Of the fine for a missed instalment: what stands in its choice for an amount of its own.
const QString kOwnAmount = QStringLiteral("amount");
const QString kMonthsInterest = QString::number(kFineIsMonthsInterest);

void choose(QComboBox* combo, const QVariant& data) {
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

/// Fills `combo` anew in the language of the moment; what was chosen stays chosen.
void refill(QComboBox* combo, const std::vector<std::pair<QString, QVariant>>& items) {
    const QSignalBlocker quiet{combo};
    const QVariant chosen = combo->currentData();
    combo->clear();
    for (const auto& [word, data] : items) combo->addItem(word, data);
    choose(combo, chosen);
}

} // namespace

SettingsRulesForm::SettingsRulesForm(BookSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session} {
    setObjectName(QStringLiteral("rulesForm"));
    build();
    retranslate();
}

void SettingsRulesForm::build() {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(8));
    m_title = new Label{Type::PageTitle};
    m_title->setObjectName(QStringLiteral("rulesFormTitle"));
    m_second = new Label{Type::Body, Ink::Pencil};
    all->addWidget(m_title);
    all->addWidget(m_second->wrapped());
    auto* panel = new Panel;
    auto* inside = new QVBoxLayout{panel};
    inside->setContentsMargins(Theme::px(18), Theme::px(14), Theme::px(18), Theme::px(14));
    m_form = new FieldForm{3};
    addRuleFields();
    addSettingFields();
    m_resolution = m_form->add<QLineEdit>(QStringLiteral("rulesResolutionField"), "resolution");
    m_reason = m_form->add<QLineEdit>(QStringLiteral("rulesReasonField"), "reason");
    inside->addWidget(m_form);
    inside->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(panel);
    all->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    m_cancel = new ActionButton;
    m_cancel->setObjectName(QStringLiteral("rulesCancelButton"));
    m_write = new PrimaryButton;
    m_write->setObjectName(QStringLiteral("rulesWriteButton"));
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    all->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &SettingsRulesForm::cancelled);
    connect(m_write, &QPushButton::clicked, this, &SettingsRulesForm::submit);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &SettingsRulesForm::askForFields);
    connect(m_choices[Setting::FineMissedInstalment], &QComboBox::currentIndexChanged, this,
            &SettingsRulesForm::askForFields);
}

void SettingsRulesForm::addRuleFields() {
    m_from = m_form->add<QLineEdit>(QStringLiteral("rulesFromField"), "from");
    m_rhythm = m_form->add<QComboBox>(QStringLiteral("rhythmCombo"), "rhythm");
    m_weekday = m_form->add<QComboBox>(QStringLiteral("weekdayCombo"), "weekday");
    m_firstDay = m_form->add<QLineEdit>(QStringLiteral("firstDayField"), "first_day");
    m_secondDay = m_form->add<QLineEdit>(QStringLiteral("secondDayField"), "second_day");
    m_saving = m_form->add<QLineEdit>(QStringLiteral("savingRuleField"), "saving");
    m_interest = m_form->add<QLineEdit>(QStringLiteral("interestRuleField"), "interest");
    m_rounding = m_form->add<QComboBox>(QStringLiteral("roundingCombo"), "rounding");
    m_roundingTo = m_form->add<QLineEdit>(QStringLiteral("roundingToField"), "rounding_to");
    m_missed = m_form->add<QComboBox>(QStringLiteral("missedMonthsCombo"), "missed_months");
    m_yearStart = m_form->add<QComboBox>(QStringLiteral("yearStartCombo"), "year_start");
}

void SettingsRulesForm::addSettingFields() {
    for (const Setting setting : allSettings()) {
        const SettingForm form = formOf(setting);
        const QString number = QString::number(int(setting));
        const bool isChosen = form == SettingForm::Tier || form == SettingForm::YesNo ||
                              form == SettingForm::InstalmentFine;
        const bool isTyped = form == SettingForm::Number || form == SettingForm::Amount ||
                             form == SettingForm::InstalmentFine;
        if (isChosen)
            m_choices[setting] =
                m_form->add<QComboBox>(QStringLiteral("settingCombo_%1").arg(number),
                                       isTyped ? columnOf(setting) + "/choice" : columnOf(setting));
        if (isTyped)
            m_fields[setting] = m_form->add<QLineEdit>(
                QStringLiteral("settingField_%1").arg(number), columnOf(setting));
    }
}

void SettingsRulesForm::startNew(const RulesHistory& rules, const SettingsHistory& settings) {
    m_wrongFrom.reset();
    m_settings = settings;
    const GroupRules& last = rules.all().back();
    TypedRules typed = typedAs(
        last, settings, Date{std::chrono::year{9999}, std::chrono::December, std::chrono::day{31}},
        m_session.info().currency);
    typed.from.clear();
    fill(typed);
    m_from->setFocus();
}

void SettingsRulesForm::startCorrecting(const RulesHistory& rules, const SettingsHistory& settings,
                                        Date from) {
    m_wrongFrom = from;
    m_settings = settings;
    fill(typedAs(*rules.on(from), settings, from, m_session.info().currency));
    m_from->setFocus();
}

void SettingsRulesForm::clear() {
    m_isWriting = false;
    m_wrongFrom.reset();
    m_settings = {};
    fill({});
}

void SettingsRulesForm::fill(const TypedRules& typed) {
    m_form->clearRefusals();
    m_from->setText(typed.from);
    choose(m_rhythm, int(typed.rhythm));
    const bool isWeekly = typed.rhythm == Rhythm::Weekly;
    choose(m_weekday, isWeekly ? typed.firstDay.toInt() : 1);
    m_firstDay->setText(isWeekly ? QString{} : typed.firstDay);
    m_secondDay->setText(typed.secondDay);
    m_saving->setText(typed.saving);
    m_interest->setText(typed.interest);
    choose(m_rounding, int(typed.rounding));
    m_roundingTo->setText(typed.roundingTo);
    choose(m_missed, int(typed.missedMonths));
    choose(m_yearStart, typed.yearStartMonth);
    const auto textOf = [&](Setting setting) {
        const auto text = typed.settings.find(setting);
        return text == typed.settings.end() ? QString{} : text->second;
    };
    for (const auto& [setting, field] : m_fields) field->setText(textOf(setting));
    for (const auto& [setting, combo] : m_choices) choose(combo, textOf(setting));
    const QString fine = textOf(Setting::FineMissedInstalment);
    if (fine == kMonthsInterest)
        m_fields[Setting::FineMissedInstalment]->clear();
    else if (!fine.isEmpty())
        choose(m_choices[Setting::FineMissedInstalment], kOwnAmount);
    m_resolution->setText(typed.resolution);
    m_reason->clear();
    m_form->setAsked(m_reason, m_wrongFrom.has_value());
    retranslate();
    askForFields();
}

/// Only fields that mean something with what is chosen.
void SettingsRulesForm::askForFields() {
    const auto rhythm = Rhythm(m_rhythm->currentData().toInt());
    m_form->setAsked(m_weekday, rhythm == Rhythm::Weekly);
    m_form->setAsked(m_firstDay, rhythm != Rhythm::Weekly);
    m_form->setAsked(m_secondDay, rhythm == Rhythm::TwiceMonthly);
    const Setting fine = Setting::FineMissedInstalment;
    m_form->setAsked(m_fields[fine], m_choices[fine]->currentData().toString() == kOwnAmount);
}

QString SettingsRulesForm::typedOf(Setting setting) const {
    const auto choice = m_choices.find(setting);
    const auto field = m_fields.find(setting);
    if (choice == m_choices.end()) return field->second->text();
    const QString chosen = choice->second->currentData().toString();
    return chosen == kOwnAmount ? field->second->text() : chosen;
}

TypedRules SettingsRulesForm::typed() const {
    TypedRules typed{.from = m_from->text(),
                     .rhythm = Rhythm(m_rhythm->currentData().toInt()),
                     .firstDay = m_firstDay->text(),
                     .secondDay = m_secondDay->text(),
                     .saving = m_saving->text(),
                     .interest = m_interest->text(),
                     .rounding = RoundingMode(m_rounding->currentData().toInt()),
                     .roundingTo = m_roundingTo->text(),
                     .missedMonths = MissedMonths(m_missed->currentData().toInt()),
                     .yearStartMonth = m_yearStart->currentData().toInt(),
                     .settings = {},
                     .resolution = m_resolution->text(),
                     .reason = m_reason->text()};
    if (typed.rhythm == Rhythm::Weekly)
        typed.firstDay = QString::number(m_weekday->currentData().toInt());
    for (const Setting setting : allSettings()) typed.settings[setting] = typedOf(setting);
    return typed;
}

void SettingsRulesForm::submit() {
    if (m_isWriting || !m_session.mayWrite()) return;
    m_form->clearRefusals();
    ReadRules read = readRulesTyped(typed(), m_session.info().currency);
    Agreement agreed{};
    if (read.problems.empty())
        agreed = m_wrongFrom ? correctedAgreement(read, m_settings, *m_wrongFrom)
                             : newAgreement(read, m_settings);
    // The first one last: there the reader goes.
    for (auto problem = read.problems.rbegin(); problem != read.problems.rend(); ++problem)
        refuse(*problem);
    if (read.problems.empty()) send(agreed);
}

void SettingsRulesForm::send(const Agreement& agreed) {
    m_isWriting = true;
    m_session.thread().ask(
        this,
        [agreed, wrongFrom = m_wrongFrom, reason = m_reason->text().trimmed().toStdString()](
            Office& office, BookThread::OpenBook& open) {
            RulesService rules{office, *open};
            return wrongFrom ? rules.correct(agreed, *wrongFrom, reason)
                             : rules.set(agreed, reason);
        },
        [this](const Result<Changes>& done) {
            if (!std::exchange(m_isWriting, false)) return; // the book was closed meanwhile
            if (!done) return refuse(done.refused());
            m_session.tellChanged(done.value());
            Q_EMIT written();
        },
        [this](const MachineFailure& failure) {
            if (!std::exchange(m_isWriting, false)) return;
            m_form->refuse(m_from, [failure] { return sentenceFor(failure); });
        });
}

void SettingsRulesForm::refuse(const RulesProblem& problem) {
    if (problem.refused) {
        m_form->refuse(Refused{*problem.refused}.at({{}, 0, problem.column}), m_from);
        return;
    }
    if (problem.fault == RulesFault::DayMissing) {
        m_form->refuse(m_from, [] {
            return tr("The day is missing. Write from which day on the group holds to it.");
        });
        return;
    }
    if (problem.fault == RulesFault::DayOfMonth) {
        m_form->refuse(problem.column == "first_day" ? m_firstDay : m_secondDay, [] {
            return tr("This is not a day of the month, or not after the first day. Write 1 to 31.");
        });
        return;
    }
    for (const Setting setting : allSettings()) {
        if (columnOf(setting) != problem.column) continue;
        const auto choice = m_choices.find(setting);
        const auto field = m_fields.find(setting);
        const bool isTyped = field != m_fields.end() && m_form->isAsked(field->second);
        QWidget* meant = isTyped ? static_cast<QWidget*>(field->second) : choice->second;
        if (problem.fault == RulesFault::NotFitting)
            m_form->refuse(meant, [] {
                return tr("This number does not fit here. Look for a figure too many.");
            });
        else
            m_form->refuse(meant, [] {
                return tr(
                    "What was agreed goes on until something else is agreed. Write 0, or "
                    "choose “No”.");
            });
    }
}

/// Rules that come late need a reason: then it is asked for.
void SettingsRulesForm::refuse(const Refused& why) {
    const bool isReason =
        why.why == Refusal::RulesNeedLateReason || why.why == Refusal::ReasonMissing;
    if (isReason) m_form->setAsked(m_reason, true);
    QWidget* field = why.why == Refusal::ResolutionUnknown ? m_resolution : m_from;
    m_form->refuse(why, isReason ? m_reason : field);
}

void SettingsRulesForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
            button->click();
        else
            submit();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SettingsRulesForm::retranslate() {
    m_title->setText(m_wrongFrom ? tr("Put right the rules of %1").arg(dayOfYear(*m_wrongFrom))
                                 : tr("New rules from a day on"));
    m_second->setText(
        m_wrongFrom ? tr("For what was entered wrongly. What stood there stays readable, with your "
                         "reason. What the group agreed anew begins on a day of its own.")
                    : tr("What holds now stands in the fields. Change what was agreed, and say "
                         "from which day on. Loans keep the rate they were given at."));
    m_form->say(m_from, tr("From the day"), tr("Such as 1/4/2027."));
    m_form->say(m_rhythm, tr("Meetings"));
    m_form->say(m_weekday, tr("On"));
    m_form->say(m_firstDay, tr("On day of the month"));
    m_form->say(m_secondDay, tr("And on day of the month"));
    m_form->say(m_saving, tr("Saving at each meeting"), tr("Empty: as each can."));
    m_form->say(m_interest, tr("Interest, per cent a month"), tr("Such as 2, 1.5 or 2/3."));
    m_form->say(m_rounding, tr("Interest is rounded"));
    m_form->say(m_roundingTo, tr("To a multiple of"));
    m_form->say(m_missed, tr("Months that were missed"));
    m_form->say(m_yearStart, tr("The year begins in"));
    m_form->say(m_resolution, tr("Resolution that agreed it"), tr("Its number; may stay empty."));
    m_form->say(m_reason, tr("Reason"), tr("It stays in the book."));
    m_cancel->setText(tr("Cancel"));
    m_write->setText(m_wrongFrom ? tr("Put it right") : tr("Write these rules down"));
    retellChoices();
    retellSettings();
}

void SettingsRulesForm::retellChoices() {
    std::vector<std::pair<QString, QVariant>> rhythms;
    for (const Rhythm rhythm : {Rhythm::Weekly, Rhythm::TwiceMonthly, Rhythm::Monthly})
        rhythms.emplace_back(wordFor(rhythm), int(rhythm));
    refill(m_rhythm, rhythms);
    std::vector<std::pair<QString, QVariant>> days;
    for (unsigned day = 1; day <= 7; ++day)
        days.emplace_back(weekday(std::chrono::weekday{day}), int(day));
    refill(m_weekday, days);
    std::vector<std::pair<QString, QVariant>> modes;
    for (const RoundingMode mode :
         {RoundingMode::Up, RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Down})
        modes.emplace_back(wordFor(mode), int(mode));
    refill(m_rounding, modes);
    refill(m_missed, {{wordFor(MissedMonths::Apart), int(MissedMonths::Apart)},
                      {wordFor(MissedMonths::Together), int(MissedMonths::Together)}});
    std::vector<std::pair<QString, QVariant>> months;
    for (unsigned month = 1; month <= 12; ++month)
        months.emplace_back(nameOfMonth(month), int(month));
    refill(m_yearStart, months);
}

void SettingsRulesForm::retellSettings() {
    const std::pair<QString, QVariant> unsaid{tr("Not agreed"), QString{}};
    const auto item = [](const QString& word, const QString& value) {
        return std::pair<QString, QVariant>{word, value};
    };
    const Setting fine = Setting::FineMissedInstalment;
    for (const auto& [setting, combo] : m_choices) {
        if (setting == fine)
            refill(combo, {unsaid, item(tr("One month's interest"), kMonthsInterest),
                           item(tr("An amount"), kOwnAmount)});
        else if (formOf(setting) == SettingForm::Tier)
            refill(combo, {unsaid, item(nameOfTier(1), QStringLiteral("1")),
                           item(nameOfTier(2), QStringLiteral("2")),
                           item(nameOfTier(3), QStringLiteral("3"))});
        else
            refill(combo, {unsaid, item(tr("Yes"), QStringLiteral("1")),
                           item(tr("No"), QStringLiteral("0"))});
        m_form->say(combo, nameFor(setting));
    }
    for (const auto& [setting, field] : m_fields) {
        m_form->say(
            field, setting == fine ? tr("Fine for a missed instalment, amount") : nameFor(setting));
        field->setPlaceholderText(tr("not agreed"));
    }
}

void SettingsRulesForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
