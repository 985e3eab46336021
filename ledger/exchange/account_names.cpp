#include "ledger/exchange/account_names.h"

#include "ledger/log/encoding.h"

namespace bahi {

namespace {

bool isPlain(char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') ||
           (letter >= '0' && letter <= '9');
}

/// Apostrophes go, and whatever else is no letter or digit becomes one hyphen between words.
std::string hyphenated(std::string_view words) {
    std::string part;
    bool isBetween = false;
    for (const char letter : words) {
        if (letter == '\'') continue;
        if (!isPlain(letter)) {
            isBetween = true;
            continue;
        }
        if (isBetween && !part.empty()) part += '-';
        isBetween = false;
        part += letter;
    }
    return part;
}

/// A code has nothing in it that may not stand there, unless somebody wrote into the file.
std::string codePart(std::string_view code) {
    std::string part;
    for (const char letter : code) part += isPlain(letter) ? letter : '-';
    return part;
}

} // namespace

std::string_view rootOf(AccountKind kind) {
    switch (kind) {
        case AccountKind::Asset:
            return "Assets";
        case AccountKind::Liability:
            return "Liabilities";
        case AccountKind::Fund:
            return "Equity";
        case AccountKind::Income:
            return "Income";
        case AccountKind::Expenditure:
            return "Expenses";
    }
    return {};
}

std::string accountPart(const ChartedAccount& charted) {
    return std::to_string(charted.account.code.value) + "-" + hyphenated(charted.name);
}

std::string accountName(AccountCode account) {
    const ChartedAccount* charted = ChartOfAccounts::find(account);
    if (charted == nullptr)
        throw MalformedRecord{"a posting stands on an account outside the chart"};
    return std::string{rootOf(charted->account.kind)} + ":" + accountPart(*charted);
}

std::string accountName(AccountCode account, const Page& page, const PageCodes& codes) {
    const PageLabel label = labelOf(page, codes);
    std::string name = accountName(account);
    if (!label.page.empty()) name += ":" + codePart(label.page);
    if (!label.member.empty()) name += ":" + codePart(label.member);
    if (label.loan.value != 0) name += ":L" + std::to_string(label.loan.value);
    return name;
}

} // namespace bahi
