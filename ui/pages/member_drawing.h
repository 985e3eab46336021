#pragma once

#include "ledger/group/member.h"
#include "ui/models/book_session.h"

#include <QListWidget>
#include <QWidget>

#include <vector>

namespace bahi::ui {

class ActionButton;
class Label;
class PrimaryButton;
class RefusalLine;

/// All drawings, with whose they are, for a member who wants another one. Who had the one she takes
/// gets hers.
class MemberDrawing : public QWidget {
    Q_OBJECT

public:
    explicit MemberDrawing(BookSession& session, QWidget* parent = nullptr);

    /// `all` are the members, in the order of joining.
    void start(const Member& member, std::vector<Member> all);

Q_SIGNALS:
    void taken(const QString& code);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Member* ownerOf(int symbol) const;
    bool isFree(int symbol) const; // to be taken, from nobody or somebody
    QString called(int symbol) const;
    void fill();
    void tellChosen();
    void submit();
    void retranslate();
    void resizeToText();

    BookSession& m_session;
    std::vector<Member> m_all;
    std::size_t m_her = 0; // of m_all
    bool m_isWriting = false;
    Label* m_title;
    Label* m_what;
    QListWidget* m_grid;
    Label* m_chosen;
    RefusalLine* m_refusal;
    ActionButton* m_cancel;
    PrimaryButton* m_take;
};

} // namespace bahi::ui
