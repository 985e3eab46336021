// Somebody types a meeting, and the power goes: bahi_robot ROUNDS [FOLDER]
//
// In each round a child opens the book in the real meeting page, types, and says on its output
// which cell showed its tick, and with what in it. It is killed in the middle of that. Then every
// cell that showed its tick must be there, as it was or as it was typed since, and the book must
// verify. Now and then a meeting is closed: it must stand once or, if nobody was told, not at all.

#include "ledger/base/random.h"
#include "ledger/money/denominations.h"
#include "ledger/services/draft_service.h"
#include "ledger/services/practice_service.h"
#include "ledger/services/verify_service.h"
#include "tests/ui/desk.h"
#include "ui/pages/meeting_page.h"
#include "ui/widgets/sheet_view.h"

#include <sys/wait.h>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <iostream>
#include <map>
#include <poll.h>
#include <random>
#include <set>
#include <sstream>
#include <unistd.h>

namespace bahi::ui {

namespace {

void say(const std::string& line) {
    const std::string whole = line + "\n";
    if (::write(STDOUT_FILENO, whole.data(), whole.size()) < 0) std::_Exit(1);
}

/// Types until it is killed.
class Robot {
public:
    Robot(MeetingPage& page, std::uint32_t seed) : m_page{page}, m_typist{page}, m_dice{seed} {}

    void work() {
        MeetingEditor& editor = m_page.editor();
        QObject::connect(&editor, &MeetingEditor::saved, [this] { tellTicks(); });
        QObject::connect(&editor, &MeetingEditor::changed, [this] { tellEntered(); });
        QObject::connect(&editor, &MeetingEditor::closed, [](const auto& meeting) {
            say("closed " + toIso(meeting->form.day().dues.day));
        });
        for (;;) {
            if (!editor.isBegun()) {
                waitUntil([&] { return !m_told || editor.isBegun(); }, 50);
                if (!editor.isBegun()) editor.begin();
                waitUntil([&] { return editor.isBegun(); });
                m_ticked.clear();
                m_entered = editor.form().cells();
            }
            type();
            QTest::qWait(int(m_dice() % 6));
        }
    }

private:
    void type() {
        const auto what = static_cast<unsigned>(m_dice() % 40);
        auto* sheet = find<SheetView>(m_page, "meetingSheetView");
        if (what == 0) {
            close();
            return;
        }
        const int row = int(m_dice()) & 0xF;
        m_page.goTo(Step::Savings);
        sheet->setCurrentIndex(sheet->model()->index(row % sheet->model()->rowCount(), 2));
        if (what < 20) m_typist.type(QString::number(10 + m_dice() % 90));
        m_typist.press(Qt::Key_Return);
        if (what == 39) m_page.editor().undo();
    }

    void close() {
        MeetingEditor& editor = m_page.editor();
        editor.enter(editor.form().accepting(Column::Member), QStringLiteral("all"));
        std::int64_t left = editor.form().box().shouldBe().inMinor();
        std::vector<DraftCell> count;
        for (const Money face : denominationsOf(editor.form().currency())) {
            count.push_back({cells::ofCount(face), std::to_string(left / face.inMinor())});
            left %= face.inMinor();
        }
        count.push_back({std::string{cells::kChair},
                         editor.form().rowOf(editor.form().lines().front()).member.code.text()});
        editor.enter(count, QStringLiteral("count"));
        editor.close();
        waitUntil([&] { return !editor.isClosing(); });
    }

    /// Each cell whose tick appeared, with its text.
    void tellTicks() {
        MeetingEditor& editor = m_page.editor();
        if (!editor.isBegun()) return;
        for (const auto& [name, text] : editor.form().cells()) {
            if (!editor.isOnDisk(name) || m_ticked[name] == text) continue;
            m_ticked[name] = text;
            say("tick " + toIso(editor.form().day().dues.day) + " " + name + " " + text);
        }
    }

    /// Each cell that is another than before, before it can be on the disk.
    void tellEntered() {
        MeetingEditor& editor = m_page.editor();
        if (!editor.isBegun()) return;
        const Cells& now = editor.form().cells();
        const std::string day = toIso(editor.form().day().dues.day);
        for (const auto& [name, text] : m_entered)
            if (!now.contains(name)) say("enter " + day + " " + name);
        for (const auto& [name, text] : now)
            if (cells::textOf(m_entered, name) != text)
                say("enter " + day + " " + name + " " + text);
        m_entered = now;
    }

