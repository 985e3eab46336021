#pragma once

#include "ledger/services/backup_service.h"
#include "ui/models/book_session.h"
#include "ui/models/work_progress.h"
#include "ui/widgets/asking.h"

#include <QProgressBar>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace bahi::ui {

class FactList;
class Label;
class PrimaryButton;
class RefusalLine;
class StateBox;

/// Copies of the book: one made now to a stick or folder, read back and verified; and those Bahi
/// makes by itself.
class SettingsBackup : public QWidget {
    Q_OBJECT

public:
    SettingsBackup(BookSession& session, Asking& asking, QWidget* parent = nullptr);

    void read();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Copies {
        std::optional<KnownCopy> taken;
        std::vector<KnownCopy> automatic;
    };
    void clear();
    void copy();
    void stopWorking();
    void tell();
    void retranslate();

    BookSession& m_session;
    Asking& m_asking;
    Copies m_copies;
    std::shared_ptr<WorkProgress> m_told; // while a copy is made
    Label* m_title;
    PrimaryButton* m_copy;
    StateBox* m_last;
    QProgressBar* m_progress;
    RefusalLine* m_refusal;
    Label* m_automaticTitle;
    Label* m_automaticText;
    FactList* m_automatic;
};

} // namespace bahi::ui
