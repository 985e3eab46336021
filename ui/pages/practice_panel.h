#pragma once

#include "ledger/services/practice_service.h"
#include "ui/models/book_session.h"
#include "ui/widgets/asking.h"

#include <QWidget>

class QComboBox;

namespace bahi::ui {

class Label;
class NewBookForm;

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
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void retranslate();

    BookSession& m_session;
    Label* m_title;
    Label* m_about;
    Label* m_programmeWord;
    QComboBox* m_programme;
    NewBookForm* m_form;
};

} // namespace bahi::ui
