#pragma once

#include "ui/models/book_session.h"

#include <QDialog>
#include <QString>

#include <vector>

class QLineEdit;
class QListWidget;

namespace bahi::ui {

/// Finds a page of the window or a member of the group, by name or code.
class Finder : public QDialog {
    Q_OBJECT

public:
    /// `pages` in the order of the rail. Members are read from the book that is open.
    Finder(BookSession& session, const QStringList& pages, QWidget* parent);

Q_SIGNALS:
    void pageChosen(int place);
    void memberChosen(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What can be found: a page, or a member by her code.
    struct Thing {
        QString words;
        int page = -1;
        QString member;
        int symbol = -1;
    };

    void build();
    void readMembers();
    void showFound();
    void choose();

    BookSession& m_session;
    std::vector<Thing> m_things;
    std::vector<Thing> m_shown;
    QLineEdit* m_wanted;
    QListWidget* m_list;
};

/// Does `words` hold `wanted`, in any case, with or without nukta and accents?
bool holds(const QString& words, const QString& wanted);

} // namespace bahi::ui
