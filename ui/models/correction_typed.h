#pragma once

#include "ledger/money/currency.h"
#include "ledger/services/meeting_correction_service.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace bahi::ui {

/// One head of what a woman brought, as it is put right: `saving`, `principal/3`.
struct CorrectionField {
    std::string column; // by which a refusal means it
    ReceiptHead head;
    std::optional<LoanNumber> loan;
    Money written; // as it stands in the book
};

/// The heads that may be put right of `brought`: those of every meeting, and what else she brought.
std::vector<CorrectionField> fieldsOf(const Brought& brought);

/// What was typed, by column; empty: nothing was brought.
using TypedAmounts = std::map<std::string, QString>;

/// What is right, or what is wrong with it, field by field.
struct ReadLine {
    RightLine right;
    std::vector<Refused> refused;

    Money total() const;
};
ReadLine readLine(const Brought& brought, const TypedAmounts& typed, const Currency& currency);

} // namespace bahi::ui
