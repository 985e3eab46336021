#pragma once

#include "ledger/log/record.h"
#include "ledger/store/journal.h"
#include "tests/support/group.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bahi::plain {

/// A line of a voucher, in paise: where it stands and how much, debit positive.
Posting debit(std::uint16_t account, std::int64_t paise, Page page = {});
Posting credit(std::uint16_t account, std::int64_t paise, Page page = {});

/// A group of three, M01 to M03, into whose book pages, loans and vouchers of any kind are written
/// past the services, as a later program will write them. Every account of the chart is open.
class WrittenBook {
public:
    WrittenBook();

    Book& book() { return m_group.book(); }
    Office& office() { return m_group.office(); }

    /// The page that will be the next one.
    Page opens(SubLedger openedAs, const std::string& code, const std::string& name = "",
               std::string_view openedOn = "2006-01-01", std::optional<PageNumber> ofPage = {});
    /// A loan of `account`, still to be paid out.
    Page lends(MemberNumber member, std::uint16_t account, std::string_view givenOn,
               std::int64_t paise);
    MeetingNumber meets(std::string_view heldOn);
    VoucherNumber posts(std::string_view day, EntryKind kind, std::vector<Posting> postings,
                        std::optional<MemberNumber> member = {},
                        std::optional<MeetingNumber> meeting = {});
    VoucherNumber reverses(VoucherNumber wrong, std::string_view day);
    /// Many at once, numbered as they come, in one transaction.
    void postsAll(const std::vector<EntryPosted>& entries);
    void files(VoucherNumber voucher, const std::string& reference,
               std::optional<VoucherNumber> follows = {});
    void counts(std::uint16_t account, std::string_view day, std::int64_t paise);

private:
    template <class Work>
    void write(Work work);
    VoucherNumber post(EntryPosted entry);

    Group m_group;
    std::uint32_t m_pages = 0;
    std::uint32_t m_loans = 0;
    std::uint32_t m_meetings = 0;
};

inline constexpr MemberNumber kFirst{1};
inline constexpr MemberNumber kSecond{2};
inline constexpr MemberNumber kThird{3};

/// The pages of the story below.
struct YearPages {
    Page post;      // a bank account at the post office
    Page bank;      // another one
    Page community; // the loan of the village organisation, CIF
    Page grant;
    Page tent;  // an asset bought from the grant
    Page papad; // an enterprise
    Page federation;
    Page ownLoan;  // of M01, brought forward
    Page lentLoan; // of M02, out of the CIF loan
};

/// A year of a group that has everything: brought forward on 31 March 2006, closed on 31 March
/// 2007, each event as the accounting handbook's posting catalogue has it. Its figures are worked
/// out by hand in the tests.
YearPages liveThroughAYear(WrittenBook& book);

} // namespace bahi::plain
