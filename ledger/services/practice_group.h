#pragma once

#include "ledger/base/random.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/store/book.h"

#include <vector>

namespace bahi {

/// One week after the other in the life of an invented group: most women come and save, some are
/// late or pay a fine, who borrowed pays at the month's first meeting, and when there is money in
/// the box somebody borrows it.
class PracticeWeek {
public:
    PracticeWeek(Book& book, RandomSource& random, std::vector<Member> members);

    /// What happens in the meeting on `day`, given all that is in the book.
    CollectionSheet sheetOn(Date day);

private:
    void callRoll(CollectionSheet& sheet);
    void collect(CollectionSheet& sheet, const Member& member, Attendance attendance);
    void repay(CollectionSheet& sheet, const Member& member);
    void lend(CollectionSheet& sheet);
    bool chance(std::uint32_t perCent) { return m_random.below(100) < perCent; }

    Book& m_book;
    RandomSource& m_random;
    std::vector<Member> m_members;
    std::uint32_t m_resolutions = 0;
    Money m_collected;
};

} // namespace bahi
