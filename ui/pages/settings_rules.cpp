#include "ui/pages/settings_rules.h"

#include "ui/models/settings_words.h"
#include "ui/text/sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

#include <chrono>

namespace bahi::ui {

SettingsRules::SettingsRules(BookSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session} {
    setObjectName(QStringLiteral("rulesSection"));
    build();
    retranslate();
}

void SettingsRules::build() {
    m_stack = new QStackedWidget;
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_overview = new QWidget;
    auto* all = new QVBoxLayout{m_overview};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(12));
    auto* head = new QHBoxLayout;
    m_title = new Label{Type::PageTitle};
    m_new = new PrimaryButton;
    m_new->setKey({});
    m_new->setObjectName(QStringLiteral("newRulesButton"));
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    all->addLayout(head);
    m_news = new StateBox;
    m_news->setObjectName(QStringLiteral("rulesNews"));
    m_news->hide();
    m_onDay = new Label{Type::Body, Ink::Pencil};
    m_facts = new FactList{QStringLiteral("rulesFacts")};
    m_historyTitle = new Label{Type::PanelTitle};
    auto* history = new Panel;
    m_history = new QVBoxLayout{history};
    m_history->setContentsMargins(Theme::px(18), Theme::px(10), Theme::px(18), Theme::px(10));
    for (QWidget* part : {static_cast<QWidget*>(m_news), static_cast<QWidget*>(m_onDay),
                          static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_historyTitle),
                          static_cast<QWidget*>(history)})
        all->addWidget(part);
    all->addStretch();
    m_form = new SettingsRulesForm{m_session};
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_overview);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_form);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (m_agreed.rules.empty()) return;
        m_form->startNew(m_agreed.rules, m_agreed.settings);
        m_stack->setCurrentWidget(m_form);
    });
    connect(&m_session, &BookSession::closed, this, &SettingsRules::clear);
    connect(m_form, &SettingsRulesForm::cancelled, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_form, &SettingsRulesForm::written, this, [this] {
        m_news->say(State::Ok, tr("Written down"),
                    tr("It is in the book with its day. Copy the new minute-book code."));
        m_news->show();
        m_stack->setCurrentIndex(0);
    });
}

void SettingsRules::read() {
    m_session.thread().ask(
        this,
        [](Office& office, BookThread::OpenBook& open) -> Agreed {
            if (!open) return {};
            const RulesService rules{office, *open};
            const auto now = office.machine.clock.now();
            return {rules.rules(), rules.settings(),
                    Date{std::chrono::floor<std::chrono::days>(now)}};
        },
        [this](const Agreed& agreed) {
            if (!m_session.isOpen()) return;
            m_agreed = agreed;
            tell();
        });
}

/// What one group agreed is never offered to another.
void SettingsRules::clear() {
    m_agreed = {};
    m_form->clear();
    m_stack->setCurrentIndex(0);
    m_news->hide();
    m_onDay->clear();
    m_facts->tell({});
    clearLayout(*m_history);
    m_new->setEnabled(false);
}

/// What holds today; where the book is ahead of the computer's clock, at its last meeting.
void SettingsRules::tell() {
    if (!m_session.isOpen() || m_agreed.rules.empty()) return;
    Date day = std::max(m_agreed.today, m_agreed.rules.all().front().from);
    if (m_session.info().lastMeeting) day = std::max(day, *m_session.info().lastMeeting);
    m_onDay->setText(tr("In force on %1").arg(dayOfYear(day)));
    std::vector<FactList::Fact> facts;
    for (const AgreedLine& line :
         agreedOn(m_agreed.rules, m_agreed.settings, m_session.info().currency, day))
        facts.push_back({line.name, line.text, tr("since %1").arg(dayOfYear(line.since))});
    m_facts->tell(facts);
    m_new->setEnabled(m_session.mayWrite());
    tellHistory();
}

void SettingsRules::tellHistory() {
    clearLayout(*m_history);
    const auto& all = m_agreed.rules.all();
    for (auto rules = all.rbegin(); rules != all.rend(); ++rules) {
        auto* row = new QHBoxLayout;
        auto* words = new Label{Type::Body};
        words->setText(
            tr("From %1: %2, %3 % a month")
                .arg(dayOfYear(rules->from), wordsFor(rules->meeting),
                     withWrittenDigits(QString::fromStdString(rules->interest.toText()))));
        auto* correct = new ActionButton{QStringLiteral("undo")};
        correct->setText(tr("Put right…"));
        correct->setAccessibleName(tr("Put right the rules of %1").arg(dayOfYear(rules->from)));
        correct->setObjectName(
            QStringLiteral("correctRules_%1").arg(QString::fromStdString(toIso(rules->from))));
        correct->setEnabled(m_session.mayWrite());
        connect(correct, &QPushButton::clicked, this, [this, from = rules->from] {
            m_form->startCorrecting(m_agreed.rules, m_agreed.settings, from);
            m_stack->setCurrentWidget(m_form);
        });
        row->addWidget(words->wrapped(), 1);
        row->addWidget(correct);
        m_history->addLayout(row);
    }
}

void SettingsRules::retranslate() {
    m_title->setText(tr("Rules"));
    m_new->setText(tr("New rules from a day…"));
    m_historyTitle->setText(tr("All rules there were"));
    tell();
}

void SettingsRules::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
