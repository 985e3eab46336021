#include "ui/pages/member_form.h"

#include "ui/models/members_list.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace bahi::ui {

namespace {

/// Field by field: its name for who looks for it, and the one by which a refusal means it.
struct Named {
    const char* name;
    const char* column;
};
constexpr std::array<Named, 10> kNamed = {{{"memberNameField", "name"},
                                           {"memberCodeField", "code"},
                                           {"memberJoinedField", "joined_on"},
                                           {"memberBornField", "born"},
                                           {"memberHouseholdField", "household"},
                                           {"memberPhoneField", "phone"},
                                           {"memberNomineeField", "nominee"},
                                           {"memberRelationField", "relation"},
                                           {"memberAdmittedField", "admitted_by"},
                                           {"memberReasonField", "reason"}}};

bool isEligibility(Refusal why) {
    return why == Refusal::MemberNotWoman || why == Refusal::MemberTooYoung ||
           why == Refusal::MemberTooOld || why == Refusal::FamilyThere;
}

} // namespace

MemberForm::MemberForm(BookSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session} {
    setObjectName(QStringLiteral("memberForm"));
    build();
    retranslate();
}

void MemberForm::build() {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(12));
    m_title = new Label{Type::PageTitle};
    m_title->setObjectName(QStringLiteral("memberFormTitle"));
    all->addWidget(m_title);
    auto* panel = new Panel;
    auto* inside = new QVBoxLayout{panel};
    inside->setContentsMargins(Theme::px(18), Theme::px(14), Theme::px(18), Theme::px(14));
    m_form = new FieldForm{2};
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        m_fields.at(field) =
            m_form->add<QLineEdit>(QLatin1String{kNamed.at(field).name}, kNamed.at(field).column);
        if (field == Joined)
            m_gender = m_form->add<QComboBox>(QStringLiteral("memberGenderCombo"), "gender");
    }
    inside->addWidget(m_form);
    inside->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(panel);
    all->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    m_cancel = new ActionButton;
    m_cancel->setObjectName(QStringLiteral("memberCancelButton"));
    m_write = new PrimaryButton;
    m_write->setObjectName(QStringLiteral("memberWriteButton"));
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    all->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &MemberForm::cancelled);
    connect(m_write, &QPushButton::clicked, this, &MemberForm::submit);
    connect(&m_session, &BookSession::closed, this, &MemberForm::clear);
}

/// What is known of a person stays in no field once her book is closed.
void MemberForm::clear() {
    m_isWriting = false;
    m_write->setEnabled(true);
    m_describes.clear();
    m_form->clearRefusals();
    for (QLineEdit* field : m_fields) field->clear();
    m_gender->setCurrentIndex(0);
    retranslate();
}

void MemberForm::startNew() {
    m_describes.clear();
    TypedMember fresh;
    if (m_session.info().lastMeeting) fresh.joinedOn = date(*m_session.info().lastMeeting);
    start(fresh);
}

void MemberForm::startDescribing(const KnownMember& known) {
    m_describes = known.member.code.text();
    start(typedAs(known));
}

void MemberForm::start(const TypedMember& typed) {
    m_form->clearRefusals();
    const QString texts[] = {typed.name,       typed.code,  typed.joinedOn, typed.born,
                             typed.household,  typed.phone, typed.nominee,  typed.relation,
                             typed.admittedBy, typed.reason};
    for (std::size_t field = 0; field < m_fields.size(); ++field)
        m_fields.at(field)->setText(texts[field]);
    m_gender->setCurrentIndex(int(typed.gender));
    const bool isNew = m_describes.empty();
    m_form->setAsked(m_fields[Code], isNew);
    m_form->setAsked(m_fields[Joined], isNew);
    m_form->setAsked(m_fields[Admitted], !typed.admittedBy.isEmpty());
    m_form->setAsked(m_fields[Reason], !isNew);
    retranslate();
    m_fields[Name]->setFocus();
}

