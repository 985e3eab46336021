#pragma once

#include "ledger/services/draft_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "tests/ui/slow_disk.h"
#include "tests/ui/window.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/refusal_line.h"

#include <QAbstractItemView>
#include <catch2/catch.hpp>

#include <functional>
#include <memory>

namespace bahi::ui {

/// A window with its meeting page on a disk that can fail.
struct BadDay {
    explicit BadDay(const std::function<void(BadDay&)>& make = {}) {
        SlowDisk::setFull(false);
        SlowDisk::setGone(false);
        if (make)
            make(*this);
        else
            plain::must(PracticeService{home.office()}.create(home.path(), {.weeks = 12}));
        begin();
    }
    ~BadDay() {
        SlowDisk::setFull(false);
        SlowDisk::setGone(false);
        end();
    }

    void begin() {
        thread = std::make_unique<BookThread>(office);
        window = std::make_unique<MainWindow>(*thread, asking);
        page = new MeetingPage{window->session()};
        window->addPage(QStringLiteral("meeting"), page);
        window->resize(1366, 768);
        window->show();
        window->startPage().open(QString::fromStdString(home.path()));
        REQUIRE(waitUntil([this] { return page->editor().isBegun(); }));
        settle();
    }
    void end() {
        window.reset();
        thread.reset();
    }
    void settle() {
        waitUntil([this] { return !thread->isBusy(); });
        QApplication::processEvents();
    }
    MeetingEditor& editor() { return page->editor(); }
    RefusalLine& said() { return *find<RefusalLine>(*page, "meetingRefusal"); }

    /// Types an amount into the saving of the line.
    void save(int line, const QString& amount) {
        auto* sheet = find<QAbstractItemView>(*page, "meetingSheetView");
        sheet->setFocus();
        sheet->setCurrentIndex(sheet->model()->index(line, int(Column::Saving)));
        Typist typist{*page};
        typist.type(amount);
        typist.press(Qt::Key_Return);
    }
    std::string savingOf(int line) {
        return editor().form().cellOf(editor().form().lines().at(std::size_t(line)),
                                      Column::Saving);
    }
    /// What the draft in the file holds once the program has ended.
    Cells onDisk() {
        end();
        auto book = home.openBook();
        const auto draft = DraftService{home.office(), *book}.current();
        return draft ? draft->cells : Cells{};
    }

    plain::TestOffice home;
    SlowDisk disk{0};
    Office office{disk, home.office().machine, home.office().dataFolder, home.office().stateFolder};
    TestAsking asking;
    std::unique_ptr<BookThread> thread;
    std::unique_ptr<MainWindow> window;
    MeetingPage* page = nullptr;
};

/// A group of one, which is no practice group, after one meeting.
inline void makeRealBook(BadDay& day) {
    auto book = day.home.makeBook();
    plain::must(MemberService{day.home.office(), *book}.join(
        {plain::aMember("M01", "2006-01-01", "Hira Devi")}));
    plain::must(MeetingService{day.home.office(), *book}.post(
        {plain::aMeeting("2006-03-01", {plain::attends("M01", Attendance::Present),
                                        plain::pays("M01", ReceiptHead::RegularSaving, 25)})},
        ""));
}

} // namespace bahi::ui
