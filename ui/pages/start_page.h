#pragma once

#include "ui/models/recent_books.h"
#include "ui/pages/page.h"
#include "ui/widgets/asking.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace bahi::ui {

class BookSession;
class ChoicePanel;
class ChoiceRow;
class KeyHints;
class Label;
class PracticePanel;
class PrimaryButton;
class RefusalLine;
class RestorePanel;
class StateBox;

/// What is there before a book is open: the books of this user, and everything else one can begin
/// with.
class StartPage : public Page {
    Q_OBJECT

public:
    StartPage(BookSession& session, Asking& asking, QWidget* parent = nullptr);

    QString title() const override;
    void entered() override;
    std::vector<KeyHint> keys() const override;
    QString help() const override { return QStringLiteral("start.md"); }

    void open(const QString& path);
    /// Opens the practice group at `path`, and makes it first if it is not there.
    void practise(const QString& path);
    /// Leads to restoring; looking for the backup begins in `folder`.
    void restore(const QString& folder);
    /// The same with the backup found already.
    void restoreFrom(const QString& file);
    /// The program did not end well the last time.
    void tellCrash();

Q_SIGNALS:
    void newGroup();
    void helpAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeBooks();
    QWidget* makeChoices();
    QWidget* makeFoot();
    void connectParts();
    void retranslate();
    void arrange();
    void fitList();
    void retellPrimary();
    void retellCopy();
    void press(); // the main button
    void openChosen();
    void openOther();
    void forgetChosen();
    void refused(const Refused& why);
    void lookForBackup();
    QString chosenPath() const;

    BookSession& m_session;
    Asking& m_asking;
    RecentBooks m_books;
    QSortFilterProxyModel* m_found;

    QWidget* m_content = nullptr;
    QGridLayout* m_columns = nullptr;
    QWidget* m_left = nullptr;
    QStackedWidget* m_right = nullptr;
    ChoiceRow* m_languages = nullptr;
    QToolButton* m_help = nullptr;
    StateBox* m_crash = nullptr;
    Label* m_booksTitle = nullptr;
    QLineEdit* m_find = nullptr;
    QListView* m_list = nullptr;
    StateBox* m_none = nullptr;
    RefusalLine* m_refusal = nullptr;
    PrimaryButton* m_open = nullptr;
    Label* m_hint = nullptr;
    QWidget* m_copy = nullptr;
    QLabel* m_copyMark = nullptr;
    Label* m_copyTitle = nullptr;
    Label* m_copyText = nullptr;
    Label* m_elseTitle = nullptr;
    ChoicePanel* m_new = nullptr;
    ChoicePanel* m_other = nullptr;
    ChoicePanel* m_practice = nullptr;
    ChoicePanel* m_restore = nullptr;
    PracticePanel* m_practicePanel = nullptr;
    RestorePanel* m_restorePanel = nullptr;
    Label* m_promise = nullptr;
    KeyHints* m_hints = nullptr;
};

} // namespace bahi::ui
