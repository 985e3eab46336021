#include "ledger/store/projection.h"

#include "ledger/base/invariant.h"
#include "ledger/store/words.h"

#include <array>
#include <map>

namespace bahi {

namespace {

constexpr int kTheYear = 4;     // schemas/migrations/0004_the_year.sql
constexpr int kAgreedTerms = 7; // schemas/migrations/0007_agreed_terms.sql
constexpr std::string_view kPostingBefore = "entry, line, account, member, loan, NULL, amount";

constexpr std::array<FactTableText, kFactTables> kTexts = {{
    {"book", "book_id, currency, minor_digits, privacy, practice, record", "record", 6, 5, {5, -1}},
    {"device", "public_key, record", "record", 2, 1, {1, -1}},
    {"account", "code, kind, sub_ledger, record", "record", 4, 3, {0, -1}},
    {"rules",
     "from_date, year_start_month, rhythm, first_day, second_day, regular_saving, "
     "rate_numerator, rate_denominator, interest_method, rounding_mode, rounding_multiple, "
     "missed_months, allocation_order, leaver_share, record",
     "record",
     15,
     14,
     {14, -1}},
    {"member", "number, code, record", "number", 3, 2, {0, -1}},
    {"membership", "member, joined_on, record", "record", 3, 2, {2, -1}},
    {"meeting", "number, held_on, sitting, record", "number", 4, 3, {0, -1}},
    {"roll_call", "meeting, record", "record", 2, 1, {1, -1}},
    {"attendance", "member, status, record", "record, member", 3, 2, {2, 0}},
    {"resolution", "meeting, number, record", "record", 3, 2, {2, -1}},
    {"departure", "member, left_on, resolution, record", "record", 4, 3, {3, -1}},
    {"loan", "number, member, account, given_on, record", "number", 5, 4, {0, -1}},
    {"loan_terms",
     "loan, principal, rate_numerator, rate_denominator, instalment, resolution, record",
     "record",
     7,
     6,
     {6, -1}},
    {"entry",
     "number, entry_date, kind, meeting, member, resolution, reverses, lines, record",
     "number",
     9,
     8,
     {0, -1}},
    {"posting", "entry, line, account, member, loan, page, amount", "entry, line", 7, 0, {0, 1}},
    {"supersession", "superseded, record", "record", 2, 1, {1, -1}},
    {"erasure", "text_record, text_field, record", "record", 3, 2, {2, -1}},
    {"page", "number, sub_ledger, code, record", "number", 4, 3, {0, -1}, kTheYear},
    {"page_terms",
     "page, opened_on, until, of_page, of_member, amount, rate_numerator, rate_denominator, "
     "reference, record",
     "record",
     10,
     9,
     {9, -1},
     kTheYear},
    {"paper_voucher", "voucher, reference, follows, record", "record", 4, 3, {3, -1}, kTheYear},
    {"minutes", "meeting, chair, record", "record", 3, 2, {2, -1}, kTheYear},
    {"cash_count",
     "account, counted_on, meeting, total, record",
     "record",
     5,
     4,
     {4, -1},
     kTheYear},
    {"cash_count_line", "face, pieces, record", "record, face", 3, 2, {2, 0}, kTheYear},
    {"missed_meeting", "planned_on, record", "record", 2, 1, {1, -1}, kTheYear},
    {"office",
     "member, office, from_date, until, resolution, record",
     "record",
     6,
     5,
     {5, -1},
     kTheYear},
    {"nominee", "member, named_on, record", "record", 3, 2, {2, -1}, kTheYear},
    {"member_details", "member, gender, admitted_by, record", "record", 4, 3, {3, -1}, kTheYear},
    {"loan_note", "loan, reference, record", "record", 3, 2, {2, -1}, kTheYear},
    {"guarantor", "member, record", "record, member", 2, 1, {1, 0}, kTheYear},
    {"training", "kind, held_on, minutes, guests, record", "record", 5, 4, {4, -1}, kTheYear},
    {"training_attendance", "member, record", "record, member", 2, 1, {1, 0}, kTheYear},
    {"settings", "from_date, resolution, record", "record", 3, 2, {2, -1}, kTheYear},
    {"setting", "name, value, record", "record, name", 3, 2, {2, 0}, kTheYear},
    {"bank_statement", "page, stated_on, balance, record", "record", 4, 3, {3, -1}, kTheYear},
    {"uncleared", "voucher, record", "record, voucher", 2, 1, {1, 0}, kTheYear},
    {"agreed_terms",
     "loan, page, resolution, terms, record",
     "record",
     5,
     4,
     {4, -1},
     kAgreedTerms},
    {"terms_change",
     "loan, page, changed_on, resolution, change, record",
     "record",
     6,
     5,
     {5, -1},
     kAgreedTerms},
}};

FactValue whole(std::uint64_t number) {
    return static_cast<std::int64_t>(number);
}
FactValue amount(Money money) {
    return money.inMinor();
}

/// The number of what a debt is, in the column of the one it is.
template <class Id>
FactValue numberIn(const DebtId& debt) {
    const auto* id = std::get_if<Id>(&debt);
    return id != nullptr ? whole(id->value) : FactValue{};
}

template <class Id>
FactValue optional(const std::optional<Id>& id) {
    return id ? whole(id->value) : FactValue{};
}

std::string isoOrNothing(const std::optional<Date>& day) {
    return day ? toIso(*day) : std::string{};
}
FactValue textOrNull(std::string_view text) {
    return text.empty() ? FactValue{} : FactValue{text};
}

/// Writes the rows of one record's payload.
class Projector {
public:
    Projector(std::uint64_t record, bool supersedes, FactSink& sink)
        : m_record{whole(record)}, m_supersedes{supersedes}, m_sink{sink} {}

