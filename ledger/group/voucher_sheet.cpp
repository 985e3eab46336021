#include "ledger/group/voucher_sheet.h"

#include "ledger/base/text.h"
#include "ledger/books/chart_of_accounts.h"

#include <algorithm>

namespace bahi {

namespace {

using Codes = std::vector<std::uint16_t>;

const Codes kLoans = {1210, 1220, 1230, 1240, 1250, 1251, 1252, 1260, 1270};

bool isIn(const Codes& codes, AccountCode account) {
    return std::find(codes.begin(), codes.end(), account.value) != codes.end();
}

bool hasDebit(const std::vector<Posting>& postings, const Codes& codes) {
    return std::any_of(postings.begin(), postings.end(), [&](const Posting& posting) {
        return posting.amount.isPositive() && isIn(codes, posting.account);
    });
}

bool hasCredit(const std::vector<Posting>& postings, const Codes& codes) {
    return std::any_of(postings.begin(), postings.end(), [&](const Posting& posting) {
        return posting.amount.isNegative() && isIn(codes, posting.account);
    });
}

} // namespace

Result<std::string> checkedReference(std::string text) {
    constexpr std::size_t kLongest = 20;
    for (char& letter : text)
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    const bool isRight =
        !text.empty() && text.size() <= kLongest && text.front() != '-' && // no formula
        text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/") == std::string::npos;
    if (!isRight) return Refused{.why = Refusal::ReferenceMalformed}.got(std::move(text));
    if (holdsAadhaar(text)) return Refusal::TextLikeAadhaar;
    return text;
}

bool needsResolution(const std::vector<Posting>& postings) {
    static const Codes paidOut = {1120, 1290, 1310, 1320, 1330, 1350, 1510, 2010, 2020, 2030, 2050,
                                  2060, 2070, 2350, 5030, 5210, 5220, 5230, 5310, 5410, 3010, 3020,
                                  3030, 3050, 3110, 3120, 3130, 3140, 3210, 3220, 3310, 3430};
    static const Codes takenIn = {2110, 2120, 2130, 2131, 2132, 2210, 2230,
                                  2350, 3110, 3120, 3130, 3310, 3430, 4220};
    // Income and expenditure moved into the surplus at the end of a year.
    const bool closesYear =
        std::all_of(postings.begin(), postings.end(), [](const Posting& posting) {
            const ChartedAccount* charted = ChartOfAccounts::find(posting.account);
            return posting.account == accounts::kSurplus ||
                   (charted != nullptr && charted->account.isResult());
        });
    if (closesYear) return false;
    static const Codes banks = {1110, 1130};
    const bool drawn =
        hasCredit(postings, banks) && (hasDebit(postings, {1010}) || hasDebit(postings, banks));
    const bool lent = hasDebit(postings, kLoans) && !hasCredit(postings, banks);
    return drawn || lent || hasDebit(postings, paidOut) || hasCredit(postings, takenIn);
}

std::optional<AccountCode> accountWithoutCash(const std::vector<Posting>& postings) {
    static const Codes inner = {1290, 1590, 3420, 4340, 5240, 5250, 5260, 5530};
    for (const Posting& posting : postings)
        if (isIn(inner, posting.account)) return posting.account;
    return {};
}

bool setsOffDebt(const std::vector<Posting>& postings) {
    const bool lends = hasDebit(postings, kLoans);
    const bool isRepaid =
        hasCredit(postings, kLoans) || hasCredit(postings, {accounts::kLoanInterest.value});
    const bool isBorrowed = std::any_of(postings.begin(), postings.end(), [](const Posting& line) {
        return line.amount.isNegative() && line.account.value / 1000 == 2;
    });
    return (isRepaid && (paysDebt(postings) || lends)) || (lends && isBorrowed);
}

} // namespace bahi
