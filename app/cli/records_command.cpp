#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "ledger/exchange/csv_writer.h"
#include "ledger/exchange/harmless_text.h"
#include "ledger/exchange/known_words.h"
#include "ledger/services/book_service.h"
#include "ledger/words/record_words.h"

#include <fmt/format.h>

#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace bahi::cli {

namespace {

constexpr std::array<std::string_view, 6> kColumns = {"record", "day",      "kind",
                                                      "what",   "replaces", "reason"};

/// A record in a few words, so that somebody who wants to replace it finds it.
struct Line {
    std::optional<Date> day; // of what it tells, not of its writing
    std::string what;
};

/// Reads records from the first on, and remembers whose number is whose.
class RecordWords {
public:
    Line operator()(const BookCreated& book) const { return {{}, book.currency}; }
    Line operator()(const DeviceAccepted& device) const {
        return {{}, toHex(deviceIdOf(device.publicKey))};
    }
    Line operator()(const AccountOpened& opened) const {
        return {{}, std::to_string(opened.account.code.value)};
    }
    Line operator()(const RulesSet& set) const { return {set.rules.from, ""}; }
    Line operator()(const MemberJoined& joined) {
        m_codes[joined.number] = joined.code;
        return {joined.joinedOn, joined.code};
    }
    Line operator()(const MemberLeft& left) const { return {left.leftOn, codeOf(left.member)}; }
    Line operator()(const MeetingHeld& meeting) {
        m_days[meeting.number] = meeting.heldOn;
        return {meeting.heldOn, std::to_string(meeting.number.value)};
    }
    Line operator()(const RollCall& roll) const {
        return {dayOf(roll.meeting), fmt::format("members: {}", roll.answers.size())};
    }
    Line operator()(const ResolutionPassed& passed) const {
        return {dayOf(passed.meeting), std::to_string(passed.number.value)};
    }
    Line operator()(const LoanGranted& loan) const {
        return {loan.givenOn, fmt::format("{}, to {}", loan.number.value, codeOf(loan.member))};
    }
    Line operator()(const EntryPosted& entry) const {
        std::string what = std::to_string(entry.number.value);
        if (entry.member) what += ", of " + codeOf(*entry.member);
        if (entry.kind == EntryKind::CutOff) what += ", the cut-off";
        if (entry.reverses) what += fmt::format(", takes back {}", entry.reverses->value);
        return {entry.date, std::move(what)};
    }
    Line operator()(const TextErased& erased) const {
        return {{}, fmt::format("of record {}", erased.record.value)};
    }
    Line operator()(const PageOpened& page) {
        m_pages[page.number] = page.code;
        return {page.openedOn, page.code};
    }
    Line operator()(const VoucherFiled& filed) const {
        std::string what = std::to_string(filed.voucher.value);
        if (!filed.reference.empty()) what += ", on paper " + filed.reference;
        if (filed.follows) what += fmt::format(", after {}", filed.follows->value);
        return {{}, std::move(what)};
    }
    Line operator()(const MinutesWritten& minutes) const {
        return {dayOf(minutes.meeting), minutes.chair ? "chair " + codeOf(*minutes.chair) : ""};
    }
    Line operator()(const CashCounted& counted) const {
        return {counted.countedOn, std::to_string(counted.account.value)};
    }
    Line operator()(const MeetingMissed& missed) const { return {missed.plannedOn, ""}; }
    Line operator()(const OfficeTaken& taken) const {
        std::string what = fmt::format("{}, {}", codeOf(taken.member), wordOf(taken.office));
        if (taken.until) what += ", until " + toIso(*taken.until);
        return {taken.from, std::move(what)};
    }
    Line operator()(const NomineeNamed& nominee) const {
        return {nominee.namedOn, "of " + codeOf(nominee.member)};
    }
    Line operator()(const MemberDescribed& member) const { return {{}, codeOf(member.member)}; }
    Line operator()(const LoanNoted& noted) const {
        std::string what = fmt::format("loan {}", noted.loan.value);
        for (const MemberNumber member : noted.guarantors) what += ", " + codeOf(member);
        if (!noted.reference.empty()) what += ", reference " + noted.reference;
        return {{}, std::move(what)};
    }
    Line operator()(const TrainingHeld& training) const {
        return {training.heldOn,
                fmt::format("{}, members: {}", wordOf(training.kind), training.members.size())};
    }
    Line operator()(const SettingsAgreed& agreed) const {
        std::string what;
        for (const auto& [setting, value] : agreed.settings.values)
            what += fmt::format("{}{}", what.empty() ? "" : ", ", wordOf(setting));
        return {agreed.settings.from, std::move(what)};
    }
    Line operator()(const BankStated& stated) const {
        return {stated.statedOn, codeOf(stated.page)};
    }
    Line operator()(const TermsAgreed& agreed) const { return {{}, nameOf(agreed.of)}; }
    Line operator()(const TermsChanged& changed) const {
        return {changed.changedOn,
                nameOf(changed.of) + (changed.change.empty() ? ", taken back" : "")};
    }

private:
    std::string codeOf(MemberNumber member) const {
        const auto found = m_codes.find(member);
        return found == m_codes.end() ? std::string{} : found->second;
    }
    std::string codeOf(PageNumber page) const {
        const auto found = m_pages.find(page);
        return found == m_pages.end() ? std::string{} : found->second;
    }
    std::string nameOf(const DebtId& debt) const {
        if (const auto* page = std::get_if<PageNumber>(&debt)) return codeOf(*page);
        return fmt::format("loan {}", std::get<LoanNumber>(debt).value);
    }
    std::optional<Date> dayOf(MeetingNumber meeting) const {
        const auto found = m_days.find(meeting);
        return found == m_days.end() ? std::nullopt : std::optional{found->second};
    }

    std::map<MemberNumber, std::string> m_codes;
    std::map<MeetingNumber, Date> m_days;
    std::map<PageNumber, std::string> m_pages;
};

Result<ExitCode> list(Desk& desk, const BookOptions& options) {
    BookService service{desk.office};
    const auto book = service.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto log = (*book.value()).log();
    CsvWriter csv{kColumns};
    RecordWords words;
    for (std::uint64_t number = 1; number <= log.size(); ++number) {
        const auto stored = log.record(RecordNumber{number});
        if (!stored) continue; // a gap is for verification to find
        const Line line = std::visit(words, stored->record.payload);
        csv.number(number);
        line.day ? csv.date(*line.day) : csv.nothing();
        csv.text(wordOfKind(kindOf(stored->record.payload))).text(line.what);
        const auto& replaces = stored->record.supersedes;
        replaces ? csv.number(replaces->value) : csv.nothing();
        csv.text(harmless(service.reasonOf(*book.value(), RecordNumber{number})));
    }
    desk.console.print(csv.bytes());
    return ExitCode::Done;
}

} // namespace

void addRecordsCommand(CLI::App& group, Chosen& chosen) {
    auto options = std::make_shared<BookOptions>();
    CLI::App& app =
        addCommand(group, "records", "List the records of a book, with their numbers",
                   "  bahi book records jyoti.bahi\n"
                   "      CSV: number, day, kind, what it is, which it replaces, and the "
                   "reason. The numbers\n"
                   "      are what bahi supersede asks for.\n"
                   "  bahi book records jyoti.bahi | grep roll");
    addBook(app, *options);
    choose(app, chosen, Effect::Reads, options, list);
}

} // namespace bahi::cli
