#include "ui/pages/member_form.h"

#include "ui/models/members_list.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QEvent>

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
    : FormSheet{QStringLiteral("member"), 2, parent}, m_session{session} {
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        m_fields.at(field) =
            form().add<QLineEdit>(QLatin1String{kNamed.at(field).name}, kNamed.at(field).column);
        if (field == Joined)
            m_gender = form().add<QComboBox>(QStringLiteral("memberGenderCombo"), "gender");
    }
    connect(&m_session, &BookSession::closed, this, &MemberForm::clear);
    retranslate();
}

/// What is known of a person stays in no field once her book is closed.
void MemberForm::clear() {
    tellWritten();
    m_describes.clear();
    form().clearRefusals();
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
    form().clearRefusals();
    const QString texts[] = {typed.name,       typed.code,  typed.joinedOn, typed.born,
                             typed.household,  typed.phone, typed.nominee,  typed.relation,
                             typed.admittedBy, typed.reason};
    for (std::size_t field = 0; field < m_fields.size(); ++field)
        m_fields.at(field)->setText(texts[field]);
    m_gender->setCurrentIndex(int(typed.gender));
    const bool isNew = m_describes.empty();
    form().setAsked(m_fields[Code], isNew);
    form().setAsked(m_fields[Joined], isNew);
    form().setAsked(m_fields[Admitted], !typed.admittedBy.isEmpty());
    form().setAsked(m_fields[Reason], !isNew);
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
    if (!m_session.mayWrite()) return;
    tellWriting();
    m_session.thread().ask(
        this,
        [typed = typed(), code = m_describes](Office& office, BookThread::OpenBook& open) {
            return code.empty() ? joinTyped(office, *open, typed)
                                : describeTyped(office, *open, code, typed);
        },
        [this](const TypedAnswer& answer) { answered(answer); },
        [this](const MachineFailure& failure) {
            if (!tellWritten()) return;
            form().refuse(m_fields[Name], [failure] { return sentenceFor(failure); });
        });
}

void MemberForm::answered(const TypedAnswer& answer) {
    if (!tellWritten()) return; // the book was closed meanwhile
    if (answer.changes.members) m_session.tellChanged(answer.changes);
    if (!answer.refused.empty()) {
        // The first one last: there the reader goes.
        for (auto why = answer.refused.rbegin(); why != answer.refused.rend(); ++why) refuse(*why);
        return;
    }
    Q_EMIT written(QString::fromStdString(answer.code), m_describes.empty());
}

/// Whom the rules would not take in, a resolution may: then its number is asked for.
void MemberForm::refuse(const Refused& why) {
    if (isEligibility(why.why)) form().setAsked(m_fields[Admitted], true);
    form().refuse(why, m_fields[Name]);
}

void MemberForm::retranslate() {
    const bool isNew = m_describes.empty();
    const QString name = m_fields[Name]->text();
    setWords(
        isNew
            ? tr("New member")
            : tr("Details of %1").arg(name.isEmpty() ? QString::fromStdString(m_describes) : name),
        {}, isNew ? tr("Add this member") : tr("Write it down"));
    form().say(m_fields[Name], tr("Name"), isNew ? tr("May stay empty.") : QString{});
    form().say(m_fields[Code], tr("Code"), tr("Empty: Bahi gives one."));
    form().say(m_fields[Joined], tr("Joined on"), tr("Such as 14/1/2025."));
    form().say(m_gender, tr("Gender"));
    form().say(m_fields[Born], tr("Born"), tr("The day, or only the year."));
    form().say(m_fields[Household], tr("Household"), tr("The same words mean the same family."));
    form().say(m_fields[Phone], tr("Phone"));
    form().say(m_fields[NomineeName], tr("Nominee"), tr("Who gets the money if the member dies."));
    form().say(m_fields[Relation], tr("Relation to the member"));
    form().say(m_fields[Admitted], tr("Taken in all the same by resolution number"),
               tr("A resolution of this group that is in the minutes."));
    form().say(m_fields[Reason], tr("Reason"),
               tr("Needed where what was written down changes. It stays readable."));
    const int chosen = std::max(0, m_gender->currentIndex());
    m_gender->clear();
    m_gender->addItems({tr("Not said"), tr("Woman"), tr("Man"), tr("Other")});
    m_gender->setCurrentIndex(chosen);
}

void MemberForm::changeEvent(QEvent* event) {
    FormSheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
