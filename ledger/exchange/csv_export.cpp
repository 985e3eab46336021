#include "ledger/exchange/csv_export.h"

#include "ledger/exchange/csv_writer.h"
#include "ledger/store/words.h"

#include <fmt/format.h>

namespace bahi {

namespace {

constexpr std::string_view kHeader =
    "voucher,line,date,kind,account,name,sub_ledger,page,page_member,loan,debit,credit,meeting,"
    "member,resolution,reverses\n";

template <class Id>
std::string numberCell(const std::optional<Id>& id) {
    return id ? std::to_string(id->value) : std::string{};
}

/// `"2010","Members' regular savings","member","","M01",`
std::string placeCells(AccountCode account, const Page& page, const PageCodes& codes) {
    const PageLabel label = labelOf(page, codes);
    return fmt::format("{},{},{},{},{},{}", csvText(std::to_string(account.value)),
                       csvText(ChartOfAccounts::nameOf(account)), csvText(wordOf(page.subLedger)),
                       csvText(label.page), csvText(label.member),
                       label.loan.value == 0 ? "" : std::to_string(label.loan.value));
}

} // namespace

CsvExport::CsvExport(ExportDesk& desk)
    : m_out{desk.out}, m_codes{desk.codes}, m_places{[this](AccountCode account, const Page& page) {
          return placeCells(account, page, m_codes);
      }} {}

void CsvExport::begin(const ExportHead&) {
    m_out.text(kHeader);
}

std::string CsvExport::tailOf(const Voucher& voucher) const {
    return fmt::format(",{},{},{},{}\n", numberCell(voucher.meeting),
                       csvText(voucher.member ? m_codes.of(*voucher.member) : ""),
                       numberCell(voucher.resolution), numberCell(voucher.reverses));
}

void CsvExport::add(const Voucher& voucher) {
    const std::string tail = tailOf(voucher);
    std::uint64_t line = 0;
    for (const Posting& posting : voucher.postings) {
        const bool isCredit = posting.amount.isNegative();
        m_out.number(voucher.number.value).text(",").number(++line).text(",");
        m_out.date(voucher.date).text(",\"").text(wordOf(voucher.kind)).text("\",");
        m_out.text(m_places.of(posting.account, posting.page).text).text(",");
        m_out.amount(isCredit ? Money{} : posting.amount).text(",");
        m_out.amount(isCredit ? -posting.amount : Money{}).text(tail);
    }
}

} // namespace bahi
