// Single words of the books in the language of the moment.

#include "ledger/books/chart_of_accounts.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace bahi::ui {

QString wordFor(Attendance attendance) {
    switch (attendance) {
        case Attendance::Present:
            return QCoreApplication::translate("Attendance", "Present");
        case Attendance::Late:
            return QCoreApplication::translate("Attendance", "Late");
        case Attendance::Excused:
            return QCoreApplication::translate("Attendance", "Absent with notice");
        case Attendance::Absent:
            return QCoreApplication::translate("Attendance", "Absent");
        case Attendance::Sent:
            return QCoreApplication::translate("Attendance", "Sent the money");
    }
    return {};
}

QString shortWordFor(Attendance attendance) {
    if (attendance == Attendance::Excused)
        return QCoreApplication::translate("Attendance", "With notice");
    if (attendance == Attendance::Sent)
        return QCoreApplication::translate("Attendance", "Sent money");
    return wordFor(attendance);
}

QString wordFor(OfficerRole role) {
    switch (role) {
        case OfficerRole::President:
            return QCoreApplication::translate("Office", "President");
        case OfficerRole::Secretary:
            return QCoreApplication::translate("Office", "Secretary");
        case OfficerRole::Treasurer:
            return QCoreApplication::translate("Office", "Treasurer");
        case OfficerRole::Bookkeeper:
            return QCoreApplication::translate("Office", "Bookkeeper");
        case OfficerRole::Representative:
            return QCoreApplication::translate("Office", "Representative at the VO");
    }
    return {};
}

QString wordFor(Rhythm rhythm) {
    switch (rhythm) {
        case Rhythm::Weekly:
            return QCoreApplication::translate("Rhythm", "Weekly");
        case Rhythm::TwiceMonthly:
            return QCoreApplication::translate("Rhythm", "Twice a month");
        case Rhythm::Monthly:
            return QCoreApplication::translate("Rhythm", "Monthly");
    }
    return {};
}

QString wordsFor(const MeetingRhythm& rhythm) {
    const QString first = number(rhythm.firstDay);
    switch (rhythm.rhythm) {
        case Rhythm::Weekly:
            //: 1 a weekday
            return QCoreApplication::translate("Rhythm", "Every %1")
                .arg(weekday(std::chrono::weekday{rhythm.firstDay}));
        case Rhythm::TwiceMonthly:
            return QCoreApplication::translate("Rhythm", "On day %1 and %2 of the month")
                .arg(first, number(rhythm.secondDay));
        case Rhythm::Monthly:
            return QCoreApplication::translate("Rhythm", "On day %1 of the month").arg(first);
    }
    return {};
}

QString nameFor(AccountCode account) {
    const std::string name{ChartOfAccounts::nameOf(account)};
    return QCoreApplication::translate("Account", name.c_str());
}

} // namespace bahi::ui
