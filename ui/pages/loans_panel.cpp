#include "ui/pages/loans_panel.h"

#include "ledger/lending/agreed_loan_json.h"
#include "ui/pages/loan_prospect_view.h"
#include "ui/pages/loan_terms_fields.h"
#include "ui/text/figures.h"
#include "ui/text/loan_terms.h"
#include "ui/text/sentences.h"
#include "ui/text/typed.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/member_combo.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/written_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bahi::ui {

namespace {

constexpr int kLargeText = 150; // per cent; from here on the prospect stands below the fields

std::function<QString()> sentenceOf(const Refused& refused) {
    return [refused] { return sentenceFor(refused); };
}

} // namespace

LoansPanel::LoansPanel(MeetingEditor& editor, BookSession& session, QWidget* parent)
    : StepPanel{QStringLiteral("loansPanel"), parent}, m_editor{editor}, m_session{session} {
    build();
    connectFields();
    connect(&m_editor, &MeetingEditor::begun, this, &LoansPanel::fillMembers);
    connect(&m_editor, &MeetingEditor::gone, this, &LoansPanel::forget);
    connect(&m_editor, &MeetingEditor::moved, this, &LoansPanel::fillMembers);
    connect(&m_editor, &MeetingEditor::changed, this, [this] {
        refresh();
        look(); // what she saves today counts
    });
    connect(&m_editor, &MeetingEditor::examined, this, &LoansPanel::refresh);
    arrange();
    retranslate();
}

void LoansPanel::build() {
    m_form = new FieldForm{2};
    m_form->keepColumns();
    m_member = m_form->add<MemberCombo>(QStringLiteral("loanMemberCombo"), "member");
    m_amount = m_form->add<QLineEdit>(QStringLiteral("loanAmountField"), "amount",
                                      FieldForm::Width::Amount);
    m_terms = new LoanTermsFields{*m_form};
    m_purpose = m_form->add<QComboBox>(QStringLiteral("loanPurposeCombo"), "purpose");
    m_purpose->setEditable(true);
    m_guarantor = m_form->add<MemberCombo>(QStringLiteral("loanGuarantorCombo"), "guarantors");
    m_resolution = m_form->add<QLineEdit>(QStringLiteral("loanResolutionField"), "resolution");
    m_view = new LoanProspectView;
    m_given = new WrittenList{QStringLiteral("takeLoanAway")};
    auto* left = new QVBoxLayout;
    // From the top, as high as its sentences need: its hint knows nothing of their lines.
    left->addWidget(m_form, 0, Qt::AlignTop);
    left->addWidget(m_given);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(m_view);
    right->addStretch();
    m_sides = new QBoxLayout{QBoxLayout::LeftToRight};
    m_sides->addLayout(left, 3);
    m_sides->addLayout(right, 2);
    inside().addLayout(m_sides);
    inside().addStretch();
}

void LoansPanel::connectFields() {
    for (QWidget* field :
         std::array<QWidget*, 5>{m_member, m_amount, m_purpose, m_guarantor, m_resolution})
        field->installEventFilter(this);
    for (QWidget* field : m_terms->all()) field->installEventFilter(this);
    const auto changed = [this](QWidget* field) {
        m_form->clearRefusal(field);
        m_resolution->setPlaceholderText(suggestedWords());
        look();
        Q_EMIT deedChanged();
    };
    for (MemberCombo* combo : {m_member, m_guarantor})
        connect(combo, &QComboBox::currentIndexChanged, this, [changed, combo] { changed(combo); });
    connect(m_amount, &QLineEdit::textChanged, this, [this, changed] { changed(m_amount); });
    connect(m_terms, &LoanTermsFields::changed, this, changed);
    connect(m_purpose, &QComboBox::editTextChanged, this,
            [this] { m_resolution->setPlaceholderText(suggestedWords()); });
    connect(m_given, &WrittenList::takenAway, this, [this](std::uint32_t place) {
        m_editor.enter(withoutLoan(m_editor.form(), place), tr("Take the loan away"));
    });
}

void LoansPanel::arrange() {
    const bool isLarge = Theme::textPercent() >= kLargeText;
    m_sides->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setSpacing(Theme::px(16));
}

void LoansPanel::fillMembers() {
    std::vector<Member> members;
    for (const CollectionRow& row : m_editor.form().day().dues.rows)
        if (!row.member.leftOn) members.push_back(row.member);
    m_member->setMembers(members);
    m_guarantor->setMembers(members);
    refresh();
    look();
}

/// What is half written for one form never goes into another, least of all into another book's.
void LoansPanel::forget() {
    m_isAdding = false;
    emptyFields();
    m_member->setMembers({});
    m_guarantor->setMembers({});
    m_prospect.reset();
    m_view->clear();
    m_given->show({});
}

void LoansPanel::start() {
    m_member->setFocus();
}

