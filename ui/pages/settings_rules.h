#pragma once

#include "ui/models/book_session.h"
#include "ui/pages/settings_rules_form.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace bahi::ui {

class FactList;
class PrimaryButton;
class StateBox;

/// What the group agreed: what holds, since when, and the forms by which it changes.
class SettingsRules : public QWidget {
    Q_OBJECT

public:
    explicit SettingsRules(BookSession& session, QWidget* parent = nullptr);

    /// Reads what was agreed; shows it when it is read.
    void read();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Agreed {
        RulesHistory rules;
        SettingsHistory settings;
        Date today;
    };
    void build();
    void clear();
    void tell();
    void tellHistory();
    void retranslate();

    BookSession& m_session;
    Agreed m_agreed;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_overview = nullptr;
    SettingsRulesForm* m_form = nullptr;
    Label* m_title = nullptr;
    PrimaryButton* m_new = nullptr;
    StateBox* m_news = nullptr;
    Label* m_onDay = nullptr;
    FactList* m_facts = nullptr;
    Label* m_historyTitle = nullptr;
    QVBoxLayout* m_history = nullptr;
};

} // namespace bahi::ui
