#include "ui/pages/payments_panel.h"

#include "ledger/services/page_service.h"
#include "ui/text/figures.h"
#include "ui/text/typed.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace bahi::ui {

namespace {

enum Word { What, Bank, Whose, HowMuch, Text, Resolution };

/// What a group pays and gets in its meetings, by account.
struct Head {
    std::uint16_t account;
    bool isIn;
    bool hasBank;
    bool hasMember;
    const char* word;
};
constexpr std::array kHeads = {
    Head{5110, false, false, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Stationery")},
    Head{5120, false, false, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Travel")},
    Head{5130, false, false, false,
         QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Bookkeeper's honorarium")},
    Head{5140, false, false, false,
         QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Costs of meetings")},
    Head{5150, false, false, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Training")},
    Head{5160, false, false, false,
         QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Rent, repairs, light")},
    Head{5190, false, false, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Other costs")},
    Head{1110, false, true, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "To the bank")},
    Head{1110, true, true, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "From the bank")},
    Head{2010, false, false, true,
         QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Savings given back")},
    Head{2020, false, false, true,
         QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Other savings given back")},
    Head{4040, true, false, true,
         QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Admission fee received")},
    Head{4410, true, false, false,
         QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Group work received")},
    Head{4250, true, false, false,
         QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Other income received")},
    Head{5230, false, false, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Cash short")},
    Head{4220, true, false, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentsPanel", "Cash over")},
};
constexpr int kShort = int(kHeads.size()) - 2;
constexpr int kOver = int(kHeads.size()) - 1;

} // namespace

PaymentsPanel::PaymentsPanel(MeetingEditor& editor, BookSession& session, QWidget* parent)
    : Panel{Ground::Paper, parent}, m_editor{editor}, m_session{session} {
    setObjectName(QStringLiteral("paymentsPanel"));
    build();
    QObject::connect(&m_editor, &MeetingEditor::begun, this, [this] {
        fill();
        readPages();
    });
    QObject::connect(&m_editor, &MeetingEditor::moved, this, &PaymentsPanel::fill);
    QObject::connect(&m_editor, &MeetingEditor::changed, this, &PaymentsPanel::refresh);
    QObject::connect(&m_editor, &MeetingEditor::examined, this, &PaymentsPanel::refresh);
    retranslate();
}

void PaymentsPanel::build() {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(Theme::px(18), Theme::px(14), Theme::px(18), Theme::px(14));
    m_title = new Label{Type::PanelTitle};
    all->addWidget(m_title);
    FormGrid form{*all};
    m_head = form.add<QComboBox>(m_words[What], QStringLiteral("paymentHeadCombo"));
    m_bank = form.add<QComboBox>(m_words[Bank], QStringLiteral("paymentBankCombo"));
    m_member = form.add<QComboBox>(m_words[Whose], QStringLiteral("paymentMemberCombo"));
    m_amount = form.add<QLineEdit>(m_words[HowMuch], QStringLiteral("paymentAmountField"));
    m_text = form.add<QLineEdit>(m_words[Text], QStringLiteral("paymentTextField"));
    m_resolution =
        form.add<QLineEdit>(m_words[Resolution], QStringLiteral("paymentResolutionField"));
    m_refusal = new RefusalLine;
    all->addWidget(m_refusal);
    m_lines = new QVBoxLayout;
    all->addLayout(m_lines);
    all->addStretch();
    for (QWidget* field : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_bank),
                           static_cast<QWidget*>(m_member), static_cast<QWidget*>(m_amount),
                           static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_resolution)})
        field->installEventFilter(this);
    QObject::connect(m_head, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        Q_EMIT deedChanged();
    });
    QObject::connect(m_amount, &QLineEdit::textChanged, this, [this] { Q_EMIT deedChanged(); });
}

/// The group's bank accounts.
void PaymentsPanel::readPages() {
    m_session.thread().ask(
        this,
        [](Office& office, BookThread::OpenBook& open) {
            return PageService{office, *open}.all();
        },
        [this](const std::vector<LedgerPage>& pages) {
            m_banks.clear();
            m_bank->clear();
            for (const LedgerPage& page : pages) {
                if (page.openedAs != SubLedger::BankAccount) continue;
                const QString shown = QString::fromStdString(
                    page.name.empty() ? page.code : page.name + "  " + page.code);
                m_banks.emplace_back(page.code, shown);
                m_bank->addItem(shown, QString::fromStdString(page.code));
            }
        });
}

void PaymentsPanel::fill() {
    m_member->clear();
    for (const CollectionRow& row : m_editor.form().day().dues.rows) {
        const QString code = QString::fromStdString(row.member.code.text());
        m_member->addItem(row.member.name.empty() ? code
                                                  : QString::fromStdString(row.member.name) +
                                                        QStringLiteral("  ") + code,
                          code);
    }
    refresh();
}

void PaymentsPanel::showParts() {
    const int chosen = m_head->currentIndex() - 1;
    const bool hasBank = chosen >= 0 && kHeads.at(std::size_t(chosen)).hasBank;
    const bool hasMember = chosen >= 0 && kHeads.at(std::size_t(chosen)).hasMember;
    for (QWidget* part : {static_cast<QWidget*>(m_bank), static_cast<QWidget*>(m_words[Bank])})
        part->setVisible(hasBank);
    for (QWidget* part : {static_cast<QWidget*>(m_member), static_cast<QWidget*>(m_words[Whose])})
        part->setVisible(hasMember);
}

void PaymentsPanel::start() {
    m_head->setFocus();
}

void PaymentsPanel::startDifference(Money by, bool isShort) {
    const Currency& currency = m_editor.form().currency();
    m_head->setCurrentIndex((isShort ? kShort : kOver) + 1);
    m_amount->setText(QString::fromStdString(toDecimal(by, currency)));
    m_text->clear();
    m_resolution->setFocus();
}

bool PaymentsPanel::isEmpty() const {
    return m_head->currentIndex() <= 0 && m_amount->text().isEmpty();
}

QString PaymentsPanel::deed() const {
    return isEmpty() ? tr("No more payments") : tr("Write this down");
}

bool PaymentsPanel::add() {
    m_refusal->clear();
    const auto refuse = [this](QWidget* field, const Refused& why) {
        m_refusal->say(why, field);
        field->setFocus();
        return false;
    };
    if (m_head->currentIndex() <= 0) {
        m_refusal->say([] { return tr("Nothing is chosen. Choose what it was for."); }, m_head);
        m_head->setFocus();
        return false;
    }
    const Head& head = kHeads.at(std::size_t(m_head->currentIndex() - 1));
    if (head.hasBank && m_banks.empty()) {
        m_refusal->say(
            [] {
                return tr(
                    "The group has no bank account in its book yet. Open its "
                    "page first: bahi page open.");
            },
            m_head);
        return false;
    }
    const Currency& currency = m_editor.form().currency();
    const auto money = readAmount(m_amount->text(), currency);
    if (!money) return refuse(m_amount, money.refused());
    if (money.value().isZero()) return refuse(m_amount, {.why = Refusal::AmountZero});
    for (QLineEdit* field : {m_text, m_resolution})
        if (const auto checked = readText(field->text()); !checked)
            return refuse(field, checked.refused());
    const MeetingForm& form = m_editor.form();
    const std::uint32_t place = form.nextPlace("pay");
    const auto part = [&](std::string_view name) { return cells::ofItem("pay", place, name); };
    std::vector<DraftCell> changes = {
        {part("way"), head.isIn ? "in" : "out"},
        {part("account"), std::to_string(head.account)},
        {part("amount"), toDecimal(money.value(), currency)},
        {part("text"), m_text->text().trimmed().toStdString()},
        {part("page"), head.hasBank ? m_bank->currentData().toString().toStdString() : ""},
        {part("member"), head.hasMember ? m_member->currentData().toString().toStdString() : ""}};
    if (const QString words = m_resolution->text().trimmed(); !words.isEmpty()) {
        const ResolutionNumber number = form.nextResolution();
        changes.push_back({part("resolution"), std::to_string(number.value)});
        changes.push_back({cells::ofResolution(number), words.toStdString()});
    }
    if (!m_editor.enter(changes, m_head->currentText())) return false; // it stays in its fields
    m_head->setCurrentIndex(0);
    for (QLineEdit* field : {m_amount, m_text, m_resolution}) field->clear();
    m_head->setFocus();
    return true;
}

/// What is written already, each with the way to take it away again.
void PaymentsPanel::refresh() {
    if (!m_editor.isBegun()) return;
    clearLayout(*m_lines);
    const MeetingForm& form = m_editor.form();
    for (const std::uint32_t place : cells::placesOf(form.cells(), "pay")) {
        const auto text = [&](std::string_view name) {
            return QString::fromStdString(
                cells::textOf(form.cells(), cells::ofItem("pay", place, name)));
        };
        const bool isIn = text("way") == u"in";
        const auto head = std::find_if(kHeads.begin(), kHeads.end(), [&](const Head& known) {
            return QString::number(known.account) == text("account") && known.isIn == isIn;
        });
        const QString what = head == kHeads.end() ? text("account") : tr(head->word);
        const QString sum =
            amount(form.moneyIn(cells::ofItem("pay", place, "amount")), form.currency());
        auto* line = new Label{Type::Body};
        line->setText((isIn ? tr("%1 came in: %2. %3") : tr("%1 went out: %2. %3"))
                          .arg(sum, what, text("text")));
        line->wrapped();
        auto* away = new QPushButton{tr("Take away")};
        away->setObjectName(QStringLiteral("takePaymentAway_%1").arg(place));
        QObject::connect(away, &QPushButton::clicked, this,
                         [this, place, number = text("resolution").toStdString()] {
                             std::vector<DraftCell> changes;
                             for (const char* name : {"way", "account", "amount", "text", "page",
                                                      "member", "resolution"})
                                 changes.push_back({cells::ofItem("pay", place, name), {}});
                             if (!number.empty()) changes.push_back({"resolution/" + number, {}});
                             m_editor.enter(changes, tr("Take it away"));
                         });
        auto* row = new QHBoxLayout;
        row->addWidget(line, 1);
        row->addWidget(away);
        m_lines->addLayout(row);
        if (const auto refusal = m_editor.refusal();
            refusal && cells::isOfItem(refusal->where.column, "pay", place)) {
            auto* why = new RefusalLine;
            why->say(*refusal);
            m_lines->addWidget(why);
        }
    }
}

bool PaymentsPanel::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Panel::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return Panel::eventFilter(object, event);
    if (isEmpty())
        Q_EMIT done();
    else if (object == m_resolution)
        add();
    else
        focusNextPrevChild(true);
    return true;
}

void PaymentsPanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PaymentsPanel::retranslate() {
    m_title->setText(tr("Other money in and out"));
    const QString words[] = {tr("What for"), tr("Bank account"),     tr("Member"),
                             tr("Amount"),   tr("To whom, details"), tr("Words of the resolution")};
    QWidget* fields[] = {m_head, m_bank, m_member, m_amount, m_text, m_resolution};
    for (int word = What; word <= Resolution; ++word) {
        m_words[word]->setText(words[word]);
        fields[word]->setAccessibleName(words[word]);
    }
    m_resolution->setPlaceholderText(tr("only where the group decided it"));
    const int chosen = std::max(0, m_head->currentIndex());
    {
        const QSignalBlocker quiet{m_head};
        m_head->clear();
        m_head->addItem(tr("Choose what for"));
        for (const Head& head : kHeads) m_head->addItem(tr(head.word));
        m_head->setCurrentIndex(chosen);
    }
    showParts();
    refresh();
}

} // namespace bahi::ui
