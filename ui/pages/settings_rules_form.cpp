#include "ui/pages/settings_rules_form.h"

#include "ui/models/settings_words.h"
#include "ui/text/sentences.h"
#include "ui/text/typed.h"

#include <QEvent>

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
    : FormSheet{QStringLiteral("rules"), 3, parent}, m_session{session} {
    addRuleFields();
    addSettingFields();
    m_resolution = form().add<QLineEdit>(QStringLiteral("rulesResolutionField"), "resolution");
    m_reason = form().add<QLineEdit>(QStringLiteral("rulesReasonField"), "reason");
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &SettingsRulesForm::askForFields);
    connect(m_choices[Setting::FineMissedInstalment], &QComboBox::currentIndexChanged, this,
            &SettingsRulesForm::askForFields);
    retranslate();
}

void SettingsRulesForm::addRuleFields() {
    m_from = form().add<QLineEdit>(QStringLiteral("rulesFromField"), "from");
    m_rhythm = form().add<QComboBox>(QStringLiteral("rhythmCombo"), "rhythm");
    m_weekday = form().add<QComboBox>(QStringLiteral("weekdayCombo"), "weekday");
    m_firstDay = form().add<QLineEdit>(QStringLiteral("firstDayField"), "first_day");
    m_secondDay = form().add<QLineEdit>(QStringLiteral("secondDayField"), "second_day");
    m_saving = form().add<QLineEdit>(QStringLiteral("savingRuleField"), "saving");
    m_interest = form().add<QLineEdit>(QStringLiteral("interestRuleField"), "interest");
    m_rounding = form().add<QComboBox>(QStringLiteral("roundingCombo"), "rounding");
    m_roundingTo = form().add<QLineEdit>(QStringLiteral("roundingToField"), "rounding_to");
    m_missed = form().add<QComboBox>(QStringLiteral("missedMonthsCombo"), "missed_months");
    m_yearStart = form().add<QComboBox>(QStringLiteral("yearStartCombo"), "year_start");
}

