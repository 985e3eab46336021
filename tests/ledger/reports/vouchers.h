#pragma once

#include "ledger/reports/member_movement.h"
#include "tests/support/plain_values.h"

namespace bahi::plain {

inline constexpr MemberNumber kBhima{1};
inline constexpr MemberNumber kHira{2};
inline constexpr LoanNumber kBhimasLoan{1};
inline constexpr LoanNumber kHirasLoan{2};

inline Borrowers borrowers() {
    return {{kBhimasLoan, kBhima}, {kHirasLoan, kHira}};
}

/// A voucher of `member` in the meeting of `meeting`; 0 is none of either.
inline Voucher voucher(std::uint64_t number, std::string_view iso, EntryKind kind,
                       std::uint32_t meeting, std::uint32_t member, std::vector<Posting> postings) {
    Voucher made;
    made.number = VoucherNumber{number};
    made.record = RecordNumber{100 + number};
    made.date = day(iso);
    made.kind = kind;
    if (meeting > 0) made.meeting = MeetingNumber{meeting};
    if (member > 0) made.member = MemberNumber{member};
    made.postings = std::move(postings);
    return made;
}

/// 25 saved, in cash.
inline Voucher saving(std::uint64_t number, std::string_view iso, std::uint32_t meeting,
                      MemberNumber member, std::int64_t amount) {
    return voucher(number, iso, EntryKind::Receipt, meeting, member.value,
                   {Posting::debit(accounts::kCashBox, rupees(amount)),
                    Posting::credit(accounts::kRegularSavings, rupees(amount), Page::of(member))});
}

/// The mirror of `wrong`, which from now on says by whom it was reversed.
inline Voucher reversal(std::uint64_t number, Voucher& wrong) {
    Voucher mirror = wrong;
    mirror.number = VoucherNumber{number};
    mirror.record = RecordNumber{100 + number};
    mirror.kind = EntryKind::Reversal;
    mirror.reverses = wrong.number;
    for (Posting& posting : mirror.postings) posting.amount = -posting.amount;
    wrong.reversedBy = mirror.number;
    return mirror;
}

} // namespace bahi::plain
