#include "tests/support/sanaswadi.h"

#include "ledger/services/book_service.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "ledger/store/journal.h"
#include "ledger/store/members.h"
#include "tests/support/plain_values.h"

#include <cstdlib>
#include <stdexcept>

namespace bahi::plain {

namespace {

/// The value of `result`; a refusal would make the rest of the story meaningless.
template <class Value>
Value must(Result<Value> result) {
    if (!result)
        throw std::runtime_error{"refused: " + std::to_string(static_cast<int>(result.refusal())) +
                                 " about " + result.refused().subject};
    return std::move(result).value();
}

std::filesystem::path newFolder() {
    std::string pattern = std::filesystem::temp_directory_path() / "bahi-group-XXXXXX";
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error{"no folder for a book"};
    return pattern;
}

} // namespace

MemberCode code(std::string_view text) {
    return MemberCode::parse(text).value();
}

SheetOf::SheetOf(std::string_view iso) {
    m_sheet.heldOn = day(iso);
}

SheetOf& SheetOf::brings(std::string_view who, ReceiptHead head, std::int64_t amount) {
    m_sheet.receipts.push_back({code(who), head, rupees(amount), {}, {}});
    return *this;
}

SheetOf& SheetOf::attends(std::string_view who, Attendance attendance) {
    m_sheet.attendance.push_back({code(who), attendance, {}});
    return *this;
}

SheetOf& SheetOf::borrows(std::string_view who, std::int64_t amount, std::uint32_t resolution,
                          std::string_view purpose, std::int64_t instalment) {
    m_sheet.loans.push_back({code(who),
                             accounts::kLoansOwnFunds,
                             rupees(amount),
                             rupees(instalment),
                             ResolutionNumber{resolution},
                             std::string{purpose},
                             {},
                             {}});
    return *this;
}

SheetOf& SheetOf::leaves(std::string_view who, std::uint32_t resolution) {
    m_sheet.leavers.push_back({code(who), ResolutionNumber{resolution}, {}});
    return *this;
}

SheetOf& SheetOf::resolves(std::uint32_t number, std::string_view words) {
    m_sheet.resolutions.push_back({ResolutionNumber{number}, std::string{words}, {}});
    return *this;
}

GroupBook::GroupBook(const std::string& groupName)
    : m_folder{newFolder()},
      m_clock{Moment{std::chrono::seconds{1'142'000'000}}},
      m_device{counting<32>()},
      m_office{.files = m_files,
               .machine = {m_clock, m_random, m_device},
               .dataFolder = m_folder / "data",
               .stateFolder = m_folder / "state"} {
    NewBook fresh{.currency = Currency::named("INR").value(),
                  .groupName = groupName,
                  .rules = {.from = day("2006-01-01"),
                            .meeting = {Rhythm::Monthly, 1, 0},
                            .regularSaving = rupees(25),
                            .interest = percent("2")}};
    m_book = must(BookService{m_office}.create(m_folder / "group.bahi", fresh));
}

GroupBook::~GroupBook() {
    m_book.reset();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

Member GroupBook::joins(std::string_view who, std::string_view name, std::string_view iso) {
    return must(MemberService{m_office, *m_book}.join(
                    {{code(who), std::string{name}, day(iso), {}}}))
        .front();
}

Member GroupBook::member(std::string_view who) {
    return Members{m_book->database()}.withCode(code(who)).value();
}

void GroupBook::holds(const SheetOf& sheet, const std::string& lateReason) {
    must(MeetingService{m_office, *m_book}.post({sheet.sheet()}, lateReason));
}

void GroupBook::startsFrom(std::string_view iso, std::vector<CutoffLine> lines) {
    must(CutoffService{m_office, *m_book}.post({day(iso), std::move(lines), {}}));
}

void GroupBook::takesBack(std::uint64_t voucher, const std::string& reason) {
    must(CorrectionService{m_office, *m_book}.reverse(VoucherNumber{voucher}, reason));
}

void GroupBook::replaces(std::uint64_t voucher, const std::string& csv, const std::string& reason) {
    const auto wrong = Journal{m_book->database()}.voucher(VoucherNumber{voucher});
    corrects(wrong.value().record, csv, reason);
}

void GroupBook::corrects(RecordNumber record, const std::string& csv, const std::string& reason) {
    must(CorrectionService{m_office, *m_book}.supersede(record, csv, "right.csv", reason));
}

void GroupBook::writes(const std::function<void(Writer&)>& work) {
    must(m_book->write(m_office.machine, [&](Writer& writer) -> Result<Done> {
        work(writer);
        return Done{};
    }));
}

void GroupBook::posts(std::string_view iso, EntryKind kind, std::vector<Posting> postings,
                      std::optional<MeetingNumber> meeting, std::optional<MemberNumber> member) {
    const auto entry = must(JournalEntry::make(day(iso), kind, std::move(postings)));
    writes([&](Writer& writer) {
        const VoucherNumber last = Journal{m_book->database()}.lastNumber();
        writer.append(EntryPosted{.number = VoucherNumber{last.value + 1},
                                  .date = entry.date(),
                                  .kind = entry.kind(),
                                  .meeting = meeting,
                                  .member = member,
                                  .resolution = {},
                                  .reverses = {},
                                  .narration = {},
                                  .postings = entry.postings()});
    });
}

CutoffLine opening(std::string_view who, std::uint16_t account, std::int64_t amount) {
    const auto member = who.empty() ? std::nullopt : std::optional{code(who)};
    return {{.member = member}, AccountCode{account}, rupees(amount), {}, {}};
}

void liveThroughSanaswadi(GroupBook& group) {
    using enum ReceiptHead;
    group.joins("BHIMA", "Bhimabai Chaudhari", "2006-03-01");
    group.startsFrom("2006-02-28", {opening("", 1010, 500), opening("", 3030, 500)});
    for (const char* month : {"2006-03-01", "2006-04-01", "2006-05-01", "2006-06-01", "2006-07-01"})
        group.holds(SheetOf{month}.brings("BHIMA", RegularSaving, 25));
    group.holds(SheetOf{"2006-08-01"}
                    .brings("BHIMA", RegularSaving, 25)
                    .resolves(1, "Bhimabai gets a loan of 500, 100 a month")
                    .borrows("BHIMA", 500, 1, "seeds"));
    group.holds(SheetOf{"2006-09-01"}
                    .brings("BHIMA", RegularSaving, 25)
                    .brings("BHIMA", Principal, 100)
                    .brings("BHIMA", Interest, 10));
    group.holds(SheetOf{"2006-10-01"}.brings("BHIMA", Principal, 100).brings("BHIMA", Interest, 8));
    group.holds(
        SheetOf{"2006-11-01"}.brings("BHIMA", RegularSaving, 50).brings("BHIMA", Interest, 6));
    group.holds(SheetOf{"2006-12-01"}
                    .brings("BHIMA", RegularSaving, 25)
                    .brings("BHIMA", Principal, 200)
                    .brings("BHIMA", Interest, 6));
    group.holds(SheetOf{"2007-01-01"});
    group.holds(SheetOf{"2007-02-01"}
                    .brings("BHIMA", RegularSaving, 50)
                    .brings("BHIMA", Principal, 100)
                    .brings("BHIMA", Interest, 4));
}

} // namespace bahi::plain
