#pragma once

#include "ui/models/book_session.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QWidget>

class QToolButton;

namespace bahi::ui {

class LanguageButton;
class NameLabel;
class Label;

/// The line above the pages: whose book it is, whether names are open, how far it was checked, and
/// what is the same on every page.
class TopLine : public QWidget {
    Q_OBJECT

public:
    explicit TopLine(QWidget* parent = nullptr);

    void showBook(const BookInfo& info);
    void showCheck(Check check, std::uint64_t records);

Q_SIGNALS:
    void find();
    void help();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void explainNames();
    void explainCheck();
    QToolButton* makeTool(const QString& name, const QString& drawing);

    QString m_group;
    bool m_practice = false;
    Check m_check = Check::Running;
    std::uint64_t m_records = 0;

    NameLabel* m_name;
    Label* m_practiceTag;
    QToolButton* m_names;
    QToolButton* m_checked;
    QToolButton* m_find;
    LanguageButton* m_language;
    QToolButton* m_help;
};

} // namespace bahi::ui
