#include "ui/text/typed.h"

#include "ledger/base/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace bahi::ui {

QString inLatinDigits(const QString& typed) {
    QString text = typed.trimmed();
    for (QChar& letter : text)
        if (letter.digitValue() >= 0) letter = QChar{u'0' + letter.digitValue()};
    return text;
}

Result<QString> readText(const QString& typed) {
    const auto text = checkedText(typed.toStdString());
    if (!text) return text.refused();
    return QString::fromStdString(text.value());
}

Result<std::int64_t> readNumber(const QString& typed) {
    static const QRegularExpression digits{QStringLiteral(R"(^\d{1,9}$)")};
    const QString text = inLatinDigits(typed);
    if (digits.match(text).hasMatch()) return std::int64_t{text.toInt()};
    return Refused{.why = Refusal::NumberMalformed}.got(typed.trimmed().toStdString());
}

Result<Date> readDate(const QString& typed) {
    static const QRegularExpression byDay{
        QStringLiteral(R"(^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$)")};
    const auto match = byDay.match(inLatinDigits(typed));
    if (!match.hasMatch()) return parseDate(inLatinDigits(typed).toStdString());
    const QString iso = QStringLiteral("%1-%2-%3")
                            .arg(match.captured(3), match.captured(2).rightJustified(2, u'0'),
                                 match.captured(1).rightJustified(2, u'0'));
    auto day = parseDate(iso.toStdString());
    if (!day) return Refused{day.refused()}.got(typed.trimmed().toStdString());
    return day;
}

} // namespace bahi::ui
