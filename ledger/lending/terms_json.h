#pragma once

#include "ledger/lending/repayment_terms.h"
#include "ledger/money/currency.h"
#include "ledger/money/json_object.h"

#include <string>
#include <string_view>

namespace bahi {

/// A file of terms: how a loan is to be paid back, and in what money.
struct TermsFile {
    Currency currency;
    RepaymentTerms terms;
};

/// Reads terms as `docs/user-guide/loan-terms.md` has them: every option of RepaymentTerms by its
/// name, amounts and rates as texts, what is not said at its default. Roundings that are not said
/// are to the minor unit.
///
///     {"currency": "INR", "principal": "10000", "disbursed_on": "2024-01-01", "instalments": 12,
///      "interest": {"rate": "24", "per": "year"}}
///
/// Refuses what readJson refuses, KeyMissing, KeyUnknown, ValueUnknown, and what amounts, dates and
/// rates are refused with; the column is the dotted path. Whether the terms make sense says
/// checkTerms.
Result<TermsFile> readTerms(std::string_view bytes, const std::string& file);

/// The keys of such a file but `currency`, into `terms`; `interest` is needed. What is not said
/// stays as it is there.
void readTermsInto(JsonObject& json, RepaymentTerms& terms);

} // namespace bahi
