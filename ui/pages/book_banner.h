#pragma once

#include "ui/models/book_session.h"
#include "ui/widgets/asking.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace bahi::ui {

class StateBox;

/// What goes wrong with the book or the computer, above the page: nothing on the page is lost by
/// it. For a damaged book it holds the ladder back: the last backup, the auditor, a copy of the
/// file for her.
class BookBanner : public QWidget {
    Q_OBJECT

public:
    BookBanner(BookSession& session, Asking& asking, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to look for the last backup, which is in `folder`.
    void restore(const QString& folder);
    /// Somebody wants to make the open file a book of this computer.
    void restoreThis(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tellDamage();
    void tellClock();
    void tellFailure(const MachineFailure& failure);
    void copyFile();
    void lookForBackup();

    BookSession& m_session;
    Asking& m_asking;
    std::optional<MachineFailure> m_failure;
    QString m_copied; // where the damaged file was copied to
    StateBox* m_damaged;
    QPushButton* m_backup;
    QPushButton* m_copy;
    StateBox* m_viewing; // for viewing only, though nothing is wrong with it
    QPushButton* m_restore;
    StateBox* m_clock;
    QPushButton* m_trust;
    StateBox* m_machine;
    QPushButton* m_seen;
};

} // namespace bahi::ui
