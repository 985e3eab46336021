#include "ui/pages/settings_bank_form.h"

#include "ui/text/sentences.h"

#include <QEvent>

namespace bahi::ui {

SettingsBankForm::SettingsBankForm(BookSession& session, QWidget* parent)
    : FormSheet{QStringLiteral("bank"), 2, parent},
      m_session{session},
      m_name{form().add<QLineEdit>(QStringLiteral("bankNameField"), "name")},
      m_reason{form().add<QLineEdit>(QStringLiteral("bankReasonField"), "reason")} {
    retranslate();
}

void SettingsBankForm::startNew() {
    m_page.reset();
    start({});
}

void SettingsBankForm::startRenaming(const LedgerPage& page) {
    m_page = page;
    start(QString::fromStdString(page.name));
}

void SettingsBankForm::clear() {
    tellWritten();
    m_page.reset();
    fill({});
}

void SettingsBankForm::start(const QString& name) {
    fill(name);
    m_name->setFocus();
}

void SettingsBankForm::fill(const QString& name) {
    form().clearRefusals();
    m_name->setText(name);
    m_reason->clear();
    form().setAsked(m_reason, m_page.has_value());
    retranslate();
}

void SettingsBankForm::submit() {
    if (!m_session.mayWrite()) return;
    if (m_name->text().trimmed().isEmpty()) {
        form().refuse(m_name, [] {
            return tr("The name is missing. Write the bank and the branch as its passbook does.");
        });
        return;
    }
    tellWriting();
    const TypedBank typed{m_name->text(), m_reason->text()};
    const std::string code = m_page ? m_page->code : std::string{};
    m_session.thread().ask(
        this,
        [typed, code](Office& office, BookThread::OpenBook& open) {
            return code.empty() ? openTyped(office, *open, typed)
                                : renameTyped(office, *open, code, typed);
        },
        [this](const Result<Changes>& done) {
            if (!tellWritten()) return; // the book was closed meanwhile
            if (!done) return form().refuse(done.refused(), m_name);
            m_session.tellChanged(done.value());
            Q_EMIT written();
        },
        [this](const MachineFailure& failure) {
            if (!tellWritten()) return;
            form().refuse(m_name, [failure] { return sentenceFor(failure); });
        });
}

void SettingsBankForm::retranslate() {
    if (m_page)
        setWords(tr("What %1 is called").arg(wordsFor(*m_page)),
                 tr("What stood there stays readable, with your reason."), tr("Write it down"));
    else
        setWords(tr("New bank account"),
                 tr("From now on the payments of a meeting ask which account is meant."),
                 tr("Add this account"));
    form().say(m_name, tr("Bank and branch"),
               tr("As its passbook says it. The number of the account is not needed."));
    form().say(m_reason, tr("Reason"), tr("It stays in the book."));
}

void SettingsBankForm::changeEvent(QEvent* event) {
    FormSheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
