#include "ui/pages/new_group_name_step.h"

#include "ledger/base/text.h"
#include "ui/models/places.h"
#include "ui/pages/new_group_field.h"
#include "ui/pages/new_group_notes.h"
#include "ui/text/money_names.h"
#include "ui/text/sentences.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

const QString kSuffix = QStringLiteral(".bahi");

/// A name that tells nobody whose book it is.
QString proposedPath() {
    return freePath(booksFolder(), QStringLiteral("book"));
}

} // namespace

NewGroupNameStep::NewGroupNameStep(Asking& asking) : m_asking{asking} {
    auto* content = new QWidget;
    auto* all = new QHBoxLayout{content};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(16));
    all->addWidget(makeForm(), 3, Qt::AlignTop);
    m_notes = new NewGroupNotes{2};
    all->addWidget(m_notes, 2, Qt::AlignTop);
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(content));
    m_proposed = proposedPath();
    m_path->setText(m_proposed);
    fillCurrencies();
    NewGroupNameStep::retranslate();
}

QWidget* NewGroupNameStep::makeForm() {
    using enum NewGroupField::Word;
    auto* panel = new Panel;
    auto* lines = linesIn(panel, 20, 16);
    m_name = new QLineEdit;
    m_nameField = new NewGroupField{m_name, QStringLiteral("groupNameField"), Above};
    m_currency = new QComboBox;
    m_currencyField = new NewGroupField{m_currency, QStringLiteral("currencyCombo"), Above};
    m_path = new QLineEdit;
    m_pathField = new NewGroupField{m_path, QStringLiteral("pathField"), Above};
    m_choose = new QPushButton;
    m_choose->setObjectName(QStringLiteral("choosePathButton"));
    m_choose->setAutoDefault(true); // Enter on it opens the chooser, and not the next step
    connect(m_choose, &QPushButton::clicked, this, &NewGroupNameStep::choosePlace);
    lines->addWidget(m_nameField);
    lines->addWidget(m_currencyField);
    lines->addWidget(m_pathField);
    auto* row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addStretch();
    lines->addLayout(row);
    return panel;
}

void NewGroupNameStep::fillCurrencies() {
    const int chosen = std::max(0, m_currency->currentIndex());
    const QSignalBlocker quiet{m_currency};
    m_currency->clear();
    for (const QString& code : moneyCodes()) m_currency->addItem(moneyName(code), code);
    m_currency->setCurrentIndex(chosen);
}

void NewGroupNameStep::choosePlace() {
    const QString path =
        m_asking.saveFile(this, tr("Where the book is kept"), m_path->text(), bookFiles());
    if (path.isEmpty()) return;
    m_path->setText(path);
    m_path->setFocus();
}

QString NewGroupNameStep::name() const {
    return tr("Name and money");
}

QString NewGroupNameStep::heading() const {
    return tr("New group: name and money");
}

QString NewGroupNameStep::deed() const {
    return tr("On to the members");
}

void NewGroupNameStep::start() {
    m_name->setFocus();
}

bool NewGroupNameStep::take(NewGroup& group) {
    for (NewGroupField* field : {m_nameField, m_currencyField, m_pathField}) field->clear();
    const std::string typed = m_name->text().toStdString();
    const auto name = checkedName(typed);
    if (!name) {
        m_nameField->refuse(name.refused());
        return false;
    }
    if (holdsPicture(typed)) {
        m_nameField->refuse([] {
            return tr(
                "There is a picture in the name, which paper cannot print. Write the name in "
                "letters.");
        });
        return false;
    }
    const auto currency = Currency::named(m_currency->currentData().toString().toStdString());
    if (!currency) {
        m_currencyField->refuse(currency.refused());
        return false;
    }
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty() || path.endsWith(u'/')) {
        m_pathField->refuse([] {
            return tr("The file has no name. Write one, or choose where the book is kept.");
        });
        return false;
    }
    if (!path.endsWith(kSuffix, Qt::CaseInsensitive)) path += kSuffix;
    if (QFileInfo{path}.isRelative()) path = QDir::home().filePath(path);
    if (path != m_path->text()) m_path->setText(path);
    group.name = name.value();
    group.currency = currency.value();
    group.path = path;
    speakOfMoneyIn(group.currency);
    return true;
}

void NewGroupNameStep::refuse(const Refused& why) {
    if (why.why == Refusal::CurrencyUnknown)
        m_currencyField->refuse(why);
    else
        m_pathField->refuse(why);
}

void NewGroupNameStep::fail(const MachineFailure& why) {
    m_pathField->refuse([why, path = m_path->text()] { return sentenceFor(why, path); });
}

bool NewGroupNameStep::isTouched() const {
    return !m_name->text().isEmpty() || m_path->text() != m_proposed ||
           m_currency->currentIndex() > 0;
}

void NewGroupNameStep::retranslate() {
    m_nameField->say(tr("Name of the group"), tr("May stay empty."));
    m_currencyField->say(tr("Money"), tr("One for the whole book, for good."));
    m_pathField->say(tr("File of the book"));
    m_choose->setText(tr("Choose another place…"));
    m_notes->say(
        0, tr("The name stands inside the book alone."),
        tr("The file has a name that tells nobody whose book it is. Give it another if you like."));
    m_notes->say(1, tr("The book stays on this computer."),
                 tr("It is one file. A copy on a stick is made after the meetings; on the "
                    "stick itself no book can be written."));
    fillCurrencies();
}

} // namespace bahi::ui