    MeetingPage& m_page;
    Typist m_typist;
    std::mt19937 m_dice;
    Cells m_entered;
    std::map<std::string, std::string> m_ticked;
    bool m_told = true;
};

[[noreturn]] void beRobot(const std::string& folder, std::uint32_t seed) {
    int none = 1;
    char name[] = "robot";
    char* arguments[] = {name, nullptr};
    QApplication application{none, arguments};
    PosixFileSystem files;
    SystemClock clock;
    SystemRandom random;
    Office office{files, Machine{clock, random, DeviceKey{random.bytes<32>()}}, folder, folder};
    BookThread thread{office};
    BookSession session{thread};
    MeetingPage page{session};
    page.show();
    session.open(QString::fromStdString(folder + "/group.bahi"));
    waitUntil([&] { return page.editor().isBegun(); });
    say("begun");
    Robot{page, seed}.work();
    std::_Exit(0);
}

/// What the child said before it was killed.
std::vector<std::string> killedAfter(const std::string& folder, std::uint32_t seed,
                                     int milliseconds) {
    int ends[2];
    if (::pipe(ends) != 0) std::abort();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::execl("/proc/self/exe", "bahi_robot", "--type", folder.c_str(),
                std::to_string(seed).c_str(), nullptr);
        std::_Exit(1);
    }
    ::close(ends[1]);
    std::string said;
    std::array<char, 4096> piece{};
    bool isBegun = false;
    const auto begin = std::chrono::steady_clock::now();
    auto end = begin + std::chrono::seconds{60};
    bool isKilled = false;
    for (;;) {
        pollfd waits{ends[0], POLLIN, 0};
        ::poll(&waits, 1, 1);
        if (!isKilled && std::chrono::steady_clock::now() >= end) {
            ::kill(child, SIGKILL);
            isKilled = true;
        }
        if ((waits.revents & (POLLIN | POLLHUP)) == 0) continue;
        const ssize_t size = ::read(ends[0], piece.data(), piece.size());
        if (size <= 0) break;
        said.append(piece.data(), std::size_t(size));
        if (!isBegun && said.find("begun\n") != std::string::npos) {
            isBegun = true;
            end = std::chrono::steady_clock::now() + std::chrono::milliseconds{milliseconds};
        }
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!isBegun) throw std::runtime_error{"the robot never began: " + said};
    std::vector<std::string> lines;
    std::istringstream all{said.substr(0, said.rfind('\n') + 1)};
    for (std::string line; std::getline(all, line);) lines.push_back(line);
    return lines;
}

struct Tally {
    int rounds = 0;
    int ticks = 0;
    int closed = 0;
    int lost = 0;
    int twice = 0;
};

/// Holds what the child said against what the book has.
void judge(const std::string& folder, const std::vector<std::string>& said, Tally& tally) {
    PosixFileSystem files;
    SystemClock clock;
    SystemRandom random;
    Office office{files, Machine{clock, random, DeviceKey{random.bytes<32>()}}, folder, folder};
    auto book = plain::must(BookService{office}.open(folder + "/group.bahi", Access::Write));
    const auto draft = DraftService{office, *book}.current();
    const BookInfo info = BookService{office}.info(*book);
    // Of each day's cells with a tick, what may stand in them: what had its tick, and what was
    // entered since.
    std::map<std::string, std::map<std::string, std::set<std::string>>> ticks;
    std::string lastClosed;
    for (const std::string& line : said) {
        std::istringstream words{line};
        std::string kind, day, cell, text;
        words >> kind >> day >> cell;
        std::getline(words >> std::ws, text);
        if (kind == "tick") ticks[day][cell] = {text};
        if (kind == "enter" && ticks[day].contains(cell)) ticks[day][cell].insert(text);
        if (kind == "closed") lastClosed = day;
        tally.ticks += kind == "tick";
        tally.closed += kind == "closed";
    }
    const bool isThere =
        lastClosed.empty() || (info.lastMeeting && toIso(*info.lastMeeting) >= lastClosed);
    const bool isTwice = draft && info.lastMeeting && draft->heldOn <= *info.lastMeeting;
    if (!isThere) ++tally.lost;
    if (isTwice) ++tally.twice;
    const std::string open = draft ? toIso(draft->heldOn) : std::string{};
    for (const auto& [day, cellsOfDay] : ticks) {
        const bool isPosted = info.lastMeeting && day <= toIso(*info.lastMeeting);
        if (isPosted) continue;
        for (const auto& [cell, texts] : cellsOfDay) {
            const std::string& kept =
                day == open ? cells::textOf(draft->cells, cell) : cells::textOf({}, cell);
            if (texts.contains(kept)) continue;
            ++tally.lost;
            std::cerr << "lost: " << day << " " << cell << " " << *texts.begin() << "\n";
        }
    }
    if (tally.rounds % 25 == 0 && !VerifyService{office}.verify(*book).ok()) ++tally.lost;
}

int torture(int rounds, const std::string& folder) {
    PosixFileSystem files;
    SystemClock clock;
    SystemRandom random;
    Office office{files, Machine{clock, random, DeviceKey{random.bytes<32>()}}, folder, folder};
    plain::must(PracticeService{office}.create(folder + "/group.bahi", {.weeks = 20}));
    std::mt19937 dice{7};
    Tally tally;
    for (; tally.rounds < rounds; ++tally.rounds) {
        const auto said =
            killedAfter(folder, static_cast<std::uint32_t>(dice()), int(dice() % 400));
        judge(folder, said, tally);
    }
    std::cout << tally.rounds << " kills, " << tally.ticks << " cells had shown their tick, "
              << tally.closed << " meetings closed, " << tally.lost << " lost, " << tally.twice
              << " twice\n";
    return tally.lost + tally.twice == 0 ? 0 : 1;
}

} // namespace

} // namespace bahi::ui

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 3 && words[0] == "--type")
        bahi::ui::beRobot(words[1], static_cast<std::uint32_t>(std::stoul(words[2])));
    const bahi::plain::FreshFolder folder;
    return bahi::ui::torture(words.empty() ? 20 : std::stoi(words[0]), folder.path().string());
}
