#pragma once

#include "ledger/services/backup_service.h"
#include "ui/models/book_session.h"
#include "ui/widgets/asking.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace bahi::ui {

class Label;
class PrimaryButton;
class RefusalLine;
class StateBox;

/// Brings a book back from a backup: the backup is looked at and verified first; then she decides.
/// It always becomes a new book, so that none is lost.
class RestorePanel : public QWidget {
    Q_OBJECT

public:
    RestorePanel(BookSession& session, Asking& asking, QWidget* parent = nullptr);

    /// Asks for the backup at once; looking begins in `folder`.
    void begin(const QString& folder);
    /// Looks at the backup at `path`, and changes nothing.
    void look(const QString& path);

Q_SIGNALS:
    void back();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void tellFound();
    void restore();
    void choosePlace();
    void setBusy(bool busy);
    void work(Keep keep, const std::function<void(const BackupReport&)>& then);

    BookSession& m_session;
    Asking& m_asking;
    QString m_backup;
    QString m_folder;
    std::optional<BackupReport> m_found;
    Label* m_title;
    Label* m_about;
    QPushButton* m_choose;
    StateBox* m_box;
    Label* m_placeWord;
    QLineEdit* m_place;
    QPushButton* m_choosePlace;
    RefusalLine* m_refusal;
    QProgressBar* m_bar;
    PrimaryButton* m_restore;
    QPushButton* m_back;
};

} // namespace bahi::ui
