#pragma once

#include "ledger/base/result.h"
#include "ledger/reports/attendance_register.h"
#include "ledger/reports/collection_dues.h"
#include "ledger/reports/member_list.h"
#include "ledger/reports/passbook.h"
#include "ledger/store/book.h"
#include "ledger/store/photos.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// A member as the list and the head of her page show her.
struct MemberStanding {
    KnownMember known;
    RollCounts roll;
    Money savings;                    // of regular, voluntary and special savings
    std::optional<CollectionRow> due; // at the next meeting; none: nothing is asked of her there
};

/// Everybody who ever belonged, as of now.
struct MembersToday {
    ReportHead head;
    std::vector<MemberStanding> members; // in the order of joining
    std::optional<Date> nextMeeting;     // none before there are rules
    Money regularSaving; // at each meeting, by the rules of that day; zero: as each can
};

/// A loan of hers that is not paid off.
struct OpenLoan {
    LoanNumber number;
    Date givenOn;
    Money lent;
    Money balance;
    std::string purpose; // may be empty
};

/// Her passbook, what the last loan line of it rests on, and her photo.
struct MemberPage {
    Passbook passbook;
    std::vector<OpenLoan> loans; // by number
    std::optional<StoredPhoto> photo;
};

/// What the page of the members shows.
class MemberPageService {
public:
    explicit MemberPageService(Book& book) : m_book{book} {}

    MembersToday today();
    /// Refuses MemberUnknown. Throws MalformedRecord if her rows do not lead to her ledger pages.
    Result<MemberPage> of(const std::string& code);

private:
    Book& m_book;
};

} // namespace bahi