TypedMember MemberForm::typed() const {
    return {.name = m_fields[Name]->text(),
            .code = m_fields[Code]->text(),
            .joinedOn = m_fields[Joined]->text(),
            .gender = Gender(m_gender->currentIndex()),
            .born = m_fields[Born]->text(),
            .household = m_fields[Household]->text(),
            .phone = m_fields[Phone]->text(),
            .nominee = m_fields[NomineeName]->text(),
            .relation = m_fields[Relation]->text(),
            .admittedBy = m_fields[Admitted]->text(),
            .reason = m_fields[Reason]->text()};
}

void MemberForm::submit() {
    if (m_isWriting || !m_session.mayWrite()) return;
    m_form->clearRefusals();
    m_isWriting = true;
    m_write->setEnabled(false);
    m_session.thread().ask(
        this,
        [typed = typed(), code = m_describes](Office& office, BookThread::OpenBook& open) {
            return code.empty() ? joinTyped(office, *open, typed)
                                : describeTyped(office, *open, code, typed);
        },
        [this](const TypedAnswer& answer) { answered(answer); },
        [this](const MachineFailure& failure) {
            if (!std::exchange(m_isWriting, false)) return;
            m_write->setEnabled(true);
            m_form->refuse(m_fields[Name], [failure] { return sentenceFor(failure); });
        });
}

void MemberForm::answered(const TypedAnswer& answer) {
    if (!std::exchange(m_isWriting, false)) return; // the book was closed meanwhile
    m_write->setEnabled(true);
    if (answer.changes.members) m_session.tellChanged(answer.changes);
    for (auto column = answer.unwritten.rbegin(); column != answer.unwritten.rend(); ++column)
        m_form->refuse(m_fields[*column == "name"   ? Name
                                : *column == "born" ? Born
                                                    : NomineeName],
                       [why = *answer.failure] {
                           return tr("This is not in the book yet. %1").arg(sentenceFor(why));
                       });
    if (answer.failure) return;
    if (!answer.refused.empty()) {
        // The first one last: there the reader goes.
        for (auto why = answer.refused.rbegin(); why != answer.refused.rend(); ++why) refuse(*why);
        return;
    }
    Q_EMIT written(QString::fromStdString(answer.code), m_describes.empty());
}

/// Whom the rules would not take in, a resolution may: then its number is asked for.
void MemberForm::refuse(const Refused& why) {
    if (isEligibility(why.why)) m_form->setAsked(m_fields[Admitted], true);
    m_form->refuse(why, m_fields[Name]);
}

void MemberForm::keyPressEvent(QKeyEvent* event) {
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

void MemberForm::retranslate() {
    const bool isNew = m_describes.empty();
    m_title->setText(isNew ? tr("New member")
                           : tr("Details of %1")
                                 .arg(m_fields[Name]->text().isEmpty()
                                          ? QString::fromStdString(m_describes)
                                          : m_fields[Name]->text()));
    m_form->say(m_fields[Name], tr("Name"), isNew ? tr("May stay empty.") : QString{});
    m_form->say(m_fields[Code], tr("Code"), tr("Empty: Bahi gives one."));
    m_form->say(m_fields[Joined], tr("Joined on"), tr("Such as 14/1/2025."));
    m_form->say(m_gender, tr("Gender"));
    m_form->say(m_fields[Born], tr("Born"), tr("The day, or only the year."));
    m_form->say(m_fields[Household], tr("Household"), tr("The same words mean the same family."));
    m_form->say(m_fields[Phone], tr("Phone"));
    m_form->say(m_fields[NomineeName], tr("Nominee"), tr("Who gets the money if the member dies."));
    m_form->say(m_fields[Relation], tr("Relation to the member"));
    m_form->say(m_fields[Admitted], tr("Taken in all the same by resolution number"),
                tr("A resolution of this group that is in the minutes."));
    m_form->say(m_fields[Reason], tr("Reason"),
                tr("Needed where what was written down changes. It stays readable."));
    const int chosen = std::max(0, m_gender->currentIndex());
    m_gender->clear();
    m_gender->addItems({tr("Not said"), tr("Woman"), tr("Man"), tr("Other")});
    m_gender->setCurrentIndex(chosen);
    m_cancel->setText(tr("Cancel"));
    m_write->setText(isNew ? tr("Add this member") : tr("Write it down"));
}

void MemberForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
