#pragma once

#include <QString>
#include <QStringList>

namespace bahi::ui {

/// The codes of the currencies a book can be kept in (Currency::named), ours first.
QStringList moneyCodes();

/// `Indian rupees (INR)`; the code alone where it has no name here.
QString moneyName(const QString& code);

} // namespace bahi::ui
