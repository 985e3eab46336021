#include "ui/pages/new_group_language_step.h"

#include "ui/models/preferences.h"
#include "ui/pages/new_group_notes.h"
#include "ui/text/figures.h"
#include "ui/text/language.h"
#include "ui/text/today.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

constexpr Money kSample = Money::fromMinor(118'510'00);

Currency rupees() {
    return {.code = "INR", .minorDigits = 2, .grouping = Grouping::Indian};
}

} // namespace

NewGroupLanguageStep::NewGroupLanguageStep() {
    auto* all = new QHBoxLayout;
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(16));
    auto* content = new QWidget;
    content->setLayout(all);
    all->addWidget(makeChoices(), 1, Qt::AlignTop);
    all->addWidget(makeSample(), 1, Qt::AlignTop);
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(content));
    connect(m_languages, &ChoiceRow::changed, this, [this](int choice) {
        Preferences::choose(kLanguages.at(std::size_t(choice)));
        Q_EMIT deedChanged();
    });
    connect(m_digits, &ChoiceRow::changed, this, [this](int choice) {
        Preferences::choose(choice == 0 ? Digits::Latin : Digits::Devanagari);
        Q_EMIT deedChanged();
    });
    NewGroupLanguageStep::retranslate();
}

QWidget* NewGroupLanguageStep::makeChoices() {
    auto* panel = new Panel;
    auto* lines = linesIn(panel, 24, 8);
    m_languageWord = new Label{Type::PanelTitle};
    m_languages = new ChoiceRow;
    m_languages->setObjectName(QStringLiteral("languageRow"));
    m_digitsWord = new Label{Type::PanelTitle};
    m_digits = new ChoiceRow;
    m_digits->setObjectName(QStringLiteral("digitsRow"));
    m_later = new Label{Type::Caption, Ink::Pencil};
    lines->addWidget(m_languageWord);
    lines->addWidget(m_languages);
    lines->addSpacing(Theme::px(16));
    lines->addWidget(m_digitsWord);
    lines->addWidget(m_digits);
    lines->addSpacing(Theme::px(8));
    lines->addWidget(m_later->wrapped());
    return panel;
}

QWidget* NewGroupLanguageStep::makeSample() {
    auto* panel = new Panel{Panel::Ground::Page};
    auto* lines = linesIn(panel, 24, 8);
    m_sampleTitle = new Label{Type::Body, Ink::Pencil};
    m_day = new Label{Type::PanelTitle};
    m_amount = new Label{Type::BigAmount};
    m_words = new Label{Type::Body};
    for (Label* label : {m_sampleTitle, m_day, m_amount, m_words})
        lines->addWidget(label->wrapped());
    return panel;
}

QString NewGroupLanguageStep::name() const {
    return tr("Language");
}

QString NewGroupLanguageStep::heading() const {
    return tr("New group: language");
}

QString NewGroupLanguageStep::deed() const {
    return tr("On to name and money");
}

void NewGroupLanguageStep::start() {
    m_languages->button(std::max(0, m_languages->chosen()))->setFocus();
}

std::vector<KeyHint> NewGroupLanguageStep::keys() const {
    return {{QStringLiteral("← →"), tr("another language")}};
}

void NewGroupLanguageStep::retranslate() {
    QStringList names;
    int chosen = 0;
    for (const Language language : kLanguages) {
        if (language == spoken()) chosen = int(names.size());
        names += ownNameOf(language);
    }
    m_languageWord->setText(tr("Language"));
    m_languages->setChoices(names, tr("Language"));
    m_languages->setChosen(chosen);
    m_digitsWord->setText(tr("Digits"));
    m_digits->setChoices({QStringLiteral("1 2 3"), QStringLiteral("१ २ ३")}, tr("Digits"));
    m_digits->setChosen(writtenDigits() == Digits::Latin ? 0 : 1);
    m_later->setText(
        tr("Both can be changed at any time. The digits of every script are understood "
           "in every field."));
    m_sampleTitle->setText(tr("So it will look"));
    m_day->setText(longDate(dayToday()));
    m_amount->setText(amount(kSample, rupees()));
    m_words->setText(inWords(kSample, rupees()));
}

} // namespace bahi::ui
