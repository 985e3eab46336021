#pragma once

#include "ledger/lending/borrowing_terms.h"
#include "ledger/lending/prompt_payment.h"
#include "ledger/money/enum_words.h"

namespace bahi {

// The words of borrowings in files: `cash-credit`, `half-year`, `beyond-limit`.

const TermWords& termWordsOf(BorrowingKind);
const TermWords& termWordsOf(PromptSpan);
const TermWords& termWordsOf(PromptFault);

} // namespace bahi
