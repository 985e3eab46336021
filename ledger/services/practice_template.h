#pragma once

#include "ledger/base/date.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/settings.h"
#include "ledger/money/currency.h"

#include <chrono>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bahi {

/// Days on which nobody meets: 18 to 23 October 2025, because of Diwali on the 20th.
struct Holiday {
    Date first;
    Date last;
    std::string_view why;
    bool isFeast; // people spend for it: savings are withdrawn and loans wanted in the weeks before
};

/// A holiday on the same days of every year.
struct YearlyHoliday {
    std::chrono::month_day first;
    int days;
    std::string_view why;
    bool isFeast;
};

/// A holiday that moves with the moon, or came once: its main days, and how long it lasts around
/// each.
struct MovingHoliday {
    std::span<const Date> days;
    int daysBefore;
    int daysAfter;
    std::string_view why;
    bool isFeast;
};

/// When a loan is wanted for something.
enum class Wanted { Always, InLeanMonths, ForSchool, ForFeasts };

struct PracticePurpose {
    std::string_view words;
    Wanted when;
};

/// Money that comes from outside to be lent on, once the group has shown that it works.
struct PracticeFund {
    std::uint16_t account; // 3110 Revolving Fund, 3430 a donor's loan fund
    std::uint16_t lentFrom;
    std::string_view page; // of account, where it has pages; empty: it has none
    std::string_view pageName;
    Money amount;
    int afterMonths;
};

/// What is written into the minute book, in the group's language. `{who}` is a member's code, as
/// names stand in the register alone; `{sum}` an amount, `{each}` what is paid back a month,
/// `{what}` a purpose.
struct PracticeWords {
    std::string_view opened; // minutes of an ordinary meeting, with {present} and {all}
    std::string_view afterMissed;
    std::string_view nextFeast;
    std::string_view founded;
    std::string_view elected; // with {president}, {secretary}, {treasurer}
    std::string_view loan;
    std::string_view withdrawal;
    std::string_view admitted;
    std::string_view left;
    std::string_view bankOpened;
    std::string_view drawn;
    std::string_view drawnTo; // on the voucher
    std::string_view fundCame;
    std::string_view relief;
    std::string_view cashShort;
    std::string_view cashOver;
    std::string_view stationery;
    std::string_view honorarium;
    std::string_view travel;
    std::string_view deposited;
    std::string_view bankInterest;
    std::string_view bankCharge;
    std::string_view donation;
    std::string_view enteredTwice; // the reason of a reversal
};

struct PracticeTraining {
    int afterMonths;
    std::uint16_t minutes;
    std::string_view topic;
};

/// A programme to practise: what its groups agree, what things cost there, whom they are and when
/// they do not meet. Data alone; what happens is drawn by PracticeLife.
struct PracticeTemplate {
    std::string_view name; // jeevika-weekly
    std::string_view what; // in English, for people
    Date founded;          // a day of its rhythm
    std::string_view currency;
    std::string_view groupName;
    std::string_view thousands; // what stands between thousands in the minutes
    std::string_view sign;      // behind an amount there

    std::uint8_t yearStartMonth;
    MeetingRhythm rhythm;
    Money regularSaving;
    std::string_view ratePerMonth;
    Money interestUpTo; // interest is rounded up to a multiple of this: the smallest coin in use
    std::map<Setting, std::int64_t> settings;

    bool asksDetails; // gender, birth, household and nominee stand in the register
    std::span<const std::string_view> names;
    std::span<const std::string_view> households; // words for a house or a hamlet
    std::string_view relation;                    // of the nominee

    std::span<const PracticePurpose> purposes;
    Money smallestLoan;
    Money largestLoan;
    Money loanStep; // loans are whole multiples of this
    Money voluntaryStep;
    std::span<const unsigned> harvest; // months
    std::span<const unsigned> lean;
    std::span<const unsigned> school; // months in which fees are due

    std::span<const YearlyHoliday> yearly;
    std::span<const MovingHoliday> moving;

    std::string_view bankName;
    int bankAfterMonths;
    std::int64_t bankRate; // in hundredths of a per cent a year
    Money bankCharge;      // each quarter
    Money boxKeeps;        // what is more goes to the bank
    Money stationery;      // as a rule
    Money honorarium;      // of the bookkeeper, each month; zero: none
    Money travel;          // to the bank and back
    Money relief;          // given to a member in need; zero: none
    Money donation;        // that comes once a year; zero: none
    std::string_view donor;
    std::optional<PracticeFund> fund;
    std::span<const PracticeTraining> trainings;
    std::span<const std::int64_t> faces; // notes and coins in minor units, the largest first
    PracticeWords words;

    std::int64_t agreed(Setting setting) const {
        const auto found = settings.find(setting);
        return found == settings.end() ? 0 : found->second;
    }
    GroupRules rules() const;
    /// `1,20,000 ₹`: an amount as it stands in the minutes.
    std::string inWords(Money amount) const;
};

/// The programmes one can practise.
enum class Programme { JeevikaWeekly, MonthlyShg, VietnamClub, RussiaMutual };

const PracticeTemplate& templateOf(Programme programme);
/// In the order of Programme.
std::span<const Programme> programmes();

// Each in a file of its own.
const PracticeTemplate& jeevikaWeekly();
const PracticeTemplate& monthlyShg();
const PracticeTemplate& vietnamClub();
const PracticeTemplate& russiaMutual();

} // namespace bahi
