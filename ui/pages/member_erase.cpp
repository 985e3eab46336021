#include "ui/pages/member_erase.h"

#include "ledger/services/member_details_service.h"
#include "ui/models/members_list.h"
#include "ui/text/sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_box.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace bahi::ui {

MemberErase::MemberErase(BookSession& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_title{new Label{Type::PageTitle}},
      m_what{new StateBox},
      m_form{new FieldForm{1}},
      m_reason{m_form->add<QLineEdit>(QStringLiteral("eraseReasonField"), "reason")},
      m_cancel{new ActionButton},
      m_erase{new PrimaryButton} {
    setObjectName(QStringLiteral("memberErase"));
    m_cancel->setObjectName(QStringLiteral("eraseCancelButton"));
    m_erase->setObjectName(QStringLiteral("eraseDoneButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_erase);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(12));
    for (QWidget* part : {static_cast<QWidget*>(m_title->wrapped()), static_cast<QWidget*>(m_what),
                          static_cast<QWidget*>(m_form)})
        all->addWidget(part);
    all->addLayout(buttons);
    all->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &MemberErase::cancelled);
    connect(m_erase, &QPushButton::clicked, this, &MemberErase::submit);
    connect(&m_session, &BookSession::closed, this, [this] {
        m_isWriting = false;
        m_code.clear();
        m_called.clear();
        m_form->clearRefusals();
        m_reason->clear();
        retranslate();
    });
    retranslate();
}

void MemberErase::start(const Member& member) {
    m_code = member.code.text();
    m_called = calledOf(member);
    m_form->clearRefusals();
    m_reason->clear();
    retranslate();
    m_reason->setFocus();
}

void MemberErase::submit() {
    if (m_isWriting || !m_session.mayWrite()) return;
    m_form->clearRefusals();
    m_isWriting = true;
    m_session.thread().ask(
        this,
        [code = m_code, reason = m_reason->text().toStdString()](Office& office,
                                                                 BookThread::OpenBook& open) {
            return MemberDetailsService{office, *open}.erase(code, reason);
        },
        [this](const Result<Changes>& done) {
            if (!std::exchange(m_isWriting, false)) return; // the book was closed meanwhile
            if (!done) return m_form->refuse(done.refused(), m_reason);
            m_session.tellChanged(done.value());
            Q_EMIT erased(QString::fromStdString(m_code));
        },
        [this](const MachineFailure& failure) {
            if (!std::exchange(m_isWriting, false)) return;
            m_form->refuse(m_reason, [failure] { return sentenceFor(failure); });
        });
}

void MemberErase::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
            button->click();
        else
            submit();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MemberErase::retranslate() {
    m_title->setText(tr("Erase the personal details of %1").arg(m_called));
    m_what->say(
        State::Attention, tr("This cannot be undone"),
        tr("What goes: name, birth, household, phone, nominees, photo, and the names of pages "
           "opened for this member. What stays: the code %1, the days, all money, and the proof "
           "that nothing "
           "was changed. Backups made before still hold the name: the automatic ones are replaced "
           "in time, those you carry elsewhere you delete yourself.")
            .arg(QString::fromStdString(m_code)));
    m_form->say(m_reason, tr("Reason"), tr("It stays in the book. Do not write the name in it."));
    m_cancel->setText(tr("Cancel"));
    m_erase->setText(tr("Erase for good"));
}

void MemberErase::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
