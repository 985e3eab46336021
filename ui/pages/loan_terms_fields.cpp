#include "ui/pages/loan_terms_fields.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/text/typed.h"
#include "ui/widgets/field_form.h"

#include <QSignalBlocker>

#include <array>

namespace bahi::ui {

namespace {

// In the order of their lines.
enum Choice { ByRule, OwnDeclining, OwnFlat };
constexpr std::array kPeriods = {RatePeriod::Yearly, RatePeriod::Monthly};
constexpr std::array kFrequencies = {TypedTerms::Every::Month, TypedTerms::Every::Week,
                                     TypedTerms::Every::TwoWeeks};
constexpr std::array kAmortisations = {Amortisation::EqualInstalment, Amortisation::EqualPrincipal,
                                       Amortisation::InterestOnly};

template <class Lines>
auto chosenOf(const Lines& lines, const QComboBox& combo) {
    return lines.at(std::size_t(std::max(0, combo.currentIndex())));
}

/// Other words for the same lines.
void sayLines(QComboBox& combo, const QStringList& words) {
    const QSignalBlocker quiet{combo};
    const int chosen = std::max(0, combo.currentIndex());
    combo.clear();
    combo.addItems(words);
    combo.setCurrentIndex(chosen);
}

LoanTermsFields::Sentence sentenceOf(Refused refused) {
    refused.where = {}; // it stands there
    return [refused] { return sentenceFor(refused); };
}

} // namespace

LoanTermsFields::LoanTermsFields(FieldForm& form) : QObject{&form}, m_form{form} {
    using Width = FieldForm::Width;
    m_choice = form.add<QComboBox>(QStringLiteral("loanTermsCombo"), "terms");
    m_instalment =
        form.add<QLineEdit>(QStringLiteral("loanInstalmentField"), "instalment", Width::Amount);
    m_rate = form.add<QLineEdit>(QStringLiteral("loanRateField"), "interest.rate", Width::Figure);
    m_per = form.addUnit<QComboBox>(m_rate, QStringLiteral("loanRatePeriodCombo"));
    m_count = form.add<QLineEdit>(QStringLiteral("loanCountField"), "instalments", Width::Figure);
    m_every = form.addUnit<QComboBox>(m_count, QStringLiteral("loanFrequencyCombo"));
    m_amortisation = form.add<QComboBox>(QStringLiteral("loanAmortisationCombo"), "amortisation");
    m_first = form.add<QLineEdit>(QStringLiteral("loanFirstDueField"), "due.first", Width::Amount);
    retranslate();
    arrange();
    connectFields();
}

void LoanTermsFields::connectFields() {
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        Q_EMIT changed(m_choice);
    });
    for (QLineEdit* field : {m_instalment, m_rate, m_count, m_first})
        connect(field, &QLineEdit::textChanged, this, [this, field] { Q_EMIT changed(field); });
    for (QComboBox* combo : {m_per, m_every, m_amortisation})
        connect(combo, &QComboBox::currentIndexChanged, this,
                [this, combo] { Q_EMIT changed(fieldOf(combo)); });
}

void LoanTermsFields::arrange() {
    m_form.setAsked(m_instalment, !isOwn());
    for (QWidget* field : std::array<QWidget*, 4>{m_rate, m_count, m_amortisation, m_first})
        m_form.setAsked(field, isOwn());
    for (QWidget* field : std::array<QWidget*, 4>{m_instalment, m_rate, m_count, m_first})
        m_form.clearRefusal(field);
}

QString LoanTermsFields::instalment() const {
    return isOwn() ? QString{} : m_instalment->text();
}

TypedTerms LoanTermsFields::typed() const {
    const bool isFlat = m_choice->currentIndex() == OwnFlat;
    return {.basis = isFlat ? InterestBasis::Flat : InterestBasis::Declining,
            .rate = m_rate->text(),
            .per = chosenOf(kPeriods, *m_per),
            .instalments = m_count->text(),
            .every = chosenOf(kFrequencies, *m_every),
            .amortisation = chosenOf(kAmortisations, *m_amortisation),
            .firstDue = m_first->text()};
}

std::vector<QWidget*> LoanTermsFields::fields() const {
    if (!isOwn()) return {m_choice, m_instalment};
    return {m_choice, m_rate, m_count, m_amortisation, m_first};
}

