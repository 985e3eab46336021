#include "ledger/exchange/pages_csv.h"

#include "ledger/base/input_text.h"
#include "ledger/exchange/csv_writer.h"
#include "ledger/exchange/harmless_text.h"
#include "ledger/exchange/page_cells.h"
#include "ledger/store/words.h"

#include <array>

namespace bahi {

namespace {

enum Column : std::size_t {
    kCode,
    kKind,
    kName,
    kOpenedOn,
    kUntil,
    kOf,
    kMember,
    kAmount,
    kRate,
    kReference
};
constexpr std::array<std::string_view, 10> kColumns = {
    "code", "kind", "name", "opened_on", "until", "of", "member", "amount", "rate", "reference"};

constexpr std::array kKinds = {SubLedger::BankAccount,   SubLedger::Deposit,    SubLedger::Party,
                               SubLedger::Borrowing,     SubLedger::InterFund,  SubLedger::Grant,
                               SubLedger::FixedAsset,    SubLedger::Enterprise, SubLedger::Scheme,
                               SubLedger::FederationFund};

/// Reads a cell, if it is filled, into its target.
template <class Target, class Value>
Result<Done> put(const CsvCells& cells, Column column, Target& target,
                 Result<Value> (*read)(const CsvCells&, Column)) {
    if (!cells.has(column)) return Done{};
    auto value = read(cells, column);
    if (!value) return value.refused();
    target = std::move(value).value();
    return Done{};
}

Result<Date> dateIn(const CsvCells& cells, Column column) {
    return cells.date(column);
}
Result<std::string> codeIn(const CsvCells& cells, Column column) {
    return pageCodeIn(cells, column, cells[column]);
}
Result<std::string> paperNumberIn(const CsvCells& cells, Column column) {
    return referenceIn(cells, column);
}
Result<MemberCode> memberCodeIn(const CsvCells& cells, Column column) {
    return cells.member(column);
}
Result<Rate> rateIn(const CsvCells& cells, Column column) {
    return located(Rate::parse(cells[column]), cells.where(column));
}

Result<NewPage> pageIn(const CsvCells& cells, const Currency& currency) {
    for (const Column column : {kCode, kKind})
        if (!cells.has(column)) return cells.refused(Refusal::CellMissing, column);
    const auto kind = pageKindOf(lowered(cells[kKind]));
    if (!kind)
        return cells.refused(Refusal::KindUnknown, kKind)
            .got(std::string{cells[kKind]})
            .want(pageKindWords());
    NewPage page{.code = {}, .kind = *kind};
    page.where = cells.where();
    BAHI_TRY(put(cells, kCode, page.code, codeIn));
    auto name = cells.name(kName);
    if (!name) return name.refused();
    page.name = std::move(name).value();
    BAHI_TRY(put(cells, kOpenedOn, page.openedOn, dateIn));
    BAHI_TRY(put(cells, kUntil, page.until, dateIn));
    BAHI_TRY(put(cells, kOf, page.of, codeIn));
    BAHI_TRY(put(cells, kMember, page.member, memberCodeIn));
    BAHI_TRY(put(cells, kRate, page.rate, rateIn));
    BAHI_TRY(put(cells, kReference, page.reference, paperNumberIn));
    if (cells.has(kAmount)) {
        const auto amount = cells.amount(kAmount, currency);
        if (!amount) return amount.refused();
        page.amount = amount.value();
    }
    return page;
}

} // namespace

std::string writePages(const std::vector<NewPage>& pages, const Currency& currency) {
    CsvWriter csv{kColumns};
    const auto put = [&](const std::optional<Date>& date) {
        date ? csv.date(*date) : csv.nothing();
    };
    for (const NewPage& page : pages) {
        csv.text(page.code).text(pageKindWord(page.kind)).text(harmless(page.name));
        put(page.openedOn);
        put(page.until);
        csv.text(page.of).text(page.member ? page.member->text() : "");
        page.amount.isZero() ? csv.nothing() : csv.amount(page.amount, currency);
        csv.text(page.rate == Rate{} ? "" : page.rate.toText()).text(page.reference);
    }
    return csv.bytes();
}

std::string pageKindWord(SubLedger kind) {
    return std::string{wordOf(kind)};
}

std::string pageKindWords() {
    std::string words;
    for (const SubLedger kind : kKinds) {
        if (!words.empty()) words += ", ";
        words += wordOf(kind);
    }
    return words;
}

std::optional<SubLedger> pageKindOf(std::string_view word) {
    for (const SubLedger kind : kKinds)
        if (wordOf(kind) == word) return kind;
    return {};
}

Result<std::vector<NewPage>> readPages(std::string_view bytes, const std::string& file,
                                       const Currency& currency) {
    const auto table = readCsv(bytes, file, kColumns);
    if (!table) return table.refused();
    std::vector<NewPage> pages;
    for (const CsvRow& row : table.value().rows) {
        auto page = pageIn(CsvCells{table.value(), row}, currency);
        if (!page) return page.refused();
        pages.push_back(std::move(page).value());
    }
    return pages;
}

} // namespace bahi
