#include "ui/pages/settings_page.h"

#include "ui/pages/settings_backup.h"
#include "ui/pages/settings_banks.h"
#include "ui/pages/settings_look.h"
#include "ui/pages/settings_rules.h"
#include "ui/text/figures.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

/// In a place that scrolls where the text is large.
QWidget* scrolling(QWidget* section) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(section);
    return scroll;
}

QWidget* sectionOf(Label*& title, FactList* facts, Label*& text) {
    auto* section = new QWidget;
    auto* lines = new QVBoxLayout{section};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::px(12));
    title = new Label{Type::PageTitle};
    text = new Label{Type::Body, Ink::Pencil};
    lines->addWidget(title);
    lines->addWidget(facts);
    lines->addWidget(text->wrapped());
    lines->addStretch();
    return section;
}

} // namespace

SettingsPage::SettingsPage(BookSession& session, Asking& asking, QWidget* parent)
    : Page{parent}, m_session{session}, m_asking{asking} {
    setObjectName(QStringLiteral("settingsPage"));
    build();
    resizeToText();
    retranslate();
}

QString SettingsPage::title() const {
    return tr("Settings");
}

std::vector<KeyHint> SettingsPage::keys() const {
    return {{tr("Up, Down"), tr("the section before or after")},
            {tr("Enter"), tr("writes down what stands in a form")},
            {tr("Esc"), tr("leaves a form")}};
}

void SettingsPage::build() {
    m_sections = new SectionList;
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_stack = new QStackedWidget;
    m_group = new FactList{QStringLiteral("groupFacts")};
    m_about = new FactList{QStringLiteral("aboutFacts")};
    m_rules = new SettingsRules{m_session};
    m_banks = new SettingsBanks{m_session};
    m_look = new SettingsLook;
    m_backup = new SettingsBackup{m_session, m_asking};
    m_stack->addWidget(scrolling(sectionOf(m_groupTitle, m_group, m_groupText)));
    m_stack->addWidget(m_rules);
    m_stack->addWidget(m_banks);
    m_stack->addWidget(scrolling(m_look));
    m_stack->addWidget(scrolling(m_backup));
    m_stack->addWidget(scrolling(sectionOf(m_aboutTitle, m_about, m_aboutText)));
    auto* panel = new Panel;
    auto* inside = new QVBoxLayout{panel};
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_sections);
    m_left = panel;
    auto* all = new QHBoxLayout{this};
    all->addWidget(m_left, 0, Qt::AlignTop);
    all->addWidget(m_stack, 1);
    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_session, &BookSession::opened, this, &SettingsPage::read);
    connect(&m_session, &BookSession::changed, this, &SettingsPage::read);
    connect(&m_session, &BookSession::checked, this, &SettingsPage::read);
}

void SettingsPage::goTo(Section section) {
    m_sections->setCurrentRow(section);
}

void SettingsPage::entered() {
    m_sections->setFocus();
}

void SettingsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    read();
}

void SettingsPage::read() {
    if (!isVisible() || !m_session.isOpen()) return;
    tellGroup();
    m_rules->read();
    m_banks->read();
    m_backup->read();
}

void SettingsPage::tellGroup() {
    if (!m_session.isOpen()) return;
    const BookInfo& info = m_session.info();
    const QString name = QString::fromStdString(info.groupName);
    std::vector<FactList::Fact> facts = {
        {tr("Group"), name.isEmpty() ? tr("Without a name") : name,
         tr("as it was written when the book was made")},
        {tr("Currency"), QString::fromStdString(info.currency.code),
         tr("cannot change: every amount counts in it")},
        {tr("First meeting in the book"),
         info.firstMeeting ? dayOfYear(*info.firstMeeting) : tr("None yet"),
         {}},
        {tr("Last meeting"), info.lastMeeting ? dayOfYear(*info.lastMeeting) : tr("None yet"), {}},
        {tr("Members, meetings"),
         tr("%1 members, %2 meetings")
             .arg(number(std::int64_t(info.members)), number(std::int64_t(info.meetings))),
         {}},
        {tr("Names"), tr("Open: readable on this computer"), {}},
        {tr("Minute-book code"), QString::fromStdString(info.minuteBookCode),
         tr("of %1 records").arg(number(std::int64_t(info.records)))},
        {tr("Book number"), QString::fromStdString(info.bookId).left(16),
         tr("cannot change: the federation knows the book by it")},
        {tr("File"), m_session.path(), {}}};
    if (info.practice)
        facts.insert(facts.begin(), {tr("Practice"), tr("A group to try things out"),
                                     tr("never a real one, and never sent to a federation")});
    m_group->tell(facts);
}

void SettingsPage::tellAbout() {
    m_about->tell(
        {{tr("Bahi"), withWrittenDigits(QStringLiteral(BAHI_VERSION)),
          tr("the account book of self-help groups")},
         {tr("Licence"), QStringLiteral("GPL 3"),
          tr("use, look into, change and pass on freely; passed on under the same licence")},
         {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), tr("LGPL 3, The Qt Company")},
         {QStringLiteral("Noto Sans, Noto Sans Devanagari, Noto Sans Mono"),
          tr("The letters on the screen"), tr("SIL Open Font License 1.1, the Noto project")},
         {QStringLiteral("SQLite, SQLiteCpp"), tr("The file of the book"),
          tr("public domain; MIT licence")},
         {QStringLiteral("OpenSSL, libsodium"), tr("Seals and signatures"),
          tr("Apache licence 2.0; ISC licence")},
         {QStringLiteral("ICU, Boost, {fmt}, nlohmann/json, libcsv"),
          tr("Words, numbers and files"), tr("Unicode, Boost and MIT licences; LGPL 2.1")}});
}

void SettingsPage::retranslate() {
    m_sections->setSections({{QStringLiteral("groups"), tr("Group")},
                             {QStringLiteral("minutes"), tr("Rules")},
                             {QStringLiteral("bank"), tr("Bank accounts")},
                             {QStringLiteral("globe"), tr("Language and look")},
                             {QStringLiteral("stick"), tr("Backup")},
                             {QStringLiteral("help"), tr("About Bahi")}});
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_groupTitle->setText(tr("Group"));
    m_groupText->setText(
        tr("What a book began with stays: it is part of what was signed. Who "
           "belongs to the group and what it agreed change with their day, on "
           "the members page and under “Rules”."));
    m_aboutTitle->setText(tr("About Bahi"));
    m_aboutText->setText(
        tr("Free software without any warranty. The full texts of the licences "
           "come with the program, in its folder of documents."));
    tellGroup();
    tellAbout();
}

void SettingsPage::resizeToText() {
    layout()->setContentsMargins(Theme::px(20), Theme::px(12), Theme::px(16), Theme::px(12));
    layout()->setSpacing(Theme::px(16));
    m_left->setFixedWidth(Theme::px(228));
}

void SettingsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) resizeToText();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
