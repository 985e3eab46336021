#include "ledger/exchange/json_export.h"

#include "ledger/store/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace bahi {

namespace {

/// In quotes, and with U+FFFD for what is no UTF-8; `null` for an empty text.
std::string jsonText(std::string_view text) {
    if (text.empty()) return "null";
    return nlohmann::json(text).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
}

std::string placeMembers(AccountCode account, const Page& page, const PageCodes& codes) {
    const PageLabel label = labelOf(page, codes);
    return fmt::format(
        R"({{"account": "{}", "sub_ledger": "{}", "page": {}, "page_member": {}, "loan": {}, )",
        account.value, wordOf(page.subLedger), jsonText(label.page), jsonText(label.member),
        label.loan.value == 0 ? "null" : std::to_string(label.loan.value));
}

template <class Id>
void member(TextStream& out, std::string_view key, const std::optional<Id>& id) {
    out.text(", \"").text(key).text("\": ");
    id ? out.number(id->value) : out.text("null");
}

} // namespace

JsonExport::JsonExport(ExportDesk& desk)
    : m_out{desk.out}, m_codes{desk.codes}, m_places{[this](AccountCode account, const Page& page) {
          return placeMembers(account, page, m_codes);
      }} {}

void JsonExport::begin(const ExportHead& head) {
    m_out.text(
        fmt::format("{{\n\"head\": {{\"book\": {}, \"records\": {}, \"minute_book_code\": "
                    "{}, \"currency\": \"{}\", \"minor_digits\": {}}},\n\"accounts\": [",
                    jsonText(head.bookId), head.records, jsonText(head.minuteBookCode),
                    head.currency.code, head.currency.minorDigits));
    std::string_view before = "\n";
    for (const ChartedAccount* charted : head.accounts) {
        m_out.text(before).text(fmt::format(R"({{"code": "{}", "name": {}, "kind": "{}"}})",
                                            charted->account.code.value, jsonText(charted->name),
                                            wordOf(charted->account.kind)));
        before = ",\n";
    }
    m_out.text("\n],\n\"vouchers\": [");
}

void JsonExport::add(const Voucher& voucher) {
    m_out.text(m_isFirst ? "\n" : ",\n");
    m_isFirst = false;
    m_out.text("{\"voucher\": ").number(voucher.number.value).text(", \"date\": \"");
    m_out.date(voucher.date).text("\", \"kind\": \"").text(wordOf(voucher.kind)).text("\"");
    member(m_out, "meeting", voucher.meeting);
    m_out.text(", \"member\": ");
    m_out.text(voucher.member ? jsonText(m_codes.of(*voucher.member)) : "null");
    member(m_out, "resolution", voucher.resolution);
    member(m_out, "reverses", voucher.reverses);
    addPostings(voucher);
}

void JsonExport::addPostings(const Voucher& voucher) {
    m_out.text(", \"postings\": [\n");
    std::string_view before = "  ";
    for (const Posting& posting : voucher.postings) {
        const bool isCredit = posting.amount.isNegative();
        m_out.text(before).text(m_places.of(posting.account, posting.page).text);
        m_out.text("\"debit\": \"").amount(isCredit ? Money{} : posting.amount);
        m_out.text("\", \"credit\": \"").amount(isCredit ? -posting.amount : Money{}).text("\"}");
        before = ",\n  ";
    }
    m_out.text("]}");
}

void JsonExport::end() {
    m_out.text("\n]\n}\n").flush();
}

} // namespace bahi
