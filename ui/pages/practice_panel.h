#pragma once

#include "ledger/services/practice_service.h"
#include "ui/models/book_session.h"
#include "ui/widgets/asking.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace bahi::ui {

class Label;
class PrimaryButton;
class RefusalLine;

/// Makes a group to practise on: of which programme, and where.
class PracticePanel : public QWidget {
    Q_OBJECT

public:
    PracticePanel(BookSession& session, Asking& asking, QWidget* parent = nullptr);

    /// Proposes a place nothing stands in.
    void begin();
    /// Makes the group of `programme` at `path` and opens it.
    void make(Programme programme, const QString& path);

Q_SIGNALS:
    void back();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void choosePlace();
    void setBusy(bool busy);

    BookSession& m_session;
    Asking& m_asking;
    Label* m_title;
    Label* m_about;
    Label* m_programmeWord;
    QComboBox* m_programme;
    Label* m_placeWord;
    QLineEdit* m_place;
    QPushButton* m_choose;
    RefusalLine* m_refusal;
    QProgressBar* m_bar;
    PrimaryButton* m_make;
    QPushButton* m_back;
};

} // namespace bahi::ui
