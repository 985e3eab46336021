#include "ledger/exchange/meeting_csv.h"

#include "ledger/base/input_text.h"
#include "ledger/exchange/csv_cells.h"
#include "ledger/exchange/known_words.h"
#include "ledger/exchange/meeting_loan_rows.h"
#include "ledger/exchange/meeting_rows.h"
#include "ledger/exchange/page_cells.h"
#include "ledger/exchange/term_pairs.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace bahi {

namespace {

template <class Value>
struct Head {
    std::string_view word;
    Value value;
};

/// The first is meant where none is written.
constexpr std::array<Head<ReceiptHead>, 3> kSavings = {{
    {"regular", ReceiptHead::RegularSaving},
    {"voluntary", ReceiptHead::VoluntarySaving},
    {"special", ReceiptHead::SpecialSaving},
}};

/// The fund a loan is given from, as the account of the loans given from it.
constexpr std::array<Head<AccountCode>, 9> kFunds = {{
    {"own", accounts::kLoansOwnFunds},
    {"rf", AccountCode{1220}},
    {"cif", AccountCode{1230}},
    {"vrf", AccountCode{1240}},
    {"food", AccountCode{1250}},
    {"fsf", AccountCode{1251}},
    {"hrf", AccountCode{1252}},
    {"bank", AccountCode{1260}},
    {"donor", AccountCode{1270}},
}};

template <class Table>
const auto* find(const Table& table, std::string_view word) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto& entry) { return entry.word == word; });
    return found == table.end() ? nullptr : &*found;
}

template <class Table>
std::string wordsIn(const Table& table) {
    std::string list;
    for (const auto& entry : table) list.append(list.empty() ? "" : ", ").append(entry.word);
    return list;
}

/// The head of the row, by its word in `table`.
template <class Value, std::size_t size>
Result<Value> headIn(const CsvCells& cells, const std::array<Head<Value>, size>& table) {
    if (!cells.has(kHead)) return table.front().value;
    if (const auto* head = find(table, lowered(cells[kHead]))) return head->value;
    return cells.refused(Refusal::HeadUnknown, kHead)
        .got(std::string{cells[kHead]})
        .want(wordsIn(table));
}

Result<Attendance> attendanceIn(const CsvCells& cells) {
    using enum Attendance;
    if (const auto known = valueOf(lowered(cells[kHead]), Present, Sent)) return *known;
    return cells.refused(Refusal::HeadUnknown, kHead)
        .got(std::string{cells[kHead]})
        .want(wordsFrom(Present, Sent));
}

/// A sheet that is still being read, and what its rows may not say twice.
struct Draft {
    CollectionSheet sheet;
    bool hasMeetingRow = false;
    std::set<MemberCode> answered;
    std::set<ResolutionNumber> passed;
    LoanRows ofLoans; // settled when all loans are known
};

Result<Done> addAttendance(Draft& draft, const CsvCells& cells, const RowValues& values) {
    const auto answer = attendanceIn(cells);
    if (!answer) return answer.refused();
    if (!draft.answered.insert(*values.member).second)
        return cells.refused(Refusal::AttendanceTwice, kMember).about(values.member->text());
    draft.sheet.attendance.push_back({*values.member, answer.value(), cells.where()});
    return Done{};
}

Result<Done> addReceipt(Draft& draft, ReceiptHead head, const CsvCells& cells,
                        const RowValues& values) {
    if (values.amount.isZero()) return Done{}; // the paper sheet says 0 for who brought nothing
    draft.sheet.receipts.push_back(
        {.member = *values.member,
         .head = head,
         .amount = values.amount,
         .loan = values.ref ? std::optional{LoanNumber{*values.ref}} : std::nullopt,
         .where = cells.where()});
    return Done{};
}

Result<Done> addSaving(Draft& draft, const CsvCells& cells, const RowValues& values) {
    const auto saving = headIn(cells, kSavings);
    if (!saving) return saving.refused();
    return addReceipt(draft, saving.value(), cells, values);
}

Result<Done> addLoan(Draft& draft, const CsvCells& cells, RowValues values) {
    const auto fund = headIn(cells, kFunds);
    if (!fund) return fund.refused();
    if (values.amount.isZero())
        return cells.refused(Refusal::AmountZero, kAmount).about(values.member->text());
    draft.sheet.loans.push_back({.member = *values.member,
                                 .account = fund.value(),
                                 .amount = values.amount,
                                 .instalment = {},
                                 .resolution = ResolutionNumber{*values.ref},
                                 .purpose = std::move(values.text),
                                 .guarantors = {},
                                 .where = cells.where()});
    return Done{};
}