void SettingsRulesForm::addSettingFields() {
    for (const Setting setting : allSettings()) {
        const SettingForm asked = formOf(setting);
        const QString number = QString::number(int(setting));
        const bool isChosen = asked == SettingForm::Tier || asked == SettingForm::YesNo ||
                              asked == SettingForm::InstalmentFine;
        const bool isTyped = asked == SettingForm::Number || asked == SettingForm::Amount ||
                             asked == SettingForm::InstalmentFine;
        if (isChosen)
            m_choices[setting] =
                form().add<QComboBox>(QStringLiteral("settingCombo_%1").arg(number),
                                      isTyped ? columnOf(setting) + "/choice" : columnOf(setting));
        if (isTyped)
            m_fields[setting] = form().add<QLineEdit>(QStringLiteral("settingField_%1").arg(number),
                                                      columnOf(setting));
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
    tellWritten();
    m_wrongFrom.reset();
    m_settings = {};
    fill({});
}

void SettingsRulesForm::fill(const TypedRules& typed) {
    form().clearRefusals();
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
    form().setAsked(m_reason, m_wrongFrom.has_value());
    retranslate();
    askForFields();
}

/// Only fields that mean something with what is chosen.
void SettingsRulesForm::askForFields() {
    const auto rhythm = Rhythm(m_rhythm->currentData().toInt());
    form().setAsked(m_weekday, rhythm == Rhythm::Weekly);
    form().setAsked(m_firstDay, rhythm != Rhythm::Weekly);
    form().setAsked(m_secondDay, rhythm == Rhythm::TwiceMonthly);
    const Setting fine = Setting::FineMissedInstalment;
    form().setAsked(m_fields[fine], m_choices[fine]->currentData().toString() == kOwnAmount);
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
    if (!m_session.mayWrite()) return;
    ReadRules read = readRulesTyped(typed(), m_session.info().currency);
    Agreement agreed{};
    if (read.problems.empty())
        agreed = m_wrongFrom ? correctedAgreement(read, m_settings, *m_wrongFrom)
                             : newAgreement(read, m_settings);
    const auto reason = readText(m_reason->text());
    if (!reason) form().refuse(reason.refused(), m_reason);
    // The first one last: there the reader goes.
    for (auto problem = read.problems.rbegin(); problem != read.problems.rend(); ++problem)
        refuse(*problem);
    if (read.problems.empty() && reason) send(agreed);
}

void SettingsRulesForm::send(const Agreement& agreed) {
    tellWriting();
    m_session.thread().ask(
        this,
        [agreed, wrongFrom = m_wrongFrom, reason = m_reason->text().trimmed().toStdString()](
            Office& office, BookThread::OpenBook& open) {
            RulesService rules{office, *open};
            return wrongFrom ? rules.correct(agreed, *wrongFrom, reason)
                             : rules.set(agreed, reason);
        },
        [this](const Result<Changes>& done) {
            if (!tellWritten()) return; // the book was closed meanwhile
            if (!done) return refuse(done.refused());
            m_session.tellChanged(done.value());
            Q_EMIT written();
        },
        [this](const MachineFailure& failure) {
            if (!tellWritten()) return;
            form().refuse(m_from, [failure] { return sentenceFor(failure); });
        });
}

void SettingsRulesForm::refuse(const RulesProblem& problem) {
    if (problem.refused) {
        form().refuse(Refused{*problem.refused}.at({{}, 0, problem.column}), m_from);
        return;
    }
    if (problem.fault == RulesFault::DayMissing) {
        form().refuse(m_from, [] {
            return tr("The day is missing. Write from which day on the group holds to it.");
        });
        return;
    }
    if (problem.fault == RulesFault::DayOfMonth) {
        form().refuse(problem.column == "first_day" ? m_firstDay : m_secondDay, [] {
            return tr("This is not a day of the month, or not after the first day. Write 1 to 31.");
        });
        return;
    }
    for (const Setting setting : allSettings()) {
        if (columnOf(setting) != problem.column) continue;
        const auto choice = m_choices.find(setting);
        const auto field = m_fields.find(setting);
        const bool isTyped = field != m_fields.end() && form().isAsked(field->second);
        QWidget* meant = isTyped ? static_cast<QWidget*>(field->second) : choice->second;
        if (problem.fault == RulesFault::NotFitting)
            form().refuse(meant, [] {
                return tr("This number does not fit here. Look for a figure too many.");
            });
        else
            form().refuse(meant, [] {
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
    if (isReason) form().setAsked(m_reason, true);
    QWidget* field = why.why == Refusal::ResolutionUnknown ? m_resolution : m_from;
    form().refuse(why, isReason ? m_reason : field);
}

void SettingsRulesForm::retranslate() {
    if (m_wrongFrom)
        setWords(tr("Put right the rules of %1").arg(dayOfYear(*m_wrongFrom)),
                 tr("For what was entered wrongly. What stood there stays readable, with your "
                    "reason. What the group agreed anew begins on a day of its own."),
                 tr("Put it right"));
    else
        setWords(tr("New rules from a day on"),
                 tr("What holds now stands in the fields. Change what was agreed, and say "
                    "from which day on. Loans keep the rate they were given at."),
                 tr("Write these rules down"));
    form().say(m_from, tr("From the day"), tr("Such as 1/4/2027."));
    form().say(m_rhythm, tr("Meetings"));
    form().say(m_weekday, tr("On"));
    form().say(m_firstDay, tr("On day of the month"));
    form().say(m_secondDay, tr("And on day of the month"));
    form().say(m_saving, tr("Saving at each meeting"), tr("Empty: as each can."));
    form().say(m_interest, tr("Interest, per cent a month"), tr("Such as 2, 1.5 or 2/3."));
    form().say(m_rounding, tr("Interest is rounded"));
    form().say(m_roundingTo, tr("To a multiple of"));
    form().say(m_missed, tr("Months that were missed"));
    form().say(m_yearStart, tr("The year begins in"));
    form().say(m_resolution, tr("Resolution that agreed it"), tr("Its number; may stay empty."));
    form().say(m_reason, tr("Reason"), tr("It stays in the book."));
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
        form().say(combo, nameFor(setting));
    }
    for (const auto& [setting, field] : m_fields) {
        form().say(field,
                   setting == fine ? tr("Fine for a missed instalment, amount") : nameFor(setting));
        field->setPlaceholderText(tr("not agreed"));
    }
}

void SettingsRulesForm::changeEvent(QEvent* event) {
    FormSheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
