// Bank accounts: opened and renamed in the settings, with what stands in each.

#include "tests/ui/open_settings.h"
#include "tests/ui/spoken.h"
#include "tests/ui/tabs.h"
#include "ui/models/banks_typed.h"
#include "ui/widgets/state_box.h"

#include <QLabel>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

struct OpenBanks : OpenSettings {
    OpenBanks() { page.goTo(SettingsPage::Banks); }

    /// All that is read in the section.
    QString words() {
        QStringList words;
        for (const QLabel* label : find<QWidget>(page, "banksSection")->findChildren<QLabel*>())
            if (label->isVisible()) words += label->text();
        return words.join(u'\n');
    }
    std::vector<LedgerPage> banks() {
        std::vector<LedgerPage> found;
        desk.thread().ask(
            &page,
            [](Office& office, BookThread::OpenBook& book) {
                return PageService{office, *book}.all();
            },
            [&](const std::vector<LedgerPage>& all) {
                for (const LedgerPage& one : all)
                    if (one.openedAs == SubLedger::BankAccount) found.push_back(one);
            });
        desk.settle();
        return found;
    }
    void add(const QString& name) {
        press("newBankButton");
        field("bankNameField").setText(name);
        QTest::keyClick(&field("bankNameField"), Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a bank account is opened and named in the settings", "[ui]") {
    OpenBanks open;
    const std::size_t before = open.banks().size();
    open.add(QStringLiteral("  ग्रामीण बैंक ठाकुरगंज "));
    REQUIRE(waitUntil([&] { return open.isShown("bankNews"); }));
    open.desk.settle();
    const auto banks = open.banks();
    REQUIRE(banks.size() == before + 1);
    CHECK(banks.back().name == "ग्रामीण बैंक ठाकुरगंज");
    CHECK(banks.back().code.starts_with("BANK"));
    CHECK(open.words().contains(QStringLiteral("ग्रामीण बैंक ठाकुरगंज")));

    const QString rename =
        QStringLiteral("renameBank_") + QString::fromStdString(banks.back().code);
    open.press(rename.toLatin1().constData());
    CHECK(open.field("bankNameField").text() == QStringLiteral("ग्रामीण बैंक ठाकुरगंज"));
    open.field("bankNameField").setText(QStringLiteral("Gramin Bank"));
    open.press("bankWriteButton");
    open.desk.settle();
    CHECK_FALSE(open.refusalAt("bankReasonField").isEmpty()); // it is asked for
    CHECK(open.field("bankReasonField").hasFocus());
    open.field("bankReasonField").setText(QStringLiteral("misspelt"));
    QTest::keyClick(&open.field("bankReasonField"), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return open.banks().back().name == "Gramin Bank"; }));
    CHECK(open.banks().size() == before + 1);
}

TEST_CASE("the name of a bank account is refused at its field, and stays there", "[ui]") {
    OpenBanks open;
    const Spoken hindi{Language::Hindi};
    const std::size_t before = open.banks().size();
    const QString name = QString::fromUtf8(
        GENERATE(as<const char*>{}, "", "   ", "=1+1", "2345 6789 0124", "a\u202eb"));
    CAPTURE(name.toStdString());
    open.add(name);
    open.desk.settle();
    REQUIRE(open.isShown("bankForm"));
    CHECK_FALSE(open.refusalAt("bankNameField").isEmpty());
    CHECK(open.field("bankNameField").text() == name);
    CHECK(open.banks().size() == before);
    QTest::keyClick(&open.field("bankNameField"), Qt::Key_Escape);
    CHECK(open.isShown("newBankButton"));
}

TEST_CASE("nothing of a group's banks is offered to the next, and all has a name", "[ui]") {
    OpenBanks open;
    open.add(QStringLiteral("Jyoti Bank"));
    REQUIRE(waitUntil([&] { return open.isShown("bankNews"); }));
    open.desk.settle();
    CHECK(namelessIn(open.page) == QStringList{});
    CHECK(isTabFree(open.page));
    open.press("newBankButton");
    CHECK(namelessIn(open.page) == QStringList{});
    open.field("bankNameField").setText(QStringLiteral("half typed"));
    open.desk.session().close();
    open.desk.settle();
    CHECK_FALSE(open.isShown("bankForm"));
    CHECK(open.field("bankNameField").text().isEmpty());
    CHECK_FALSE(open.words().contains(QStringLiteral("Jyoti Bank")));
    CHECK_FALSE(find<QPushButton>(open.page, "newBankButton")->isEnabled());
}

TEST_CASE("two accounts begun from two books are two codes; the same name again is no change",
          "[ui]") {
    OpenBanks open;
    open.add(QStringLiteral("State Bank"));
    REQUIRE(waitUntil([&] { return open.isShown("bankNews"); }));
    open.add(QStringLiteral("State Bank"));
    open.desk.settle();
    const auto banks = open.banks();
    REQUIRE(banks.size() >= 2);
    CHECK(banks.back().code != banks.at(banks.size() - 2).code);
    const std::uint64_t records = open.desk.session().info().records;
    open.press(("renameBank_" + banks.back().code).c_str());
    open.press("bankWriteButton");
    open.desk.settle();
    CHECK(open.desk.session().info().records == records);
}

} // namespace bahi::ui
