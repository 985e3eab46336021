#pragma once

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace bahi::ui {

/// One page on the rail: its drawing over its word.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit RailButton(QString drawing, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_drawing;
};

/// The pages at the left of the window, and the mark of the program, which leads back to all books.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void add(const QString& drawing);
    void setWord(int place, const QString& word);
    /// Does not tell.
    void setCurrent(int place);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int place);
    void home();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAbstractButton* m_home;
    QVBoxLayout* m_column;
    std::vector<RailButton*> m_buttons;
};

} // namespace bahi::ui
