// The members page, used as a bookkeeper would.

#include "ui/pages/members_page.h"

#include "ledger/base/random.h"
#include "ledger/services/member_details_service.h"
#include "ledger/services/member_service.h"
#include "ledger/services/rules_service.h"
#include "ledger/services/verify_service.h"
#include "tests/ui/answering.h"
#include "tests/ui/desk.h"
#include "tests/ui/tabs.h"
#include "ui/models/members_leaving.h"
#include "ui/models/members_passbook.h"
#include "ui/models/members_typed.h"
#include "ui/pages/member_form.h"
#include "ui/text/figures.h"
#include "ui/text/typed.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/member_list_view.h"
#include "ui/widgets/register_view.h"
#include "ui/widgets/state_box.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch.hpp>

#include <span>
#include <stdexcept>

namespace bahi::ui {

namespace {

/// The members page of a practice group, in a window of a small laptop.
struct OpenMembers {
    explicit OpenMembers(std::uint32_t weeks = 20) : desk{weeks}, page{desk.session(), asking} {
        page.resize(1270, 700);
        page.show();
        desk.open();
        desk.settle();
        REQUIRE(waitUntil([this] { return list().model()->rowCount() > 0; }));
        desk.settle();
    }

    MemberListView& list() { return *find<MemberListView>(page, "memberList"); }
    QLineEdit& field(const char* name) { return *find<QLineEdit>(page, name); }
    void press(const char* button) { find<QPushButton>(page, button)->click(); }
    QString label(const char* name) { return find<QLabel>(page, name)->text(); }
    QString name() { return find<QWidget>(page, "pageTitle")->accessibleName(); }
    QString refusalAt(const char* name) {
        return find<QWidget>(page, (std::string{name} + "Refusal").c_str())->accessibleName();
    }
    bool isShown(const char* name) { return find<QWidget>(page, name)->isVisible(); }
    KnownMember known(const QString& code) {
        std::optional<KnownMember> found;
        desk.thread().ask(
            &page,
            [code = code.toStdString()](Office& office, BookThread::OpenBook& open) {
                return plain::must(MemberDetailsService{office, *open}.of(code));
            },
            [&](const KnownMember& known) { found = known; });
        desk.settle();
        return found.value();
    }

