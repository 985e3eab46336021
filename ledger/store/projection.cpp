#include "ledger/store/projection.h"

#include "ledger/base/invariant.h"
#include "ledger/store/words.h"

#include <array>

namespace bahi {

namespace {

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
    {"posting", "entry, line, account, member, loan, amount", "entry, line", 6, 0, {0, 1}},
    {"supersession", "superseded, record", "record", 2, 1, {1, -1}},
    {"erasure", "text_record, text_field, record", "record", 3, 2, {2, -1}},
}};

FactValue whole(std::uint64_t number) {
    return static_cast<std::int64_t>(number);
}
FactValue amount(Money money) {
    return money.inMinor();
}

template <class Id>
FactValue optional(const std::optional<Id>& id) {
    return id ? whole(id->value) : FactValue{};
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
            const bool ofMember = posting.page.subLedger == SubLedger::Member;
            const bool ofLoan = posting.page.subLedger == SubLedger::Loan;
            row(FactTable::Posting,
                {whole(entry.number.value), whole(++line), whole(posting.account.value),
                 ofMember ? whole(posting.page.number) : FactValue{},
                 ofLoan ? whole(posting.page.number) : FactValue{}, amount(posting.amount)});
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

void project(const Record& record, FactSink& sink) {
    const std::uint64_t number = record.number.value;
    std::visit(Projector{number, record.supersedes.has_value(), sink}, record.payload);
    if (record.supersedes) {
        const std::array<FactValue, 2> values = {whole(record.supersedes->value), whole(number)};
        sink.row(FactTable::Supersession, values);
    }
}

} // namespace bahi
