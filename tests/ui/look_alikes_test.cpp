// Two of one name, and names longer than their column.

#include "ledger/services/member_service.h"
#include "tests/ui/bookkeeper.h"
#include "tests/ui/text_recorder.h"
#include "ui/pages/finder.h"
#include "ui/widgets/member_combo.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

const std::string kSita = "सीता देवी";
const std::string kLong = "श्रीमती सुमित्रा कुमारी विश्वकर्मा देवी उर्फ मुन्नी बाई पूर्णिया वाली";

/// A practice group that two Sita Devis have joined, and one with a long name.
struct Alike {
    Alike() : page{desk.session()} {
        page.resize(1270, 700);
        page.show();
        desk.open();
        REQUIRE(waitUntil([this] { return page.editor().isBegun(); }));
        desk.settle();
        const Date day = page.editor().form().day().dues.day;
        desk.thread().ask(
            &page,
            [day](Office& office, BookThread::OpenBook& book) {
                const auto join = [&](const std::string& name, const char* code) {
                    plain::must(MemberService{office, *book}.join(
                        {{.code = plain::must(MemberCode::parse(code)),
                          .name = name,
                          .joinedOn = day,
                          .where = {}}}));
                };
                join(kSita, "SITA-1");
                join(kSita, "SITA-2");
                join(kLong, "LONGNAME");
                return true;
            },
            [this](bool) { desk.session().tellChanged({}); });
        REQUIRE(waitUntil([this] { return rowOf("LONGNAME") >= 0; }));
        desk.settle();
    }

    int rowOf(const char* code) {
        const auto& lines = page.editor().form().lines();
        for (std::size_t row = 0; row < lines.size(); ++row)
            if (page.editor().form().rowOf(lines[row]).member.code.text() == code) return int(row);
        return -1;
    }
    QModelIndex nameIn(const char* code) {
        return find<SheetView>(page, "meetingSheetView")
            ->model()
            ->index(rowOf(code), int(Column::Member));
    }

    Desk desk;
    MeetingPage page;
};

} // namespace

TEST_CASE("two of one name are told apart in the sheet by drawing and code", "[ui]") {
    Alike open;
    const QModelIndex one = open.nameIn("SITA-1");
    const QModelIndex two = open.nameIn("SITA-2");
    CHECK(one.data().toString() == two.data().toString());
    CHECK(one.data(SheetModel::CodeRole) != two.data(SheetModel::CodeRole));
    CHECK(one.data(SheetModel::SymbolRole) != two.data(SheetModel::SymbolRole));
    CHECK(one.data(Qt::ToolTipRole).toString().contains(QStringLiteral("SITA-1")));
    CHECK(one.data(Qt::AccessibleTextRole) != two.data(Qt::AccessibleTextRole));
}

TEST_CASE("two of one name are told apart where a member is chosen, and typed letters find her",
          "[ui]") {
    Alike open;
    open.page.goTo(Step::NewLoans);
    for (const char* name :
         {"loanMemberCombo", "loanGuarantorCombo", "paymentMemberCombo", "chairCombo"}) {
        INFO(name);
        auto* combo = find<MemberCombo>(open.page, name);
        combo->choose(QStringLiteral("SITA-1"));
        const QString first = combo->currentText();
        combo->choose(QStringLiteral("SITA-2"));
        CHECK(combo->currentText() != first);
        combo->choose({});
        QTest::keyClicks(combo, QStringLiteral("sita-2"));
        CHECK(combo->chosen() == QStringLiteral("SITA-2"));
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        QTest::sendKeyEvent(QTest::Click, combo, Qt::Key_unknown, QString{QChar{0x0938}},
                            Qt::NoModifier); // स: one of those whose name begins so
        CHECK(combo->currentText().contains(QChar{0x0938}));
    }
}

TEST_CASE("two of one name are told apart in the finder", "[ui]") {
    Alike open;
    Finder finder{open.desk.session(), {}, nullptr};
    finder.setAttribute(Qt::WA_DeleteOnClose, false);
    open.desk.settle();
    auto* wanted = find<QLineEdit>(finder, "finderWanted");
    auto* list = find<QListWidget>(finder, "finderList");
    wanted->setText(QStringLiteral("SITA-"));
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text() != list->item(1)->text());
    wanted->setText(QStringLiteral("sita-2"));
    REQUIRE(list->count() == 1);
    QString chosen;
    QObject::connect(&finder, &Finder::memberChosen, [&](const QString& code) { chosen = code; });
    QTest::keyClick(wanted, Qt::Key_Return);
    CHECK(chosen == QStringLiteral("SITA-2"));
}

TEST_CASE("a name stands whole before its code, or alone, or in dots before the whole code",
          "[ui]") {
    Alike open;
    const QString name = QString::fromStdString(kLong);
    const QString code = QStringLiteral("LONGNAME");
    CHECK(open.nameIn("LONGNAME").data(Qt::ToolTipRole).toString().contains(name));
    const QFont font = Theme::font(Type::Body);
    const double alone = QFontMetricsF{font}.horizontalAdvance(name);
    for (const double width : {alone + 400, alone + 2, alone - 20, alone - 80}) {
        INFO("width " << width);
        TextRecorder recorder;
        QPainter painter{&recorder};
        drawNamed(painter, {0, 0, width, 40}, font, name, code);
        painter.end();
        const auto told = recorder.found(code);
        CHECK(told.has_value() == (width != alone + 2));
        if (told) CHECK(told->right() <= width);
        CHECK(recorder.isElided() == (width < alone));
        CHECK(recorder.isOnOneLine());
    }
    TextRecorder tiny; // no room for both
    QPainter painter{&tiny};
    drawNamed(painter, {0, 0, 90, 40}, Theme::font(Type::Body), name, code);
    painter.end();
    CHECK_FALSE(tiny.found(QStringLiteral("LONG")));
}

} // namespace bahi::ui
