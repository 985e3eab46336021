#pragma once

#include "ui/models/book_session.h"
#include "ui/pages/page.h"
#include "ui/widgets/asking.h"

#include <QMainWindow>

#include <functional>
#include <vector>

namespace bahi::ui {

class BookBanner;
class PageRoom;
class PracticeFrame;
class Rail;
class Stack;
class StartPage;
class TopLine;

/// The one window: the start page while no book is open; then the rail with the pages, the line
/// above them and the page in front.
///
/// Pages are handed in by the program, with the session they work on:
///
///     window.addPage(QStringLiteral("meeting"), new MeetingPage{window.session()});
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(BookThread& thread, Asking& asking, QWidget* parent = nullptr);
    ~MainWindow() override;

    BookSession& session() { return m_session; }
    Asking& asking() { return m_asking; }
    StartPage& startPage() { return *m_start; }

    /// `icon` is a drawing's name, and names the page. The page belongs to the window from now on.
    void addPage(const QString& icon, Page* page);
    /// Brings the page named `icon` to the front, unless the page there may not be left.
    void goTo(const QString& icon);
    Page* currentPage() const;

    /// `page` stands alone in the window, in place of all others, until `endAlone`. It belongs to
    /// the window, and goes then.
    void showAlone(Page* page);
    /// Back to the start page; opens `path` unless it is empty.
    void endAlone(const QString& path);

    /// Comes to the front of the screen; opens `path` unless it is empty.
    void comeForward(const QString& path);
    /// The book is laid aside; back to the start page.
    void closeBook();

Q_SIGNALS:
    /// Somebody wants to begin a group.
    void newGroup();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectSession();
    void addKeys();
    void retranslate();
    void bookOpened();
    void tellCheck();
    bool mayLeave();
    /// Does `deed`, which lays the open book aside: once the disk has answered, and where it does
    /// not take what was entered, if the person wants it all the same.
    void layAside(std::function<void()> deed);
    Kept kept() const;
    void bringForward(int place);
    void fitPage();
    void showKeys();
    void showHelp();
    void find();

    BookSession m_session;
    Asking& m_asking;
    StartPage* m_start = nullptr;
    Stack* m_whole = nullptr; // start page, frame
    PracticeFrame* m_frame = nullptr;
    Rail* m_rail = nullptr;
    TopLine* m_top = nullptr;
    BookBanner* m_banner = nullptr;
    Stack* m_stack = nullptr;
    PageRoom* m_room = nullptr;
    std::vector<Page*> m_pages;
    Page* m_alone = nullptr;
    bool m_isWaiting = false; // for the disk, before the book is laid aside
    bool m_isEnding = false;  // nothing keeps the window from closing
};

} // namespace bahi::ui
