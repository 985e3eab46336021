#include "ledger/services/superseder.h"

#include "ledger/exchange/cutoff_csv.h"
#include "ledger/exchange/meeting_csv.h"
#include "ledger/exchange/members_csv.h"
#include "ledger/exchange/rules_json.h"
#include "ledger/exchange/trainings_csv.h"
#include "ledger/exchange/voucher_csv.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/meeting_poster.h"
#include "ledger/services/money_text.h"
#include "ledger/services/reversal.h"
#include "ledger/services/training_service.h"
#include "ledger/services/voucher_poster.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/resolutions.h"
#include "ledger/store/rules_book.h"

#include <algorithm>

namespace bahi {

namespace {

/// Has `sheet` anything that moves money or binds somebody?
bool hasMore(const CollectionSheet& sheet) {
    return !sheet.receipts.empty() || !sheet.loans.empty() || !sheet.leavers.empty() ||
           !sheet.resolutions.empty() || !sheet.moves.empty() || !sheet.loanChanges.empty();
}

} // namespace

Superseder::Superseder(Book& book, Writer& writer, const Record& old, std::string_view content,
                       const std::string& file, const std::string& reason)
    : m_book{book},
      m_writer{writer},
      m_old{old},
      m_content{content},
      m_file{file},
      m_reason{reason} {}

Refused Superseder::doesNotFit(const Where& where) const {
    return Refused{.why = Refusal::FileDoesNotFitRecord}
        .about(std::to_string(m_old.number.value))
        .got(std::string{kindName(kindOf(m_old.payload))})
        .at(where);
}

Result<Changes> Superseder::supersede() {
    if (std::holds_alternative<RulesSet>(m_old.payload)) return supersedeRules();
    if (const auto* joined = std::get_if<MemberJoined>(&m_old.payload))
        return supersedeMember(*joined);
    if (const auto* roll = std::get_if<RollCall>(&m_old.payload)) return supersedeRollCall(*roll);
    if (const auto* passed = std::get_if<ResolutionPassed>(&m_old.payload))
        return supersedeResolution(*passed);
    if (const auto* loan = std::get_if<LoanGranted>(&m_old.payload)) return supersedeLoan(*loan);
    if (const auto* terms = std::get_if<TermsAgreed>(&m_old.payload)) return supersedeTerms(*terms);
    if (const auto* change = std::get_if<TermsChanged>(&m_old.payload))
        return supersedeChange(*change);
    if (const auto* minutes = std::get_if<MinutesWritten>(&m_old.payload))
        return supersedeMinutes(*minutes);
    if (const auto* counted = std::get_if<CashCounted>(&m_old.payload))
        return supersedeCount(*counted);
    if (const auto* entry = std::get_if<EntryPosted>(&m_old.payload))
        return supersedeVoucher(*entry);
    if (std::holds_alternative<TrainingHeld>(m_old.payload)) return supersedeTraining();
    return Refused{.why = Refusal::RecordNotCorrectable}
        .about(std::to_string(m_old.number.value))
        .got(std::string{kindName(kindOf(m_old.payload))});
}

Result<Changes> Superseder::supersedeRules() {
    const auto fresh = readRules(m_content, m_file);
    if (!fresh) return fresh.refused();
    if (fresh.value().currency.code != m_book.identity().currency)
        return doesNotFit({m_file, 0, {}});
    // They are a record of their own: RulesService::correct replaces both.
    if (!fresh.value().settings.empty()) return doesNotFit({m_file, 0, "settings"});
    const Date from = fresh.value().rules.from;
    const Date before = std::get<RulesSet>(m_old.payload).rules.from;
    const RulesHistory history = RulesBook{m_book.database()}.history();
    for (const GroupRules& other : history.all())
        if (other.from == from && from != before)
            return Refused{.why = Refusal::RulesTwice}.about(toIso(from));
    m_writer.append(RulesSet{fresh.value().rules}, because());
    return Changes{.rules = true};
}

Result<Changes> Superseder::supersedeMember(const MemberJoined& old) {
    const auto read = readMembers(m_content, m_file);
    if (!read) return read.refused();
    const auto& lines = read.value();
    // What else is known of her are records of their own: MemberDetailsService.
    if (lines.size() != 1 || !lines[0].code || lines[0].code->text() != old.code ||
        !lines[0].details.isEmpty() || !lines[0].nominee.empty())
        return doesNotFit({m_file, 2, {}});
    const Date joinedOn = lines[0].joinedOn.value_or(old.joinedOn);
    const auto seen = Members{m_book.database()}.daysSeen(old.number);
    if (seen && seen->first < joinedOn)
        return Refused{.why = Refusal::MemberNotYetJoined}
            .about(old.code)
            .got(toIso(seen->first))
            .want(toIso(joinedOn))
            .at({m_file, 2, "joined_on"});
    m_writer.append(MemberJoined{old.number, old.code, joinedOn,
                                 m_writer.commitToAny(TextField::MemberName, lines[0].name)},
                    because());
    return Changes{.members = true};
}

Result<CollectionSheet> Superseder::sheetOf(Date day, std::uint8_t sitting) const {
    auto sheets = readMeetings(m_content, m_file, currencyOf(m_book));
    if (!sheets) return sheets.refused();
    if (sheets.value().size() != 1 || sheets.value().front().heldOn != day ||
        sheets.value().front().sitting != sitting)
        return doesNotFit({m_file, 2, "date"});
    return std::move(sheets.value().front());
}

Result<CollectionSheet> Superseder::sheetOf(MeetingNumber number) const {
    for (const Meeting& meeting : Meetings{m_book.database()}.all())
        if (meeting.number == number) return sheetOf(meeting.heldOn, meeting.sitting);
    return Refused{.why = Refusal::MeetingUnknown}.about(std::to_string(number.value));
}

Result<Changes> Superseder::supersedeRollCall(const RollCall& old) {
    const auto sheet = sheetOf(old.meeting);
    if (!sheet) return sheet.refused();
    const CollectionSheet& fresh = sheet.value();
    if (fresh.attendance.empty() || hasMore(fresh)) return doesNotFit(fresh.where);
    PostingDesk desk{m_book, m_writer};
    BAHI_TRY(MeetingPoster{desk}.postRollCall(old.meeting, fresh, because()));
    return Changes{.meetings = true};
}

Result<Changes> Superseder::supersedeMinutes(const MinutesWritten& old) {
    const auto sheet = sheetOf(old.meeting);
    if (!sheet) return sheet.refused();
    const CollectionSheet& fresh = sheet.value();
    if ((!fresh.chair && fresh.minutes.empty()) || hasMore(fresh)) return doesNotFit(fresh.where);
    PostingDesk desk{m_book, m_writer};
    BAHI_TRY(MeetingPoster{desk}.postMinutes(old.meeting, fresh, because()));
    return Changes{.meetings = true};
}

/// A count that is corrected need not fit the book any more: the correction says what was really
/// counted, and the difference is there to be resolved.
Result<Changes> Superseder::supersedeCount(const CashCounted& old) {
    if (!old.meeting)
        return Refused{.why = Refusal::RecordNotCorrectable}.about(
            std::to_string(m_old.number.value));
    const auto sheet = sheetOf(*old.meeting);
    if (!sheet) return sheet.refused();
    const CollectionSheet& fresh = sheet.value();
    if (fresh.count.empty() || hasMore(fresh)) return doesNotFit(fresh.where);
    PostingDesk desk{m_book, m_writer};
    BAHI_TRY(MeetingPoster{desk}.postCount(*old.meeting, fresh, because()));
    return Changes{.meetings = true};
}

Result<Changes> Superseder::supersedeResolution(const ResolutionPassed& old) {
    const auto sheet = sheetOf(old.meeting);
    if (!sheet) return sheet.refused();
    const auto& fresh = sheet.value().resolutions;
    if (fresh.size() != 1 || fresh[0].number != old.number) return doesNotFit(sheet.value().where);
    m_writer.append(ResolutionPassed{old.meeting, old.number,
                                     m_writer.commitTo(TextField::ResolutionWords, fresh[0].words)},
                    because());
    return Changes{.meetings = true};
}

Result<Changes> Superseder::supersedeLoan(const LoanGranted& old) {
    const auto sheet = sheetOf(old.givenOn);
    if (!sheet) return sheet.refused();
    const auto& loans = sheet.value().loans;
    if (loans.size() != 1 || loans[0].amount != old.principal || loans[0].account != old.account)
        return doesNotFit(sheet.value().where);
    const auto member = Members{m_book.database()}.withCode(loans[0].member);
    if (!member || member->number != old.member) return doesNotFit(loans[0].where);
    if (!loans[0].guarantors.empty()) return doesNotFit(loans[0].where); // LoanNoteService's
    if (!loans[0].terms.empty()) return doesNotFit(loans[0].where);      // a record of their own
    const ResolutionNumber resolution = loans[0].resolution;
    const bool isBroughtForward = old.resolution == 0; // and stays so: its interest depends on it
    if (!isBroughtForward && !isPassed(m_book.database(), resolution))
        return Refused{.why = Refusal::ResolutionUnknown}
            .about(std::to_string(resolution.value))
            .at(loans[0].where);
    LoanGranted fresh = old;
    fresh.rate = RulesBook{m_book.database()}.history().onOrFirst(old.givenOn).interest;
    fresh.instalment = loans[0].instalment;
    if (!isBroughtForward) fresh.resolution = resolution.value;
    fresh.purpose = m_writer.commitToAny(TextField::Purpose, loans[0].purpose);
    m_writer.append(fresh, because());
    return Changes{.loans = true};
}

Result<Changes> Superseder::supersedeVoucher(const EntryPosted& old) {
    const auto voucher = replaceable(m_book, old.number);
    if (!voucher) return voucher.refused();
    if (old.kind == EntryKind::CutOff) return supersedeCutoff(voucher.value());
    if (!old.meeting) return supersedeFiled(voucher.value());
    const auto sheet = sheetOf(*old.meeting);
    if (!sheet) return sheet.refused();
    const CollectionSheet& fresh = sheet.value();
    if (!fresh.attendance.empty() || !fresh.leavers.empty() || !fresh.resolutions.empty() ||
        !fresh.count.empty() || fresh.chair || !fresh.minutes.empty() || !fresh.loanChanges.empty())
        return doesNotFit(fresh.where);
    if (!voucher.value().reversedBy) appendReversal(m_book, m_writer, voucher.value(), m_reason);
    PostingDesk desk{m_book, m_writer};
    BAHI_TRY(MeetingPoster{desk}.postInto(*old.meeting, fresh, old.number, m_reason));
    BAHI_TRY(desk.checkedBalances(fresh.where));
    BAHI_TRY(checkedAfterCorrection(m_book, voucher.value()));
    return Changes{.loans = true, .journal = true};
}

/// A voucher outside the meetings, by one of the same day out of a voucher file.
Result<Changes> Superseder::supersedeFiled(const Voucher& old) {
    const auto sheets = readVouchers(m_content, m_file, currencyOf(m_book));
    if (!sheets) return sheets.refused();
    if (sheets.value().size() != 1 || sheets.value().front().date != old.date)
        return doesNotFit({m_file, 2, "date"});
    const VoucherSheet& fresh = sheets.value().front();
    appendReversal(m_book, m_writer, old, m_reason);
    PostingDesk desk{m_book, m_writer};
    const auto posted = VoucherPoster{desk}.post(fresh, m_reason);
    if (!posted) return posted.refused();
    BAHI_TRY(desk.checkedBalances(fresh.where));
    BAHI_TRY(checkedAfterCorrection(m_book, old));
    return Changes{.loans = true, .journal = true};
}

Result<Changes> Superseder::supersedeCutoff(const Voucher& old) {
    const auto sheet = readCutoff(m_content, m_file, currencyOf(m_book));
    if (!sheet) return sheet.refused();
    const auto meetings = Meetings{m_book.database()}.all();
    if (!meetings.empty() && meetings.front().heldOn < sheet.value().date)
        return Refused{.why = Refusal::CutoffAfterMeetings}
            .about(toIso(sheet.value().date))
            .at(sheet.value().where);
    BAHI_TRY(checkedBeforeVouchers(m_book, sheet.value()));
    appendReversal(m_book, m_writer, old, m_reason);
    BAHI_TRY(postCutoffInstead(m_book, m_writer, sheet.value(), old, m_reason));
    BAHI_TRY(checkedAfterCorrection(m_book, old));
    return Changes{.loans = true, .journal = true};
}

/// Nobody can say that a training was not held; who took part, when and for how long can be wrong.
Result<Changes> Superseder::supersedeTraining() {
    const auto read = readTrainings(m_content, m_file);
    if (!read) return read.refused();
    if (read.value().size() != 1) return doesNotFit({m_file, 2, {}});
    const auto fresh = trainingOf(m_book, m_writer, read.value().front());
    if (!fresh) return fresh.refused();
    m_writer.append(fresh.value(), because());
    return Changes{.members = true};
}

} // namespace bahi
