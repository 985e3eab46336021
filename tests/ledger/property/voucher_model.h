#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/group/new_page.h"
#include "ledger/group/page_name.h"

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace bahi::model {

/// Where money stands: an account, and below it a page, a member, or neither.
struct ModelPlace {
    int account;
    std::string page = {};
    std::string member = {};

    friend bool operator<(const ModelPlace& a, const ModelPlace& b) {
        return std::tie(a.account, a.page, a.member) < std::tie(b.account, b.page, b.member);
    }
};

struct ModelLine {
    int account;
    std::int64_t amount; // in paise, debit positive
    std::string page = {};
    std::string member = {};

    ModelPlace place() const { return {account, page, member}; }
    PageName name() const;
};

/// Everything a group's vouchers say, as a list, and what a careful reader finds in it.
class VoucherModel {
public:
    struct Voucher {
        Date date;
        std::vector<ModelLine> lines;
        bool isTakenBack = false; // or takes back
    };

    /// The pages of the story: two bank accounts, a lender, a deposit, a grant and what was bought
    /// of it, an enterprise, a shop that owes.
    static std::vector<NewPage> pages();
    static PageNumber numberOf(const std::string& page);

    static constexpr int kEvents = 22;
    /// A voucher of `amount`, from 0 on the simplest first.
    static std::vector<ModelLine> linesOf(int event, std::int64_t amount, int which);

    void post(Date date, std::vector<ModelLine> lines);
    /// Mirrors voucher `place`, from 0; false if it is, or was, taken back.
    bool takeBack(std::size_t place);

    const std::vector<Voucher>& vouchers() const { return m_vouchers; }
    std::map<ModelPlace, std::int64_t> places() const;
    std::map<int, std::int64_t> controls() const;
    std::int64_t box(Date day) const;
    /// In the box and in the banks.
    std::int64_t cash(Date day) const;

    bool isSound() const { return firstFault().empty(); }
    /// The first box, bank account or page that ends a day on the wrong side, or the grant of
    /// which more was used than spent; empty if there is none.
    std::string firstFault() const;

private:
    std::vector<Voucher> m_vouchers;
};

} // namespace bahi::model
