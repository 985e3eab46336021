#include "tests/support/year_of_facts.h"

#include "ledger/store/journal.h"

namespace bahi::plain {

namespace {

constexpr MemberNumber kOne{1};
constexpr MemberNumber kTwo{2};
constexpr MeetingNumber kMeeting{1};

/// One year's writing, with numbers that go on where the book ends.
class Year {
public:
    Year(Book& book, Writer& writer, Date on)
        : m_writer{writer},
          m_on{on},
          m_pages{static_cast<std::uint32_t>(last(book, "page"))},
          m_vouchers{last(book, "entry")} {}

    void write() {
        openAccounts();
        openPages();
        post();
        meet();
        describe();
        agree();
        agreeOnDebts();
    }

private:
    static std::uint64_t last(Book& book, const std::string& table) {
        return static_cast<std::uint64_t>(
            book.database().execAndGet("SELECT coalesce(max(number), 0) FROM " + table).getInt64());
    }

    void openAccounts() {
        using enum AccountKind;
        m_writer.append(AccountOpened{{AccountCode{2110}, Liability, SubLedger::Borrowing}});
        m_writer.append(AccountOpened{{AccountCode{2310}, Liability, SubLedger::Scheme}});
        m_writer.append(AccountOpened{{AccountCode{2320}, Liability, SubLedger::FederationFund}});
        m_writer.append(AccountOpened{{AccountCode{3310}, Fund, SubLedger::Partner}});
    }

    PageOpened page(SubLedger openedAs, const std::string& code) {
        PageOpened page{};
        page.number = PageNumber{++m_pages};
        page.openedAs = openedAs;
        page.code = code;
        page.openedOn = m_on;
        page.name = m_writer.commitTo(TextField::PageName, "the page " + code);
        return page;
    }

    void openPages() {
        const auto open = [&](SubLedger openedAs, const std::string& code) {
            m_writer.append(page(openedAs, code));
            return PageNumber{m_pages};
        };
        m_bank = open(SubLedger::BankAccount, "POST-1");
        const PageNumber federation = open(SubLedger::Party, "VO-1");
        PageOpened loan = page(SubLedger::Borrowing, "CIF-1");
        loan.ofPage = federation;
        const RecordNumber first = m_writer.append(loan);
        m_loan = loan.number;
        loan.until = m_on;
        loan.member = kOne;
        loan.amount = rupees(500);
        loan.rate = percent("2/3");
        loan.reference = "CIF/2006-7";
        loan.name = m_writer.commitTo(TextField::PageName, "the loan of the federation");
        m_writer.append(loan, {.supersedes = first, .reason = "the paper came"});
        m_tent = open(SubLedger::Enterprise, "TENT-1");
        m_life = open(SubLedger::Scheme, "LIFE-1");
        m_health = open(SubLedger::FederationFund, "HEALTH-1");
    }

    void post() {
        const AccountCode cash = accounts::kCashBox;
        const auto on = [](SubLedger pages, PageNumber page, MemberNumber member = {}) {
            return Page::of(pages, page, member);
        };
        const Page bank = on(SubLedger::BankAccount, m_bank);
        append(
            EntryKind::Receipt,
            {Posting::debit(accounts::kBank, rupees(100), bank),
             Posting::credit(AccountCode{2110}, rupees(25), on(SubLedger::Borrowing, m_loan)),
             Posting::credit(AccountCode{2310}, rupees(25), on(SubLedger::Scheme, m_life, kTwo)),
             Posting::credit(AccountCode{2320}, rupees(25),
                             on(SubLedger::FederationFund, m_health, kOne)),
             Posting::credit(AccountCode{3310}, rupees(25), on(SubLedger::Partner, m_tent, kOne))});
        append(EntryKind::Contra, {Posting::debit(cash, rupees(10)),
                                   Posting::credit(accounts::kBank, rupees(10), bank)});
        m_writer.append(
            VoucherFiled{VoucherNumber{m_vouchers}, "C-1", VoucherNumber{m_vouchers - 1}});
    }

