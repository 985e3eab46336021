// Writes what the engine says to people as a source that lupdate can read: `./dev words` asks.
//
//     QT_TRANSLATE_NOOP3("Refusal", "There is no member {subject}.", "MemberUnknown")

#include "ledger/base/failure.h"
#include "ledger/books/chart_of_accounts.h"
#include "ledger/log/record.h"
#include "ledger/store/words.h"
#include "ledger/words/failure_text.h"
#include "ledger/words/record_words.h"
#include "ledger/words/refusal_text.h"

#include <iostream>
#include <set>
#include <string>

namespace {

using namespace bahi;

std::string quoted(std::string_view text) {
    std::string literal = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') literal += '\\';
        literal += letter;
    }
    return literal + "\"";
}

void write(std::string_view context, std::string_view text) {
    std::cout << "QT_TRANSLATE_NOOP(" << quoted(context) << ", " << quoted(text) << ")\n";
}

void write(std::string_view context, std::string_view text, std::string_view name) {
    std::cout << "QT_TRANSLATE_NOOP3(" << quoted(context) << ", " << quoted(text) << ", "
              << quoted(name) << ")\n";
}

void writeRefusals() {
    for (int value = 0; value <= static_cast<int>(kLastRefusal); ++value) {
        const RefusalText& text = textOf(static_cast<Refusal>(value));
        write("Refusal", text.wrong, text.name);
        write("Refusal", text.wayOut, text.name);
    }
    for (const std::string_view place : textsOfPlaces()) write("Place", place);
}

void writeFailures() {
    for (int value = 0; value <= static_cast<int>(kLastFailure); ++value) {
        const FailureText& text = textOf(static_cast<Failure>(value));
        write("Failure", text.wrong, text.name);
        write("Failure", text.wayOut, text.name);
    }
}

/// What a refusal may carry besides codes, days and amounts: the engine's words for things.
void writeValues() {
    std::set<std::string_view> words = {"nominee",   "topic", "gender",      "born",
                                        "household", "phone", "admitted_by", "loan %1"};
    for (const std::string_view term :
         {"principal", "instalments", "instalment", "frequency", "grace", "fee", "tranche",
          "rounding", "given instalment", "given instalments", "exact schedule",
          "interest in advance", "down payment", "kind of borrowing", "limit", "drawing power",
          "interest subvention", "demand", "rate"})
        words.insert(term);
    for (std::size_t kind = 1; kind <= std::variant_size_v<Payload>; ++kind)
        words.insert(wordOfKind(static_cast<std::uint8_t>(kind)));
    for (int value = 1; value <= static_cast<int>(SubLedger::FederationFund); ++value)
        words.insert(wordOf(static_cast<SubLedger>(value)));
    for (int value = 1; value <= static_cast<int>(EntryKind::SetOff); ++value)
        words.insert(wordOf(static_cast<EntryKind>(value)));
    for (int value = 1; value <= static_cast<int>(OfficerRole::Representative); ++value)
        words.insert(wordOf(static_cast<OfficerRole>(value)));
    for (const std::string_view word : words) write("Value", word);
}

} // namespace

int main() {
    writeRefusals();
    writeFailures();
    writeValues();
    for (const ChartedAccount& charted : ChartOfAccounts::all()) write("Account", charted.name);
    return 0;
}
