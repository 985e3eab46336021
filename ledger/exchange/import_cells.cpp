#include "ledger/exchange/import_cells.h"

#include "ledger/base/date.h"
#include "ledger/base/digits.h"
#include "ledger/exchange/folded_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace bahi {

namespace {

constexpr std::string_view kDigits = "0123456789";

bool isDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of(kDigits) == std::string_view::npos;
}

/// `1`, `3`, `2006` of `1/3/2006`: three figures with the same sign between them. Else none.
std::vector<std::string> figuresOf(const std::string& date) {
    const auto sign = date.find_first_not_of(kDigits);
    if (sign == std::string::npos || std::string_view{"/.- "}.find(date[sign]) == std::string::npos)
        return {};
    std::vector<std::string> figures(1);
    for (const char letter : date) {
        if (letter == date[sign])
            figures.emplace_back();
        else
            figures.back() += letter;
    }
    if (figures.size() != 3 || !std::all_of(figures.begin(), figures.end(), isDigits)) return {};
    return figures;
}

struct Places {
    std::size_t year;
    std::size_t month;
    std::size_t day;
    std::string_view words;
};

Places placesIn(DateOrder order) {
    switch (order) {
        case DateOrder::Unsaid:
        case DateOrder::YearMonthDay:
            return {0, 1, 2, "year, month, day"};
        case DateOrder::DayMonthYear:
            return {2, 1, 0, "day, month, year"};
        case DateOrder::MonthDayYear:
            return {2, 0, 1, "month, day, year"};
    }
    return {0, 1, 2, ""};
}

/// `2006-03-01`, to the letter.
bool isOurWay(const std::string& date) {
    return date.size() == 10 && date[4] == '-' && date[7] == '-' && isDigits(date.substr(0, 4)) &&
           isDigits(date.substr(5, 2)) && isDigits(date.substr(8, 2));
}

} // namespace

Result<std::string> plainDate(std::string_view cell, DateOrder order) {
    const auto refused = [&](Refusal why) { return Refused{.why = why}.got(std::string{cell}); };
    std::string date = withLatinDigits(cell);
    if (!isOurWay(date)) {
        const auto figures = figuresOf(date);
        if (figures.empty()) return refused(Refusal::DateMalformed);
        if (order == DateOrder::Unsaid) return refused(Refusal::DateOrderUnsaid);
        const Places places = placesIn(order);
        const std::string& year = figures[places.year];
        const bool hasYear = std::any_of(figures.begin(), figures.end(),
                                         [](const auto& figure) { return figure.size() == 4; });
        if (!hasYear) return refused(Refusal::DateOutOfRange);
        const std::string& month = figures[places.month];
        const std::string& day = figures[places.day];
        if (year.size() != 4 || month.size() > 2 || day.size() > 2)
            return refused(Refusal::DateNotInOrder).want(std::string{places.words});
        date = fmt::format("{}-{:0>2}-{:0>2}", year, month, day);
    }
    const auto read = parseDate(date);
    if (!read) return refused(read.refusal());
    return toIso(read.value());
}

