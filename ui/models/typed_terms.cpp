#include "ui/models/typed_terms.h"

#include "ledger/lending/term_words.h"
#include "ledger/money/ratio.h"
#include "ui/text/typed.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bahi::ui {

namespace {

template <class Enum>
QString wordIn(Enum value) {
    const std::string_view word = termWord(value);
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QJsonObject interestOf(const TypedTerms& typed) {
    QJsonObject interest{{QStringLiteral("method"), wordIn(typed.basis)},
                         {QStringLiteral("per"), wordIn(typed.per)}};
    const QString rate = inLatinDigits(typed.rate);
    if (Ratio::parse(rate.toStdString())) interest.insert(QStringLiteral("rate"), rate);
    return interest;
}

QJsonObject dueOf(const TypedTerms& typed) {
    const bool isMonthly = typed.every == TypedTerms::Every::Month;
    QJsonObject due{
        {QStringLiteral("every"), typed.every == TypedTerms::Every::TwoWeeks ? 2 : 1},
        {QStringLiteral("unit"), wordIn(isMonthly ? TimeUnit::Months : TimeUnit::Weeks)}};
    if (const auto first = readDate(typed.firstDue))
        due.insert(QStringLiteral("first"), QString::fromStdString(toIso(first.value())));
    return due;
}

QJsonObject wholeUnits() {
    const QJsonObject nearest{{QStringLiteral("round"), wordIn(RoundingMode::HalfUp)},
                              {QStringLiteral("to"), QStringLiteral("1")}};
    return {{QStringLiteral("instalment"), nearest}};
}

} // namespace

std::string jsonOf(const TypedTerms& typed, const Currency& currency) {
    QJsonObject terms{{QStringLiteral("amortisation"), wordIn(typed.amortisation)},
                      {QStringLiteral("interest"), interestOf(typed)},
                      {QStringLiteral("due"), dueOf(typed)}};
    if (const auto count = readNumber(typed.instalments))
        terms.insert(QStringLiteral("instalments"), qint64{count.value()});
    if (currency.minorDigits > 0) terms.insert(QStringLiteral("rounding"), wholeUnits());
    return QJsonDocument{terms}.toJson(QJsonDocument::Compact).toStdString();
}

} // namespace bahi::ui
