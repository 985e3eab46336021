#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace bahi::ui {

/// A few choices side by side, one of them made: the language, the look, the kind of instalment.
/// The chosen one has a check mark and the accent's frame. Arrow keys go from one to the next.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget* parent = nullptr);

    /// As many words as the first time, or the row is made anew. `name` is what is chosen, for a
    /// screen reader.
    void setChoices(const QStringList& words, const QString& name);
    int chosen() const;
    /// Does not tell.
    void setChosen(int choice);
    QPushButton* button(int choice) const;

Q_SIGNALS:
    /// A person chose.
    void changed(int choice);

private:
    std::vector<QPushButton*> m_buttons;
};

} // namespace bahi::ui
