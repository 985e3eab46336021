#include "ui/pages/all_pages.h"

#include "ui/pages/main_window.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/members_page.h"
#include "ui/pages/new_group_page.h"
#include "ui/pages/settings_page.h"

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
    auto* meeting = new MeetingPage{window.session()};
    auto* members = new MembersPage{window.session(), window.asking()};
    window.addPage(QStringLiteral("meeting"), meeting);
    window.addPage(QStringLiteral("members"), members);
    window.addPage(QStringLiteral("settings"), new SettingsPage{window.session(), window.asking()});
    QObject::connect(members, &MembersPage::leaveAsked, meeting,
                     [&window, meeting](const QString& code) {
                         window.goTo(QStringLiteral("meeting"));
                         meeting->writeLeaving(code);
                     });
    QObject::connect(members, &MembersPage::stayAsked, meeting, &MeetingPage::takeLeavingBack);
    QObject::connect(meeting, &MeetingPage::membersAsked, &window,
                     [&window] { window.goTo(QStringLiteral("members")); });
    QObject::connect(&window, &MainWindow::newGroup, &window, [&window] { beginGroup(window); });
}

} // namespace bahi::ui
