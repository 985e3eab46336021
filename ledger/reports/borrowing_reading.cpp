#include "ledger/reports/borrowing_reading.h"

#include "ledger/lending/borrowing_json.h"
#include "ledger/reports/page_lines.h"
#include "ledger/reports/report_head.h"

#include <algorithm>
#include <iterator>

namespace bahi {

namespace {

/// Takes the vouchers of the page, and holds them against its balance.
void readMovements(ReadBorrowing& read, std::vector<BorrowingEntry> entries,
                   const SidesByPage& balances) {
    read.entries = std::move(entries);
    for (const BorrowingEntry& entry : read.entries) {
        read.movements.push_back(entry.movement);
        read.owed += entry.movement.growth();
        if (entry.account != AccountCode{}) read.account = entry.account;
    }
    Money balance;
    for (const auto& [place, sides] : balances)
        if (place.page == read.page.number && isBorrowed(place.account)) balance += sides.balance();
    mustTie(read.owed == -balance, "the vouchers of a borrowing come to its balance");
}

/// How the borrowing stands by its terms.
void reckon(ReadBorrowing& read, Date asOf) {
    if (read.isCredit()) {
        read.use = cashCreditUse(*read.agreed, read.movements, asOf);
        return;
    }
    auto account = lenderAccountOf(*read.agreed, read.movements, asOf);
    if (account)
        read.lenders = std::move(account).value();
    else
        read.contradiction = account.refused();
}

/// What the lender demands of a borrowing without terms. What else was agreed says nothing then.
void readDemands(ReadBorrowing& read, const Currency& currency) {
    for (const ChangeText& text : read.changes) {
        const auto change = readBorrowingChange(text.json, "", currency, text.on);
        const auto* demand = change ? std::get_if<LenderDemand>(&change.value().what) : nullptr;
        if (demand != nullptr) read.stated.push_back(*demand);
    }
    std::stable_sort(read.stated.begin(), read.stated.end(),
                     [](const auto& a, const auto& b) { return a.due < b.due; });
}

void readTerms(ReadBorrowing& read, const AgreedTerms& terms, const Currency& currency, Date asOf) {
    read.text = terms.of(read.page.number);
    const std::vector<ChangeText> changes = terms.changesOf(read.page.number);
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(read.changes),
                 [&](const ChangeText& change) { return change.on <= asOf; });
    if (!read.text) {
        readDemands(read, currency);
        return;
    }
    auto agreed = agreedIn(*read.text, changes, currency, asOf);
    if (!agreed) {
        readDemands(read, currency);
        read.contradiction = agreed.refused();
        return;
    }
    read.agreed = std::move(agreed).value();
    reckon(read, asOf);
}

} // namespace

LenderDues ReadBorrowing::duesOf(Date from, Date to) const {
    BorrowingAgreed known{};
    if (agreed && !contradiction)
        known = *agreed;
    else
        known.demands = agreed ? agreed->demands : stated;
    return lenderDuesOf(known, movements, lenders ? &lenders->life : nullptr, from, to);
}

std::optional<SubventionAccount> ReadBorrowing::subvention() const {
    if (!agreed || contradiction || agreed->terms.subventions.empty()) return {};
    if (use) return subventionOf(*agreed, movements, *use);
    return subventionOf(*agreed, movements, lenders->life, lenders->asOf);
}

Money ReadBorrowing::subventionReceived() const {
    Money received;
    for (const BorrowingEntry& entry : entries) received += entry.subvention;
    return received;
}

std::vector<ReadBorrowing> readBorrowings(Book& book, Date asOf, std::optional<PageNumber> only) {
    Database& database = book.database();
    const PagesByNumber pages = pagesOf(book);
    const SidesByPage balances = PageBalances{database}.upTo(asOf);
    const AgreedTerms terms{database};
    const Currency currency = headOf(book).currency;
    auto entries = Borrowings{database}.upTo(asOf);
    std::vector<ReadBorrowing> all;
    for (const auto& [number, page] : pages) {
        if (page.openedAs != SubLedger::Borrowing || (only && *only != number)) continue;
        ReadBorrowing read{.page = page};
        if (page.ofPage) {
            const auto lender = pages.find(*page.ofPage);
            mustTie(lender != pages.end(), "a borrowing is of a page that was opened");
            read.lender = lender->second;
        }
        readMovements(read, std::move(entries[number]), balances);
        readTerms(read, terms, currency, asOf);
        all.push_back(std::move(read));
    }
    return all;
}

Result<BorrowingAgreed> agreedIn(const AgreedText& terms, const std::vector<ChangeText>& changes,
                                 const Currency& currency, Date asOf) {
    const auto read = readBorrowing(terms.json, "", currency);
    if (!read) return read.refused();
    std::vector<BorrowingChange> agreed;
    for (const ChangeText& change : changes) {
        auto one = readBorrowingChange(change.json, "", currency, change.on);
        if (!one) return one.refused();
        agreed.push_back(std::move(one).value());
    }
    return agreedBy(read.value(), agreed, asOf);
}

} // namespace bahi
