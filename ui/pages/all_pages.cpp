#include "ui/pages/all_pages.h"

#include "ui/pages/main_window.h"
#include "ui/pages/meeting_page.h"

namespace bahi::ui {

void addPages(MainWindow& window) {
    window.addPage(QStringLiteral("meeting"), new MeetingPage{window.session()});
}

} // namespace bahi::ui
