#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace bahi::ui {

namespace {

Digits digitsOfNow = Digits::Latin;

constexpr std::array kMonths = {
    QT_TRANSLATE_NOOP("Calendar", "January"),   QT_TRANSLATE_NOOP("Calendar", "February"),
    QT_TRANSLATE_NOOP("Calendar", "March"),     QT_TRANSLATE_NOOP("Calendar", "April"),
    QT_TRANSLATE_NOOP("Calendar", "May"),       QT_TRANSLATE_NOOP("Calendar", "June"),
    QT_TRANSLATE_NOOP("Calendar", "July"),      QT_TRANSLATE_NOOP("Calendar", "August"),
    QT_TRANSLATE_NOOP("Calendar", "September"), QT_TRANSLATE_NOOP("Calendar", "October"),
    QT_TRANSLATE_NOOP("Calendar", "November"),  QT_TRANSLATE_NOOP("Calendar", "December"),
};

constexpr std::array kShortMonths = {
    QT_TRANSLATE_NOOP("ShortCalendar", "Jan"), QT_TRANSLATE_NOOP("ShortCalendar", "Feb"),
    QT_TRANSLATE_NOOP("ShortCalendar", "Mar"), QT_TRANSLATE_NOOP("ShortCalendar", "Apr"),
    QT_TRANSLATE_NOOP("ShortCalendar", "May"), QT_TRANSLATE_NOOP("ShortCalendar", "Jun"),
    QT_TRANSLATE_NOOP("ShortCalendar", "Jul"), QT_TRANSLATE_NOOP("ShortCalendar", "Aug"),
    QT_TRANSLATE_NOOP("ShortCalendar", "Sep"), QT_TRANSLATE_NOOP("ShortCalendar", "Oct"),
    QT_TRANSLATE_NOOP("ShortCalendar", "Nov"), QT_TRANSLATE_NOOP("ShortCalendar", "Dec"),
};

// From Sunday, as std::chrono::weekday counts.
constexpr std::array kWeekdays = {
    QT_TRANSLATE_NOOP("Calendar", "Sunday"),   QT_TRANSLATE_NOOP("Calendar", "Monday"),
    QT_TRANSLATE_NOOP("Calendar", "Tuesday"),  QT_TRANSLATE_NOOP("Calendar", "Wednesday"),
    QT_TRANSLATE_NOOP("Calendar", "Thursday"), QT_TRANSLATE_NOOP("Calendar", "Friday"),
    QT_TRANSLATE_NOOP("Calendar", "Saturday"),
};

QString dayOf(Date day) {
    return withWrittenDigits(QString::number(static_cast<unsigned>(day.day())));
}

QString yearOf(Date day) {
    return withWrittenDigits(QString::number(static_cast<int>(day.year())));
}

QString monthIn(const char* calendar, const std::array<const char*, 12>& names, Date day) {
    return QCoreApplication::translate(calendar, names.at(static_cast<unsigned>(day.month()) - 1));
}

} // namespace

void writeWith(Digits digits) {
    digitsOfNow = digits;
}

Digits writtenDigits() {
    return digitsOfNow;
}

QString withWrittenDigits(QString text) {
    if (digitsOfNow == Digits::Latin) return text;
    constexpr char16_t kZero = u'०';
    for (QChar& letter : text)
        if (letter >= u'0' && letter <= u'9')
            letter = QChar{static_cast<char16_t>(kZero + (letter.unicode() - u'0'))};
    return text;
}

QString amount(Money amount, const Currency& currency) {
    QString text = QString::fromStdString(toGrouped(amount, currency));
    const QString noPaise = QLatin1Char{'.'} + QString{currency.minorDigits, QLatin1Char{'0'}};
    if (currency.minorDigits > 0 && text.endsWith(noPaise)) text.chop(noPaise.size());
    return withWrittenDigits(text);
}

QString number(std::int64_t number) {
    const Currency pieces{.code = {}, .minorDigits = 0, .grouping = Grouping::Indian};
    return amount(Money::fromMinor(number), pieces);
}

QString date(Date day) {
    const auto two = [](unsigned number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char{'0'});
    };
    return withWrittenDigits(
        QStringLiteral("%1/%2/%3")
            .arg(two(static_cast<unsigned>(day.day())), two(static_cast<unsigned>(day.month())))
            .arg(static_cast<int>(day.year()), 4, 10, QLatin1Char{'0'}));
}

QString longDate(Date day) {
    //: 1 the weekday, 2 the day, 3 the month in full, 4 the year
    return QCoreApplication::translate("Calendar", "%1 %2 %3 %4")
        .arg(weekday(std::chrono::sys_days{day}), dayOf(day), monthIn("Calendar", kMonths, day),
             yearOf(day));
}

QString dayOfYear(Date day) {
    //: 1 the day, 2 the month in full, 3 the year
    return QCoreApplication::translate("Calendar", "%1 %2 %3")
        .arg(dayOf(day), monthIn("Calendar", kMonths, day), yearOf(day));
}

Date dayHere(Moment moment) {
    const QDate day = QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count()).date();
    return Date{std::chrono::year{day.year()}, std::chrono::month{unsigned(day.month())},
                std::chrono::day{unsigned(day.day())}};
}

QString dayAndTime(Moment moment) {
    const QDateTime when = QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count());
    return QStringLiteral("%1, %2").arg(
        dayOfYear(dayHere(moment)),
        withWrittenDigits(when.time().toString(QStringLiteral("HH:mm"))));
}

QString shortDate(Date day) {
    //: 1 the day, 2 the month, shortened
    return QCoreApplication::translate("Calendar", "%1 %2")
        .arg(dayOf(day), monthIn("ShortCalendar", kShortMonths, day));
}

QString weekday(std::chrono::weekday day) {
    return QCoreApplication::translate("Calendar", kWeekdays.at(day.c_encoding()));
}

Result<Money> readAmount(const QString& typed, const Currency& currency) {
    return parseAmount(typed.trimmed().toStdString(), currency);
}

} // namespace bahi::ui
