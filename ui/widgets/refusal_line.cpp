#include "ui/widgets/refusal_line.h"

#include "ui/text/sentences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace bahi::ui {

void setRefused(QWidget* field, bool refused) {
    if (field->property("refused").toBool() == refused) return;
    field->setProperty("refused", refused);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

RefusalLine::RefusalLine(QWidget* parent)
    : QWidget{parent}, m_icon{new QLabel}, m_words{new Label{Type::Body}} {
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop);
    m_words->setInk(State::Wrong);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    setVisible(false);
}

void RefusalLine::say(const Refused& refused, QWidget* field) {
    say([refused] { return sentenceFor(refused); }, field);
}

void RefusalLine::say(const MachineFailure& failure) {
    say([failure] { return sentenceFor(failure); });
}

void RefusalLine::say(std::function<QString()> sentence, QWidget* field) {
    m_sentence = std::move(sentence);
    mark(field);
    retranslate();
    setVisible(true);
    QAccessibleEvent told{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

void RefusalLine::clear() {
    m_sentence = {};
    mark(nullptr);
    m_words->clear();
    setVisible(false);
}

QString RefusalLine::text() const {
    return m_words->text();
}

void RefusalLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

void RefusalLine::retranslate() {
    if (!m_sentence) return;
    m_words->setText(m_sentence());
    setAccessibleName(m_words->text());
    m_icon->setPixmap(statePixmap(State::Wrong, Theme::px(18)));
    layout()->setSpacing(Theme::px(8));
}

void RefusalLine::mark(QWidget* field) {
    if (m_field) setRefused(m_field, false);
    m_field = field;
    if (m_field) setRefused(m_field, true);
}

} // namespace bahi::ui
