#include "ledger/exchange/meeting_rows.h"

#include "ledger/base/digits.h"

#include <algorithm>

namespace bahi {

namespace {

using enum Use;

constexpr std::array kKinds = {
    MeetingRowKind{"meeting", Adds::Meeting, {No, No, No, No, May}},
    MeetingRowKind{"attendance", Adds::Attendance, {Must, Must, No, No, No}},
    MeetingRowKind{"saving", Adds::Saving, {Must, May, Must, No, No}},
    MeetingRowKind{"principal", Adds::Receipt, {Must, No, Must, May, No}, ReceiptHead::Principal},
    MeetingRowKind{"interest", Adds::Receipt, {Must, No, Must, May, No}, ReceiptHead::Interest},
    MeetingRowKind{"charge", Adds::Receipt, {Must, No, Must, May, No}, ReceiptHead::Charge},
    MeetingRowKind{"repayment", Adds::Receipt, {Must, No, Must, May, No}, ReceiptHead::Repayment},
    MeetingRowKind{"fine", Adds::Receipt, {Must, No, Must, No, No}, ReceiptHead::Fine},
    MeetingRowKind{"fee", Adds::Receipt, {Must, No, Must, No, No}, ReceiptHead::AdmissionFee},
    MeetingRowKind{"loan", Adds::Loan, {Must, May, Must, Vote, May}},
    MeetingRowKind{"instalment", Adds::Instalment, {Must, No, Must, Vote, No}},
    MeetingRowKind{"terms", Adds::Terms, {Must, No, No, Vote, Must}},
    MeetingRowKind{"change", Adds::Change, {Must, May, No, Vote, Must}},
    MeetingRowKind{"leave", Adds::Leave, {Must, No, No, Vote, No}},
    MeetingRowKind{"resolution", Adds::Resolution, {No, No, No, Must, Must}},
    MeetingRowKind{"guarantor", Adds::Guarantor, {Must, Must, No, Vote, No}},
    MeetingRowKind{"withdrawal", Adds::Withdrawal, {Must, Must, Must, Vote, May}},
    MeetingRowKind{"receipt", Adds::In, {May, Must, Must, May, May}},
    MeetingRowKind{"payment", Adds::Out, {May, Must, Must, May, May}},
    MeetingRowKind{"deposit", Adds::Deposit, {No, May, Must, May, May}},
    MeetingRowKind{"draw", Adds::Draw, {No, May, Must, Vote, May}},
    MeetingRowKind{"presiding", Adds::Chair, {Must, No, No, No, No}},
    MeetingRowKind{"minutes", Adds::Minutes, {No, No, No, No, Must}},
    MeetingRowKind{"count", Adds::Count, {No, May, May, May, No}},
};

} // namespace

const MeetingRowKind* meetingRowKind(std::string_view word) {
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](const auto& kind) { return kind.word == word; });
    return found == kKinds.end() ? nullptr : &*found;
}

std::string meetingRowKindWords() {
    std::string list;
    for (const MeetingRowKind& kind : kKinds) {
        if (!list.empty()) list += ", ";
        list += kind.word;
    }
    return list;
}

Result<Done> checkedUse(const CsvCells& cells, const MeetingRowKind& kind) {
    const auto refused = [&](Refusal why, std::size_t column) {
        return cells.refused(why, column).about(std::string{kind.word});
    };
    const auto useOf = [&](std::size_t column) { return kind.uses[column - kMember]; };
    for (std::size_t column = kMember; column <= kText; ++column)
        if (useOf(column) == Must && !cells.has(column))
            return refused(Refusal::CellMissing, column);
    for (std::size_t column = kMember; column <= kText; ++column)
        if (useOf(column) == No && cells.has(column)) return refused(Refusal::CellNotUsed, column);
    if (useOf(kRef) == Vote && !cells.has(kRef)) return refused(Refusal::ResolutionMissing, kRef);
    return Done{};
}

Result<std::pair<Date, std::uint8_t>> sittingIn(const CsvCells& cells) {
    const std::string cell = withLatinDigits(cells[kDate]);
    const auto slash = cell.find('/');
    const std::string sitting = slash == std::string::npos ? "1" : cell.substr(slash + 1);
    const auto date = located(parseDate(cell.substr(0, slash)), cells.where(kDate));
    if (!date) return date.refused();
    if (sitting.size() != 1 || sitting[0] < '1' || sitting[0] > '9')
        return cells.refused(Refusal::DateMalformed, kDate).got(cell);
    return std::pair{date.value(), static_cast<std::uint8_t>(sitting[0] - '0')};
}

Result<RowValues> rowValuesIn(const CsvCells& cells, const Currency& currency) {
    RowValues values;
    if (cells.has(kMember)) {
        auto member = cells.member(kMember);
        if (!member) return member.refused();
        values.member = std::move(member).value();
    }
    if (cells.has(kAmount)) {
        const auto amount = cells.amount(kAmount, currency);
        if (!amount) return amount.refused();
        values.amount = amount.value();
    }
    if (cells.has(kRef)) {
        const auto ref = cells.number(kRef);
        if (!ref) return ref.refused();
        values.ref = ref.value();
    }
    if (cells.has(kText)) {
        auto text = cells.text(kText);
        if (!text) return text.refused();
        values.text = std::move(text).value();
    }
    return values;
}

} // namespace bahi
