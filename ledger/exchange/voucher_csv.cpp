#include "ledger/exchange/voucher_csv.h"

#include "ledger/base/input_text.h"
#include "ledger/exchange/known_words.h"
#include "ledger/exchange/page_cells.h"

#include <array>
#include <map>
#include <utility>

namespace bahi {

namespace {

enum Column : std::size_t {
    kDate,
    kVoucher,
    kKind,
    kAccount,
    kMember,
    kPage,
    kDebit,
    kCredit,
    kInstalment,
    kResolution,
    kFollows,
    kText
};
constexpr std::array<std::string_view, 12> kColumns = {
    "date",  "voucher", "kind",       "account",    "member",  "page",
    "debit", "credit",  "instalment", "resolution", "follows", "text"};

/// Puts what a row says of its voucher, unless another row said something else.
template <class Value>
Result<Done> say(std::optional<Value>& said, Value value, const CsvCells& cells, Column column) {
    if (said && *said != value) return cells.refused(Refusal::CellNotUsed, column).about("voucher");
    said = std::move(value);
    return Done{};
}

/// A voucher that is still being read.
struct Draft {
    VoucherSheet sheet;
    std::optional<EntryKind> kind;
    std::optional<ResolutionNumber> resolution;
    std::optional<std::string> follows;
};

Result<EntryKind> kindIn(const CsvCells& cells) {
    for (const EntryKind kind : {EntryKind::Receipt, EntryKind::Payment, EntryKind::Journal,
                                 EntryKind::Contra, EntryKind::SetOff})
        if (wordOf(kind) == lowered(cells[kKind])) return kind;
    return cells.refused(Refusal::KindUnknown, kKind)
        .got(std::string{cells[kKind]})
        .want("receipt, payment, contra, journal, set-off");
}

Result<Money> amountIn(const CsvCells& cells, const Currency& currency) {
    if (cells.has(kDebit) == cells.has(kCredit)) return cells.refused(Refusal::SideMissing, kDebit);
    if (cells.has(kDebit)) return cells.positiveAmount(kDebit, currency);
    const auto credit = cells.positiveAmount(kCredit, currency);
    if (!credit) return credit;
    return -credit.value();
}

/// The cells that say where below `account` a line stands.
Result<PageName> pageIn(const CsvCells& cells, const Account& account) {
    PageName name;
    if (cells.has(kMember)) {
        auto member = cells.member(kMember);
        if (!member) return member.refused();
        name.member = std::move(member).value();
    }
    if (!cells.has(kPage)) return name;
    if (account.subLedger == SubLedger::Loan) {
        name.isNewLoan = lowered(cells[kPage]) == "new";
        if (name.isNewLoan) return name;
        const auto loan = cells.number(kPage);
        if (!loan) return loan.refused();
        name.code = std::to_string(loan.value());
        return name;
    }
    auto code = pageCodeIn(cells, kPage, cells[kPage]);
    if (!code) return code.refused();
    name.code = std::move(code).value();
    return name;
}

Result<Done> addHead(Draft& draft, const CsvCells& cells) {
    if (cells.has(kKind)) {
        const auto kind = kindIn(cells);
        if (!kind) return kind.refused();
        BAHI_TRY(say(draft.kind, kind.value(), cells, kKind));
    }
    if (cells.has(kResolution)) {
        const auto number = cells.number(kResolution);
        if (!number) return number.refused();
        BAHI_TRY(say(draft.resolution, ResolutionNumber{number.value()}, cells, kResolution));
    }
    if (cells.has(kFollows)) {
        auto follows = referenceIn(cells, kFollows);
        if (!follows) return follows.refused();
        BAHI_TRY(say(draft.follows, std::move(follows).value(), cells, kFollows));
    }
    return Done{};
}

Result<Done> addLine(Draft& draft, const CsvCells& cells, const Currency& currency) {
    const auto account = accountIn(cells, kAccount, cells[kAccount]);
    if (!account) return account.refused();
    auto page = pageIn(cells, account.value());
    if (!page) return page.refused();
    const auto amount = amountIn(cells, currency);
    if (!amount) return amount.refused();
    VoucherLine line{.account = account.value().code,
                     .page = std::move(page).value(),
                     .amount = amount.value(),
                     .instalment = {},
                     .text = {},
                     .where = cells.where()};
    const bool givesLoan =
        line.page.isNewLoan && account.value().isLent() && line.amount.isPositive();
    if (cells.has(kInstalment)) {
        if (!givesLoan)
            return cells.refused(Refusal::CellNotUsed, kInstalment)
                .about(std::to_string(line.account.value));
        const auto instalment = cells.amount(kInstalment, currency);
        if (!instalment) return instalment.refused();
        line.instalment = instalment.value();
    }
    auto text = cells.text(kText);
    if (!text) return text.refused();
    std::string& narration = draft.sheet.narration;
    if (givesLoan)
        line.text = std::move(text).value();
    else if (!text.value().empty())
        narration += (narration.empty() ? "" : "; ") + text.value();
    draft.sheet.lines.push_back(std::move(line));
    return Done{};
}

} // namespace

Result<std::vector<VoucherSheet>> readVouchers(std::string_view bytes, const std::string& file,
                                               const Currency& currency) {
    const auto table = readCsv(bytes, file, kColumns);
    if (!table) return table.refused();
    std::vector<Draft> drafts;
    std::map<std::pair<Date, std::string>, std::size_t> places;
    for (const CsvRow& row : table.value().rows) {
        const CsvCells cells{table.value(), row};
        for (const Column column : {kDate, kVoucher, kAccount})
            if (!cells.has(column)) return cells.refused(Refusal::CellMissing, column);
        const auto date = cells.date(kDate);
        if (!date) return date.refused();
        auto reference = referenceIn(cells, kVoucher);
        if (!reference) return reference.refused();
        const auto [place, isFirst] =
            places.emplace(std::pair{date.value(), reference.value()}, drafts.size());
        if (isFirst) {
            drafts.emplace_back();
            drafts.back().sheet.date = date.value();
            drafts.back().sheet.reference = std::move(reference).value();
            drafts.back().sheet.where = cells.where();
        }
        Draft& draft = drafts[place->second];
        BAHI_TRY(addHead(draft, cells));
        BAHI_TRY(addLine(draft, cells, currency));
    }
    std::vector<VoucherSheet> sheets;
    for (Draft& draft : drafts) {
        draft.sheet.kind = draft.kind;
        draft.sheet.resolution = draft.resolution;
        draft.sheet.follows = std::move(draft.follows).value_or("");
        sheets.push_back(std::move(draft.sheet));
    }
    return sheets;
}

} // namespace bahi
