#pragma once

#include "tests/ui/bookkeeper.h"
#include "ui/models/loan_cells.h"
#include "ui/widgets/member_combo.h"

#include <QLabel>
#include <QLineEdit>
#include <catch2/catch.hpp>

namespace bahi::ui {

/// The step of the new loans of a practice group that lends four times the savings.
struct NewLoans {
    NewLoans() : page{desk.session()} {
        page.resize(1270, 700);
        page.show();
        page.activateWindow();
        desk.open();
        REQUIRE(waitUntil([this] { return page.editor().isBegun(); }));
        desk.settle();
        page.goTo(Step::NewLoans);
    }

    const MeetingForm& form() { return page.editor().form(); }
    QLineEdit& field(const char* name) { return *find<QLineEdit>(page, name); }
    MemberCombo& combo(const char* name) { return *find<MemberCombo>(page, name); }
    QString refusalAt(const char* field) {
        auto* line = find<QWidget>(page, (std::string{field} + "Refusal").c_str());
        return line->isVisible() ? line->accessibleName() : QString{};
    }
    QString figure(const char* name) { return find<QLabel>(page, name)->text(); }
    MemberCode member(std::size_t row) { return form().day().dues.rows[row].member.code; }
    QString codeOf(std::size_t row) { return QString::fromStdString(member(row).text()); }
    /// What she may be lent before she brings anything.
    Money most(std::size_t row) { return *form().day().largestLoan(member(row)); }
    QString plain(Money money) {
        return QString::fromStdString(toDecimal(money, form().currency()));
    }
    void choose(std::size_t row, Money money) {
        combo("loanMemberCombo").choose(codeOf(row));
        field("loanAmountField").setText(plain(money));
        desk.settle();
        desk.settle();
    }
    void give() {
        press(page, "primaryButton");
        desk.settle();
        desk.settle();
    }

    Desk desk;
    MeetingPage page;
};

} // namespace bahi::ui