Result<Done> addResolution(Draft& draft, const CsvCells& cells, RowValues values) {
    const ResolutionNumber number{*values.ref};
    if (!draft.passed.insert(number).second)
        return cells.refused(Refusal::ResolutionTwice, kRef).about(std::to_string(number.value));
    draft.sheet.resolutions.push_back({number, std::move(values.text), cells.where()});
    return Done{};
}

Result<Done> addChair(Draft& draft, const CsvCells& cells, RowValues values) {
    if (draft.sheet.chair) return cells.refused(Refusal::CellNotUsed, kMember).about("presiding");
    draft.sheet.chair = std::move(values.member);
    return Done{};
}

/// Several rows of minutes are one text, a blank between them.
Result<Done> addMinutes(Draft& draft, const RowValues& values) {
    std::string& minutes = draft.sheet.minutes;
    minutes += (minutes.empty() ? "" : " ") + values.text;
    return Done{};
}

/// What is agreed of a loan that runs.
Result<Done> addChange(Draft& draft, const CsvCells& cells, const RowValues& values) {
    LoanChangeLine line{.member = *values.member,
                        .loan = {},
                        .resolution = ResolutionNumber{*values.ref},
                        .change = {},
                        .where = cells.where(kText)};
    if (cells.has(kHead)) {
        const auto loan = cells.number(kHead);
        if (!loan) return loan.refused();
        line.loan = LoanNumber{loan.value()};
    }
    auto change = located(termsAsJson(values.text), cells.where(kText));
    if (!change) return change.refused();
    line.change = std::move(change).value();
    draft.sheet.loanChanges.push_back(std::move(line));
    return Done{};
}

class MeetingReader {
public:
    MeetingReader(const CsvTable& table, const Currency& currency)
        : m_table{table}, m_currency{currency} {}

    Result<Done> add(const CsvRow& row);
    /// Ends the reading.
    std::vector<CollectionSheet> sheets(Doubts& doubts);

private:
    Result<Done> addTo(Draft& draft, const MeetingRowKind& kind, const CsvRow& row) const;
    Result<Done> addMove(Draft& draft, Adds adds, const CsvCells& cells, RowValues values) const;
    Result<Done> addCount(Draft& draft, const CsvCells& cells, const RowValues& values) const;

    const CsvTable& m_table;
    const Currency& m_currency;
    std::map<std::pair<Date, std::uint8_t>, Draft> m_drafts; // by day and sitting
};

Result<Done> MeetingReader::add(const CsvRow& row) {
    const CsvCells cells{m_table, row};
    for (const Column column : {kDate, kKind})
        if (!cells.has(column)) return cells.refused(Refusal::CellMissing, column);
    const MeetingRowKind* kind = meetingRowKind(lowered(cells[kKind]));
    if (kind == nullptr)
        return cells.refused(Refusal::KindUnknown, kKind)
            .got(std::string{cells[kKind]})
            .want(meetingRowKindWords());
    BAHI_TRY(checkedUse(cells, *kind));

    const auto when = sittingIn(cells);
    if (!when) return when.refused();
    const auto [draft, isFirst] = m_drafts.try_emplace(when.value());
    if (isFirst) {
        draft->second.sheet.heldOn = when.value().first;
        draft->second.sheet.sitting = when.value().second;
        draft->second.sheet.where = cells.where();
    }
    return addTo(draft->second, *kind, row);
}

Result<Done> MeetingReader::addTo(Draft& draft, const MeetingRowKind& kind,
                                  const CsvRow& row) const {
    const CsvCells cells{m_table, row};
    auto read = rowValuesIn(cells, m_currency);
    if (!read) return read.refused();
    RowValues values = std::move(read).value();

    switch (kind.adds) {
        case Adds::Meeting:
            if (std::exchange(draft.hasMeetingRow, true))
                return cells.refused(Refusal::MeetingTwiceInFile, kKind)
                    .about(toIso(draft.sheet.heldOn));
            return Done{}; // there is a meeting; its words stay in the file
        case Adds::Attendance:
            return addAttendance(draft, cells, values);
        case Adds::Saving:
            return addSaving(draft, cells, values);
        case Adds::Receipt:
            return addReceipt(draft, kind.receipt, cells, values);
        case Adds::Loan:
            return addLoan(draft, cells, std::move(values));
        case Adds::Instalment:
        case Adds::Terms:
        case Adds::Guarantor:
            return draft.ofLoans.add(kind.adds, cells, row, std::move(values));
        case Adds::Change:
            return addChange(draft, cells, values);
        case Adds::Leave:
            draft.sheet.leavers.push_back(
                {*values.member, ResolutionNumber{*values.ref}, cells.where()});
            return Done{};
        case Adds::Resolution:
            return addResolution(draft, cells, std::move(values));
        case Adds::Withdrawal:
        case Adds::In:
        case Adds::Out:
        case Adds::Deposit:
        case Adds::Draw:
            return addMove(draft, kind.adds, cells, std::move(values));
        case Adds::Chair:
            return addChair(draft, cells, std::move(values));
        case Adds::Minutes:
            return addMinutes(draft, values);
        case Adds::Count:
            return addCount(draft, cells, values);
    }
    invariant(false, "every kind of row is known");
    return Done{};
}

