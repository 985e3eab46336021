#include "ledger/exchange/ledger_export.h"

#include "ledger/exchange/account_names.h"
#include "ledger/exchange/report_words.h"

#include <fmt/format.h>

#include <string_view>

namespace bahi {

namespace {

/// hledger's letter for the type of an account; its cash flow statement wants cash told apart.
char typeOf(const Account& account) {
    if (accounts::isCash(account.code)) return 'C';
    switch (account.kind) {
        case AccountKind::Asset:
            return 'A';
        case AccountKind::Liability:
            return 'L';
        case AccountKind::Fund:
            return 'E';
        case AccountKind::Income:
            return 'R';
        case AccountKind::Expenditure:
            return 'X';
    }
    return {};
}

template <class Id>
void tag(TextStream& out, std::string_view name, const std::optional<Id>& id) {
    if (id) out.text("    ; ").text(name).text(": ").number(id->value).text("\n");
}

} // namespace

LedgerExport::LedgerExport(Reader reader, ExportDesk& desk)
    : m_reader{reader},
      m_out{desk.out},
      m_codes{desk.codes},
      m_places{[this](AccountCode account, const Page& page) {
          return accountName(account, page, m_codes);
      }} {}

void LedgerExport::begin(const ExportHead& head) {
    m_afterAmount = " " + head.currency.code + "\n";
    m_out.text(
        fmt::format("; Bahi book {}: {} records, minute-book code {}\n"
                    "; Members and pages stand by their codes.\n\n",
                    head.bookId, head.records, head.minuteBookCode));
    declareCurrency(head.currency);
    m_out.text("\n");
    for (const ChartedAccount* charted : head.accounts) declareAccount(*charted);
    m_out.text("\ntag meeting\ntag resolution\ntag reverses\n");
}

void LedgerExport::declareCurrency(const Currency& currency) {
    const std::string decimals(static_cast<std::size_t>(currency.minorDigits), '0');
    if (m_reader == Reader::Ledger) {
        const std::string_view point = decimals.empty() ? "" : ".";
        m_out.text(fmt::format("commodity {0}\n    format 1000{1}{2} {0}\n", currency.code, point,
                               decimals));
    } else { // which asks for the point, whatever follows it
        m_out.text(fmt::format("decimal-mark .\ncommodity 1000.{} {}\n", decimals, currency.code));
    }
}

void LedgerExport::declareAccount(const ChartedAccount& charted) {
    PlaceTexts::Place& place = m_places.of(charted.account.code, {});
    place.isDeclared = true;
    m_out.text("account ").text(place.text);
    if (m_reader == Reader::Hledger)
        m_out.text(fmt::format("  ; type: {}", typeOf(charted.account)));
    m_out.text("\n");
}

void LedgerExport::declarePages(const Voucher& voucher) {
    std::string_view before = "\naccount ";
    for (const Posting& posting : voucher.postings) {
        PlaceTexts::Place& place = m_places.of(posting.account, posting.page);
        if (place.isDeclared) continue;
        place.isDeclared = true;
        m_out.text(before).text(place.text).text("\n");
        before = "account ";
    }
}

void LedgerExport::add(const Voucher& voucher) {
    declarePages(voucher);
    m_out.text("\n").date(voucher.date).text(" (").number(voucher.number.value).text(") ");
    m_out.text(kindWord(voucher.kind));
    if (voucher.member) m_out.text(" ").text(m_codes.of(*voucher.member));
    m_out.text("\n");
    tag(m_out, "meeting", voucher.meeting);
    tag(m_out, "resolution", voucher.resolution);
    tag(m_out, "reverses", voucher.reverses);
    for (const Posting& posting : voucher.postings)
        m_out.text("    ")
            .text(m_places.of(posting.account, posting.page).text)
            .text("  ")
            .amount(posting.amount)
            .text(m_afterAmount);
}

} // namespace bahi
