#include "ledger/exchange/beancount_export.h"

#include "ledger/exchange/account_names.h"
#include "ledger/exchange/report_words.h"

#include <fmt/format.h>

#include <string_view>

namespace bahi {

namespace {

template <class Id>
void metadata(TextStream& out, std::string_view key, const std::optional<Id>& id) {
    if (id) out.text("  ").text(key).text(": ").number(id->value).text("\n");
}

} // namespace

BeancountExport::BeancountExport(ExportDesk& desk)
    : m_out{desk.out}, m_codes{desk.codes}, m_places{[this](AccountCode account, const Page& page) {
          return accountName(account, page, m_codes);
      }} {}

void BeancountExport::begin(const ExportHead& head) {
    m_head = head;
    m_afterAmount = " " + head.currency.code + "\n";
    m_out.text(
        fmt::format("; Bahi book {}: {} records, minute-book code {}\n"
                    "; Members and pages stand by their codes.\n\n"
                    "option \"operating_currency\" \"{}\"\n",
                    head.bookId, head.records, head.minuteBookCode, head.currency.code));
}

void BeancountExport::openAccounts(Date day) {
    m_isOpened = true;
    m_out.text("\n").date(day).text(" commodity").text(m_afterAmount).text("\n");
    for (const ChartedAccount* charted : m_head.accounts) open(day, charted->account.code, {});
}

void BeancountExport::open(Date day, AccountCode account, const Page& page) {
    PlaceTexts::Place& place = m_places.of(account, page);
    if (place.isDeclared) return;
    place.isDeclared = true;
    m_out.date(day).text(" open ").text(place.text).text(m_afterAmount);
}

void BeancountExport::add(const Voucher& voucher) {
    if (!m_isOpened) openAccounts(voucher.date);
    m_out.text("\n");
    for (const Posting& posting : voucher.postings)
        open(voucher.date, posting.account, posting.page);
    m_out.date(voucher.date).text(" * ");
    if (voucher.member) m_out.text("\"").text(m_codes.of(*voucher.member)).text("\" ");
    m_out.text("\"").text(kindWord(voucher.kind)).text("\"\n");
    metadata(m_out, "voucher", std::optional{voucher.number});
    metadata(m_out, "meeting", voucher.meeting);
    metadata(m_out, "resolution", voucher.resolution);
    metadata(m_out, "reverses", voucher.reverses);
    for (const Posting& posting : voucher.postings)
        m_out.text("  ")
            .text(m_places.of(posting.account, posting.page).text)
            .text("  ")
            .amount(posting.amount)
            .text(m_afterAmount);
}

void BeancountExport::endMonth(Month month, const std::map<AccountCode, Money>& balances) {
    const Date morning = firstDay(month + std::chrono::months{1});
    m_out.text("\n");
    for (const auto& [account, balance] : balances)
        m_out.date(morning)
            .text(" balance ")
            .text(m_places.of(account, {}).text)
            .text("  ")
            .amount(balance)
            .text(" ~ 0")
            .text(m_afterAmount);
}

} // namespace bahi
