#include "ui/widgets/choice_row.h"

#include "ui/widgets/action_button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace bahi::ui {

namespace {

/// Shows by a check mark, not by its frame alone, that it is the chosen one.
class ChoiceButton : public ActionButton {
public:
    ChoiceButton() {
        setCheckable(true);
        setAutoExclusive(true);
        connect(this, &QPushButton::toggled, this,
                [this](bool on) { setDrawing(on ? QStringLiteral("check") : QString{}); });
    }
};

} // namespace

ChoiceRow::ChoiceRow(QWidget* parent) : QWidget{parent} {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChoiceRow::setChoices(const QStringList& words, const QString& name) {
    if (words.size() != static_cast<qsizetype>(m_buttons.size())) {
        for (QPushButton* button : m_buttons) delete button;
        m_buttons.clear();
        for (int choice = 0; choice < words.size(); ++choice) {
            auto* button = new ChoiceButton;
            connect(button, &QPushButton::clicked, this,
                    [this, choice] { Q_EMIT changed(choice); });
            layout()->addWidget(button);
            m_buttons.push_back(button);
        }
    }
    setAccessibleName(name);
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setText(words[static_cast<qsizetype>(at)]);
        m_buttons[at]->setAccessibleDescription(name);
        m_buttons[at]->updateGeometry();
    }
}

int ChoiceRow::chosen() const {
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [](auto* button) { return button->isChecked(); });
    return found == m_buttons.end() ? -1 : static_cast<int>(found - m_buttons.begin());
}

void ChoiceRow::setChosen(int choice) {
    button(choice)->setChecked(true);
}

QPushButton* ChoiceRow::button(int choice) const {
    return m_buttons.at(static_cast<std::size_t>(choice));
}

} // namespace bahi::ui
