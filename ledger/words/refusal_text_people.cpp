// What is said of members, offices, trainings and what else the group has agreed.

#include "ledger/words/refusal_text.h"

#include <array>

namespace bahi {

namespace {

using enum Refusal;

constexpr std::array kTexts = {
    RefusalText{BornMalformed, "BornMalformed",
                "“{given}” is no day and no year somebody was born.",
                "Write the day, 1988-04-12, or only the year, 1988."},
    RefusalText{
        PhoneMalformed, "PhoneMalformed", "“{given}” is not a phone number.",
        "Use six to fifteen digits, blanks between them, and a + in front if there is one."},
    RefusalText{DurationMalformed, "DurationMalformed",
                "“{given}” is not how long a training takes.",
                "Write hours, such as 2 or 2.5, up to 1000."},
    RefusalText{LoanReferenceMalformed, "LoanReferenceMalformed", "“{given}” is not a reference.",
                "Use up to twenty of A-Z, 0-9, hyphen and slash."},
    RefusalText{TextMissing, "TextMissing", "the {subject} is empty, but needed.",
                "Write it in a few words."},
    RefusalText{MemberTwice, "MemberTwice", "Member {subject} stands there twice.",
                "Name everybody once."},
    RefusalText{RulesNotThere, "RulesNotThere", "No rules begin on {subject}.",
                "Look for the day: bahi rules show. If the wrong rules begin on another one, name "
                "it: --from."},
    RefusalText{NothingToChange, "NothingToChange", "The book says that already, word for word.",
                "Correct what is given, or leave it."},
    RefusalText{ChangeNeedsReason, "ChangeNeedsReason",
                "The book says something else of {subject} already[: {given}].",
                "Say in a few words why it changes: --reason TEXT."},
    RefusalText{BornTooLate, "BornTooLate",
                "Member {subject} would be born, {given}, after she joined, {allowed}.",
                "Correct the one or the other."},
    RefusalText{MemberNotWoman, "MemberNotWoman",
                "Member {subject} is not a woman, and the group agreed to take in women only.",
                "Correct the gender, or name the resolution that took the member in all the same: "
                "admitted_by."},
    RefusalText{
        MemberTooYoung, "MemberTooYoung",
        "Member {subject} was {given} years old on the day of joining; the group takes in from "
        "{allowed} on.",
        "Correct the days, or name the resolution that took her in all the same: admitted_by."},
    RefusalText{
        MemberTooOld, "MemberTooOld",
        "Member {subject} was {given} years old on the day of joining; the group takes in up to "
        "{allowed}.",
        "Correct the days, or name the resolution that took her in all the same: admitted_by."},
    RefusalText{FamilyThere, "FamilyThere",
                "Member {subject} is of one household with {given}, and the group takes in one of "
                "a family.",
                "Correct the household, or name the resolution that took her in all the same: "
                "admitted_by."},
    RefusalText{NomineeIsMissing, "NomineeIsMissing",
                "Member {subject} has no nominee whose entry could be corrected.",
                "Name one, without a reason."},
    RefusalText{OfficeEndsEarly, "OfficeEndsEarly",
                "The term would end on {given}, before it begins on {allowed}.",
                "Correct one of the days."},
    RefusalText{OfficeIsHeld, "OfficeIsHeld",
                "{subject} is {given} in that time already, from {allowed}.",
                "End that term first, bahi office end, or correct the days."},
    RefusalText{OfficeNotHeld, "OfficeNotHeld", "{subject} has no term as {given} on that day.",
                "Look for her terms: bahi office list."},
    RefusalText{TrainingWithoutPeople, "TrainingWithoutPeople", "nobody took part.",
                "Name members, or how many guests there were."},
    RefusalText{TrainingThere, "TrainingThere",
                "a training of {subject} on the same topic is in the book already, record {given}.",
                "Leave it out; or correct that one, bahi supersede."},
    RefusalText{MeetingThere, "MeetingThere", "There was a meeting on {subject}.",
                "Correct the day, or leave it."},
    RefusalText{MissedBeforeBook, "MissedBeforeBook",
                "On {subject} the book had not begun: it begins on {allowed}.",
                "Correct the day, or leave it."},
    RefusalText{MissedTwice, "MissedTwice",
                "That nobody met on {subject} stands in the book already.",
                "Leave it, or correct the day."},
    RefusalText{GuarantorIsBorrower, "GuarantorIsBorrower",
                "Member {subject} has borrowed loan {given} herself and cannot answer for it.",
                "Name somebody else."},
};

} // namespace

std::span<const RefusalText> textsOfPeople() {
    return kTexts;
}

} // namespace bahi
