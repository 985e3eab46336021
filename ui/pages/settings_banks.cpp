#include "ui/pages/settings_banks.h"

#include "ui/text/figures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_box.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

namespace bahi::ui {

SettingsBanks::SettingsBanks(BookSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session} {
    setObjectName(QStringLiteral("banksSection"));
    build();
    retranslate();
}

void SettingsBanks::build() {
    auto* overview = new QWidget;
    auto* all = new QVBoxLayout{overview};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(12));
    m_title = new Label{Type::PageTitle};
    m_new = new PrimaryButton;
    m_new->setKey({});
    m_new->setObjectName(QStringLiteral("newBankButton"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    all->addLayout(head);
    m_news = new StateBox;
    m_news->setObjectName(QStringLiteral("bankNews"));
    m_news->hide();
    m_about = new Label{Type::Body, Ink::Pencil};
    auto* panel = new Panel;
    m_lines = new QGridLayout{panel};
    m_lines->setContentsMargins(Theme::px(18), Theme::px(10), Theme::px(18), Theme::px(10));
    m_lines->setHorizontalSpacing(Theme::px(24));
    m_lines->setColumnStretch(0, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_news), static_cast<QWidget*>(m_about->wrapped()),
                          static_cast<QWidget*>(panel)})
        all->addWidget(part);
    all->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(overview);
    m_form = new SettingsBankForm{m_session};
    m_stack = new QStackedWidget;
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_form);
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_form->startNew();
        m_stack->setCurrentWidget(m_form);
    });
    connect(&m_session, &BookSession::closed, this, &SettingsBanks::clear);
    connect(m_form, &SettingsBankForm::cancelled, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_form, &SettingsBankForm::written, this, [this] {
        m_news->say(State::Ok, tr("Written down"),
                    tr("It is in the book with its day. Copy the new minute-book code."));
        m_news->show();
        m_stack->setCurrentIndex(0);
    });
}

void SettingsBanks::read() {
    m_session.thread().ask(
        this,
        [](Office&, BookThread::OpenBook& open) -> std::vector<BankStanding> {
            if (!open) return {};
            return bankStandingsOf(*open, kLatestDay);
        },
        [this](const std::vector<BankStanding>& standings) {
            if (!m_session.isOpen()) return;
            m_standings = standings;
            tell();
        });
}

/// What one group has is never shown of another.
void SettingsBanks::clear() {
    m_standings.clear();
    m_form->clear();
    m_stack->setCurrentIndex(0);
    m_news->hide();
    tell();
}

void SettingsBanks::tell() {
    clearLayout(*m_lines);
    m_new->setEnabled(m_session.mayWrite());
    int row = 0;
    // What stands on no page of a group that opened none is no account.
    for (const BankStanding& standing : m_standings)
        if (standing.page || !standing.balance.isZero()) addLine(row++, standing);
    m_lines->parentWidget()->setVisible(row > 0);
}

void SettingsBanks::addLine(int row, const BankStanding& standing) {
    auto* name = new Label{Type::Body};
    name->setStrong(true);
    name->setText(!standing.page                ? tr("Bank, not divided by account")
                  : standing.page->name.empty() ? QString::fromStdString(standing.page->code)
                                                : QString::fromStdString(standing.page->name));
    auto* code = new Label{Type::Caption, Ink::Pencil};
    if (standing.page && !standing.page->name.empty())
        code->setText(QString::fromStdString(standing.page->code));
    auto* balance = new Label{Type::Figure};
    balance->setText(amount(standing.balance, m_session.info().currency));
    balance->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lines->addWidget(name->wrapped(), row, 0);
    m_lines->addWidget(code, row, 1);
    m_lines->addWidget(balance, row, 2);
    if (!standing.page) return;
    auto* rename = new ActionButton{QStringLiteral("pencil")};
    rename->setText(tr("Rename…"));
    rename->setAccessibleName(tr("Rename %1").arg(wordsFor(*standing.page)));
    rename->setObjectName(
        QStringLiteral("renameBank_%1").arg(QString::fromStdString(standing.page->code)));
    rename->setEnabled(m_session.mayWrite());
    connect(rename, &QPushButton::clicked, this, [this, page = *standing.page] {
        m_form->startRenaming(page);
        m_stack->setCurrentWidget(m_form);
    });
    m_lines->addWidget(rename, row, 3);
}

void SettingsBanks::retranslate() {
    m_title->setText(tr("Bank accounts"));
    m_new->setText(tr("New bank account…"));
    m_about->setText(
        tr("What stands in each by the book. A group with one account need not open it here: it "
           "opens by itself with the first money that is taken to the bank."));
    tell();
}

void SettingsBanks::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
