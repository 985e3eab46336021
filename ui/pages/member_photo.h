#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/group/member.h"
#include "ui/models/book_session.h"
#include "ui/widgets/asking.h"

#include <QWidget>

#include <functional>
#include <string>

namespace bahi::ui {

class ActionButton;
class Label;
class PrimaryButton;
class RefusalLine;

/// The photo of a member: chosen from a file, looked at before it is kept, removed.
class MemberPhoto : public QWidget {
    Q_OBJECT

public:
    MemberPhoto(BookSession& session, Asking& asking, QWidget* parent = nullptr);

    /// `jpeg` is the photo she has; none, or a damaged one: empty.
    void start(const Member& member, const Bytes& jpeg, bool hasPhoto);

Q_SIGNALS:
    void written(const QString& code);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose();
    void keep();
    void remove();
    void write(const std::function<Result<Changes>(Office&, Book&)>& work);
    void show(const Bytes& jpeg);
    void retranslate();
    void resizeToText();

    BookSession& m_session;
    Asking& m_asking;
    std::string m_code;
    QString m_called;
    bool m_hasPhoto = false;
    bool m_isWriting = false;
    Bytes m_shown;
    Bytes m_fresh; // to be kept; empty: none was chosen
    QString m_file;
    Label* m_title;
    Label* m_what;
    Label* m_picture;
    RefusalLine* m_refusal;
    ActionButton* m_choose;
    ActionButton* m_remove;
    ActionButton* m_cancel;
    PrimaryButton* m_keep;
};

} // namespace bahi::ui
