#include "ui/text/loan_terms.h"

#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QStringList>

namespace bahi::ui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("LoanTerms", text);
}

QString written(const std::string& figure) {
    return withWrittenDigits(QString::fromStdString(figure));
}

QString instalmentsIn(const RepaymentTerms& terms) {
    const QString count = number(terms.instalments);
    switch (terms.amortisation) {
        case Amortisation::EqualInstalment:
            return say(QT_TRANSLATE_NOOP("LoanTerms", "equal instalments: %1")).arg(count);
        case Amortisation::EqualPrincipal:
            return say(QT_TRANSLATE_NOOP("LoanTerms", "instalments of equal principal: %1"))
                .arg(count);
        case Amortisation::InterestOnly:
            return say(QT_TRANSLATE_NOOP("LoanTerms",
                                         "instalments: %1, the principal with the last"))
                .arg(count);
        case Amortisation::FixedInstalment:
        case Amortisation::FixedPrincipal:
        case Amortisation::CustomSplit:
        case Amortisation::GivenInstalments:
            break;
    }
    return say(QT_TRANSLATE_NOOP("LoanTerms", "instalments: %1")).arg(count);
}

/// Nothing where the form cannot say it.
QString frequencyIn(const Frequency& frequency) {
    if (frequency == Frequency{1, TimeUnit::Months})
        return say(QT_TRANSLATE_NOOP("LoanTerms", "every month"));
    if (frequency == Frequency{1, TimeUnit::Weeks})
        return say(QT_TRANSLATE_NOOP("LoanTerms", "every week"));
    if (frequency == Frequency{2, TimeUnit::Weeks})
        return say(QT_TRANSLATE_NOOP("LoanTerms", "every two weeks"));
    return {};
}

} // namespace

QString perCent(PerCent share) {
    return say(QT_TRANSLATE_NOOP("LoanTerms", "%1%")).arg(written(share.toText()));
}

QString wordsFor(const InterestRate& rate) {
    const QString figure = written((rate.share * Ratio::of(100)).toText());
    switch (rate.per) {
        case RatePeriod::Yearly:
            return say(QT_TRANSLATE_NOOP("LoanTerms", "%1% a year")).arg(figure);
        case RatePeriod::Monthly:
            return say(QT_TRANSLATE_NOOP("LoanTerms", "%1% a month")).arg(figure);
        case RatePeriod::Daily:
            return say(QT_TRANSLATE_NOOP("LoanTerms", "%1% a day")).arg(figure);
        case RatePeriod::PerInstalment:
            return say(QT_TRANSLATE_NOOP("LoanTerms", "%1% an instalment")).arg(figure);
    }
    return {};
}

QString wordsFor(const RepaymentTerms& terms) {
    const bool isFlat = terms.interest.method == InterestBasis::Flat;
    const QString interest =
        (isFlat ? say(QT_TRANSLATE_NOOP("LoanTerms", "%1, flat on the original sum"))
                : say(QT_TRANSLATE_NOOP("LoanTerms", "%1, on the reducing balance")))
            .arg(wordsFor(terms.interest.rate));
    QStringList repaid{instalmentsIn(terms)};
    const QString every = frequencyIn(terms.due.frequency);
    if (!every.isEmpty()) repaid += every;
    if (terms.due.first)
        repaid +=
            say(QT_TRANSLATE_NOOP("LoanTerms", "the first on %1")).arg(date(*terms.due.first));
    return QStringLiteral("%1; %2").arg(interest, repaid.join(QStringLiteral(", ")));
}

} // namespace bahi::ui
