// The part of MeetingForm that makes of its cells what MeetingService posts.

#include "ledger/money/denominations.h"
#include "ui/models/meeting_form.h"

#include <charconv>
#include <sstream>

namespace bahi::ui {

namespace {

template <class Number>
std::optional<Number> numberIn(const std::string& text) {
    Number number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc{} || read.ptr != text.data() + text.size()) return {};
    return number;
}

Where at(std::string cell) {
    return {.file = {}, .line = 0, .column = std::move(cell)};
}

ReceiptHead headOf(Column column) {
    if (column == Column::Saving) return ReceiptHead::RegularSaving;
    if (column == Column::Principal) return ReceiptHead::Principal;
    if (column == Column::Interest) return ReceiptHead::Interest;
    if (column == Column::Fine) return ReceiptHead::Fine;
    return ReceiptHead::VoluntarySaving;
}

} // namespace

std::vector<MemberCode> MeetingForm::membersIn(const std::string& cell) const {
    std::vector<MemberCode> members;
    std::istringstream words{cells::textOf(m_cells, cell)};
    for (std::string word; words >> word;)
        if (const auto code = MemberCode::parse(word)) members.push_back(code.value());
    return members;
}

std::optional<MemberCode> MeetingForm::memberIn(const std::string& cell) const {
    const auto code = MemberCode::parse(cells::textOf(m_cells, cell));
    if (!code) return {};
    return code.value();
}

/// Of her savings, among the payments of this meeting.
Money MeetingForm::givenBack(const MemberCode& code) const {
    Money sum;
    for (const std::uint32_t place : cells::placesOf(m_cells, "pay")) {
        const auto text = [&](std::string_view name) {
            return cells::textOf(m_cells, cells::ofItem("pay", place, name));
        };
        const bool isHers = text("member") == code.text() && text("way") == "out";
        const auto account = numberIn<std::uint16_t>(text("account"));
        if (isHers && account && accounts::isSavings(AccountCode{*account}))
            sum += moneyIn(cells::ofItem("pay", place, "amount"));
    }
    return sum;
}

CollectionSheet MeetingForm::sheet() const {
    CollectionSheet sheet;
    sheet.uid = m_uid;
    sheet.heldOn = m_day.dues.day;
    sheet.sitting = m_day.sitting;
    sheet.chair = memberIn(std::string{cells::kChair});
    sheet.minutes = cells::textOf(m_cells, std::string{cells::kMinutes});
    sheet.where = at(std::string{cells::kMinutes});
    for (const SheetLine& line : m_lines)
        if (const auto roll = rollOf(line); roll && line.isFirst)
            sheet.attendance.push_back(
                {rowOf(line).member.code, *roll, at(cellOf(line, Column::RollCall))});
    addReceipts(sheet);
    addLoans(sheet);
    addPayments(sheet);
    for (const std::uint32_t number : cells::placesOf(m_cells, "resolution")) {
        const std::string cell = cells::ofResolution({number});
        sheet.resolutions.push_back({{number}, cells::textOf(m_cells, cell), at(cell)});
    }
    for (const CollectionRow& row : m_day.dues.rows) {
        const std::string cell = cells::ofLeaver(row.member.code);
        if (const auto number = numberIn<std::uint32_t>(cells::textOf(m_cells, cell)))
            sheet.leavers.push_back({row.member.code, {*number}, at(cell)});
    }
    addCount(sheet);
    return sheet;
}

void MeetingForm::addReceipts(CollectionSheet& sheet) const {
    for (const SheetLine& line : m_lines) {
        for (const Column column : kColumns) {
            if (!isMoneyColumn(column) || !isInk(line, column)) continue;
            const std::string cell = cellOf(line, column);
            if (moneyIn(cell).isZero()) continue; // she brought nothing of it
            const bool isOfLoan = column == Column::Principal || column == Column::Interest;
            const auto loan = isOfLoan ? std::optional{line.loan->loan} : std::nullopt;
            const auto add = [&](ReceiptHead head, Money amount) {
                if (amount.isZero()) return;
                sheet.receipts.push_back({rowOf(line).member.code, head, amount, loan, at(cell)});
            };
            // The cell of the interest holds what the loan costs; its fees and fines come first.
            Money charges;
            if (column == Column::Interest) charges = std::min(moneyIn(cell), line.loan->charges);
            add(ReceiptHead::Charge, charges);
            add(headOf(column), moneyIn(cell) - charges);
        }
    }
}

void MeetingForm::addLoans(CollectionSheet& sheet) const {
    for (const std::uint32_t place : cells::placesOf(m_cells, "loan")) {
        const auto part = [&](std::string_view name) { return cells::ofItem("loan", place, name); };
        const auto member = memberIn(part("member"));
        if (!member) continue; // still being written
        const auto resolution = numberIn<std::uint32_t>(cells::textOf(m_cells, part("resolution")));
        sheet.loans.push_back({.member = *member,
                               .account = accounts::kLoansOwnFunds,
                               .amount = moneyIn(part("amount")),
                               .instalment = moneyIn(part("instalment")),
                               .resolution = {resolution.value_or(0)},
                               .purpose = cells::textOf(m_cells, part("purpose")),
                               .guarantors = membersIn(part("guarantors")),
                               .where = at(part("amount")),
                               .purposeWhere = at(part("purpose")),
                               .terms = cells::textOf(m_cells, part("terms")),
                               .termsWhere = at(part("terms"))});
    }
}

void MeetingForm::addPayments(CollectionSheet& sheet) const {
    for (const std::uint32_t place : cells::placesOf(m_cells, "pay")) {
        const auto part = [&](std::string_view name) { return cells::ofItem("pay", place, name); };
        const auto account = numberIn<std::uint16_t>(cells::textOf(m_cells, part("account")));
        if (!account) continue; // still being written
        const bool isIn = cells::textOf(m_cells, part("way")) == "in";
        const Money amount = moneyIn(part("amount"));
        MoveLine line{.account = AccountCode{*account},
                      .page = {.member = memberIn(part("member")),
                               .code = cells::textOf(m_cells, part("page"))},
                      .amount = isIn ? amount : -amount,
                      .resolution = {},
                      .text = cells::textOf(m_cells, part("text")),
                      .where = at(part("amount")),
                      .textWhere = at(part("text"))};
        if (const auto number = numberIn<std::uint32_t>(cells::textOf(m_cells, part("resolution"))))
            line.resolution = ResolutionNumber{*number};
        sheet.moves.push_back(std::move(line));
    }
}

void MeetingForm::addCount(CollectionSheet& sheet) const {
    for (const Money face : denominationsOf(currency())) {
        const std::string cell = cells::ofCount(face);
        const auto pieces = numberIn<std::uint32_t>(cells::textOf(m_cells, cell));
        if (!pieces) continue;
        sheet.count.push_back(
            {face, *pieces, Money::fromMinor(face.inMinor() * std::int64_t{*pieces}), at(cell)});
    }
}

} // namespace bahi::ui
