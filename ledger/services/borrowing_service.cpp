#include "ledger/services/borrowing_service.h"

#include "ledger/base/placed_in.h"
#include "ledger/lending/borrowing_json.h"
#include "ledger/services/borrowing_check.h"
#include "ledger/services/kept_terms.h"
#include "ledger/services/reason.h"
#include "ledger/store/resolutions.h"
#include "ledger/store/words.h"

#include <algorithm>

namespace bahi {

namespace {

Result<LedgerPage> borrowingIn(Book& book, const std::string& code) {
    auto page = Pages{book.database()}.withCode(code);
    if (!page) return Refused{.why = Refusal::PageUnknown}.about(code);
    if (page->openedAs != SubLedger::Borrowing)
        return Refused{.why = Refusal::PageOfOther}
            .about(page->code)
            .got(std::string{wordOf(page->openedAs)})
            .want(std::string{wordOf(SubLedger::Borrowing)});
    return std::move(*page);
}

Result<Done> checkedResolution(Book& book, std::uint32_t resolution) {
    if (resolution == 0 || isPassed(book.database(), ResolutionNumber{resolution})) return Done{};
    return Refused{.why = Refusal::ResolutionUnknown}.about(std::to_string(resolution));
}

} // namespace

BorrowingList BorrowingService::list(WhichBorrowings which, std::optional<Date> asOf) {
    return borrowingListOf(m_book, which, {}, asOf);
}

Result<BorrowingLook> BorrowingService::look(std::string_view code, std::optional<Date> asOf) {
    return borrowingLookOf(m_book, code, asOf);
}

Result<BorrowingLook> BorrowingService::schedule(std::string_view code, std::optional<Date> asOf) {
    auto look = borrowingLookOf(m_book, code, asOf);
    if (!look) return look;
    const ReadBorrowing& read = look.value().read;
    if (read.contradiction) return *read.contradiction;
    if (!read.agreed) return Refused{.why = Refusal::BorrowingTermsMissing}.about(read.page.code);
    return look;
}

Result<Changes> BorrowingService::agree(const BorrowingAgreement& agreement, Keep keep) {
    const auto page = borrowingIn(m_book, agreement.code);
    if (!page) return page.refused();
    if (agreement.resolution == 0) return Refusal::ResolutionMissing;
    BAHI_TRY(checkedResolution(m_book, agreement.resolution));
    BAHI_TRY(readBorrowing(agreement.json, agreement.file, headOf(m_book).currency));
    const auto kept = keptBorrowing(agreement.json, agreement.file);
    if (!kept) return kept.refused();
    BAHI_TRY(checkedLength(kept.value(), {agreement.file, 0, {}}));

    const PageNumber number = page.value().number;
    const AgreedTerms terms{m_book.database()};
    const auto before = terms.of(number);
    const ResolutionNumber resolution{agreement.resolution};
    if (before && before->json == kept.value() && before->resolution == resolution)
        return Refusal::NothingToChange;
    if (before && agreement.reason.empty())
        return Refused{.why = Refusal::ChangeNeedsReason}.about(agreement.code).got("terms");
    const auto together = checkedTogether(
        m_book, page.value(), AgreedText{{}, resolution, kept.value()}, terms.changesOf(number));
    if (!together) return placedIn(agreement.file, together.refused());
    const auto why = checkedReason(before ? agreement.reason : "agreed");
    if (!why) return why.refused();
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            const TermsAgreed agreed{number, agreement.resolution, kept.value()};
            if (before)
                writer.append(agreed, {.supersedes = before->record, .reason = why.value()});
            else
                writer.append(agreed);
            return Changes{.loans = true};
        },
        keep);
}

Result<Changes> BorrowingService::change(const BorrowingAgreement& agreement, Keep keep) {
    const auto page = borrowingIn(m_book, agreement.code);
    if (!page) return page.refused();
    BAHI_TRY(checkedResolution(m_book, agreement.resolution));
    const Date on = agreement.on.value_or(page.value().openedOn);
    if (on < page.value().openedOn)
        return Refused{.why = Refusal::PageNotYetOpen}
            .about(agreement.code)
            .got(toIso(on))
            .want(toIso(page.value().openedOn));
    const PageNumber number = page.value().number;
    const AgreedTerms terms{m_book.database()};
    const auto text = terms.of(number);
    const auto read =
        readBorrowingChange(agreement.json, agreement.file, headOf(m_book).currency, on);
    if (!read) return read.refused();
    const auto kept = keptBorrowing(agreement.json, agreement.file);
    if (!kept) return kept.refused();
    BAHI_TRY(checkedLength(kept.value(), {agreement.file, 0, {}}));
    std::vector<ChangeText> changes = terms.changesOf(number);
    changes.push_back({{}, on, {}, kept.value()});
    const auto together = checkedTogether(m_book, page.value(), text, changes);
    if (!together) return placedIn(agreement.file, together.refused());
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            writer.append(TermsChanged{number, on, agreement.resolution, kept.value()});
            return Changes{.loans = true};
        },
        keep);
}

Result<Changes> BorrowingService::limit(BorrowingAgreement agreement, const CreditLimit& limit,
                                        Keep keep) {
    agreement.json = keptLimit(limit, headOf(m_book).currency);
    return change(agreement, keep);
}

Result<Changes> BorrowingService::demand(BorrowingAgreement agreement, const LenderDemand& demand,
                                         Keep keep) {
    agreement.json = keptDemand(demand, headOf(m_book).currency);
    return change(agreement, keep);
}

} // namespace bahi
