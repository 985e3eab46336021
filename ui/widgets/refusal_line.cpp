#include "ui/widgets/refusal_line.h"

#include "ui/text/sentences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace bahi::ui {

void setRefused(QWidget* field, bool refused) {
    if (field->property("refused").toBool() == refused) return;
    field->setProperty("refused", refused);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

RefusalLine::RefusalLine(QWidget* parent)
    : QWidget{parent},
      m_icon{new QLabel},
      m_words{new Label{Type::Body}},
      m_offer{new QPushButton} {
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop);
    m_words->setInk(State::Wrong);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_offer, 0, Qt::AlignTop);
    m_offer->setObjectName(QStringLiteral("refusalOffer"));
    m_offer->setVisible(false);
    QObject::connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_does) m_does();
    });
    setVisible(false);
}

void RefusalLine::say(const Refused& refused, QWidget* field) {
    say([refused] { return sentenceFor(refused); }, field);
}

void RefusalLine::say(const MachineFailure& failure) {
    say([failure] { return sentenceFor(failure); });
}

void RefusalLine::say(std::function<QString()> sentence, QWidget* field) {
    const bool isNew = !m_sentence || sentence() != m_words->text();
    m_sentence = std::move(sentence);
    takeBack();
    mark(field);
    retranslate();
    setVisible(true);
    if (!isNew) return; // it was read aloud
    QAccessibleEvent told{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

void RefusalLine::offer(std::function<QString()> deed, std::function<void()> does) {
    m_deed = std::move(deed);
    m_does = std::move(does);
    m_offer->setVisible(true);
    retranslate();
}

void RefusalLine::takeBack() {
    m_deed = {};
    m_does = {};
    m_offer->setVisible(false);
}

void RefusalLine::clear() {
    m_sentence = {};
    takeBack();
    mark(nullptr);
    m_words->clear();
    setAccessibleName({});
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
    if (m_deed) m_offer->setText(m_deed());
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
