#pragma once

#include "ui/models/book_session.h"
#include "ui/models/members_list.h"
#include "ui/pages/page.h"
#include "ui/widgets/asking.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace bahi::ui {

class ActionButton;
class Label;
class MemberDrawing;
class MemberErase;
class MemberForm;
class MemberListView;
class MemberPhoto;
class MemberView;
class Panel;
class StateBox;

/// The register of members: the list at the left, at the right one of them, or the form for a new
/// one.
class MembersPage : public Page {
    Q_OBJECT

public:
    MembersPage(BookSession& session, Asking& asking, QWidget* parent = nullptr);

    QString title() const override;
    void entered() override;
    std::vector<KeyHint> keys() const override;
    QString help() const override { return QStringLiteral("people.md"); }
    void showMember(const QString& code) override;

    /// A new member is to be written down.
    void startNew();

Q_SIGNALS:
    /// She leaves in the next meeting, by resolution: for its form (leavingCells).
    void leaveAsked(const QString& code);
    /// She stays after all: out of that form again (stayingCells).
    void stayAsked(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeList();
    void connectParts();
    void connectHer();
    void tellNews();
    void read();
    void readNow();
    void showAll(const MembersToday& today);
    void choose(int row);
    void readPassbook();
    void showHer();
    void askToLeave();
    void tellFound();
    void retranslate();
    void resizeToText();

    BookSession& m_session;
    Asking& m_asking;
    MembersList m_members;
    MembersToday m_today; // its members are in m_members
    QString m_code;       // who is shown; empty: nobody yet
    enum class News { TakenIn, Written, Drawing, Photo };
    QString m_news; // who is shown once the book is read again, with a piece of news:
    News m_kind = News::Written;
    bool m_isStale = true; // the book changed since it was read
    bool m_isReading = false;
    bool m_isReadingPassbook = false;
    QLineEdit* m_find = nullptr;
    Panel* m_listPanel = nullptr;
    MemberListView* m_list = nullptr;
    Label* m_nobody = nullptr;
    ActionButton* m_new = nullptr;
    QWidget* m_left = nullptr;
    QStackedWidget* m_right = nullptr;
    StateBox* m_empty = nullptr;
    QWidget* m_herPlace = nullptr; // which scrolls where the text is large
    MemberView* m_her = nullptr;
    MemberForm* m_form = nullptr;
    MemberDrawing* m_drawing = nullptr;
    MemberPhoto* m_photo = nullptr;
    MemberErase* m_erase = nullptr;
};

} // namespace bahi::ui
