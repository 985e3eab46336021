#pragma once

#include "ledger/lending/loan_account.h"
#include "ledger/services/meeting_service.h"
#include "tests/support/office.h"

#include <memory>
#include <string>
#include <string_view>

namespace bahi::plain {

/// A group of three, M01 to M03, who joined on 1 January 2006, and its book on a computer of its
/// own. What it does may be refused.
class Group {
public:
    Group();

    Result<PostedMeetings> meets(const CollectionSheet& sheet, const std::string& lateReason = "");
    Result<std::vector<Member>> joins(std::string_view code, std::string_view day,
                                      std::string_view name = "");

    Book& book() { return *m_book; }
    Office& office() { return m_home.office(); }
    TestOffice& home() { return m_home; }
    std::string path() const { return m_home.path(); }
    std::uint64_t recordsAtStart() const { return m_recordsAtStart; }

    Money cash();
    /// On all her savings pages together.
    Money saved(std::string_view code);
    LoanAccount loan(std::uint32_t number);

    /// Closes the book and gives its path.
    std::string closed();
    /// Closes it and opens it again.
    Book& reopened(Access access = Access::Write);

private:
    TestOffice m_home;
    std::unique_ptr<Book> m_book;
    std::uint64_t m_recordsAtStart = 0;
};

} // namespace bahi::plain
