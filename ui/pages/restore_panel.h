#pragma once

#include "ui/models/book_session.h"
#include "ui/models/known_copies.h"
#include "ui/widgets/asking.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace bahi::ui {

class CopyListView;
class Label;
class NewBookForm;
class PrimaryButton;
class StateBox;

/// Brings a book back from a copy, in two steps: the copies this computer knows of, one of which
/// is chosen; then what was found in it, held against the book that is here, for her to decide. It
/// always becomes a new book, so that none is lost.
class RestorePanel : public QWidget {
    Q_OBJECT

public:
    RestorePanel(BookSession& session, Asking& asking, QWidget* parent = nullptr);

    /// Shows the copies there are, the newest of those in `folder` chosen; looking for another file
    /// begins there.
    void begin(const QString& folder);
    /// Looks at the copy at `path`, and changes nothing.
    void look(const QString& path);

Q_SIGNALS:
    void back();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void retranslate();
    void tell();
    void tellFound();
    void press();
    void make();
    void lookAtChosen();
    void chooseFile();
    void restore();
    void openHere();
    void goBack();
    void found(const CopyJudged& copy);
    void forget();
    bool isHereDamaged() const;
    bool mayOpenHere() const;
    bool isRestoringFirst() const;

    BookSession& m_session;
    Asking& m_asking;
    KnownCopies m_copies;
    QString m_folder;
    QString m_path;                    // of the copy that is looked at
    std::optional<CopyJudged> m_found; // in it
    QStringList m_damaged;             // books that were found damaged since the program began
    Label* m_title;
    Label* m_about;
    CopyListView* m_list;
    StateBox* m_box;
    StateBox* m_beside;
    PrimaryButton* m_openHere;
    NewBookForm* m_form;
};

} // namespace bahi::ui
