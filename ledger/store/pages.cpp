#include "ledger/store/pages.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

// Columns in the order `pageIn` knows them.
#define BAHI_PAGE_COLUMNS                                                                \
    "SELECT page.number, page.sub_ledger, page.code, coalesce(text.body, x''), "         \
    "page_terms.opened_on, page_terms.until, page_terms.of_page, page_terms.of_member, " \
    "page_terms.amount, page_terms.rate_numerator, page_terms.rate_denominator, "        \
    "page_terms.reference, page_terms.record FROM page "                                 \
    "JOIN page_terms ON page_terms.page = page.number "                                  \
    "LEFT JOIN text ON text.record = page_terms.record AND text.field = ?1 "             \
    "WHERE page_terms.record NOT IN (SELECT superseded FROM supersession) "

constexpr auto kSelectAll = BAHI_PAGE_COLUMNS "ORDER BY page.number";
constexpr auto kSelectWithCode = BAHI_PAGE_COLUMNS "AND page.code = ?2";
#undef BAHI_PAGE_COLUMNS

constexpr auto kSelectNaming =
    "SELECT page_terms.record FROM page_terms JOIN text ON text.record = page_terms.record "
    "WHERE page_terms.page = ? AND text.field = ? ORDER BY page_terms.record";

LedgerPage pageIn(const SQLite::Statement& row) {
    const auto rate = Rate::fromParts(row.getColumn(9).getUInt(), row.getColumn(10).getUInt());
    if (!rate) throw MalformedRecord{"a rate is in lowest terms"};
    LedgerPage page{.number = idIn<PageNumber>(row, 0),
                    .openedAs = wordIn(row, 1, SubLedger::BankAccount, SubLedger::FederationFund),
                    .code = row.getColumn(2).getString(),
                    .name = row.getColumn(3).getString(),
                    .openedOn = dateIn(row, 4),
                    .until = {},
                    .ofPage = optionalIdIn<PageNumber>(row, 6),
                    .member = optionalIdIn<MemberNumber>(row, 7),
                    .amount = moneyIn(row, 8),
                    .rate = rate.value(),
                    .reference = row.getColumn(11).getString(),
                    .record = idIn<RecordNumber>(row, 12)};
    if (!row.getColumn(5).isNull()) page.until = dateIn(row, 5);
    return page;
}

} // namespace

std::optional<LedgerPage> Pages::withCode(std::string_view code) const {
    Query row{m_database, kSelectWithCode};
    row.bind(1, static_cast<int>(TextField::PageName));
    row.bind(2, std::string{code});
    if (!row.executeStep()) return {};
    return pageIn(row);
}

std::vector<LedgerPage> Pages::all() const {
    std::vector<LedgerPage> pages;
    Query row{m_database, kSelectAll};
    row.bind(1, static_cast<int>(TextField::PageName));
    while (row.executeStep()) pages.push_back(pageIn(row));
    return pages;
}

std::vector<RecordNumber> Pages::namingRecords(PageNumber page) const {
    std::vector<RecordNumber> records;
    Query row{m_database, kSelectNaming};
    bindId(row, 1, page);
    row.bind(2, static_cast<int>(TextField::PageName));
    while (row.executeStep()) records.push_back(idIn<RecordNumber>(row, 0));
    return records;
}

} // namespace bahi
