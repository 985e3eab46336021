#pragma once

#include "ledger/exchange/cutoff_csv.h"
#include "ledger/exchange/import_preview.h"
#include "ledger/exchange/import_rows.h"

namespace bahi {

struct CutoffImport {
    ImportPreview preview;
    CutoffSheet sheet; // to be used only where nothing is doubtful
};

/// Reads what a group has already, from somebody's table. A row is one of two:
///
///     code  date        account  amount  regular_savings  loan_balance  instalment
///           2026-04-01  1010     600                                                a balance
///     M01   2026-04-01                   400              300           50          a member
///
/// A member's row is a balance for each of its cells that is not 0; its instalment belongs to its
/// only loan (else InstalmentUnclear). What a balance means is for readCutoff to say.
CutoffImport importCutoff(const CsvSheet& sheet, const ImportDesk& desk);

} // namespace bahi