QString LoansPanel::suggestedWords() const {
    if (!m_editor.isBegun()) return {};
    const TypedLoan loan = typed();
    if (loan.amount.isZero() || loan.member.isEmpty()) return {};
    const QString sum = amount(loan.amount, m_editor.form().currency());
    // By her code: what is resolved stays in the book, and her name may be erased one day.
    const QString words = loan.purpose.isEmpty()
                              ? tr("Loan of %1 to %2").arg(sum, loan.member)
                              : tr("Loan of %1 to %2: %3").arg(sum, loan.member, loan.purpose);
    if (loan.terms.empty()) return words;
    const LoanSaysItself itself{m_editor.form().currency(), loan.amount,
                                m_editor.form().day().dues.day};
    const auto agreed = readAgreedLoan(loan.terms, "", itself);
    return agreed ? QStringLiteral("%1; %2").arg(words, wordsFor(agreed.value().terms)) : words;
}

TypedLoan LoansPanel::typed() const {
    const Currency& currency = m_editor.form().currency();
    const auto money = [&currency](const QString& text) {
        const auto read = readAmount(text, currency);
        return read ? read.value() : Money{};
    };
    return {.member = m_member->chosen(),
            .amount = money(m_amount->text()),
            .instalment = money(m_terms->instalment()),
            .terms = m_terms->isOwn() ? jsonOf(m_terms->typed(), currency) : std::string{},
            .purpose = m_purpose->currentText(),
            .guarantor = m_guarantor->chosen(),
            .words = m_resolution->text()};
}

bool LoansPanel::isEmpty() const {
    return m_member->chosen().isEmpty() && m_amount->text().isEmpty();
}

QString LoansPanel::deed() const {
    return isEmpty() ? tr("No more loans") : tr("Give this loan");
}

/// Lets the book look at what stands in the fields; where they change meanwhile, it looks again.
void LoansPanel::look() {
    m_prospect.reset();
    ++m_age;
    // Nothing is tried in a book that is only to be read: it may be damaged.
    const bool isBook = m_editor.isBegun() && m_session.mayWrite();
    if (!isBook || m_member->chosen().isEmpty()) {
        m_isAdding = false;
        m_view->clear();
        return;
    }
    if (m_isLooking) return;
    m_isLooking = true;
    m_session.thread().ask(
        this,
        [sheet = sheetWith(m_editor.form(), typed())](
            Office& office, BookThread::OpenBook& open) -> std::optional<LoanProspect> {
            if (!open) return {};
            return LoanProspectService{office, *open}.of(sheet);
        },
        [this, age = m_age](const std::optional<LoanProspect>& prospect) { looked(prospect, age); },
        // What the disk does not do the page says; the loan is not kept from its list for that.
        [this, age = m_age](const MachineFailure&) { looked({}, age); });
}

void LoansPanel::looked(const std::optional<LoanProspect>& seen, int age) {
    m_isLooking = false;
    if (age != m_age) return look();
    m_prospect = seen.value_or(LoanProspect{});
    if (seen)
        tellSeen(*seen);
    else
        m_view->clear();
    if (std::exchange(m_isAdding, false)) add();
}

void LoansPanel::tellSeen(const LoanProspect& prospect) {
    const TypedLoan loan = typed();
    for (const CollectionRow& row : m_editor.form().day().dues.rows)
        if (QString::fromStdString(row.member.code.text()) == loan.member)
            m_view->tell(row, prospect, loan.amount, m_editor.form().currency());
    for (QWidget* field : fields()) {
        if (field == m_member || field == m_purpose || field == m_resolution) continue;
        const auto wrong = wrongWith(field);
        const auto* typed = qobject_cast<QLineEdit*>(field);
        const bool isReached = typed == nullptr || !typed->text().isEmpty();
        const bool isLeft = isReached && !field->hasFocus() && !m_amount->text().isEmpty();
        if (wrong && isLeft) m_form->mark(field, *wrong);
        if (!wrong) m_form->clearRefusal(field);
    }
}

bool LoansPanel::isOfGuarantor(const Refused& refused) const {
    const TypedLoan loan = typed();
    return refused.why == Refusal::GuarantorIsBorrower ||
           (!loan.guarantor.isEmpty() && loan.guarantor != loan.member &&
            refused.subject == loan.guarantor.toStdString());
}

std::optional<LoansPanel::Sentence> LoansPanel::wrongWithAmount() const {
    const Currency& currency = m_editor.form().currency();
    const auto money = readAmount(m_amount->text(), currency);
    if (!money) return sentenceOf(money.refused());
    if (money.value().isZero()) return sentenceOf({.why = Refusal::AmountZero});
    if (!m_prospect) return {};
    const LoanProspect& prospect = *m_prospect;
    if (prospect.termsRefused && prospect.termsRefused->where.column == "principal")
        return sentenceOf(*prospect.termsRefused);
    if (!prospect.refused || isOfGuarantor(*prospect.refused)) return {};
    if (prospect.refused->why != Refusal::LoanAboveSavings || !prospect.most)
        return sentenceOf(*prospect.refused);
    return [currency, prospect] {
        return tr("At most %1: %2 times her savings of %3. Lower the amount.")
            .arg(amount(*prospect.most, currency), number(*prospect.times),
                 amount(*prospect.saved, currency));
    };
}

