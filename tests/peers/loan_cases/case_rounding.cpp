#include "tests/peers/loan_cases/case_rounding.h"

#include <algorithm>
#include <array>

namespace bahi::cases {

namespace {

bool begins(const std::string& text, std::string_view with) {
    return text.rfind(with, 0) == 0;
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// A mode may be followed by remarks: "half_up; each figure by itself".
RoundingMode modeOf(const std::string& text) {
    if (begins(text, "half_up")) return RoundingMode::HalfUp;
    if (begins(text, "half_even") || begins(text, "bankers")) return RoundingMode::HalfEven;
    if (begins(text, "ceil") || begins(text, "up")) return RoundingMode::Up;
    if (begins(text, "floor") || begins(text, "down")) return RoundingMode::Down;
    throw Unsupported{"rounding mode " + text};
}

/// Digits of "none; printed to 2 decimals"; nothing where the text names none.
std::optional<int> printedDigits(const std::string& mode) {
    if (contains(mode, "whole units")) return 0;
    const auto at = mode.find("printed to ");
    if (at == std::string::npos || at + 11 >= mode.size()) return {};
    const char digit = mode[at + 11];
    if (digit < '0' || digit > '9') return {};
    return digit - '0';
}

std::int64_t multipleIn(const Json& rounding, const std::string& key, const Scale& scale) {
    const Money multiple = amountIn(rounding, key, scale);
    if (!multiple.isPositive()) throw Unsupported{key + " " + textIn(rounding, key)};
    return multiple.inMinor();
}

bool roundsNothing(const Json& rounding) {
    return begins(textIn(rounding, "mode"), "none");
}

Residue residueOf(const Json& rounding, const RepaymentTerms& terms) {
    const std::string said = textIn(rounding, "residual");
    const std::string type = textIn(rounding, "type");
    if (contains(said, "EMI-adjust")) return Residue::BestLast;
    if (begins(said, "last")) return Residue::Last;
    if (begins(said, "first")) return Residue::First;
    if (begins(said, "re-levelled")) return Residue::ReLevelled;
    if (begins(said, "apportion")) return Residue::Spread;
    if (!said.empty()) throw Unsupported{"residual " + said};
    if (type == "Begin") return Residue::First;
    if (type == "End" || type.empty()) return Residue::Last;
    if (type != "Approximate") throw Unsupported{"rounding type " + type};
    const bool level = terms.amortisation == Amortisation::EqualInstalment &&
                       terms.interest.method == InterestBasis::Declining;
    return level ? Residue::ReLevelled : Residue::Spread;
}

/// Every part rounded by itself from an exact schedule; the instalment and the total have
/// roundings of their own.
RoundingTerms fromExact(const Json& rounding, const RepaymentTerms& terms, const Scale& scale) {
    RoundingTerms result;
    const Rounding part{modeOf(textIn(rounding, "component_mode")), 1};
    result.interest = result.principal = result.fees = part;
    if (has(rounding, "instalment_multiple"))
        result.instalment = Rounding{modeOf(textIn(rounding, "instalment_mode")),
                                     multipleIn(rounding, "instalment_multiple", scale)};
    if (has(rounding, "final_multiple"))
        result.total = Rounding{modeOf(textIn(rounding, "final_mode")),
                                multipleIn(rounding, "final_multiple", scale)};
    result.instalmentWithFees = true;
    result.interestFrom = InterestFrom::ExactSchedule;
    if (terms.amortisation == Amortisation::EqualPrincipal) result.givesWay = GivesWay::Interest;
    return result;
}

void roundInstalment(const Json& rounding, const RepaymentTerms& terms, const Scale& scale,
                     RoundingTerms& result) {
    if (!has(rounding, "instalment_multiple")) return;
    const std::string own = textIn(rounding, "instalment_mode");
    const Rounding instalment{own.empty() ? result.interest.mode : modeOf(own),
                              multipleIn(rounding, "instalment_multiple", scale)};
    const bool flat = terms.interest.method == InterestBasis::Flat;
    // Where the principal is level there is no level instalment to round.
    if (!flat && own.empty() && terms.amortisation == Amortisation::EqualPrincipal) return;
    result.instalment = instalment;
    result.instalmentPartsApart = flat;
}

} // namespace

Scale scaleOf(const Json& stated) {
    const Json rounding = stated.value("rounding", Json::object());
    Scale scale;
    if (has(stated, "decimals")) {
        scale.digits = countIn(stated, "decimals");
        if (scale.digits < 0 || scale.digits > 9) throw Unsupported{"decimals"};
        return scale;
    }
    const std::string mode = textIn(rounding, "mode");
    const bool unrounded =
        mode.empty() || begins(mode, "none") || begins(textIn(rounding, "interest"), "not");
    if (!unrounded) return scale;
    // As fine as the principal leaves room for; twelve digits are more than anybody prints.
    scale.exact = true;
    scale.digits = 12;
    const Scale whole{0};
    const std::int64_t units =
        std::max<std::int64_t>(1, amountIn(stated, "principal", whole).inMinor());
    while (scale.digits > 2 && scale.perUnit() > 20'000'000'000'000'000 / units) --scale.digits;
    if (begins(textIn(rounding, "interest"), "not")) scale.printed = Scale::kAsPrinted;
    if (const auto printed = printedDigits(mode)) scale.printed = *printed;
    return scale;
}

namespace {

/// A rounding nobody here knows would be left out in silence.
void checkKnown(const Json& rounding) {
    constexpr std::array kKnown = {"mode",
                                   "instalment_multiple",
                                   "currency_multiple",
                                   "residual",
                                   "interest",
                                   "interest_multiple",
                                   "type",
                                   "component_mode",
                                   "instalment_mode",
                                   "final_multiple",
                                   "final_mode",
                                   "when"};
    for (const auto& [key, value] : rounding.items())
        if (!value.is_null() && std::find(kKnown.begin(), kKnown.end(), key) == kKnown.end())
            throw Unsupported{"rounding " + key};
}

} // namespace

RoundingTerms roundingOf(const Json& stated, const RepaymentTerms& terms, const Scale& scale) {
    const Json rounding = stated.value("rounding", Json::object());
    checkKnown(rounding);
    if (has(rounding, "component_mode")) return fromExact(rounding, terms, scale);
    RoundingTerms result;
    if (roundsNothing(rounding)) {
        const bool fixed = terms.amortisation == Amortisation::FixedInstalment;
        if (!fixed && terms.tranches.empty()) result.interestFrom = InterestFrom::ExactSchedule;
        return result;
    }
    const std::string mode = textIn(rounding, "mode");
    const RoundingMode all = mode.empty() ? RoundingMode::HalfUp : modeOf(mode);
    const std::int64_t unit =
        has(rounding, "currency_multiple") ? multipleIn(rounding, "currency_multiple", scale) : 1;
    result.interest = result.principal = result.fees = {all, unit};
    if (has(rounding, "interest_multiple"))
        result.interest.multiple = multipleIn(rounding, "interest_multiple", scale);
    result.residue = residueOf(rounding, terms);
    // Newer versions of that rule sum the parts of a period before they round.
    const bool apart = contains(textIn(rounding, "interest"), "sub-period");
    result.interestPartsTogether = result.residue == Residue::BestLast && !apart;
    // What is apportioned beside declining interest, or split, goes to the even one at a half.
    const bool declining = terms.interest.method == InterestBasis::Declining;
    const bool split = terms.amortisation == Amortisation::CustomSplit;
    const bool halfUp = all == RoundingMode::HalfUp;
    if (result.residue == Residue::Spread && halfUp && (declining || split))
        result.principal.mode = result.interest.mode = RoundingMode::HalfEven;
    roundInstalment(rounding, terms, scale, result);
    return result;
}

} // namespace bahi::cases
