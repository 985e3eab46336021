#include "ledger/services/practice_service.h"

#include "ledger/services/book_service.h"
#include "ledger/services/practice_life.h"

#include <algorithm>

namespace bahi {

namespace {

NewBook bookOf(const PracticeTemplate& plan) {
    const auto currency = Currency::named(plan.currency);
    invariant(bool{currency}, "a template has a currency that counts");
    return {.currency = currency.value(),
            .groupName = std::string{plan.groupName},
            .rules = plan.rules(),
            .settings = plan.settings,
            .privacy = Privacy::Open,
            .practice = true};
}

/// Half a life is nothing to practise on: whatever ends it early takes its book along.
void discard(FileSystem& files, std::unique_ptr<Book>& book) {
    const std::string path = book->path();
    book.reset();
    try {
        files.remove(path);
    } catch (const FileFailure&) {
        // The disk refuses even this: what stands there is a practice group, only a younger one.
    }
}

} // namespace

PracticeMeetings meetingsOf(const PracticeGroup& group) {
    const auto days = PracticeCalendar{templateOf(group.programme)}.days(group.weeks);
    const auto held = std::count_if(days.begin(), days.end(),
                                    [](const PracticeDay& day) { return day.isHeld(); });
    return {days.size(), static_cast<std::size_t>(held)};
}

bool isLived(const PracticeGroup& group, Month month) {
    return PracticeCalendar{templateOf(group.programme)}.meetsIn(month, group.weeks);
}

Result<std::unique_ptr<Book>> PracticeService::create(const std::string& path,
                                                      const PracticeGroup& group,
                                                      const Progress& progress, Keep keep) {
    invariant(!group.dishonest || isLived(group, *group.dishonest),
              "a dishonest month is one of the group's life");
    const PracticeTemplate& plan = templateOf(group.programme);
    SettableClock clock{std::chrono::sys_days{plan.founded} + std::chrono::hours{5}};
    SeededRandom random{group.seed};
    Office office{m_office.files, Machine{clock, random, m_office.machine.device},
                  m_office.dataFolder, m_office.stateFolder};
    auto made = BookService{office}.create(path, bookOf(plan), keep);
    if (!made || keep == Keep::No) return made;
    try {
        PracticeLife life{office, clock, *made.value(), plan, group.dishonest};
        life.found(group.members);
        life.live(group.weeks, progress);
    } catch (...) {
        discard(m_office.files, made.value());
        throw;
    }
    return made;
}

} // namespace bahi
