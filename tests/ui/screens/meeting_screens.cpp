// The meeting, from the opened sheet to the correction of what was closed.

#include "tests/ui/bookkeeper.h"
#include "tests/ui/screens/screen.h"
#include "ui/pages/correction_panel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>

namespace bahi::ui {

namespace {

MeetingPage& open(Stage& stage) {
    stage.openPractice();
    stage.window().goTo(QStringLiteral("meeting"));
    auto* page = stage.window().findChild<MeetingPage*>();
    waitUntil([&] { return page->editor().isBegun(); });
    return *page;
}

MeetingPage& openAt(Stage& stage, int textPercent) {
    Theme::apply(Theme::look(), textPercent);
    return open(stage);
}

MeetingPage& openAndAccept(Stage& stage) {
    MeetingPage& page = open(stage);
    press(page, "allAsDueButton");
    return page;
}

/// The way from the counted box to the closed meeting.
MeetingPage& countAndGoTo(Stage& stage, Step last) {
    MeetingPage& page = openAndAccept(stage);
    Typist typist{stage.window()};
    page.goTo(Step::Count);
    countAsTheBook(page, typist);
    stage.settle();
    if (last != Step::Minutes) typist.press(Qt::Key_Return);
    stage.settle();
    return page;
}

MeetingPage& close(Stage& stage) {
    MeetingPage& page = countAndGoTo(stage, Step::Close);
    press(page, "primaryButton");
    waitUntil([&] { return find<QWidget>(page, "closedMeeting")->isVisible(); });
    stage.settle();
    return page;
}

const AddScreen kOpened{"meeting", [](Stage& stage) { open(stage); }};

const AddScreen kMiddle{"meeting-middle", [](Stage& stage) {
                            open(stage);
                            Typist typist{stage.window()};
                            for (int line = 0; line < 5; ++line) typist.press(Qt::Key_Return);
                            for (int column = 0; column < 2; ++column) typist.press(Qt::Key_Right);
                        }};

const AddScreen kLarge150{"meeting-150", [](Stage& stage) { openAt(stage, 150); }};
const AddScreen kLarge200{"meeting-200", [](Stage& stage) { openAt(stage, 200); }};

const AddScreen kCount150{"count-150", [](Stage& stage) { openAt(stage, 150).goTo(Step::Count); }};

/// A loan of a member who has another, as it is written.
void writeLoan(Stage& stage, MeetingPage& page, const QString& sum) {
    page.goTo(Step::NewLoans);
    find<QComboBox>(page, "loanMemberCombo")->setCurrentIndex(3);
    find<QLineEdit>(page, "loanInstalmentField")->setText(QStringLiteral("100"));
    auto* amount = find<QLineEdit>(page, "loanAmountField");
    amount->setText(sum);
    amount->setFocus();
    stage.settle();
}

const AddScreen kLoans{"loans",
                       [](Stage& stage) { writeLoan(stage, open(stage), QStringLiteral("1200")); }};
const AddScreen kLoans200{"loans-200",
                          [](Stage& stage) { openAt(stage, 200).goTo(Step::NewLoans); }};

const AddScreen kLoanRefused{"loans-refused", [](Stage& stage) {
                                 MeetingPage& page = open(stage);
                                 writeLoan(stage, page, QStringLiteral("90000"));
                                 Typist{stage.window()}.press(Qt::Key_Return);
                             }};

/// One flat on terms of its own, beside one that stands in the list already.
void writeOwnTerms(Stage& stage, MeetingPage& page) {
    writeLoan(stage, page, QStringLiteral("600"));
    find<QComboBox>(page, "loanTermsCombo")->setCurrentIndex(2);
    find<QLineEdit>(page, "loanRateField")->setText(QStringLiteral("24"));
    find<QLineEdit>(page, "loanCountField")->setText(QStringLiteral("12"));
    stage.settle();
}

const AddScreen kLoanTerms{"loans-terms", [](Stage& stage) {
                               MeetingPage& page = openAndAccept(stage);
                               writeOwnTerms(stage, page);
                               press(page, "primaryButton");
                               stage.settle();
                               writeOwnTerms(stage, page);
                           }};
const AddScreen kLoanTerms200{"loans-terms-200",
                              [](Stage& stage) { writeOwnTerms(stage, openAt(stage, 200)); }};

const AddScreen kPayments{"payments", [](Stage& stage) { open(stage).goTo(Step::Payments); }};

const AddScreen kDay{"meeting-day", [](Stage& stage) { press(open(stage), "meetingDayButton"); }};

const AddScreen kDiffers{"count-differs", [](Stage& stage) {
                             MeetingPage& page = openAndAccept(stage);
                             page.goTo(Step::Count);
                             Typist{stage.window()}.type(QStringLiteral("9"));
                         }};

const AddScreen kDiffers200{"count-differs-200", [](Stage& stage) {
                                MeetingPage& page = openAt(stage, 200);
                                press(page, "allAsDueButton");
                                page.goTo(Step::Count);
                                Typist{stage.window()}.type(QStringLiteral("9"));
                            }};

const AddScreen kMinutes{"minutes", [](Stage& stage) { countAndGoTo(stage, Step::Minutes); }};

const AddScreen kClose{"close", [](Stage& stage) { countAndGoTo(stage, Step::Close); }};

const AddScreen kClosed{"closed", [](Stage& stage) { close(stage); }};

const AddScreen kCorrection{"correction",
                            [](Stage& stage) { press(close(stage), "correctMeetingButton"); }};

} // namespace

} // namespace bahi::ui
