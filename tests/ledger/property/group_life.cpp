#include "tests/ledger/property/group_life.h"

#include "ledger/exchange/rules_json.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "ledger/store/journal.h"
#include "tests/support/plain_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <rapidcheck.h>

namespace bahi::model {

using namespace plain;

namespace {

const Date kFounded = day("2020-01-01");
constexpr std::size_t kMostWomen = 6;

MemberCode codeOf(int member) {
    return MemberCode::parse(fmt::format("W{}", member)).value();
}

/// How often which deed is done: meetings most.
constexpr std::array kDeeds = {
    Deed::Nothing,   Deed::Meet,         Deed::Meet,      Deed::Meet,     Deed::Meet,
    Deed::Meet,      Deed::Meet,         Deed::MeetLate,  Deed::MeetLate, Deed::Join,
    Deed::TakeBack,  Deed::TakeBack,     Deed::Replace,   Deed::Replace,  Deed::ReplaceRollCall,
    Deed::SetRules,  Deed::ReplaceRules, Deed::StartFrom, Deed::TryWrong, Deed::TryWrong,
    Deed::EraseName, Deed::ChangeDevice, Deed::Reopen,
};

} // namespace

Deed GroupLife::deedOf(const Step& step) {
    return kDeeds[static_cast<std::size_t>(step.deed) % kDeeds.size()];
}

void showValue(const Step& step, std::ostream& out) {
    static constexpr std::array kNames = {
        "nothing",    "meet",         "meet late", "join",          "take back",
        "replace",    "replace roll", "set rules", "replace rules", "start from",
        "new device", "erase name",   "try wrong", "open it again"};
    out << kNames[static_cast<std::size_t>(GroupLife::deedOf(step))]
        << fmt::format("(when {}, which {}, how {}", step.when, step.which, step.how);
    for (const Share& share : step.shares)
        out << fmt::format(", [a{} s{} o{} f{} r{} p{} l{} x{}]", share.attendance, share.saving,
                           share.other, share.fine, share.repay, share.part, share.loan,
                           share.leave);
    out << ")";
}

GroupLife::GroupLife(const std::filesystem::path& below)
    : m_home{below}, m_model{rulesFrom(kFounded, 0)} {
    NewBook fresh = aBook();
    fresh.rules = rulesFrom(kFounded, 0);
    m_book = must(BookService{office()}.create(m_home.path(), fresh));
    for (int member = 1; member <= 3; ++member) join(Step{});
}

GroupRules GroupLife::rulesFrom(Date from, int how) const {
    constexpr std::array kModes = {RoundingMode::Up, RoundingMode::HalfUp, RoundingMode::HalfEven,
                                   RoundingMode::Down};
    constexpr std::array<std::string_view, 4> kRates = {"2", "1.5", "2/3", "3"};
    const auto turn = static_cast<std::size_t>(how);
    GroupRules rules;
    rules.from = from;
    rules.interest = percent(kRates[turn % 4]);
    rules.interestRounding = {kModes[turn / 4 % 4], how % 2 == 0 ? 100 : 50};
    rules.missedMonths = how % 3 == 2 ? MissedMonths::Together : MissedMonths::Apart;
    return rules;
}

Date GroupLife::lastDay() const {
    return m_model.latestMeeting().value_or(kFounded);
}

// ------------------------------------------------------------------- steps

void GroupLife::live(const Step& step) {
    m_logBefore = stateOfLog();
    switch (deedOf(step)) {
        case Deed::Nothing:
            return;
        case Deed::Meet:
            meet(sheetOf(fromDays(toDays(lastDay()) + 1 + step.when % 45), step.shares, false), "");
            break;
        case Deed::MeetLate:
            meetLate(step);
            break;
        case Deed::Join:
            if (m_model.women().size() < kMostWomen) join(step);
            break;
        case Deed::TakeBack:
            takeBack(step);
            break;
        case Deed::Replace:
            replace(step);
            break;
        case Deed::ReplaceRollCall:
            replaceRollCall(step);
            break;
        case Deed::SetRules:
            setRules(step);
            break;
        case Deed::ReplaceRules:
            replaceRules(step);
            break;
        case Deed::StartFrom:
            startFrom(step);
            break;
        case Deed::ChangeDevice:
            changeDevice();
            break;
        case Deed::EraseName:
            eraseName(step);
            break;
        case Deed::TryWrong:
            tryWrong(step);
            break;
        case Deed::Reopen:
            reopen();
            break;
    }
    compare();
}

void GroupLife::meet(const CollectionSheet& sheet, const std::string& lateReason) {
    GroupModel next = m_model;
    const Refusals wanted = next.meet(sheet, !lateReason.empty());
    judge(MeetingService{office(), book()}.post({sheet}, lateReason), wanted, std::move(next));
}

void GroupLife::meetLate(const Step& step) {
    const Date late = std::max(kFounded, fromDays(toDays(lastDay()) - 1 - step.when));
    meet(sheetOf(late, step.shares, true), step.how == 7 ? "" : "the paper sheet was mislaid");
}

void GroupLife::join(const Step& step) {
    const int member = static_cast<int>(m_model.women().size()) + 1;
    const Date joinedOn = fromDays(toDays(lastDay()) + step.when % 10);
    const Woman woman{codeOf(member).text(), fmt::format("Name of {}", member), joinedOn, {}};
    GroupModel next = m_model;
    const Refusals wanted = next.join(woman);
    m_logBefore = stateOfLog();
    judge(MemberService{office(), book()}.join({{codeOf(member), woman.name, joinedOn, {}}}),
          wanted, std::move(next));
}

void GroupLife::takeBack(const Step& step) {
    const int voucher = step.which % (static_cast<int>(m_model.entries().size()) + 2);
    GroupModel next = m_model;
    const Refusals wanted = next.reverse(voucher);
    judge(CorrectionService{office(), book()}.reverse(
              VoucherNumber{static_cast<std::uint64_t>(voucher)}, "written for the wrong woman"),
          wanted, std::move(next));
}

void GroupLife::replace(const Step& step) {
    if (m_model.entries().empty()) return;
    const int voucher = 1 + step.which % static_cast<int>(m_model.entries().size());
    if (m_model.entries()[static_cast<std::size_t>(voucher - 1)].meeting == 0) return;
    const CollectionSheet right = correctionOf(voucher, step.how);
    GroupModel next = m_model;
    const Refusals wanted = next.replace(voucher, right);
    const auto wrong =
        Journal{book().database()}.voucher(VoucherNumber{static_cast<std::uint64_t>(voucher)});
    judge(CorrectionService{office(), book()}.supersede(wrong.value().record, csvOf(right), "a.csv",
                                                        "miscounted"),
          wanted, std::move(next));
}

RecordNumber GroupLife::recordOf(const std::string& select, const std::string& key) {
    SQLite::Statement row{book().database(),
                          select + " AND record NOT IN (SELECT superseded FROM supersession)"};
    row.bind(1, key);
    if (!row.executeStep()) return {};
    return RecordNumber{static_cast<std::uint64_t>(row.getColumn(0).getInt64())};
}

void GroupLife::replaceRollCall(const Step& step) {
    if (m_model.sittings().empty()) return;
    const int meeting = 1 + step.which % static_cast<int>(m_model.sittings().size());
    const RecordNumber old = recordOf("SELECT record FROM roll_call WHERE meeting = CAST(? AS INT)",
                                      std::to_string(meeting));
    if (old == RecordNumber{}) return;
    CollectionSheet sheet;
    sheet.heldOn = m_model.sittings()[static_cast<std::size_t>(meeting - 1)].day;
    for (int member = 1; member <= static_cast<int>(m_model.women().size()); ++member) {
        const int answer = (step.how + member) % 6;
        if (answer != 0)
            sheet.attendance.push_back({codeOf(member), static_cast<Attendance>(answer), {}});
    }
    CorrectionService service{office(), book()};
    GroupModel next = m_model;
    const Refusals wanted = next.replaceRollCall(meeting, sheet);
    const auto found = service.supersede(old, csvOf(sheet), "a.csv", "misheard");
    judge(found, wanted, std::move(next));
    m_logBefore = stateOfLog();
    if (found)
        mustRefuse(service.supersede(old, csvOf(sheet), "a.csv", "misheard"),
                   Refusal::RecordAlreadySuperseded);
}

void GroupLife::setRules(const Step& step) {
    const GroupRules rules =
        rulesFrom(fromDays(toDays(kFounded) + step.when * 5), step.how * 8 + step.which);
    GroupModel next = m_model;
    const Refusals wanted = next.setRules(rules, step.how != 7);
    judge(BookService{office()}.setRules(book(), rules, step.how == 7 ? "" : "agreed then"), wanted,
          std::move(next));
}

void GroupLife::replaceRules(const Step& step) {
    const std::size_t which = static_cast<std::size_t>(step.which) % m_model.rules().size();
    const Date before = m_model.rules()[which].from;
    const Date from = fromDays(toDays(before) + (step.when % 3 == 2 ? 20 : 0));
    const RulesFile file{Currency::named("INR").value(), "Jyoti",
                         rulesFrom(from, step.how * 8 + step.when)};
    const RecordNumber old =
        recordOf("SELECT record FROM rules WHERE from_date = ?", toIso(before));
    GroupModel next = m_model;
    const Refusals wanted = next.replaceRules(which, file.rules);
    judge(CorrectionService{office(), book()}.supersede(old, writeRules(file), "rules.json",
                                                        "the resolution says otherwise"),
          wanted, std::move(next));
}

void GroupLife::startFrom(const Step& step) {
    CutoffSheet sheet;
    sheet.date = kFounded;
    const auto add = [&](std::uint16_t account, int hundreds, int member) {
        if (hundreds == 0) return;
        const auto who = member == 0 ? std::nullopt : std::optional{codeOf(member)};
        sheet.lines.push_back(
            {{.member = who}, AccountCode{account}, rupees(hundreds * 100), {}, {}});
    };
    const int saved = step.when % 4;
    const int lent = step.which % 5;
    const int cash = step.how + saved;
    add(1010, cash, 0);
    add(2010, saved, 1);
    add(2020, saved, 3);
    add(1210, lent, 2);
    const int surplus = cash + lent - 2 * saved + (step.which % 9 == 8 ? 1 : 0);
    if (surplus < 0) return;
    add(3030, surplus, 0);
    GroupModel next = m_model;
    const Refusals wanted = next.startFrom(sheet);
    judge(CutoffService{office(), book()}.post(sheet), wanted, std::move(next));
}

void GroupLife::changeDevice() {
    m_usesSecond = !m_usesSecond;
    mustRefuse(MeetingService{office(), book()}.post(
                   {sheetOf(fromDays(toDays(lastDay()) + 1), {}, false)}, ""),
               Refusal::DeviceNotAccepted);
    judge(BookService{office()}.takeOver(book(), "the old laptop broke"), {}, m_model);
}

void GroupLife::eraseName(const Step& step) {
    const int member = 1 + step.which % static_cast<int>(m_model.women().size());
    GroupModel next = m_model;
    next.eraseName(member);
    judge(CorrectionService{office(), book()}.eraseName(codeOf(member).text(), "she asked"), {},
          std::move(next));
}

void GroupLife::reopen() {
    m_book.reset();
    m_book = must(BookService{office()}.open(m_home.path(), Access::Write));
}

} // namespace bahi::model
