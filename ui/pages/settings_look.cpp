#include "ui/pages/settings_look.h"

#include "ui/models/preferences.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_size_slider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bahi::ui {

SettingsLook::SettingsLook(QWidget* parent)
    : QWidget{parent},
      m_title{new Label{Type::PageTitle}},
      m_second{new Label{Type::Body, Ink::Pencil}},
      m_languageWord{new Label{Type::Body}},
      m_language{new ChoiceRow},
      m_digitsWord{new Label{Type::Body}},
      m_digits{new ChoiceRow},
      m_sizeWord{new Label{Type::Body}},
      m_size{new TextSizeSlider},
      m_percent{new Label{Type::Body, Ink::Pencil}},
      m_lookWord{new Label{Type::Body}},
      m_look{new ChoiceRow} {
    setObjectName(QStringLiteral("lookSection"));
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_digits->setObjectName(QStringLiteral("digitsChoice"));
    m_look->setObjectName(QStringLiteral("lookChoice"));
    auto* panel = new Panel;
    auto* inside = new QVBoxLayout{panel};
    inside->setContentsMargins(Theme::px(18), Theme::px(14), Theme::px(18), Theme::px(18));
    inside->setSpacing(Theme::px(8));
    const std::pair<Label*, QWidget*> rows[] = {
        {m_languageWord, m_language}, {m_digitsWord, m_digits}, {m_lookWord, m_look}};
    for (const auto& [word, choice] : rows) {
        inside->addWidget(word);
        inside->addWidget(choice, 0, Qt::AlignLeft);
        inside->addSpacing(Theme::px(10));
    }
    auto* size = new QHBoxLayout;
    size->addWidget(m_size);
    size->addWidget(m_percent);
    size->addStretch();
    inside->addWidget(m_sizeWord);
    inside->addLayout(size);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(8));
    all->addWidget(m_title);
    all->addWidget(m_second->wrapped());
    all->addWidget(panel);
    all->addStretch();
    retranslate();
    connect(m_language, &ChoiceRow::changed, this,
            [](int choice) { Preferences::choose(kLanguages.at(std::size_t(choice))); });
    connect(m_digits, &ChoiceRow::changed, this,
            [](int choice) { Preferences::choose(Digits(choice)); });
    connect(m_look, &ChoiceRow::changed, this,
            [](int choice) { Theme::apply(Look(choice), Theme::textPercent()); });
}

void SettingsLook::retranslate() {
    m_title->setText(tr("Language and look"));
    m_second->setText(tr("For you on this computer; the book stays as it is."));
    m_languageWord->setText(tr("Language"));
    QStringList languages;
    for (const Language language : kLanguages) languages << ownNameOf(language);
    m_language->setChoices(languages, tr("Language"));
    m_language->setChosen(int(spoken()));
    m_digitsWord->setText(tr("Digits"));
    // Each in its own script: a sign, not a word.
    m_digits->setChoices({QStringLiteral("1 2 3"), QStringLiteral("१ २ ३")}, tr("Digits"));
    m_digits->setChosen(int(writtenDigits()));
    m_lookWord->setText(tr("Look"));
    m_look->setChoices({tr("Light"), tr("Dark"), tr("High contrast")}, tr("Look"));
    m_look->setChosen(int(Theme::look()));
    m_sizeWord->setText(tr("Text size"));
    m_percent->setText(tr("%1 %").arg(withWrittenDigits(QString::number(Theme::textPercent()))));
}

void SettingsLook::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

} // namespace bahi::ui
