#include "ui/text/money_names.h"

#include <QCoreApplication>

#include <array>

namespace bahi::ui {

namespace {

/// The code stands in brackets at the end of the name.
constexpr std::array kNames = {
    QT_TRANSLATE_NOOP("Money", "Indian rupees (INR)"),
    QT_TRANSLATE_NOOP("Money", "Vietnamese dong (VND)"),
    QT_TRANSLATE_NOOP("Money", "Russian roubles (RUB)"),
    QT_TRANSLATE_NOOP("Money", "Nepalese rupees (NPR)"),
    QT_TRANSLATE_NOOP("Money", "Bangladeshi taka (BDT)"),
    QT_TRANSLATE_NOOP("Money", "Sri Lankan rupees (LKR)"),
    QT_TRANSLATE_NOOP("Money", "Pakistani rupees (PKR)"),
    QT_TRANSLATE_NOOP("Money", "Kenyan shillings (KES)"),
    QT_TRANSLATE_NOOP("Money", "Ugandan shillings (UGX)"),
    QT_TRANSLATE_NOOP("Money", "Tanzanian shillings (TZS)"),
    QT_TRANSLATE_NOOP("Money", "US dollars (USD)"),
    QT_TRANSLATE_NOOP("Money", "Euros (EUR)"),
};

QString codeIn(const char* name) {
    return QString::fromLatin1(name).chopped(1).right(3);
}

} // namespace

QStringList moneyCodes() {
    QStringList codes;
    for (const char* name : kNames) codes << codeIn(name);
    return codes;
}

QString moneyName(const QString& code) {
    for (const char* name : kNames)
        if (codeIn(name) == code) return QCoreApplication::translate("Money", name);
    return code;
}

} // namespace bahi::ui
