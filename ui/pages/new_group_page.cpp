#include "ui/pages/new_group_page.h"

#include "ui/models/new_group_make.h"
#include "ui/pages/new_group_language_step.h"
#include "ui/pages/new_group_members_step.h"
#include "ui/pages/new_group_name_step.h"
#include "ui/pages/new_group_opening_step.h"
#include "ui/pages/new_group_rules_step.h"
#include "ui/pages/new_group_summary_step.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/agenda_strip.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace bahi::ui {

namespace {

enum Place { Language, Group, Members, Rules, Start, Sign };

} // namespace

NewGroupPage::NewGroupPage(BookThread& thread, Asking& asking, QWidget* parent)
    : Page{parent}, m_thread{thread}, m_asking{asking} {
    setObjectName(QStringLiteral("newGroupPage"));
    build();
    m_watch.setInterval(50);
    connect(&m_watch, &QTimer::timeout, this, [this] { m_summary->showProgress(m_part->load()); });
    retranslate();
    open(Language);
}

QString NewGroupPage::title() const {
    return tr("New group");
}

void NewGroupPage::build() {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(Theme::px(20), 0, Theme::px(16), Theme::px(8));
    all->setSpacing(Theme::px(10));
    all->addWidget(makeHead());
    m_strip = new AgendaStrip;
    m_strip->setObjectName(QStringLiteral("newGroupSteps"));
    all->addWidget(m_strip);
    m_stack = new QStackedWidget;
    m_stack->setMinimumSize(1, 1); // what does not fit scrolls; the window never grows
    add(new NewGroupLanguageStep);
    add(new NewGroupNameStep{m_asking});
    add(new NewGroupMembersStep);
    add(new NewGroupRulesStep);
    add(new NewGroupOpeningStep);
    m_summary = new NewGroupSummaryStep{m_asking};
    add(m_summary);
    all->addWidget(m_stack, 1);
    m_hints = new KeyHints;
    m_hints->hide(); // until there is room: it would make the window higher
    all->addWidget(m_hints);
    connect(m_strip, &AgendaStrip::chosen, this, [this](int step) {
        goTo(step);
        m_strip->setCurrent(m_step); // where it really went
    });
    connect(m_primary, &QPushButton::clicked, this, &NewGroupPage::press);
    connect(m_back, &QPushButton::clicked, this, &NewGroupPage::goBack);
    // Not among the keys below: a row of choices takes every arrow for itself.
    auto* back = new QShortcut{QKeySequence{Qt::ALT | Qt::Key_Left}, this};
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &NewGroupPage::goBack);
}

QWidget* NewGroupPage::makeHead() {
    auto* head = new QWidget;
    head->setMinimumHeight(Theme::px(60));
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, Theme::px(8), 0, Theme::px(8));
    row->setSpacing(Theme::px(8));
    m_title = new Label{Type::PageTitle};
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_back = new ActionButton{QStringLiteral("left")};
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setAutoDefault(true); // Enter on it goes back
    m_primary = new PrimaryButton;
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    row->addWidget(m_title->wrapped(), 1);
    row->addWidget(m_back);
    row->addWidget(m_primary);
    return head;
}

void NewGroupPage::add(NewGroupStep* step) {
    m_steps.push_back(step);
    m_stack->addWidget(step);
    connect(step, &NewGroupStep::deedChanged, this, &NewGroupPage::retell);
    connect(step, &NewGroupStep::ended, this, &NewGroupPage::press);
}

void NewGroupPage::entered() {
    current().start();
}

bool NewGroupPage::mayLeave() {
    if (m_isBusy) return false; // it takes a moment
    const bool isTouched = std::any_of(m_steps.begin(), m_steps.end(),
                                       [](NewGroupStep* step) { return step->isTouched(); });
    return !isTouched || m_asking.question(this, tr("Leave the new group?"),
                                           tr("What was typed is lost. No book has been made yet."),
                                           tr("Leave it"));
}

std::vector<KeyHint> NewGroupPage::keys() const {
    auto keys = current().keys();
    keys.push_back({tr("Alt+←"), tr("back")});
    keys.push_back({tr("Esc"), tr("leave the new group")});
    return keys;
}

void NewGroupPage::leave() {
    if (mayLeave()) Q_EMIT cancelled();
}

void NewGroupPage::goBack() {
    if (m_isBusy) return;
    if (m_step == Language)
        leave();
    else
        open(m_step - 1);
}