std::optional<LoansPanel::Sentence> LoansPanel::wrongWith(const QWidget* field) const {
    if (field == m_member && m_member->chosen().isEmpty())
        return [] { return tr("Nobody is chosen. Choose who gets the loan."); };
    if (field == m_amount) return wrongWithAmount();
    if (field == m_guarantor && m_prospect && m_prospect->refused &&
        isOfGuarantor(*m_prospect->refused)) {
        Refused why = *m_prospect->refused;
        why.where = {}; // it stands there
        return sentenceOf(why);
    }
    const auto ofText = [](const QString& text) -> std::optional<Sentence> {
        const auto checked = readText(text);
        return checked ? std::nullopt : std::optional{sentenceOf(checked.refused())};
    };
    if (field == m_purpose) return ofText(m_purpose->currentText());
    if (field == m_resolution) return ofText(m_resolution->text());
    return m_terms->wrongWith(field, m_prospect ? &*m_prospect : nullptr,
                              m_editor.form().currency());
}

std::vector<QWidget*> LoansPanel::fields() const {
    std::vector<QWidget*> all{m_member, m_amount};
    for (QWidget* field : m_terms->fields()) all.push_back(field);
    all.insert(all.end(), {m_purpose, m_guarantor, m_resolution});
    return all;
}

void LoansPanel::add() {
    if (!m_session.mayWrite()) return;
    m_form->clearRefusals();
    for (QWidget* field : fields())
        if (const auto wrong = wrongWith(field)) return m_form->refuse(field, *wrong);
    m_isAdding = !m_prospect;
    if (m_prospect) write();
}

void LoansPanel::write() {
    TypedLoan loan = typed();
    if (loan.words.trimmed().isEmpty()) loan.words = suggestedWords();
    const QString what = tr("Loan to %1").arg(m_member->currentText());
    if (!m_editor.enter(loanCells(m_editor.form(), loan), what)) return;
    emptyFields();
    m_member->setFocus();
}

void LoansPanel::emptyFields() {
    for (QLineEdit* field : {m_amount, m_resolution}) field->clear();
    m_terms->clear();
    m_purpose->setCurrentIndex(0);
    m_purpose->clearEditText();
    m_guarantor->choose({});
    m_member->choose({});
    m_form->clearRefusals();
}

/// The loans that are written, each with the way to take it away again.
void LoansPanel::refresh() {
    if (!m_editor.isBegun()) return;
    const MeetingForm& form = m_editor.form();
    const auto refusal = m_editor.refusal();
    std::vector<WrittenList::Line> lines;
    for (const WrittenLoan& loan : writtenLoans(form)) {
        const QString said =
            tr("%1  %2, resolution %3")
                .arg(amount(loan.amount, form.currency()), loan.words, number(loan.resolution));
        const bool isSaid = loan.words.contains(loan.terms); // in the words that were proposed
        lines.push_back({loan.place, isSaid ? said : tr("%1 (%2)").arg(said, loan.terms)});
        if (refusal && cells::isOfItem(refusal->where.column, "loan", loan.place))
            lines.back().refused = refusal;
    }
    m_given->show(lines);
    m_resolution->setPlaceholderText(suggestedWords());
}

void LoansPanel::pressed(QWidget* field) {
    if (isEmpty()) {
        Q_EMIT done();
    } else if (field == m_resolution || field == m_guarantor) {
        add();
    } else if (const auto wrong = wrongWith(m_terms->fieldOf(field))) {
        m_form->refuse(m_terms->fieldOf(field), *wrong);
    } else {
        m_form->clearRefusal(m_terms->fieldOf(field));
        focusNextPrevChild(true);
        // Most loans are by the group's rule: to the choice itself Tab goes.
        if (m_terms->isChoice(focusWidget())) focusNextPrevChild(true);
    }
}

bool LoansPanel::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return StepPanel::eventFilter(object, event);
    if (m_isAdding) return true; // for a moment: what is added stays as it is
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return StepPanel::eventFilter(object, event);
    pressed(static_cast<QWidget*>(object));
    return true;
}

void LoansPanel::changeEvent(QEvent* event) {
    StepPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange && m_sides != nullptr) arrange();
}

void LoansPanel::retranslate() {
    setTitle(tr("New loans"));
    m_form->say(m_member, tr("Member"));
    m_form->say(m_amount, tr("Amount"));
    m_terms->retranslate();
    m_form->say(m_purpose, tr("What for"));
    m_form->say(m_guarantor, tr("Guarantor"));
    m_form->say(m_resolution, tr("Words of the resolution"));
    const QString typedPurpose = m_purpose->currentText();
    m_purpose->clear();
    m_purpose->addItems({QString{}, tr("Seeds and field"), tr("Cattle"), tr("Small shop"),
                         tr("Health"), tr("Schooling"), tr("Wedding or funeral"), tr("House")});
    m_purpose->setEditText(typedPurpose);
    m_member->setNobody(tr("Choose a member"));
    m_guarantor->setNobody(tr("Nobody"));
    refresh();
}

} // namespace bahi::ui
