#pragma once

#include "ui/models/book_session.h"

#include <QLineEdit>
#include <QWidget>

#include <string>

namespace bahi::ui {

class ActionButton;
class FieldForm;
class Label;
class PrimaryButton;
class StateBox;

/// Erases what is personal of a member, once it is plain what goes and what stays.
class MemberErase : public QWidget {
    Q_OBJECT

public:
    explicit MemberErase(BookSession& session, QWidget* parent = nullptr);

    void start(const Member& member);

Q_SIGNALS:
    void erased(const QString& code);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void retranslate();

    BookSession& m_session;
    std::string m_code;
    QString m_called;
    bool m_isWriting = false;
    Label* m_title;
    StateBox* m_what;
    FieldForm* m_form;
    QLineEdit* m_reason;
    ActionButton* m_cancel;
    PrimaryButton* m_erase;
};

} // namespace bahi::ui
