#include "tests/support/written_book.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/store/accounts_book.h"
#include "tests/support/plain_values.h"

namespace bahi::plain {

Posting debit(std::uint16_t account, std::int64_t paise, Page page) {
    return Posting::debit(AccountCode{account}, Money::fromMinor(paise), page);
}

Posting credit(std::uint16_t account, std::int64_t paise, Page page) {
    return Posting::credit(AccountCode{account}, Money::fromMinor(paise), page);
}

template <class Work>
void WrittenBook::write(Work work) {
    must(book().write(office().machine, [&](Writer& writer) -> Result<Done> {
        work(writer);
        return Done{};
    }));
}

WrittenBook::WrittenBook() {
    const auto opened = openedAccounts(book().database());
    write([&](Writer& writer) {
        for (const ChartedAccount& charted : ChartOfAccounts::all())
            if (!opened.contains(charted.account.code))
                writer.append(AccountOpened{charted.account});
    });
}

Page WrittenBook::opens(SubLedger openedAs, const std::string& code, const std::string& name,
                        std::string_view openedOn, std::optional<PageNumber> ofPage) {
    const PageNumber number{++m_pages};
    write([&](Writer& writer) {
        PageOpened page{.number = number,
                        .openedAs = openedAs,
                        .code = code,
                        .openedOn = day(openedOn),
                        .until = {},
                        .ofPage = ofPage,
                        .member = {},
                        .amount = {},
                        .rate = {},
                        .reference = "",
                        .name = writer.commitToAny(TextField::PageName, name)};
        writer.append(page);
    });
    return Page::of(openedAs, number);
}

Page WrittenBook::lends(MemberNumber member, std::uint16_t account, std::string_view givenOn,
                        std::int64_t paise) {
    const LoanNumber number{++m_loans};
    write([&](Writer& writer) {
        writer.append(LoanGranted{.number = number,
                                  .member = member,
                                  .account = AccountCode{account},
                                  .givenOn = day(givenOn),
                                  .principal = Money::fromMinor(paise),
                                  .rate = percent("2"),
                                  .instalment = {},
                                  .resolution = 0,
                                  .purpose = {}});
    });
    return Page::of(number);
}

MeetingNumber WrittenBook::meets(std::string_view heldOn) {
    const MeetingNumber number{++m_meetings};
    write([&](Writer& writer) {
        const Commitment sheet = writer.commitTo(TextField::SheetDigest, std::string{heldOn});
        writer.append(MeetingHeld{number, day(heldOn), 1, sheet});
    });
    return number;
}

VoucherNumber WrittenBook::post(EntryPosted entry) {
    entry.number = VoucherNumber{Journal{book().database()}.lastNumber().value + 1};
    postsAll({entry});
    return entry.number;
}

VoucherNumber WrittenBook::posts(std::string_view date, EntryKind kind,
                                 std::vector<Posting> postings, std::optional<MemberNumber> member,
                                 std::optional<MeetingNumber> meeting) {
    const auto entry = JournalEntry::make(day(date), kind, std::move(postings));
    return post({.number = {},
                 .date = entry.value().date(),
                 .kind = kind,
                 .meeting = meeting,
                 .member = member,
                 .resolution = {},
                 .reverses = {},
                 .narration = {},
                 .postings = entry.value().postings()});
}

VoucherNumber WrittenBook::reverses(VoucherNumber wrong, std::string_view date) {
    const Voucher voucher = Journal{book().database()}.voucher(wrong).value();
    std::vector<Posting> mirrored = voucher.postings;
    for (Posting& posting : mirrored) posting.amount = -posting.amount;
    return post({.number = {},
                 .date = day(date),
                 .kind = EntryKind::Reversal,
                 .meeting = voucher.meeting,
                 .member = voucher.member,
                 .resolution = {},
                 .reverses = wrong,
                 .narration = {},
                 .postings = mirrored});
}

void WrittenBook::postsAll(const std::vector<EntryPosted>& entries) {
    write([&](Writer& writer) {
        for (const EntryPosted& entry : entries)
            writer.append(entry, {{}, entry.reverses ? "a mistake" : ""});
    });
}

void WrittenBook::files(VoucherNumber voucher, const std::string& reference,
                        std::optional<VoucherNumber> follows) {
    write([&](Writer& writer) { writer.append(VoucherFiled{voucher, reference, follows}); });
}

void WrittenBook::counts(std::uint16_t account, std::string_view date, std::int64_t paise) {
    write([&](Writer& writer) {
        writer.append(CashCounted{.account = AccountCode{account},
                                  .countedOn = day(date),
                                  .meeting = {},
                                  .total = Money::fromMinor(paise),
                                  .piles = {}});
    });
}

namespace {

/// The first half: the cut-off, members, the bank, a CIF loan and the loan out of it, a mistake
/// put right.
void openTheYear(WrittenBook& book, const YearPages& on) {
    using enum EntryKind;
    const Page m01 = Page::of(kFirst);
    const Page m02 = Page::of(kSecond);
    book.posts(
        "2006-03-31", CutOff,
        {debit(1010, 1'245'00), debit(1110, 23'410'50, on.post), debit(1210, 8'845'00, on.ownLoan),
         debit(1310, 2'400'00, on.federation), debit(1510, 1'800'00, on.tent),
         credit(2010, 11'000'00, m01), credit(2010, 10'000'00, m02), credit(2020, 1'450'00, m01),
         credit(3110, 15'000'00), credit(3030, 250'50)});
    book.posts("2006-04-05", Receipt,
               {debit(1010, 135'00), credit(2010, 25'00, m01), credit(1210, 100'00, on.ownLoan),
                credit(4010, 10'00, on.ownLoan)},
               kFirst);
    book.posts("2006-04-05", Receipt,
               {debit(1010, 30'00), credit(2010, 25'00, m02), credit(4030, 5'00, m02)}, kSecond);
    book.posts("2006-04-06", Contra, {debit(1110, 1'000'00, on.post), credit(1010, 1'000'00)});
    book.posts("2006-04-20", Receipt,
               {debit(1110, 50'000'00, on.post), credit(2110, 50'000'00, on.community)});
    book.posts("2006-04-25", Payment,
               {debit(1230, 30'000'00, on.lentLoan), credit(1110, 30'000'00, on.post)}, kSecond);
    book.posts("2006-05-05", Receipt,
               {debit(1010, 2'600'00), credit(1230, 2'000'00, on.lentLoan),
                credit(4010, 600'00, on.lentLoan)},
               kSecond);
    const VoucherNumber wrong =
        book.posts("2006-05-10", Payment, {debit(5110, 40'00), credit(1010, 40'00)});
    book.reverses(wrong, "2006-05-10");
    const VoucherNumber right =
        book.posts("2006-05-10", Payment, {debit(5120, 40'00), credit(1010, 40'00)});
    book.files(right, "B-17", wrong);
}

/// A grant, the tent bought from it, the enterprise, a set-off, interest both ways.
void goThroughTheYear(WrittenBook& book, const YearPages& on) {
    using enum EntryKind;
    book.posts("2006-06-01", Receipt,
               {debit(1110, 60'000'00, on.bank), credit(3410, 60'000'00, on.grant)});
    book.posts("2006-06-15", Payment,
               {debit(1510, 6'000'00, on.tent), credit(1110, 6'000'00, on.bank)});
    book.posts("2006-06-15", Journal,
               {debit(3410, 6'000'00, on.grant), credit(3420, 6'000'00, on.grant)});
    book.posts("2006-07-01", Payment,
               {debit(5410, 8'000'00, on.grant), credit(1110, 8'000'00, on.bank)});
    book.posts("2006-07-01", Journal,
               {debit(3410, 8'000'00, on.grant), credit(4340, 8'000'00, on.grant)});
    book.posts(
        "2006-08-01", Receipt,
        {debit(1030, 8'000'00, on.papad),
         credit(3310, 6'000'00, Page::of(SubLedger::Partner, PageNumber{on.papad.number}, kFirst)),
         credit(1010, 2'000'00)});
    book.posts("2006-08-10", Payment,
               {debit(5510, 4'000'00, on.papad), credit(1030, 4'000'00, on.papad)});
    book.posts("2006-08-20", Receipt,
               {debit(1030, 5'200'00, on.papad), credit(4510, 5'200'00, on.papad)});
    book.posts("2006-08-21", Payment,
               {debit(5520, 500'00, on.papad), credit(1030, 500'00, on.papad)});
    book.posts("2006-09-05", SetOff,
               {debit(2020, 300'00, Page::of(kFirst)), credit(1210, 280'00, on.ownLoan),
                credit(4010, 20'00, on.ownLoan)},
               kFirst);
    book.posts("2006-10-01", Payment,
               {debit(2110, 5'000'00, on.community), debit(5020, 500'00, on.community),
                credit(1110, 5'500'00, on.post)});
    book.posts("2006-12-31", Receipt,
               {debit(1110, 143'00, on.post), credit(4110, 143'00, on.post)});
}

/// Stock, depreciation, provision, and the close of a surplus of 1,338.
void closeTheYear(WrittenBook& book, const YearPages& on) {
    using enum EntryKind;
    book.posts("2007-03-31", Journal,
               {debit(1410, 900'00, on.papad), credit(5530, 900'00, on.papad)});
    book.posts("2007-03-31", Journal,
               {debit(5240, 600'00, on.tent), credit(1590, 600'00, on.tent)});
    book.posts("2007-03-31", Journal,
               {debit(3420, 600'00, on.grant), credit(4340, 600'00, on.grant)});
    book.posts("2007-03-31", Journal, {debit(5260, 500'00), credit(1290, 500'00)});
    book.posts(
        "2007-03-31", Journal,
        {debit(4010, 30'00, on.ownLoan), debit(4010, 600'00, on.lentLoan),
         debit(4030, 5'00, Page::of(kSecond)), debit(4110, 143'00, on.post),
         debit(4340, 8'600'00, on.grant), debit(4510, 5'200'00, on.papad),
         debit(5530, 900'00, on.papad), credit(5020, 500'00, on.community), credit(5120, 40'00),
         credit(5240, 600'00, on.tent), credit(5260, 500'00), credit(5410, 8'000'00, on.grant),
         credit(5510, 4'000'00, on.papad), credit(5520, 500'00, on.papad), credit(3030, 1'338'00)});
}

} // namespace

YearPages liveThroughAYear(WrittenBook& book) {
    YearPages on;
    on.post = book.opens(SubLedger::BankAccount, "POST", "Post office Sanaswadi");
    on.bank = book.opens(SubLedger::BankAccount, "GRB", "Grameen Bank");
    on.community = book.opens(SubLedger::Borrowing, "CIF1", "Jyoti village organisation");
    on.grant = book.opens(SubLedger::Grant, "SEEDS", "Seed bank");
    on.tent = book.opens(SubLedger::FixedAsset, "TENT", "Tent", "2005-11-01",
                         PageNumber{on.grant.number});
    on.papad = book.opens(SubLedger::Enterprise, "PAPAD", "Papad making");
    on.federation = book.opens(SubLedger::Party, "VO", "Jyoti village organisation");
    on.ownLoan = book.lends(kFirst, 1210, "2006-01-05", 8'845'00);
    on.lentLoan = book.lends(kSecond, 1230, "2006-04-25", 30'000'00);
    openTheYear(book, on);
    goThroughTheYear(book, on);
    closeTheYear(book, on);
    return on;
}

} // namespace bahi::plain
