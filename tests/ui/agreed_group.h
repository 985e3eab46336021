#pragma once

#include "ui/models/new_group_rules.h"

#include <stdexcept>

namespace bahi::ui {

/// A group that saves already, as the steps have taken it: its women have the drawings of their
/// order, Bina lost her line and Asha has a loan.
inline NewGroup agreedGroup(int count = 3) {
    NewGroup group{.path = QStringLiteral("/home/asha/Documents/ujala.bahi"),
                   .currency = Currency::named("INR").value(),
                   .name = "Ujala Mahila Samuh",
                   .members = {},
                   .rules = {},
                   .settings = {},
                   .opening = {}};
    const Date day = parseDate("2026-11-02").value();
    if (readRules(textsOf(Programme::JeevikaWeekly, group.currency, day), group))
        throw std::logic_error{"the rules of a template"};
    Opening opening{.day = day,
                    .cash = Money::fromMinor(600'00),
                    .bankName = "State Bank",
                    .bank = Money::fromMinor(12'345'00),
                    .members = {}};
    for (int at = 0; at < count; ++at) {
        const int symbol = at == 0 ? 0 : at + 1;
        group.members.push_back({at + 1, {}, "Member " + std::to_string(at + 1), symbol});
        opening.members.push_back({Money::fromMinor(1'100'00 + at * 100), {}, {}});
    }
    group.members.front().name = "Asha Devi";
    group.members.back().code = MemberCode::parse("M77").value();
    opening.members.front().loan = Money::fromMinor(5'000'00);
    opening.members.front().instalment = Money::fromMinor(250'00);
    group.opening = opening;
    return group;
}

} // namespace bahi::ui
