#include "ledger/reports/fine_dues.h"

#include "ledger/reports/register_queries.h"
#include "ledger/store/meetings.h"

#include <algorithm>

namespace bahi {

namespace {

struct DayOfFines {
    Money asked;
    Money paid;
};
using FinesByDay = std::map<Date, DayOfFines>;
using FinesByMember = std::map<MemberNumber, FinesByDay>;

Date dayAfter(Date day) {
    return fromDays(toDays(day) + 1);
}

Money fineOn(const SettingsHistory& settings, Setting setting, Date day) {
    return Money::fromMinor(std::max<std::int64_t>(0, settings.on(setting, day).value_or(0)));
}

void askForSavings(FinesByMember& fines, const DuesReading& reading, Date day) {
    const std::vector<SavingBrought> nothing;
    for (const Member& member : reading.members) {
        const auto brought = reading.brought.find(member.number);
        const SavingsDues dues = savingsDuesOf(
            member, reading.asked, brought == reading.brought.end() ? nothing : brought->second,
            reading.asked.empty() ? day : reading.asked.front().date, day);
        for (const Date missed : dues.missed)
            fines[member.number][dayAfter(missed)].asked +=
                fineOn(reading.settings, Setting::FineMissedSaving, missed);
    }
}

void askForInstalments(FinesByMember& fines, const DuesReading& reading, Date day) {
    for (const LoanAccount& loan : reading.loans) {
        const LoanDues dues =
            loanDuesOf(loan, reading.rules, reading.meetings, loan.givenOn(), day);
        for (const MissedInstalment& missed : dues.missed) {
            const auto fine = reading.settings.on(Setting::FineMissedInstalment, missed.date);
            if (!fine) continue;
            fines[loan.member()][dayAfter(missed.date)].asked +=
                *fine == kFineIsMonthsInterest ? missed.interest : Money::fromMinor(*fine);
        }
    }
}

void askForRollCalls(FinesByMember& fines, Database& database, const DuesReading& reading) {
    const auto calls = rollCalls(database);
    for (const Meeting& meeting : Meetings{database}.all()) {
        const auto call = calls.find(meeting.number);
        if (call == calls.end()) continue;
        for (const auto& [member, attendance] : call->second) {
            const bool isLate = attendance == Attendance::Late;
            if (!isLate && attendance != Attendance::Absent) continue;
            fines[member][meeting.heldOn].asked += fineOn(
                reading.settings, isLate ? Setting::FineLate : Setting::FineAbsent, meeting.heldOn);
        }
    }
}

} // namespace

std::map<MemberNumber, DueStatement> fineDuesOn(Database& database, const DuesReading& reading,
                                                Date day) {
    FinesByMember fines;
    askForSavings(fines, reading, day);
    askForInstalments(fines, reading, day);
    askForRollCalls(fines, database, reading);
    for (const auto& [member, paid] : finesPaid(database))
        for (const auto& [on, amount] : paid) fines[member][on].paid += amount;

    std::map<MemberNumber, DueStatement> statements;
    for (const auto& [member, days] : fines) {
        Dues dues{day, day, PaidBeyond::IsFree};
        for (const auto& [on, moved] : days) {
            dues.fallDue(on, moved.asked);
            dues.pay(on, moved.paid);
        }
        statements[member] = dues.statement();
    }
    return statements;
}

} // namespace bahi