/// What came into the box or went out of it for something else than receipts and loans.
Result<Done> MeetingReader::addMove(Draft& draft, Adds adds, const CsvCells& cells,
                                    RowValues values) const {
    if (values.amount.isZero()) return cells.refused(Refusal::AmountZero, kAmount);
    const bool comesIn = adds == Adds::In || adds == Adds::Draw;
    MoveLine line{
        .account = accounts::kBank,
        .page = {},
        .amount = comesIn ? values.amount : -values.amount,
        .resolution = values.ref ? std::optional{ResolutionNumber{*values.ref}} : std::nullopt,
        .text = std::move(values.text),
        .where = cells.where()};
    if (adds == Adds::Withdrawal) {
        const auto saving = headIn(cells, kSavings);
        if (!saving) return saving.refused();
        line.account = accounts::kSavings.at(static_cast<std::size_t>(saving.value()));
    } else if (adds == Adds::In || adds == Adds::Out) {
        auto place = placeIn(cells, kHead);
        if (!place) return place.refused();
        line.account = place.value().first;
        line.page = std::move(place.value().second);
    } else if (cells.has(kHead)) {
        auto code = pageCodeIn(cells, kHead, cells[kHead]);
        if (!code) return code.refused();
        line.page.code = std::move(code).value();
    }
    line.page.member = std::move(values.member);
    draft.sheet.moves.push_back(std::move(line));
    return Done{};
}

/// `count,,500,,12,`: twelve notes of 500; or `count,,,6000,,`: what it came to.
Result<Done> MeetingReader::addCount(Draft& draft, const CsvCells& cells,
                                     const RowValues& values) const {
    const auto unused = [&](Column column) {
        return cells.refused(Refusal::CellNotUsed, column).about("count");
    };
    CountLine line{.face = {}, .pieces = 1, .amount = values.amount, .where = cells.where()};
    if (!cells.has(kHead)) {
        if (!cells.has(kAmount)) return cells.refused(Refusal::CellMissing, kAmount).about("count");
        if (cells.has(kRef)) return unused(kRef);
        draft.sheet.count.push_back(line);
        return Done{};
    }
    if (cells.has(kAmount)) return unused(kAmount);
    if (!cells.has(kRef)) return cells.refused(Refusal::CellMissing, kRef).about("count");
    const auto face = cells.positiveAmount(kHead, m_currency);
    if (!face) return face.refused();
    line.face = face.value();
    line.pieces = *values.ref;
    if (line.pieces > kLargest.inMinor() / line.face.inMinor())
        return cells.refused(Refusal::AmountTooLarge, kRef);
    line.amount = Money::fromMinor(line.face.inMinor() * line.pieces);
    draft.sheet.count.push_back(line);
    return Done{};
}

std::vector<CollectionSheet> MeetingReader::sheets(Doubts& doubts) {
    std::vector<CollectionSheet> sheets;
    for (auto& [when, draft] : m_drafts) {
        draft.ofLoans.settle(draft.sheet.loans, m_table, doubts);
        sheets.push_back(std::move(draft.sheet));
    }
    return sheets;
}

} // namespace

Result<std::vector<CollectionSheet>> readMeetings(std::string_view bytes, const std::string& file,
                                                  const Currency& currency) {
    const auto table = readCsv(bytes, file, kMeetingColumns);
    if (!table) return table.refused();
    MeetingReader reader{table.value(), currency};
    for (const CsvRow& row : table.value().rows) BAHI_TRY(reader.add(row));
    Doubts doubts;
    auto sheets = reader.sheets(doubts);
    if (!doubts.empty()) return doubts.front();
    return sheets;
}

std::vector<CollectionSheet> readMeetings(const CsvTable& table, const Currency& currency,
                                          Doubts& doubts) {
    MeetingReader reader{table, currency};
    for (const CsvRow& row : table.rows) note(doubts, reader.add(row));
    return doubts.empty() ? reader.sheets(doubts) : std::vector<CollectionSheet>{};
}

} // namespace bahi
