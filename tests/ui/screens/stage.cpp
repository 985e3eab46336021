#include "tests/ui/screens/stage.h"

#include "ledger/base/today.h"
#include "ledger/services/practice_service.h"
#include "ledger/services/verify_service.h"
#include "tests/support/office.h"
#include "tests/ui/window.h"
#include "ui/models/preferences.h"
#include "ui/pages/all_pages.h"
#include "ui/text/today.h"

#include <QDir>
#include <QStandardPaths>

namespace bahi::ui {

namespace {

constexpr std::array kBooks = {"practice.bahi", "samuh.bahi", "kiran.bahi"};

QString fileIn(const QString& folder, std::string_view file) {
    return folder + u'/' + QString::fromUtf8(file.data(), static_cast<qsizetype>(file.size()));
}

/// Practice groups of four programmes stand for four groups of a village: invented, and with a
/// year behind them.
void makeGroup(Office& office, const std::string& path, Programme programme, std::uint64_t seed) {
    const auto book = plain::must(
        PracticeService{office}.create(path, {.weeks = 30, .seed = seed, .programme = programme}));
    VerifyService{office}.verify(*book);
}

} // namespace

class FreshStage::Asks : public TestAsking {};

FreshStage::FreshStage(const QString& home, QSize size)
    : m_home{home},
      m_clock{Moment{std::chrono::seconds{1'794'300'000}}}, // 10 November 2026
      m_device{m_random.bytes<32>()},
      m_office{.files = m_files,
               .machine = {m_clock, m_random, m_device},
               .dataFolder = (home + QStringLiteral("/data")).toStdString(),
               .stateFolder = (home + QStringLiteral("/state")).toStdString()},
      m_asking{std::make_unique<Asks>()} {
    standOn(today(m_clock));
    makeBooks();
    layOut();
    m_thread = std::make_unique<BookThread>(m_office);
    m_window = std::make_unique<MainWindow>(*m_thread, *m_asking);
    addPages(*m_window);
    m_window->resize(size);
    m_window->show();
    settle();
}

FreshStage::~FreshStage() {
    m_window.reset();
    m_thread.reset();
}

QString FreshStage::path(std::string_view file) const {
    return fileIn(m_home + QStringLiteral("/Documents"), file);
}

void FreshStage::openBook(std::string_view file) {
    m_window->session().open(path(file));
    waitUntil([this] {
        return m_window->session().isOpen() && m_window->session().check() != Check::Running;
    });
    settle();
}

/// An answer may ask for more, and what it brings may be laid out in its turn.
void FreshStage::settle() {
    constexpr int kEnough = 3;
    for (int calm = 0; calm < kEnough; ++calm) {
        if (m_thread->isBusy()) calm = 0;
        waitUntil([this] { return !m_thread->isBusy(); });
        QTest::qWait(1);
        QApplication::processEvents();
    }
}

/// Once for all pictures, in a folder beside the desk.
void FreshStage::makeBooks() {
    const QString chest = m_home + QStringLiteral("/chest");
    if (QFile::exists(chest)) return;
    QDir{}.mkpath(chest);
    const auto in = [&](std::string_view file) { return fileIn(chest, file).toStdString(); };
    makeGroup(m_office, in(kBooks[0]), Programme::JeevikaWeekly, 1);
    makeGroup(m_office, in(kBooks[1]), Programme::MonthlyShg, 2);
    NewBook fresh = plain::aBook();
    fresh.groupName = "Kiran Mahila Samuh";
    plain::must(BookService{m_office}.create(in(kBooks[2]), fresh));
}

/// Each picture has the books as they were made: what another did to them is not seen in it.
void FreshStage::layOut() {
    const QString desk = m_home + QStringLiteral("/Documents");
    for (const char* what : {"/Documents", "/data/backups", "/state/taken"})
        QDir{m_home + QString::fromLatin1(what)}.removeRecursively();
    QDir{}.mkpath(desk);
    for (const char* book : kBooks)
        QFile::copy(fileIn(m_home + QStringLiteral("/chest"), book), fileIn(desk, book));
    Preferences::setRecentBooks(
        {path(kBooks[0]), path(kBooks[1]), path(kBooks[2]), path("on-the-other-stick.bahi")});
    Preferences::setLastPage(QStringLiteral("meeting"));
}

} // namespace bahi::ui
