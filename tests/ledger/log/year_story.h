#pragma once

#include "tests/ledger/log/log_story.h"

/// The story of log_story.h goes on: pages, and what else a group writes down in a year.
namespace bahi::story {

inline constexpr AccountCode kBorrowed{2110};
inline constexpr AccountCode kPremiums{2310};
inline constexpr AccountCode kContributions{2320};
inline constexpr AccountCode kCapital{3310};
inline constexpr AccountCode kOldWallet{1130}; // opened before there were pages

// Numbers of pages.
inline constexpr PageNumber kPost{1};
inline constexpr PageNumber kFederation{2};
inline constexpr PageNumber kCif{3};
inline constexpr PageNumber kTent{4};
inline constexpr PageNumber kLife{5};
inline constexpr PageNumber kHealth{6};

inline PageOpened page(PageNumber number, SubLedger openedAs, std::string code,
                       std::optional<PageNumber> of = {}) {
    PageOpened opened{};
    opened.number = number;
    opened.openedAs = openedAs;
    opened.code = std::move(code);
    opened.openedOn = day("2006-09-01");
    opened.ofPage = of;
    return opened;
}

inline CashCounted count() {
    return {accounts::kCashBox, day("2006-09-01"), MeetingNumber{1}, rupees(25), {{rupees(5), 5}}};
}

inline OfficeTaken office() {
    return {MemberNumber{1}, OfficerRole::Treasurer, day("2006-09-01"), {}, 0};
}

inline NomineeNamed nominee() {
    return {MemberNumber{1}, day("2006-09-01"), kWords, {}};
}

inline MemberDescribed description() {
    return {MemberNumber{1}, Gender::Woman, 0, kWords, {}, {}};
}

inline TrainingHeld training() {
    return {TrainingKind::Training, day("2006-09-01"), 60, 0, kWords, {}, {MemberNumber{2}}};
}

inline SettingsAgreed settings() {
    return {{day("2006-09-01"), {{Setting::Tier, 1}}, 0}};
}

inline BankStated statement() {
    return {kPost, day("2006-09-30"), {}, {VoucherNumber{1}, VoucherNumber{3}}};
}

/// Numbers of records in the year.
inline constexpr std::uint64_t kPostOpened = 23;
inline constexpr std::uint64_t kFederationOpened = 24;
inline constexpr std::uint64_t kCifOpened = 25;
inline constexpr std::uint64_t kFiled = 29;
inline constexpr std::uint64_t kMinutes = 30;
inline constexpr std::uint64_t kCount = 31;
inline constexpr std::uint64_t kMissed = 32;
inline constexpr std::uint64_t kOffice = 33;
inline constexpr std::uint64_t kNominee = 34;
inline constexpr std::uint64_t kDescription = 35;
inline constexpr std::uint64_t kNote = 36;
inline constexpr std::uint64_t kTraining = 37;
inline constexpr std::uint64_t kSettings = 38;
inline constexpr std::uint64_t kStatement = 39;

inline void openPages(Log& log) {
    using enum AccountKind;
    log.keeps(AccountOpened{{accounts::kBank, Asset, SubLedger::BankAccount}});
    log.keeps(AccountOpened{{kBorrowed, Liability, SubLedger::Borrowing}});
    log.keeps(AccountOpened{{kCapital, Fund, SubLedger::Partner}});
    log.keeps(AccountOpened{{kPremiums, Liability, SubLedger::Scheme}});
    log.keeps(AccountOpened{{kContributions, Liability, SubLedger::FederationFund}});
    log.keeps(AccountOpened{{kOldWallet, Asset, SubLedger::None}});
    CHECK(log.keeps(page(kPost, SubLedger::BankAccount, "POST")) == kPostOpened);
    CHECK(log.keeps(page(kFederation, SubLedger::Party, "VO")) == kFederationOpened);
    CHECK(log.keeps(page(kCif, SubLedger::Borrowing, "CIF", kFederation)) == kCifOpened);
    log.keeps(page(kTent, SubLedger::Enterprise, "TENT"));
    log.keeps(page(kLife, SubLedger::Scheme, "LIFE"));
    log.keeps(page(kHealth, SubLedger::FederationFund, "HEALTH", kFederation));
}

/// After `tell`: six pages, and one record of each other kind.
inline void tellTheYear(Log& log) {
    openPages(log);
    CHECK(log.keeps(VoucherFiled{VoucherNumber{1}, "R-1", {}}) == kFiled);
    CHECK(log.keeps(MinutesWritten{MeetingNumber{1}, MemberNumber{1}, kWords}) == kMinutes);
    CHECK(log.keeps(count()) == kCount);
    CHECK(log.keeps(MeetingMissed{day("2006-10-01")}) == kMissed);
    CHECK(log.keeps(office()) == kOffice);
    CHECK(log.keeps(nominee()) == kNominee);
    CHECK(log.keeps(description()) == kDescription);
    CHECK(log.keeps(LoanNoted{LoanNumber{1}, "L-1", {MemberNumber{2}}}) == kNote);
    CHECK(log.keeps(training()) == kTraining);
    CHECK(log.keeps(settings()) == kSettings);
    CHECK(log.keeps(statement()) == kStatement);
}

} // namespace bahi::story
