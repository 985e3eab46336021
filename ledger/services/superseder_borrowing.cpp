// The part of Superseder that puts right what was agreed with a lender, or what it said.

#include "ledger/base/input_text.h"
#include "ledger/base/placed_in.h"
#include "ledger/exchange/term_pairs.h"
#include "ledger/lending/borrowing_json.h"
#include "ledger/reports/report_head.h"
#include "ledger/services/borrowing_check.h"
#include "ledger/services/kept_terms.h"
#include "ledger/services/superseder.h"

#include <algorithm>

namespace bahi {

namespace {

LedgerPage pageOf(Book& book, PageNumber number) {
    for (LedgerPage& page : Pages{book.database()}.all())
        if (page.number == number) return std::move(page);
    mustTie(false, "terms are of a page that was opened");
    return {};
}

/// JSON or pairs, as a book keeps it.
Result<std::string> keptOf(std::string_view content, const std::string& file) {
    const auto json = termsAsJson(content);
    if (!json) return placedIn(file, json.refused());
    auto kept = keptBorrowing(json.value(), file);
    if (kept) BAHI_TRY(checkedLength(kept.value(), {file, 0, {}}));
    return kept;
}

} // namespace

Result<Changes> Superseder::supersedeBorrowing(const TermsAgreed& old) {
    const PageNumber number = std::get<PageNumber>(old.of);
    const auto kept = keptOf(m_content, m_file);
    if (!kept) return kept.refused();
    BAHI_TRY(readBorrowing(kept.value(), m_file, headOf(m_book).currency));
    const AgreedText fresh{{}, {}, kept.value()};
    const auto changes = AgreedTerms{m_book.database()}.changesOf(number);
    const auto together = checkedTogether(m_book, pageOf(m_book, number), fresh, changes);
    if (!together) return placedIn(m_file, together.refused());
    m_writer.append(TermsAgreed{number, old.resolution, kept.value()}, because());
    return Changes{.loans = true};
}

Result<Changes> Superseder::supersedeBorrowing(const TermsChanged& old) {
    const PageNumber number = std::get<PageNumber>(old.of);
    const AgreedTerms terms{m_book.database()};
    auto changes = terms.changesOf(number);
    const auto standing = std::find_if(changes.begin(), changes.end(), [&](const ChangeText& text) {
        return text.record == m_old.number;
    });
    if (standing == changes.end()) return doesNotFit({m_file, 0, {}}); // it was taken back
    std::string json;
    if (trimmed(m_content).empty()) {
        changes.erase(standing);
    } else {
        auto kept = keptOf(m_content, m_file);
        if (!kept) return kept.refused();
        json = std::move(kept).value();
        BAHI_TRY(readBorrowingChange(json, m_file, headOf(m_book).currency, old.changedOn));
        standing->json = json;
    }
    const auto together =
        checkedTogether(m_book, pageOf(m_book, number), terms.of(number), changes);
    if (!together) return placedIn(m_file, together.refused());
    m_writer.append(TermsChanged{number, old.changedOn, old.resolution, json}, because());
    return Changes{.loans = true};
}

} // namespace bahi
