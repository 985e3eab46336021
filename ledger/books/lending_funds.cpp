#include "ledger/books/lending_funds.h"

#include <array>

namespace bahi {

namespace {

constexpr AccountCode account(std::uint16_t code) {
    return AccountCode{code};
}

constexpr std::array kSavingsAndShares = {account(2010), account(2020), account(2030),
                                          account(3210)};
constexpr std::array kRevolvingFund = {account(3110)};
constexpr std::array kCommunityFund = {account(2110), account(3120)};
constexpr std::array kVulnerability = {account(2120), account(3130)};
constexpr std::array kFoodAndHealth = {account(2130)};
constexpr std::array kFoodSecurity = {account(2131)};
constexpr std::array kHealthRisk = {account(2132)};
constexpr std::array kBankLoans = {account(2210), account(2220)};
constexpr std::array kDonorsFund = {account(3430)};
constexpr std::array kWelfare = {account(3140)};
constexpr std::array kSocialFund = {account(3220)};
constexpr std::array kRestricted = {account(3410)};

constexpr std::array<LendingFund, 12> kFunds = {{
    {"Members' own savings", kSavingsAndShares, account(1210)},
    {"Revolving Fund", kRevolvingFund, account(1220)},
    {"Community Investment Fund", kCommunityFund, account(1230)},
    {"Vulnerability Reduction Fund", kVulnerability, account(1240)},
    {"Food and health funds", kFoodAndHealth, account(1250)},
    {"Food Security Fund", kFoodSecurity, account(1251)},
    {"Health Risk Fund", kHealthRisk, account(1252)},
    {"Bank loans", kBankLoans, account(1260)},
    {"Donors' loan funds", kDonorsFund, account(1270)},
    {"Welfare fund", kWelfare, {}},
    {"Social fund", kSocialFund, {}},
    {"Restricted grants", kRestricted, {}},
}};

} // namespace

std::span<const LendingFund> fundsToLend() {
    return std::span{kFunds}.subspan(1, 8);
}

std::span<const LendingFund> allFunds() {
    return kFunds;
}

} // namespace bahi