namespace {

/// What people write beside an amount of one currency, folded. A sign several currencies share
/// stands with each: in a book of rupees `Rs` means its own.
struct CurrencySigns {
    std::string_view code;
    std::array<std::string_view, 8> signs; // the longer before those they begin or end with
};

constexpr std::array kSigns = {
    CurrencySigns{"INR", {"₹", "rs.", "rs", "inr", "रुपये", "रुपया", "रु.", "रु"}},
    CurrencySigns{"NPR", {"npr", "rs.", "rs", "रु.", "रु", "रू", "", ""}},
    CurrencySigns{"PKR", {"pkr", "rs.", "rs", "", "", "", "", ""}},
    CurrencySigns{"LKR", {"lkr", "rs.", "rs", "", "", "", "", ""}},
    CurrencySigns{"BDT", {"৳", "bdt", "tk.", "tk", "", "", "", ""}},
    CurrencySigns{"VND", {"₫", "vnđ", "vnd", "đồng", "đ", "", "", ""}},
    CurrencySigns{"RUB", {"₽", "rub", "рублей", "рубля", "рубль", "руб.", "руб", "р."}},
    CurrencySigns{"KES", {"kes", "ksh", "", "", "", "", "", ""}},
    CurrencySigns{"UGX", {"ugx", "ush", "", "", "", "", "", ""}},
    CurrencySigns{"TZS", {"tzs", "tsh", "", "", "", "", "", ""}},
    CurrencySigns{"USD", {"usd", "us$", "$", "", "", "", "", ""}},
    CurrencySigns{"EUR", {"€", "eur", "", "", "", "", "", ""}},
};

/// How amounts of rupees end on a bill, so that nobody adds a digit.
constexpr std::array<std::string_view, 2> kBillEnds = {"/-", "/="};

bool endsOnBills(const Currency& currency) {
    return currency.grouping == Grouping::Indian;
}

/// `figure` without `sign` in front and behind, and whether there was one.
bool takeSign(std::string_view& figure, std::string_view sign) {
    if (sign.empty()) return false;
    bool isTaken = false;
    if (figure.starts_with(sign)) {
        figure.remove_prefix(sign.size());
        isTaken = true;
    } else if (figure.ends_with(sign)) {
        figure.remove_suffix(sign.size());
        isTaken = true;
    }
    if (isTaken) figure = withoutBlanks(figure);
    return isTaken;
}

/// One sign of `code`, taken off `figure`.
bool takeSignOf(std::string_view& figure, std::string_view code) {
    for (const CurrencySigns& known : kSigns)
        if (known.code == code)
            return std::any_of(known.signs.begin(), known.signs.end(),
                               [&](std::string_view sign) { return takeSign(figure, sign); });
    return false;
}

bool bearsOtherSign(std::string_view figure, std::string_view code) {
    return std::any_of(kSigns.begin(), kSigns.end(), [&](const CurrencySigns& known) {
        return known.code != code && takeSignOf(figure, known.code);
    });
}

/// Digits with nothing that could part thousands: `125`, `125.5`, `125.50`.
bool isClear(std::string_view figure, const Currency& currency) {
    const auto dot = figure.find('.');
    if (!isDigits(figure.substr(0, dot))) return false;
    if (dot == std::string_view::npos) return true;
    const std::string_view decimals = figure.substr(dot + 1);
    return isDigits(decimals) && decimals.size() <= static_cast<std::size_t>(currency.minorDigits);
}

/// `1 234,50` said with a decimal comma as `1,234.50`, which parseAmount judges; as it stands where
/// two different signs would part thousands.
std::string inOurWay(std::string_view figure, DecimalSign decimal) {
    constexpr std::array<std::string_view, 6> kBlanks = {" ",      "\u00A0", "\u202F",
                                                         "\u2009", "'",      "\u2019"};
    const char decimals = decimal == DecimalSign::Comma ? ',' : '.';
    const std::string_view thousands = decimal == DecimalSign::Comma ? "." : ",";
    std::string ours;
    std::string_view parting; // what parts thousands here
    while (!figure.empty()) {
        if (figure.front() == decimals) {
            ours += '.';
            figure.remove_prefix(1);
            continue;
        }
        std::string_view sign = figure.starts_with(thousands) ? thousands : std::string_view{};
        for (const std::string_view blank : kBlanks)
            if (figure.starts_with(blank)) sign = blank;
        if (sign.empty()) {
            ours += figure.front();
            figure.remove_prefix(1);
            continue;
        }
        if (parting.empty()) parting = sign;
        ours += sign == parting ? "," : "?";
        figure.remove_prefix(sign.size());
    }
    return ours;
}

} // namespace

Result<std::string> plainAmount(std::string_view cell, DecimalSign decimal,
                                const Currency& currency) {
    const auto refused = [&](Refusal why) { return Refused{.why = why}.got(std::string{cell}); };
    const std::string latin = folded(withLatinDigits(cell));
    std::string_view figure = latin;
    if (endsOnBills(currency))
        for (const std::string_view end : kBillEnds)
            if (figure.ends_with(end)) figure = withoutBlanks(figure.substr(0, figure.size() - 2));
    const bool isSigned = takeSignOf(figure, currency.code);
    if (!isSigned && bearsOtherSign(figure, currency.code))
        return refused(Refusal::AmountOtherCurrency).want(currency.code);

    std::string ours{figure};
    const bool isNegative = figure.starts_with('-') || figure.starts_with("\u2212") ||
                            (figure.starts_with('(') && figure.ends_with(')'));
    if (!isNegative && decimal == DecimalSign::Unsaid && !isClear(figure, currency)) {
        const std::string comma = inOurWay(figure, DecimalSign::Comma);
        const std::string point = inOurWay(figure, DecimalSign::Point);
        const bool isAnAmount = comma.find_first_not_of("0123456789.,") == std::string::npos ||
                                point.find_first_not_of("0123456789.,") == std::string::npos;
        const bool hasDigits = figure.find_first_of(kDigits) != std::string_view::npos;
        return refused(isAnAmount && hasDigits ? Refusal::AmountSignsUnsaid
                                               : Refusal::AmountMalformed);
    }
    if (!isNegative && decimal != DecimalSign::Unsaid) ours = inOurWay(figure, decimal);
    const auto amount = parseAmount(ours, currency);
    if (!amount) return Refused{amount.refused()}.got(std::string{cell});
    return toDecimal(amount.value(), currency);
}

bool saysNothing(std::string_view cell, CellKind kind) {
    constexpr std::array<std::string_view, 12> kSigns = {"-", "--", "---", "–", "—", "−",
                                                         "?", "…",  "...", ".", "/", "\\"};
    constexpr std::array<std::string_view, 9> kWords = {"nil",  "none", "n/a",   "na", "n.a.",
                                                        "null", "нет",  "không", "शून्य"};
    const std::string word = folded(cell);
    const auto isIn = [&](const auto& list) {
        return std::find(list.begin(), list.end(), word) != list.end();
    };
    const bool isWords = kind == CellKind::Name || kind == CellKind::MemberName ||
                         kind == CellKind::Member || kind == CellKind::People ||
                         kind == CellKind::Text;
    return isIn(kSigns) || (!isWords && isIn(kWords));
}

Result<std::string> plainWord(std::string_view cell, const WordIndex& words) {
    const auto meant = words.meant(cell);
    if (meant.size() == 1) return std::string{meant.front()};
    return Refused{.why = Refusal::ValueUnknown}.got(std::string{cell}).want(words.list());
}

} // namespace bahi