void NewGroupPage::press() {
    if (m_isBusy) return;
    if (m_step == Sign)
        make();
    else
        goTo(m_step + 1);
}

void NewGroupPage::goTo(int step) {
    if (m_isBusy || step == m_step) return;
    if (step < m_step)
        open(step);
    else
        take(step);
}

/// Takes step after step, until one cannot be taken or `wanted` is there.
void NewGroupPage::take(int wanted) {
    while (m_step < wanted) {
        if (!current().take(m_group)) {
            retell();
            return;
        }
        if (m_step == Group) { // only the disk knows whether a book can be made there
            setBusy(true);
            m_thread.ask(
                this,
                [group = m_group](Office& office, BookThread::OpenBook&) {
                    return checkedPlaceOf(office, group);
                },
                [this, wanted](const Result<Done>& answer) { placeChecked(wanted, answer); },
                [this](const MachineFailure& why) {
                    setBusy(false);
                    current().fail(why);
                });
            return;
        }
        open(m_step + 1);
    }
}

void NewGroupPage::placeChecked(int wanted, const Result<Done>& answer) {
    setBusy(false);
    if (!answer) {
        refuse(answer.refused());
        return;
    }
    open(Members);
    take(wanted);
}

void NewGroupPage::open(int step) {
    m_step = step;
    m_furthest = std::max(m_furthest, step);
    m_stack->setCurrentIndex(step);
    current().show(m_group);
    retell();
    current().start();
}

void NewGroupPage::make() {
    setBusy(true);
    *m_part = 0;
    m_summary->showProgress(0);
    m_watch.start();
    m_thread.ask(
        this,
        [group = m_group, part = m_part](Office& office, BookThread::OpenBook&) {
            return makeBook(office, group, *part);
        },
        [this](const Result<Done>& answer) { ended(answer); },
        [this](const MachineFailure& why) {
            setBusy(false);
            m_summary->fail(why);
        });
}

void NewGroupPage::ended(const Result<Done>& answer) {
    setBusy(false);
    if (answer)
        Q_EMIT made(m_group.path);
    else
        refuse(answer.refused());
}

/// While the disk is asked nothing changes; what was typed stays to be seen.
void NewGroupPage::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    for (QWidget* part : {static_cast<QWidget*>(m_stack), static_cast<QWidget*>(m_strip),
                          static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_primary)})
        part->setDisabled(isBusy);
    if (isBusy) return;
    m_watch.stop();
    m_summary->showProgress({});
    current().start();
}

int NewGroupPage::stepOf(const Refused& why) const {
    if (why.where.file == steps::kGroup) return Group;
    if (why.where.file == steps::kMembers) return Members;
    if (why.where.file == steps::kRules) return Rules;
    return why.where.file == steps::kOpening ? Start : Sign;
}

/// On the step it is about, beside its field.
void NewGroupPage::refuse(const Refused& why) {
    const int step = stepOf(why);
    if (step != m_step) open(step);
    current().refuse(why);
    retell();
}

void NewGroupPage::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        press();
    else if (key == Qt::Key_Escape)
        leave();
    else
        Page::keyPressEvent(event);
}

void NewGroupPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitHints();
}

/// Where it is low, the hints give way first.
void NewGroupPage::fitHints() {
    m_hints->setHidden(height() < Theme::px(420));
}

void NewGroupPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange && m_hints != nullptr) fitHints();
}

void NewGroupPage::retranslate() {
    m_strip->setAccessibleName(tr("Steps to a new group"));
    retell();
}

void NewGroupPage::retell() {
    if (m_hints == nullptr) return;
    std::vector<AgendaStep> steps;
    for (int at = 0; at < int(m_steps.size()); ++at) {
        const NewGroupStep& step = *m_steps[std::size_t(at)];
        const State state = at == m_step      ? State::PartDone
                            : at < m_furthest ? State::Ok
                                              : State::ToDo;
        steps.push_back({step.name(), step.second(), state});
    }
    m_strip->setSteps(steps);
    m_strip->setCurrent(m_step);
    m_title->setText(current().heading());
    m_back->setText(m_step == Language ? tr("Leave") : tr("Back"));
    m_primary->setText(current().deed());
    m_primary->setKey(current().deedKey());
    m_hints->setHints(keys());
    setWindowTitle(tr("New group"));
}

} // namespace bahi::ui
