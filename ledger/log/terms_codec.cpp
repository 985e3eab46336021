#include "ledger/log/terms_codec.h"

#include "ledger/log/codec_parts.h"

namespace bahi {

namespace {

void put(Encoder& out, const DebtId& debt) {
    const bool isLoan = std::holds_alternative<LoanNumber>(debt);
    out.u8(byteOf(isLoan ? SubLedger::Loan : SubLedger::Borrowing));
    std::visit([&](auto number) { out.u32(number.value); }, debt);
}

DebtId debtIn(Decoder& in) {
    const std::uint8_t subLedger = in.u8();
    if (subLedger == byteOf(SubLedger::Loan)) return idIn<LoanNumber>(in);
    require(subLedger == byteOf(SubLedger::Borrowing), "terms are those of a loan or a borrowing");
    return idIn<PageNumber>(in);
}

std::string objectIn(std::string text) {
    require(text.size() >= kShortestTerms && text.size() <= kLongestTerms,
            "terms take 2 to 8192 bytes");
    require(text.front() == '{' && text.back() == '}', "terms are one JSON object");
    return text;
}

} // namespace

void put(Encoder& out, const TermsAgreed& agreed) {
    put(out, agreed.of);
    out.u32(agreed.resolution);
    out.text(agreed.terms);
}

TermsAgreed termsAgreedIn(Decoder& in) {
    TermsAgreed agreed{};
    agreed.of = debtIn(in);
    agreed.resolution = in.u32();
    agreed.terms = objectIn(in.text());
    return agreed;
}

void put(Encoder& out, const TermsChanged& changed) {
    put(out, changed.of);
    out.date(changed.changedOn);
    out.u32(changed.resolution);
    out.text(changed.change);
}

TermsChanged termsChangedIn(Decoder& in) {
    TermsChanged changed{};
    changed.of = debtIn(in);
    changed.changedOn = in.date();
    changed.resolution = in.u32();
    changed.change = in.text();
    if (!changed.change.empty()) changed.change = objectIn(std::move(changed.change));
    return changed;
}

} // namespace bahi
