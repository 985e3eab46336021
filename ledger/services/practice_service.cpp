#include "ledger/services/practice_service.h"

#include "ledger/services/book_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "ledger/services/practice_group.h"

#include <algorithm>
#include <array>

namespace bahi {

namespace {

using namespace std::chrono_literals;

constexpr Date kFounded{2025y, std::chrono::April, 7d}; // a Monday

// First names as common as they come, of nobody.
constexpr std::array<std::string_view, 20> kNames = {
    "Asha",  "Bina",    "Chanda",  "Durga", "Gita",  "Hema",   "Indu",  "Jaya", "Kamla",  "Lata",
    "Meena", "Nirmala", "Parvati", "Radha", "Rekha", "Sarita", "Seema", "Sita", "Sunita", "Usha"};

Moment morningOf(Date day) {
    return std::chrono::sys_days{day} + std::chrono::hours{5};
}

NewBook practiceBook() {
    NewBook fresh{.currency = Currency::named("INR").value(),
                  .groupName = "Practice group",
                  .rules = {},
                  .privacy = Privacy::Open,
                  .practice = true};
    fresh.rules.from = kFounded;
    fresh.rules.regularSaving = Money::fromMinor(20'00);
    fresh.rules.interest = Rate::parse("2").value();
    return fresh;
}

std::vector<NewMember> practiceMembers(std::uint32_t count) {
    std::vector<NewMember> members;
    for (std::uint32_t number = 0; number < count; ++number) {
        std::string name{kNames[number % kNames.size()]};
        if (number >= kNames.size()) name += " " + std::to_string(number / kNames.size() + 1);
        members.push_back({{}, std::move(name), kFounded, {}});
    }
    return members;
}

} // namespace

Result<std::unique_ptr<Book>> PracticeService::create(const std::string& path,
                                                      const PracticeGroup& group,
                                                      const Progress& progress, Keep keep) {
    SettableClock clock{morningOf(kFounded)};
    SeededRandom random{group.seed};
    Office office{m_office.files, Machine{clock, random, m_office.machine.device},
                  m_office.dataFolder, m_office.stateFolder};
    auto made = BookService{office}.create(path, practiceBook(), keep);
    if (!made || keep == Keep::No) return made;
    Book& book = *made.value();
    const auto members = MemberService{office, book}.join(practiceMembers(group.members));
    if (!members) return members.refused();

    PracticeWeek week{book, random, members.value()};
    Date day = kFounded;
    for (std::uint32_t number = 1; number <= group.weeks; ++number) {
        clock.set(morningOf(day));
        const auto posted = MeetingService{office, book}.post({week.sheetOn(day)}, "");
        invariant(bool{posted}, "a practice group does nothing a group may not do");
        if (progress) progress(number, group.weeks);
        day = fromDays(toDays(day) + 7);
    }
    return made;
}

} // namespace bahi
