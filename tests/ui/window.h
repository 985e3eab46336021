#pragma once

#include "tests/ui/desk.h"
#include "ui/pages/main_window.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/paper.h"

#include <memory>
#include <string_view>
#include <vector>

namespace bahi::ui {

/// Answers every question as the test said before.
class TestAsking : public Asking {
public:
    QString file;    // what is chosen; empty: she thought better of it
    bool yes = true; // to questions
    std::vector<QString> asked;
    QByteArray printed; // the last paper, as PDF

    QString openFile(QWidget*, const QString& title, const QString&, const QString&) override {
        return answer(title);
    }
    QString saveFile(QWidget*, const QString& title, const QString&, const QString&) override {
        return answer(title);
    }
    QString chooseFolder(QWidget*, const QString& title, const QString&) override {
        return answer(title);
    }
    bool question(QWidget*, const QString& title, const QString&, const QString&) override {
        asked.push_back(title);
        return yes;
    }
    void print(QWidget*, const Paper& paper) override { printed = paper.pdf(); }

private:
    QString answer(const QString& title) {
        asked.push_back(title);
        return file;
    }
};

/// A computer with the program's window on it.
class WindowDesk {
public:
    WindowDesk() : m_thread{std::make_unique<BookThread>(m_home.office())} {}
    ~WindowDesk() {
        m_window.reset();
        m_thread.reset();
    }

    plain::TestOffice& home() { return m_home; }
    BookThread& thread() { return *m_thread; }
    TestAsking& asking() { return m_asking; }

    /// A book of a group of that name, as FILE in the folder of this computer.
    QString makeBook(std::string_view file, std::string_view group) {
        const std::string path = m_home.folder() / file;
        NewBook fresh = plain::aBook();
        fresh.groupName = group;
        plain::must(BookService{m_home.office()}.create(path, fresh));
        return QString::fromStdString(path);
    }

    /// Made and shown with the first call.
    MainWindow& window(QSize size = {1280, 720}) {
        if (m_window == nullptr) {
            m_window = std::make_unique<MainWindow>(*m_thread, m_asking);
            m_window->resize(size);
            m_window->show();
            settle();
        }
        return *m_window;
    }

    void settle() {
        waitUntil([this] { return !m_thread->isBusy(); });
        QTest::qWait(1);
        QApplication::processEvents();
    }

private:
    plain::TestOffice m_home;
    TestAsking m_asking;
    std::unique_ptr<BookThread> m_thread;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bahi::ui
