// How long the window takes: bahi_ui_speed [WEEKS]
//
//     start     a ten-year book: from the start of the program to a meeting page that can be typed
//               in
//     key       from a key pressed in the sheet to the painted cell
//     freeze    the longest time the window did not answer while a meeting was typed on a disk that
//               takes 150 ms longer for each sync

#include "ledger/services/practice_service.h"
#include "tests/ui/desk.h"
#include "tests/ui/process_start.h"
#include "tests/ui/slow_disk.h"
#include "ui/pages/meeting_page.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/theme.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <iostream>
#include <vector>

namespace bahi::ui {

namespace {

constexpr int kRounds = 5;
constexpr int kKeys = 40; // in each round

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Milliseconds this thread has computed.
double computedHere() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void tell(const std::string& what, double figure, double limit) {
    std::cout << what << ": " << figure << " ms, limit " << limit << " ms, "
              << (figure < limit ? "met" : "MISSED") << "\n";
}

/// Counts how long the window's own thread was away.
class Heartbeat {
public:
    Heartbeat() {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, since(m_last));
            m_last = Clock::now();
        });
        m_timer.start(1);
    }
    double longest() const { return m_longest; }

private:
    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    double m_longest = 0;
};

/// The whole program: until it has the book, and what opening one takes until the page is painted.
/// The lock is taken within the second part, so the sum is rather too long.
void measureProcess(const std::string& book, const std::string& home, double opening) {
    const std::string program =
        (QCoreApplication::applicationDirPath() + QStringLiteral("/bahi-desktop")).toStdString();
    for (const bool isCold : {false, true}) {
        std::vector<double> times;
        for (int time = 0; time < 6; ++time) times.push_back(startOf(program, book, home, isCold));
        times.erase(times.begin()); // it shows what the program maps, and warms it
        std::sort(times.begin(), times.end());
        const std::string how = isCold ? "cold" : "warm";
        tell("program to book, " + how + ", median of 5", times[2], 600);
        tell("program to page, " + how + ", median of 5", times[2] + opening, 600);
    }
}

double measureStart(Office& office, const QString& path) {
    std::vector<double> times;
    for (int time = 0; time < 5; ++time) {
        const auto begin = Clock::now();
        BookThread thread{office};
        BookSession session{thread};
        MeetingPage page{session};
        page.resize(1270, 700);
        page.show();
        session.open(path);
        waitUntil([&] { return page.editor().isBegun(); });
        page.grab();
        times.push_back(since(begin));
    }
    std::sort(times.begin(), times.end());
    tell("open a book, median of 5", times[2], 600);
    return times[2];
}

void measureKeys(Office& office, const QString& path) {
    BookThread thread{office};
    BookSession session{thread};
    MeetingPage page{session};
    page.resize(1270, 700);
    page.show();
    session.open(path);
    waitUntil([&] { return page.editor().isBegun(); });
    waitUntil([&] { return !thread.isBusy(); });
    Typist typist{page};
    std::vector<double> times;
    std::vector<double> computing; // of the window's own thread, whoever else wants the processor
    for (int round = 0; round < kRounds; ++round) {
        for (int key = 0; key < kKeys; ++key) {
            const auto begin = Clock::now();
            const double before = computedHere();
            typist.press(key % 2 == 0 ? Qt::Key_Return : Qt::Key_Down);
            QApplication::sendPostedEvents();
            QApplication::processEvents();
            times.push_back(since(begin));
            computing.push_back(computedHere() - before);
            waitUntil([&] { return !thread.isBusy(); });
        }
        page.editor().discard();
        waitUntil([&] { return !thread.isBusy(); });
    }
    const std::string of = " of " + std::to_string(times.size());
    for (auto [list, what] : {std::pair{&times, std::string{"key to painted cell"}},
                              std::pair{&computing, std::string{"the same, computing"}}}) {
        std::sort(list->begin(), list->end());
        tell(what + ", median" + of, (*list)[list->size() / 2], 16);
        tell(what + ", worst" + of, list->back(), 16);
    }
}

void measureFreeze(Office& office, const QString& path) {
    BookThread thread{office};
    BookSession session{thread};
    MeetingPage page{session};
    page.resize(1270, 700);
    page.show();
    session.open(path);
    waitUntil([&] { return page.editor().isBegun(); });
    Typist typist{page};
    const Heartbeat heart;
    for (int key = 0; key < 30; ++key) {
        typist.press(Qt::Key_Return);
        QTest::qWait(20);
    }
    page.editor().discard();
    waitUntil([&] { return !thread.isBusy(); }, 60000);
    tell("longest freeze on a disk of 150 ms a sync", heart.longest(), 50);
}

} // namespace

} // namespace bahi::ui

int main(int argc, char** argv) {
    using namespace bahi;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto begin = ui::Clock::now();
    QApplication application{argc, argv};
    ui::Theme::apply(ui::Look::Light, 100);
    ui::tell("program and theme", ui::since(begin), 600);
    plain::TestOffice home;
    const std::uint32_t weeks = argc > 1 ? static_cast<std::uint32_t>(std::stoul(argv[1])) : 520;
    plain::must(
        PracticeService{home.office()}.create(home.path(), {.members = 20, .weeks = weeks}));
    const QString path = QString::fromStdString(home.path());
    const double opening = ui::measureStart(home.office(), path);
    ui::measureProcess(home.path(), home.folder() / "window", opening);
    ui::measureKeys(home.office(), path);
    ui::SlowDisk slow{150};
    Office onSlow{slow, home.office().machine, home.office().dataFolder, home.office().stateFolder};
    ui::measureFreeze(onSlow, path);
    return 0;
}
