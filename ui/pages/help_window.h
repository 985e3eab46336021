#pragma once

#include <QDialog>

class QPushButton;
class QTextBrowser;
class QToolButton;

namespace bahi::ui {

/// The guide, as it is printed with the program, at the page that fits.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    /// `page` of the guide, such as `people.md`, in the reader's language where it is there.
    void showPage(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_page; // that was asked for last
    QTextBrowser* m_text;
    QPushButton* m_back;
    QPushButton* m_first;
    QPushButton* m_about;
    QPushButton* m_close;
};

} // namespace bahi::ui
