#pragma once

#include "ledger/services/member_page_service.h"
#include "ui/models/members_passbook.h"

#include <QWidget>

#include <optional>

namespace bahi::ui {

class ActionButton;
class KeyFigures;
class Label;
class NameLabel;
class RegisterView;
class StateBox;
class StateTag;

/// One member: who she is, the four figures one asks for, and her passbook, the newest line first.
class MemberView : public QWidget {
    Q_OBJECT

public:
    explicit MemberView(QWidget* parent = nullptr);

    /// Her standing at once; her passbook when it is read.
    void showMember(const MemberStanding& member, const MembersToday& today);
    void showPage(MemberPage page);
    /// Does she leave in the meeting that is being written down?
    void setLeaving(bool isLeaving);
    /// Empty: none, or a damaged one.
    Bytes photo() const;
    bool hasPhoto() const { return m_photo.has_value(); }
    const MemberStanding& member() const { return m_member.value(); }

    /// A piece of news over the figures, until another member is shown.
    void tell(const QString& title, const QString& text);
    void setMayWrite(bool may);

Q_SIGNALS:
    void describeAsked();
    void drawingAsked();
    void photoAsked();
    void eraseAsked();
    void leaveAsked();
    void stayAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makePassbook();
    QWidget* makeButtons();
    void retranslate();
    void resizeToText();
    void tellHead();
    void tellPhoto();
    void tellFigures();
    QString wordsOfLoans() const;
    QString wordsOfDue() const;
    QString wordsOfRoll() const;

    std::optional<MemberStanding> m_member;
    Currency m_currency;
    std::optional<Date> m_next;
    Money m_regularSaving;
    std::vector<OpenLoan> m_loans;
    bool m_isRead = false; // the passbook
    bool m_isLeaving = false;
    std::optional<StoredPhoto> m_photo;
    MembersPassbook m_passbook;
    Label* m_symbol = nullptr;
    Label* m_face = nullptr;
    StateTag* m_leaves = nullptr;
    NameLabel* m_name = nullptr;
    Label* m_second = nullptr;
    StateBox* m_news = nullptr;
    KeyFigures* m_figures = nullptr;
    Label* m_passbookTitle = nullptr;
    StateTag* m_ties = nullptr;
    RegisterView* m_lines = nullptr;
    ActionButton* m_describe = nullptr;
    ActionButton* m_drawing = nullptr;
    ActionButton* m_picture = nullptr;
    ActionButton* m_erase = nullptr;
    ActionButton* m_leave = nullptr;
};

} // namespace bahi::ui