    void append(EntryKind kind, std::vector<Posting> postings) {
        EntryPosted entry{};
        entry.number = VoucherNumber{++m_vouchers};
        entry.date = m_on;
        entry.kind = kind;
        entry.postings = std::move(postings);
        m_writer.append(entry);
    }

    void meet() {
        m_writer.append(MinutesWritten{kMeeting, kOne,
                                       m_writer.commitTo(TextField::MinutesWords, "it rained")});
        m_writer.append(CashCounted{
            accounts::kCashBox, m_on, kMeeting, rupees(135), {{rupees(5), 7}, {rupees(100), 1}}});
        m_writer.append(MeetingMissed{m_on}, {.supersedes = {}, .reason = "the river rose"});
        m_writer.append(OfficeTaken{kOne, OfficerRole::Treasurer, m_on, m_on, 4});
        const Commitment topic = m_writer.commitTo(TextField::TrainingTopic, "keeping books");
        const Commitment trainer = m_writer.commitTo(TextField::Trainer, "Kamala Bai");
        m_writer.append(
            TrainingHeld{TrainingKind::Training, m_on, 90, 3, topic, trainer, {kOne, kTwo}});
    }

    void describe() {
        const Commitment name = m_writer.commitTo(TextField::NomineeName, "Anjali");
        const Commitment relation = m_writer.commitTo(TextField::NomineeRelation, "daughter");
        m_writer.append(NomineeNamed{kOne, m_on, name, relation});
        const Commitment born = m_writer.commitTo(TextField::MemberBorn, "1970");
        const Commitment household = m_writer.commitTo(TextField::MemberHousehold, "the third");
        const Commitment phone = m_writer.commitTo(TextField::MemberPhone, "12345");
        m_writer.append(MemberDescribed{kOne, Gender::Woman, 4, born, household, phone});
        m_writer.append(LoanNoted{LoanNumber{1}, "L/1", {kOne, kTwo}});
    }

    /// Settings whose words stand in another order than their numbers.
    void agree() {
        m_writer.append(SettingsAgreed{
            {m_on, {{Setting::Tier, 1}, {Setting::WomenOnly, 1}, {Setting::AgeMin, 18}}, 4}});
        m_writer.append(BankStated{
            m_bank, m_on, rupees(100), {VoucherNumber{m_vouchers - 1}, VoucherNumber{m_vouchers}}});
    }

    /// The loan has other terms than it had, the borrowing none until now.
    void agreeOnDebts() {
        m_writer.append(TermsAgreed{m_loan, 4, R"({"principal":"500"})"});
        const RecordNumber wrong =
            m_writer.append(TermsChanged{LoanNumber{1}, m_on, 4, R"({"rate":"1"})"});
        m_writer.append(TermsChanged{LoanNumber{1}, m_on, 0, ""},
                        {.supersedes = wrong, .reason = "nobody agreed"});
    }

    Writer& m_writer;
    Date m_on;
    std::uint32_t m_pages;
    std::uint64_t m_vouchers;
    PageNumber m_bank;
    PageNumber m_loan;
    PageNumber m_tent;
    PageNumber m_life;
    PageNumber m_health;
};

} // namespace

void writeAYear(Book& book, Machine machine, Date on) {
    const auto written = book.write(machine, [&](Writer& writer) -> Result<Done> {
        Year{book, writer, on}.write();
        return Done{};
    });
    invariant(bool{written}, "the book is of this machine");
}

void writeOnce(Book& book, Machine machine, std::vector<Posting> postings) {
    const Journal journal{book.database()};
    EntryPosted entry{};
    entry.number = VoucherNumber{journal.lastNumber().value + 1};
    entry.date = journal.lastDay();
    entry.kind = EntryKind::Contra;
    entry.postings = std::move(postings);
    const auto written = book.write(machine, [&](Writer& writer) -> Result<Done> {
        writer.append(entry);
        return Done{};
    });
    invariant(bool{written}, "the book is of this machine");
}

} // namespace bahi::plain
