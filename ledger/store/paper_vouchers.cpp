#include "ledger/store/paper_vouchers.h"

#include "ledger/store/rows.h"

namespace bahi {

std::map<VoucherNumber, PaperVoucher> paperVouchersIn(Database& database) {
    std::map<VoucherNumber, PaperVoucher> papers;
    Query row{database,
              "SELECT voucher, reference, follows FROM paper_voucher "
              "WHERE record NOT IN (SELECT superseded FROM supersession)"};
    while (row.executeStep())
        papers[idIn<VoucherNumber>(row, 0)] = {row.getColumn(1).getString(),
                                               optionalIdIn<VoucherNumber>(row, 2)};
    return papers;
}

} // namespace bahi
