#pragma once

#include "ledger/base/refusal.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace bahi::ui {

/// What stands in the meeting already, line by line: each can be taken away again, and below it
/// stands what the book says against it.
class WrittenList : public QWidget {
    Q_OBJECT

public:
    struct Line {
        std::uint32_t place;
        QString words;
        std::optional<Refused> refused = {};
    };

    /// The buttons are called `button_PLACE` for who looks for them.
    explicit WrittenList(const QString& button, QWidget* parent = nullptr);

    void show(const std::vector<Line>& lines);

Q_SIGNALS:
    void takenAway(std::uint32_t place);

private:
    QString m_button;
    QVBoxLayout* m_lines;
};

} // namespace bahi::ui