std::vector<QWidget*> LoanTermsFields::all() const {
    return {m_choice, m_instalment, m_rate, m_per, m_count, m_every, m_amortisation, m_first};
}

QWidget* LoanTermsFields::fieldOf(QWidget* widget) const {
    if (widget == m_per) return m_rate;
    return widget == m_every ? m_count : widget;
}

const QWidget* LoanTermsFields::fieldAt(const std::string& key) const {
    if (key == "principal") return nullptr; // the loan's own amount
    if (key == "interest.rate") return m_rate;
    if (key == "instalments") return m_count;
    return key == "due.first" ? static_cast<const QWidget*>(m_first) : m_choice;
}

std::optional<LoanTermsFields::Sentence> LoanTermsFields::wrongWith(
    const QWidget* field, const LoanProspect* seen, const Currency& currency) const {
    if (field == m_instalment) return wrongWithInstalment(seen, currency);
    if (!isOwn()) return {};
    if (auto wrong = unreadable(field)) return wrong;
    if (seen == nullptr || !seen->termsRefused) return {};
    const Refused& why = *seen->termsRefused;
    if (fieldAt(why.where.column) != field) return {};
    return sentenceOf(why);
}

std::optional<LoanTermsFields::Sentence> LoanTermsFields::wrongWithInstalment(
    const LoanProspect* seen, const Currency& currency) const {
    if (instalment().isEmpty()) return {};
    const auto money = readAmount(instalment(), currency);
    if (!money) return sentenceOf(money.refused());
    if (seen == nullptr || seen->months <= kLongestPlan) return {};
    return [sum = money.value(), currency, months = seen->months] {
        return tr("With %1 a month it takes %2 months. Write a larger instalment.")
            .arg(amount(sum, currency), number(months));
    };
}

std::optional<LoanTermsFields::Sentence> LoanTermsFields::unreadable(const QWidget* field) const {
    const QString rate = inLatinDigits(m_rate->text());
    if (field == m_rate && rate.isEmpty())
        return [] { return tr("The rate is missing. Write per cent, such as 24 or 1.5."); };
    if (field == m_rate && !Ratio::parse(rate.toStdString()))
        return [typed = m_rate->text().trimmed()] {
            return tr("“%1” is not a rate. Write per cent, such as 24 or 1.5.").arg(typed);
        };
    if (field == m_count && m_count->text().trimmed().isEmpty())
        return [] { return tr("The number of instalments is missing. Write it, such as 10."); };
    if (field == m_count)
        if (const auto count = readNumber(m_count->text()); !count)
            return sentenceOf(count.refused());
    if (field == m_first && !m_first->text().trimmed().isEmpty())
        if (const auto first = readDate(m_first->text()); !first)
            return sentenceOf(first.refused());
    return {};
}

void LoanTermsFields::clear() {
    for (QLineEdit* field : {m_instalment, m_rate, m_count, m_first}) field->clear();
    for (QComboBox* combo : {m_choice, m_per, m_every, m_amortisation}) combo->setCurrentIndex(0);
}

void LoanTermsFields::retranslate() {
    m_form.say(m_choice, tr("Terms"));
    m_form.say(m_instalment, tr("Instalment each month"), tr("without interest; may stay empty"));
    m_form.say(m_rate, tr("Interest rate"));
    m_form.say(m_count, tr("Number of instalments"));
    m_form.say(m_amortisation, tr("How it is paid back"));
    m_form.say(m_first, tr("First due on"));
    m_first->setPlaceholderText(tr("may stay empty"));
    m_per->setAccessibleName(tr("The rate is for"));
    m_every->setAccessibleName(tr("How often an instalment falls due"));
    sayLines(*m_choice,
             {tr("The group's rule"), tr("Its own: reducing balance"), tr("Its own: flat")});
    sayLines(*m_per, {tr("% a year"), tr("% a month")});
    sayLines(*m_every, {tr("every month"), tr("every week"), tr("every two weeks")});
    sayLines(*m_amortisation,
             {tr("Equal instalments (EMI)"), tr("Equal principal"), tr("Principal at the end")});
}

} // namespace bahi::ui
