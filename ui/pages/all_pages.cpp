#include "ui/pages/all_pages.h"

#include "ui/pages/main_window.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/new_group_page.h"

namespace bahi::ui {

namespace {

void beginGroup(MainWindow& window) {
    auto* page = new NewGroupPage{window.session().thread(), window.asking()};
    QObject::connect(page, &NewGroupPage::made, &window, &MainWindow::endAlone);
    QObject::connect(page, &NewGroupPage::cancelled, &window, [&window] { window.endAlone({}); });
    window.showAlone(page);
}

} // namespace

void addPages(MainWindow& window) {
    window.addPage(QStringLiteral("meeting"), new MeetingPage{window.session()});
    QObject::connect(&window, &MainWindow::newGroup, &window, [&window] { beginGroup(window); });
}

} // namespace bahi::ui
