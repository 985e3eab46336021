#pragma once

#include "ui/models/book_session.h"
#include "ui/pages/page.h"
#include "ui/widgets/asking.h"

#include <QStackedWidget>

namespace bahi::ui {

class FactList;
class Label;
class SettingsBackup;
class SettingsBanks;
class SettingsLook;
class SectionList;
class SettingsRules;

/// What is set: of the group, in its book; and of this computer.
class SettingsPage : public Page {
    Q_OBJECT

public:
    enum Section { Group, Rules, Banks, LookAndLanguage, Backup, About, kSections };

    SettingsPage(BookSession& session, Asking& asking, QWidget* parent = nullptr);

    QString title() const override;
    void entered() override;
    std::vector<KeyHint> keys() const override;
    void goTo(Section section);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void read();
    void tellGroup();
    void tellAbout();
    void retranslate();
    void resizeToText();

    BookSession& m_session;
    Asking& m_asking;
    SectionList* m_sections = nullptr;
    QWidget* m_left = nullptr;
    QStackedWidget* m_stack = nullptr;
    Label* m_groupTitle = nullptr;
    FactList* m_group = nullptr;
    Label* m_groupText = nullptr;
    SettingsRules* m_rules = nullptr;
    SettingsBanks* m_banks = nullptr;
    SettingsLook* m_look = nullptr;
    SettingsBackup* m_backup = nullptr;
    Label* m_aboutTitle = nullptr;
    Label* m_aboutText = nullptr;
    FactList* m_about = nullptr;
};

} // namespace bahi::ui
