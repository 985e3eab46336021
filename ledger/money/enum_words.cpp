#include "ledger/money/enum_words.h"

#include "ledger/money/rounding.h"

namespace bahi {

const TermWords& termWordsOf(RoundingMode) {
    static const TermWords kWords{1, {"up", "half-up", "half-even", "down"}};
    return kWords;
}

} // namespace bahi
