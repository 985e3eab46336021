#pragma once

#include "ui/widgets/panel.h"

#include <QString>

#include <vector>

class QGridLayout;

namespace bahi::ui {

class Label;

/// A few figures one looks for first, side by side, at a large text size in two rows, each with its
/// word and what it rests on:
///
///     Savings             | Loan left                     | Attendance
///     4,800               | 10,020                        | 96 of 96
///     50 at each meeting  | loan 17, 15,000 for a shop    | late: 3
class KeyFigures : public Panel {
    Q_OBJECT

public:
    KeyFigures(const QString& name, std::size_t count, QWidget* parent = nullptr);

    /// A screen reader reads the three as one.
    void say(std::size_t place, const QString& word, const QString& figure, const QString& second);
    QString figure(std::size_t place) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void keepHeight();
    struct Part {
        QWidget* cell;
        Label* word;
        Label* figure;
        Label* second;
    };
    void layOut();

    QGridLayout* m_grid;
    std::vector<Part> m_parts;
    std::vector<QFrame*> m_rules; // before all but the first
};

} // namespace bahi::ui
