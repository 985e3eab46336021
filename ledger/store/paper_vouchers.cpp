#include "ledger/store/paper_vouchers.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

constexpr auto kSelectStanding =
    "SELECT voucher FROM paper_voucher WHERE reference = ? "
    "AND NOT EXISTS (SELECT 1 FROM entry WHERE reverses = voucher) ORDER BY voucher LIMIT 1";
constexpr auto kSelectTakenBack =
    "SELECT voucher FROM paper_voucher WHERE reference = ? "
    "AND EXISTS (SELECT 1 FROM entry WHERE reverses = voucher) ORDER BY voucher";
constexpr auto kSelectFollowed = "SELECT follows FROM paper_voucher WHERE voucher = ?";
constexpr auto kSelectNumber = "SELECT reference FROM paper_voucher WHERE voucher = ?";

} // namespace

std::optional<VoucherNumber> voucherOnPaper(Database& database, const std::string& reference) {
    Query row{database, kSelectStanding};
    row.bind(1, reference);
    if (!row.executeStep()) return {};
    return idIn<VoucherNumber>(row, 0);
}

std::vector<VoucherNumber> takenBackOnPaper(Database& database, const std::string& reference) {
    std::vector<VoucherNumber> vouchers;
    Query row{database, kSelectTakenBack};
    row.bind(1, reference);
    while (row.executeStep()) vouchers.push_back(idIn<VoucherNumber>(row, 0));
    return vouchers;
}

std::optional<VoucherNumber> followedBy(Database& database, VoucherNumber voucher) {
    Query row{database, kSelectFollowed};
    bindId(row, 1, voucher);
    return row.executeStep() ? optionalIdIn<VoucherNumber>(row, 0) : std::nullopt;
}

std::string paperNumberOf(Database& database, VoucherNumber voucher) {
    Query row{database, kSelectNumber};
    bindId(row, 1, voucher);
    return row.executeStep() ? row.getColumn(0).getString() : std::string{};
}

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