    void operator()(const BookCreated& book) {
        row(FactTable::Book,
            {ByteView{book.bookId}, std::string_view{book.currency}, whole(book.minorDigits),
             wordOf(book.privacy), whole(book.practice ? 1 : 0), m_record});
        row(FactTable::Device, {ByteView{book.publicKey}, m_record});
    }
    void operator()(const DeviceAccepted& device) {
        row(FactTable::Device, {ByteView{device.publicKey}, m_record});
    }
    void operator()(const AccountOpened& opened) {
        row(FactTable::Account, {whole(opened.account.code.value), wordOf(opened.account.kind),
                                 wordOf(opened.account.subLedger), m_record});
    }
    void operator()(const RulesSet& set) {
        const GroupRules& rules = set.rules;
        const std::string from = toIso(rules.from);
        row(FactTable::Rules,
            {std::string_view{from}, whole(rules.yearStartMonth), wordOf(rules.meeting.rhythm),
             whole(rules.meeting.firstDay), whole(rules.meeting.secondDay),
             amount(rules.regularSaving), whole(rules.interest.numerator()),
             whole(rules.interest.denominator()), wordOf(rules.interestMethod),
             wordOf(rules.interestRounding.mode), rules.interestRounding.multiple,
             wordOf(rules.missedMonths), wordOf(rules.allocation), wordOf(rules.leaverShare),
             m_record});
    }
    void operator()(const MemberJoined& joined) {
        const std::string day = toIso(joined.joinedOn);
        if (!m_supersedes)
            row(FactTable::Member,
                {whole(joined.number.value), std::string_view{joined.code}, m_record});
        row(FactTable::Membership, {whole(joined.number.value), std::string_view{day}, m_record});
    }
    void operator()(const MemberLeft& left) {
        const std::string day = toIso(left.leftOn);
        row(FactTable::Departure, {whole(left.member.value), std::string_view{day},
                                   whole(left.resolution.value), m_record});
    }
    void operator()(const MeetingHeld& meeting) {
        const std::string day = toIso(meeting.heldOn);
        row(FactTable::Meeting,
            {whole(meeting.number.value), std::string_view{day}, whole(meeting.sitting), m_record});
    }
    void operator()(const RollCall& roll) {
        row(FactTable::RollCall, {whole(roll.meeting.value), m_record});
        for (const RollCall::Answer& answer : roll.answers)
            row(FactTable::Attendance,
                {whole(answer.member.value), wordOf(answer.attendance), m_record});
    }
    void operator()(const ResolutionPassed& passed) {
        row(FactTable::Resolution,
            {whole(passed.meeting.value), whole(passed.number.value), m_record});
    }
    void operator()(const LoanGranted& loan) {
        const std::string day = toIso(loan.givenOn);
        if (!m_supersedes)
            row(FactTable::Loan, {whole(loan.number.value), whole(loan.member.value),
                                  whole(loan.account.value), std::string_view{day}, m_record});
        row(FactTable::LoanTerms, {whole(loan.number.value), amount(loan.principal),
                                   whole(loan.rate.numerator()), whole(loan.rate.denominator()),
                                   amount(loan.instalment), whole(loan.resolution), m_record});
    }
    void operator()(const EntryPosted& entry) {
        const std::string day = toIso(entry.date);
        std::uint64_t line = 0;
        for (const Posting& posting : entry.postings) {
            const Page& page = posting.page;
            const bool ofMember = page.subLedger == SubLedger::Member;
            const bool ofLoan = page.subLedger == SubLedger::Loan;
            const std::uint32_t member = ofMember ? page.number : page.member;
            row(FactTable::Posting,
                {whole(entry.number.value), whole(++line), whole(posting.account.value),
                 member != 0 ? whole(member) : FactValue{},
                 ofLoan ? whole(page.number) : FactValue{},
                 isOpenedPage(page.subLedger) ? whole(page.number) : FactValue{},
                 amount(posting.amount)});
        }
        row(FactTable::Entry,
            {whole(entry.number.value), std::string_view{day}, wordOf(entry.kind),
             optional(entry.meeting), optional(entry.member), optional(entry.resolution),
             optional(entry.reverses), whole(line), m_record});
    }
    void operator()(const TextErased& erased) {
        row(FactTable::Erasure,
            {whole(erased.record.value), whole(static_cast<std::uint8_t>(erased.field)), m_record});
    }
    void operator()(const PageOpened& page) {
        const std::string day = toIso(page.openedOn);
        const std::string until = isoOrNothing(page.until);
        if (!m_supersedes)
            row(FactTable::Page, {whole(page.number.value), wordOf(page.openedAs),
                                  std::string_view{page.code}, m_record});
        row(FactTable::PageTerms,
            {whole(page.number.value), std::string_view{day}, textOrNull(until),
             optional(page.ofPage), optional(page.member), amount(page.amount),
             whole(page.rate.numerator()), whole(page.rate.denominator()),
             std::string_view{page.reference}, m_record});
    }
    void operator()(const VoucherFiled& filed) {
        row(FactTable::PaperVoucher, {whole(filed.voucher.value), std::string_view{filed.reference},
                                      optional(filed.follows), m_record});
    }
    void operator()(const MinutesWritten& minutes) {
        row(FactTable::Minutes, {whole(minutes.meeting.value), optional(minutes.chair), m_record});
    }
    void operator()(const CashCounted& counted) {
        const std::string day = toIso(counted.countedOn);
        row(FactTable::CashCount, {whole(counted.account.value), std::string_view{day},
                                   optional(counted.meeting), amount(counted.total), m_record});
        for (const CashCounted::Pile& pile : counted.piles)
            row(FactTable::CashCountLine, {amount(pile.face), whole(pile.pieces), m_record});
    }
    void operator()(const MeetingMissed& missed) {
        const std::string day = toIso(missed.plannedOn);
        row(FactTable::MissedMeeting, {std::string_view{day}, m_record});
    }
    void operator()(const OfficeTaken& taken) {
        const std::string from = toIso(taken.from);
        const std::string until = isoOrNothing(taken.until);
        row(FactTable::Office,
            {whole(taken.member.value), wordOf(taken.office), std::string_view{from},
             textOrNull(until), whole(taken.resolution), m_record});
    }
    void operator()(const NomineeNamed& nominee) {
        const std::string day = toIso(nominee.namedOn);
        row(FactTable::Nominee, {whole(nominee.member.value), std::string_view{day}, m_record});
    }
    void operator()(const MemberDescribed& member) {
        row(FactTable::MemberDetails, {whole(member.member.value), wordOf(member.gender),
                                       whole(member.admittedBy), m_record});
    }
    void operator()(const LoanNoted& noted) {
        row(FactTable::LoanNote,
            {whole(noted.loan.value), std::string_view{noted.reference}, m_record});
        for (const MemberNumber member : noted.guarantors)
            row(FactTable::Guarantor, {whole(member.value), m_record});
    }
    void operator()(const TrainingHeld& training) {
        const std::string day = toIso(training.heldOn);
        row(FactTable::Training, {wordOf(training.kind), std::string_view{day},
                                  whole(training.minutes), whole(training.guests), m_record});
        for (const MemberNumber member : training.members)
            row(FactTable::TrainingAttendance, {whole(member.value), m_record});
    }
    void operator()(const SettingsAgreed& agreed) {
        const std::string from = toIso(agreed.settings.from);
        row(FactTable::Settings,
            {std::string_view{from}, whole(agreed.settings.resolution), m_record});
        // In the order of their words, which is that of the table's key.
        std::map<std::string_view, std::int64_t> byName;
        for (const auto& [setting, value] : agreed.settings.values)
            byName.emplace(wordOf(setting), value);
        for (const auto& [name, value] : byName) row(FactTable::Setting, {name, value, m_record});
    }
    void operator()(const BankStated& stated) {
        const std::string day = toIso(stated.statedOn);
        row(FactTable::BankStatement,
            {whole(stated.page.value), std::string_view{day}, amount(stated.balance), m_record});
        for (const VoucherNumber voucher : stated.uncleared)
            row(FactTable::Uncleared, {whole(voucher.value), m_record});
    }
    void operator()(const TermsAgreed& agreed) {
        row(FactTable::AgreedTerms,
            {numberIn<LoanNumber>(agreed.of), numberIn<PageNumber>(agreed.of),
             whole(agreed.resolution), std::string_view{agreed.terms}, m_record});
    }
    void operator()(const TermsChanged& changed) {
        const std::string day = toIso(changed.changedOn);
        row(FactTable::TermsChange,
            {numberIn<LoanNumber>(changed.of), numberIn<PageNumber>(changed.of),
             std::string_view{day}, whole(changed.resolution), std::string_view{changed.change},
             m_record});
    }

private:
    void row(FactTable table, std::initializer_list<FactValue> values) {
        m_sink.row(table, {values.begin(), values.size()});
    }

    FactValue m_record;
    bool m_supersedes;
    FactSink& m_sink;
};

} // namespace

const FactTableText& textOf(FactTable table) {
    return kTexts[static_cast<std::size_t>(table)];
}

std::string_view columnsIn(FactTable table, int schema) {
    const bool isBefore = table == FactTable::Posting && schema < kTheYear;
    return isBefore ? kPostingBefore : textOf(table).columns;
}

void project(const Record& record, FactSink& sink) {
    const std::uint64_t number = record.number.value;
    std::visit(Projector{number, record.supersedes.has_value(), sink}, record.payload);
    if (record.supersedes) {
        const std::array<FactValue, 2> values = {whole(record.supersedes->value), whole(number)};
        sink.row(FactTable::Supersession, values);
    }
}

} // namespace bahi
