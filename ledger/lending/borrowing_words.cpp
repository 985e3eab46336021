#include "ledger/lending/borrowing_words.h"

namespace bahi {

const TermWords& termWordsOf(BorrowingKind) {
    static const TermWords kWords{0, {"term-loan", "cash-credit", "federation-loan"}};
    return kWords;
}

const TermWords& termWordsOf(PromptSpan) {
    static const TermWords kWords{0, {"month", "quarter", "half-year", "year", "whole-term"}};
    return kWords;
}

const TermWords& termWordsOf(PromptFault) {
    static const TermWords kWords{
        0, {"beyond-limit", "no-credit", "credits-below-interest", "instalment-late"}};
    return kWords;
}

} // namespace bahi
