#include "ledger/store/words.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>

namespace bahi {

namespace {

/// Each value from `first` to `last` has a word of its own, which comes back as that value.
template <class Enum>
void checkWords(Enum first, Enum last) {
    std::set<std::string_view> words;
    for (int value = static_cast<int>(first); value <= static_cast<int>(last); ++value) {
        const auto one = static_cast<Enum>(value);
        words.insert(wordOf(one));
        CHECK(valueOf(wordOf(one), first, last) == one);
    }
    CHECK(words.size() ==
          static_cast<std::size_t>(static_cast<int>(last) - static_cast<int>(first) + 1));
    CHECK_FALSE(valueOf("", first, last));
    CHECK_FALSE(valueOf("no such word", first, last));
}

} // namespace

TEST_CASE("every value of an enumeration has a word of its own", "[store]") {
    checkWords(Privacy::Open, Privacy::Protected);
    checkWords(AccountKind::Asset, AccountKind::Expenditure);
    checkWords(SubLedger::None, SubLedger::FederationFund);
    checkWords(Rhythm::Weekly, Rhythm::Monthly);
    checkWords(InterestMethod::OpeningBalance, InterestMethod::OpeningBalance);
    checkWords(RoundingMode::Up, RoundingMode::Down);
    checkWords(MissedMonths::Apart, MissedMonths::Together);
    checkWords(AllocationOrder::InterestFirst, AllocationOrder::InterestFirst);
    checkWords(LeaverShare::SavingsLessDebts, LeaverShare::SavingsLessDebts);
    checkWords(Attendance::Present, Attendance::Sent);
    checkWords(EntryKind::Receipt, EntryKind::SetOff);
    checkWords(Gender::Unsaid, Gender::Other);
    checkWords(OfficerRole::President, OfficerRole::Representative);
    checkWords(TrainingKind::Training, TrainingKind::Event);
    checkWords(Setting::Tier, kLastSetting);
}

TEST_CASE("the words of the year are those of the format", "[store]") {
    CHECK(wordOf(SubLedger::BankAccount) == "bank-account");
    CHECK(wordOf(SubLedger::Deposit) == "deposit");
    CHECK(wordOf(SubLedger::Party) == "party");
    CHECK(wordOf(SubLedger::Borrowing) == "borrowing");
    CHECK(wordOf(SubLedger::InterFund) == "inter-fund");
    CHECK(wordOf(SubLedger::Grant) == "grant");
    CHECK(wordOf(SubLedger::FixedAsset) == "fixed-asset");
    CHECK(wordOf(SubLedger::Enterprise) == "enterprise");
    CHECK(wordOf(SubLedger::Partner) == "partner");
    CHECK(wordOf(SubLedger::Scheme) == "scheme");
    CHECK(wordOf(SubLedger::FederationFund) == "federation-fund");
    CHECK(wordOf(EntryKind::CutOff) == "cut-off");
    CHECK(wordOf(EntryKind::Contra) == "contra");
    CHECK(wordOf(EntryKind::SetOff) == "set-off");
    CHECK(wordOf(Gender::Unsaid) == "unsaid");
    CHECK(wordOf(OfficerRole::Representative) == "representative");
    CHECK(wordOf(TrainingKind::Event) == "event");
    CHECK(wordOf(Setting::Tier) == "tier");
    CHECK(wordOf(Setting::FineMissedInstalment) == "fine-missed-instalment");
    CHECK(wordOf(Setting::CatchUpSaving) == "catch-up-saving");
}

} // namespace bahi
