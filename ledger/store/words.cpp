#include "ledger/store/words.h"

#include "ledger/base/invariant.h"

#include <array>

namespace bahi {

namespace {

template <class Enum, std::size_t size>
std::string_view pick(const std::array<std::string_view, size>& words, Enum value, int first) {
    const auto place = static_cast<std::size_t>(static_cast<int>(value) - first);
    invariant(place < size, "an enumeration holds one of its values");
    return words[place];
}

using Word = std::string_view;

constexpr std::array<Word, 3> kPrivacy = {"open", "private", "protected"};
constexpr std::array<Word, 5> kAccountKind = {"asset", "liability", "fund", "income",
                                              "expenditure"};
constexpr std::array<Word, 14> kSubLedger = {
    "none",       "member", "loan",        "bank-account", "deposit", "party",  "borrowing",
    "inter-fund", "grant",  "fixed-asset", "enterprise",   "partner", "scheme", "federation-fund"};
constexpr std::array<Word, 3> kRhythm = {"weekly", "twice-monthly", "monthly"};
constexpr std::array<Word, 1> kInterestMethod = {"opening-balance"};
constexpr std::array<Word, 4> kRounding = {"up", "half-up", "half-even", "down"};
constexpr std::array<Word, 2> kMissedMonths = {"apart", "together"};
constexpr std::array<Word, 1> kAllocation = {"interest-first"};
constexpr std::array<Word, 1> kLeaverShare = {"savings-less-debts"};
constexpr std::array<Word, 5> kAttendance = {"present", "late", "excused", "absent", "sent"};
constexpr std::array<Word, 7> kEntryKind = {"receipt",  "payment", "journal", "cut-off",
                                            "reversal", "contra",  "set-off"};
constexpr std::array<Word, 4> kGender = {"unsaid", "woman", "man", "other"};
constexpr std::array<Word, 5> kOffice = {"president", "secretary", "treasurer", "bookkeeper",
                                         "representative"};
constexpr std::array<Word, 2> kTraining = {"training", "event"};
constexpr std::array<Word, 15> kSetting = {"tier",
                                           "women-only",
                                           "age-min",
                                           "age-max",
                                           "one-per-family",
                                           "fine-missed-saving",
                                           "fine-late",
                                           "fine-absent",
                                           "fine-missed-instalment",
                                           "admission-fee",
                                           "admission-fee-to-corpus",
                                           "resolution-above",
                                           "loan-to-savings",
                                           "saving-due-when-missed",
                                           "catch-up-saving"};

} // namespace

Word wordOf(Privacy value) {
    return pick(kPrivacy, value, 1);
}
Word wordOf(AccountKind value) {
    return pick(kAccountKind, value, 1);
}
Word wordOf(SubLedger value) {
    return pick(kSubLedger, value, 0);
}
Word wordOf(Rhythm value) {
    return pick(kRhythm, value, 1);
}
Word wordOf(InterestMethod value) {
    return pick(kInterestMethod, value, 1);
}
Word wordOf(RoundingMode value) {
    return pick(kRounding, value, 1);
}
Word wordOf(MissedMonths value) {
    return pick(kMissedMonths, value, 1);
}
Word wordOf(AllocationOrder value) {
    return pick(kAllocation, value, 1);
}
Word wordOf(LeaverShare value) {
    return pick(kLeaverShare, value, 1);
}
Word wordOf(Attendance value) {
    return pick(kAttendance, value, 1);
}
Word wordOf(EntryKind value) {
    return pick(kEntryKind, value, 1);
}
Word wordOf(Gender value) {
    return pick(kGender, value, 0);
}
Word wordOf(OfficerRole value) {
    return pick(kOffice, value, 1);
}
Word wordOf(TrainingKind value) {
    return pick(kTraining, value, 1);
}
Word wordOf(Setting value) {
    return pick(kSetting, value, 1);
}

} // namespace bahi