    Desk desk;
    Answering asking;
    MembersPage page;
};

} // namespace

TEST_CASE("the page shows everybody, and of the first her figures and her passbook", "[ui]") {
    OpenMembers open;
    CHECK(open.list().model()->rowCount() >= 12);
    CHECK(open.list().currentIndex().row() == 0);
    CHECK_FALSE(open.label("memberFigures_1").isEmpty());
    auto* lines = find<RegisterView>(open.page, "passbookView");
    CHECK(lines->model()->rowCount() >= 18);
    CHECK(open.isShown("passbookTies"));
    // The newest line first, and its running balance is the figure over it.
    const int savings = MembersPassbook::Savings;
    CHECK(lines->model()->index(0, savings).data().toString() == open.label("memberFigures_1"));
    CHECK(lines->model()->headerData(savings, Qt::Horizontal).toString() == u"In savings");
    CHECK_FALSE(open.label("memberFigures_2").isEmpty());
}

TEST_CASE("somebody is found by a part of her name or code, and by the keys", "[ui]") {
    OpenMembers open;
    const QString name = open.list().model()->index(3, 0).data().toString();
    QLineEdit& field = open.field("findMemberField");
    field.setText(name.toUpper());
    CHECK(open.list().model()->rowCount() >= 1);
    CHECK(open.name() == name);
    field.setText(QStringLiteral("nobody is called so"));
    CHECK(open.isShown("nobodyFound"));
    field.clear();
    CHECK(open.name() == name); // who was shown still is
    CHECK(open.list().currentIndex().row() == 3);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(open.list().currentIndex().row() == 4);
    open.page.showMember(open.list().model()->index(0, 0).data(MembersList::CodeRole).toString());
    CHECK(open.list().currentIndex().row() == 0);
}

namespace {

/// Gives out, then fails once.
struct FailingRandom : RandomSource {
    void fill(std::span<std::uint8_t> bytes) override {
        if (left-- == 0) throw std::runtime_error{"nothing to draw from"};
        SeededRandom{1}.fill(bytes);
    }
    int left = 0;
};

} // namespace

TEST_CASE("what fails in the middle leaves the book as it was, and all is there the next time",
          "[ui]") {
    plain::TestOffice home;
    const auto book = home.makeBook();
    plain::must(
        MemberService{home.office(), *book}.join({plain::aMember("M01", "2006-01-01", "Asha")}));
    MemberDetailsService details{home.office(), *book};
    TypedMember typed = typedAs(plain::must(details.of("M01")));
    typed.name = QStringLiteral("Asha Devi");
    typed.phone = QStringLiteral("9123456780");
    typed.nominee = QStringLiteral("Bina");
    typed.reason = QStringLiteral("misspelt");
    FailingRandom random;
    Office office{home.files(), Machine{home.clock(), random, home.office().machine.device},
                  home.office().dataFolder, home.office().stateFolder};
    TypedAnswer answer;
    int failures = 0;
    for (int draws = 0; draws < 60 && !answer.changes.members; ++draws) {
        random.left = draws;
        try {
            answer = describeTyped(office, *book, "M01", typed);
        } catch (const std::runtime_error&) {
            ++failures;
            const KnownMember known = plain::must(details.of("M01"));
            CHECK(known.member.name == "Asha");
            CHECK(known.details.phone.empty());
            CHECK_FALSE(known.nominee);
        }
    }
    CHECK(failures > 3); // in the trials, and in the writing of each of the three
    REQUIRE(answer.changes.members);
    const KnownMember known = plain::must(details.of("M01"));
    CHECK(known.member.name == "Asha Devi");
    CHECK(known.details.phone == "9123456780");
    CHECK(known.nominee->name == "Bina");
}

TEST_CASE("what is known of a person stays in no field once her book is closed", "[ui]") {
    OpenMembers open;
    open.press("newMemberButton");
    open.field("memberNameField").setText(QStringLiteral("Bina"));
    open.desk.session().close();
    open.desk.settle();
    CHECK(open.field("memberNameField").text().isEmpty());
}

TEST_CASE("letters are found whatever their case, accent and nukta", "[ui]") {
    CHECK(bareLetters(QStringLiteral("THÀNH")) == bareLetters(QStringLiteral("thanh")));
    CHECK(bareLetters(QStringLiteral("गुड़िया")) == bareLetters(QStringLiteral("गुडिया")));
    CHECK(bareLetters(QStringLiteral("मीना")) != bareLetters(QStringLiteral("मना")));
}

TEST_CASE("days are read as people type them", "[ui]") {
    const Date day = plain::must(parseDate("2025-01-14"));
    for (const char* typed : {"14/1/2025", "14.01.2025", " 2025-01-14 ", "१४/१/२०२५"})
        CHECK(plain::must(readDate(QString::fromUtf8(typed))) == day);
    CHECK(plain::whyNot(readDate(QStringLiteral("14/1"))) == Refusal::DateMalformed);
    CHECK(plain::whyNot(readDate(QStringLiteral("31/2/2025"))) == Refusal::DateNotInCalendar);
}

TEST_CASE("a member is taken in, and everything wrong is said beside its field", "[ui]") {
    OpenMembers open;
    const int before = open.list().model()->rowCount();
    open.press("newMemberButton");
    open.field("memberNameField").setText(QStringLiteral("=1+1"));
    open.field("memberJoinedField").setText(QStringLiteral("the day before"));
    open.field("memberBornField").setText(QStringLiteral("long ago"));
    open.field("memberPhoneField").setText(QStringLiteral("12"));
    QTest::keyClick(&open.field("memberPhoneField"), Qt::Key_Return);
    open.desk.settle();
    CHECK(open.isShown("memberForm"));
    CHECK_FALSE(open.refusalAt("memberNameField").isEmpty());
    CHECK(open.field("memberNameField").property("refused").toBool());

    open.field("memberNameField").setText(QStringLiteral("Rekha"));
    open.field("memberJoinedField").setText(date(*open.desk.session().info().lastMeeting));
    open.field("memberBornField").setText(QStringLiteral("1990"));
    open.field("memberPhoneField").setText(QStringLiteral("+91 98220 12345"));
    find<QComboBox>(open.page, "memberGenderCombo")->setCurrentIndex(int(Gender::Woman));
    open.press("memberWriteButton");
    REQUIRE(waitUntil([&] { return open.isShown("memberNews"); }));
    CHECK(open.list().model()->rowCount() == before + 1);
    CHECK(open.name() == u"Rekha");
    const QString code = open.list().currentIndex().data(MembersList::CodeRole).toString();
    const KnownMember rekha = open.known(code);
    CHECK(rekha.details.born == "1990");
    CHECK(rekha.details.phone == "+91 98220 12345");
    CHECK(rekha.details.gender == Gender::Woman);
}

TEST_CASE("whom the rules keep out, a resolution may take in", "[ui]") {
    OpenMembers open;
    open.press("newMemberButton");
    open.field("memberNameField").setText(QStringLiteral("Chhoti"));
    open.field("memberBornField").setText(QStringLiteral("2020"));
    find<QComboBox>(open.page, "memberGenderCombo")->setCurrentIndex(int(Gender::Woman));
    CHECK_FALSE(open.isShown("memberAdmittedField"));
    open.press("memberWriteButton");
    open.desk.settle();
    CHECK_FALSE(open.refusalAt("memberBornField").isEmpty());
    CHECK(open.isShown("memberAdmittedField"));
    open.field("memberAdmittedField").setText(QStringLiteral("1"));
    open.press("memberWriteButton");
    REQUIRE(waitUntil([&] { return open.isShown("memberNews"); }));
    CHECK(open.name() == u"Chhoti");
}

TEST_CASE("what was written down changes with a reason, all of it or nothing", "[ui]") {
    OpenMembers open;
    const QString code = open.list().currentIndex().data(MembersList::CodeRole).toString();
    const KnownMember before = open.known(code);
    open.press("describeButton");
    open.field("memberNameField").setText(QStringLiteral("Sunita Devi"));
    open.field("memberPhoneField").setText(QStringLiteral("06452 222111"));
    open.press("memberWriteButton");
    open.desk.settle();
    CHECK_FALSE(open.refusalAt("memberReasonField").isEmpty());
    CHECK(open.known(code).details.phone == before.details.phone);
    open.field("memberReasonField").setText(QStringLiteral("her full name"));
    open.press("memberWriteButton");
    REQUIRE(waitUntil([&] { return open.isShown("memberNews"); }));
    CHECK(open.name() == u"Sunita Devi");
    CHECK(open.known(code).details.phone == "06452 222111");
}

TEST_CASE("a name is erased with a reason; code and money stay", "[ui]") {
    OpenMembers open;
    const QString code = open.list().currentIndex().data(MembersList::CodeRole).toString();
    const QString savings = open.label("memberFigures_1");
    open.press("eraseButton");
    open.press("eraseDoneButton");
    open.desk.settle();
    CHECK_FALSE(open.refusalAt("eraseReasonField").isEmpty());
    open.field("eraseReasonField").setText(QStringLiteral("at her own wish"));
    open.press("eraseDoneButton");
    REQUIRE(waitUntil([&] { return open.isShown("memberNews"); }));
    CHECK(open.name() == code);
    CHECK(open.label("memberFigures_1") == savings);
    CHECK(open.known(code).details.phone.empty());
    CHECK(open.known(code).details.born.empty());
}

TEST_CASE("leaving is for the next meeting to resolve", "[ui]") {
    OpenMembers open;
    QString asked;
    QObject::connect(&open.page, &MembersPage::leaveAsked,
                     [&](const QString& code) { asked = code; });
    open.asking.isSure = false;
    open.press("leaveButton");
    CHECK(asked.isEmpty());
    open.asking.isSure = true;
    open.press("leaveButton");
    CHECK(asked == open.list().currentIndex().data(MembersList::CodeRole).toString());
    CHECK(open.isShown("memberNews"));
}

TEST_CASE("who leaves stands in the form of the meeting, and can be taken out again", "[ui]") {
    Desk desk{20};
    desk.open();
    std::optional<MeetingForm> form;
    desk.thread().ask(
        &desk.session(),
        [](Office&, BookThread::OpenBook& open) {
            MeetingDayService days{*open};
            return plain::must(days.on(*days.proposed()));
        },
        [&](MeetingDay day) { form.emplace(std::move(day), Uid{1}); });
    desk.settle();
    const MemberCode code = form->day().dues.rows.front().member.code;
    const auto cells = leavingCells(*form, code, QStringLiteral("She moves to Katihar."));
    form->put(cells);
    REQUIRE(form->sheet().leavers.size() == 1);
    CHECK(form->sheet().leavers[0].resolution == form->sheet().resolutions.at(0).number);
    CHECK(leavingCells(*form, code, QStringLiteral("again")).empty());
    form->put(stayingCells(*form, code));
    CHECK(form->sheet().leavers.empty());
    CHECK(form->sheet().resolutions.empty());
}

TEST_CASE("everything on the members page has a name, and Tab passes through", "[ui]") {
    OpenMembers open;
    CHECK(namelessIn(open.page) == QStringList{});
    CHECK(isTabFree(open.page));
    open.press("newMemberButton");
    CHECK(namelessIn(open.page) == QStringList{});
    CHECK(isTabFree(open.page));
    QTest::keyClick(&open.field("memberNameField"), Qt::Key_Escape);
    CHECK(open.isShown("memberView"));
}

} // namespace bahi::ui
