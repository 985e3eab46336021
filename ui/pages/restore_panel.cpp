#include "ui/pages/restore_panel.h"

#include "ledger/services/backup_service.h"
#include "ui/models/places.h"
#include "ui/models/preferences.h"
#include "ui/pages/copy_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/copy_list_view.h"
#include "ui/widgets/enter_key.h"
#include "ui/widgets/into_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/new_book_form.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace bahi::ui {

RestorePanel::RestorePanel(BookSession& session, Asking& asking, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_asking{asking},
      m_copies{session.thread()},
      m_title{new Label{Type::PageTitle}},
      m_about{new Label{Type::Body, Ink::Pencil}},
      m_list{new CopyListView},
      m_box{new StateBox},
      m_beside{new StateBox},
      m_openHere{new PrimaryButton},
      m_form{new NewBookForm{session.thread(), asking, QStringLiteral("restore")}} {
    build();
    retranslate();
    connect(&m_copies, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_copies.index(m_copies.rowIn(m_folder)));
        bringIntoView(this);
    });
    connect(m_list, &QListView::activated, this, &RestorePanel::lookAtChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RestorePanel::retranslate);
    connect(m_form, &NewBookForm::make, this, &RestorePanel::make);
    connect(m_form, &NewBookForm::back, this, &RestorePanel::goBack);
    connect(m_form, &NewBookForm::busyChanged, this, [this](bool isBusy) {
        for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_openHere})
            part->setEnabled(!isBusy);
    });
    connect(m_openHere, &QPushButton::clicked, this, &RestorePanel::openHere);
    connect(&m_session, &BookSession::opened, this, &RestorePanel::forget);
    connect(&m_session, &BookSession::checked, this, [this] {
        if (m_session.check() == Check::Broken) m_damaged << m_session.path();
    });
    onEnter(this, [this] { press(); });
}

void RestorePanel::begin(const QString& folder) {
    m_folder = folder;
    m_form->stop(); // another copy was being looked at
    forget();
    m_copies.read();
    m_list->setCurrentIndex(m_copies.index(m_copies.rowIn(m_folder)));
    m_list->setFocus();
}

void RestorePanel::look(const QString& path) {
    if (m_form->isBusy()) return;
    m_path = path;
    m_found.reset();
    tell();
    std::vector<std::string> booksHere;
    for (const QString& book : Preferences::recentBooks()) booksHere.push_back(book.toStdString());
    m_form->run<CopyJudged>(
        [copy = path.toStdString(), booksHere](Office& office, const Progress& verifying) {
            return CopyService{office}.judge(copy, booksHere, verifying);
        },
        [this](const CopyJudged& copy) { found(copy); });
}

void RestorePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void RestorePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QWidget::keyPressEvent(event);
}

void RestorePanel::build() {
    m_list->setObjectName(QStringLiteral("knownCopies"));
    m_list->setModel(&m_copies);
    m_box->setObjectName(QStringLiteral("backupFound"));
    m_beside->setObjectName(QStringLiteral("besideBook"));
    m_openHere->setObjectName(QStringLiteral("openHere"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_about->wrapped());
    column->addWidget(m_list);
    column->addWidget(m_box);
    column->addWidget(m_beside);
    column->addWidget(m_openHere);
    column->addSpacing(Theme::px(8));
    column->addWidget(m_form);
    column->addStretch(1);
}

void RestorePanel::retranslate() {
    m_title->setText(tr("Restore a backup"));
    m_about->setText(
        tr("The backup is read and verified first. It becomes a new book beside the "
           "others, so that nothing is lost."));
    m_list->setAccessibleName(tr("Copies this computer knows of"));
    m_openHere->setText(tr("Open the book that is here"));
    NewBookForm::Words words{.place = tr("The file of the new book"),
                             .make = tr("Restore it as a new book"),
                             .parts = tr("Records that are verified"),
                             .counted = tr("Record %v of %m")};
    const bool isOther = m_list->currentIndex().data(KnownCopies::Path).toString().isEmpty();
    if (!m_found) words.make = isOther ? tr("Choose another file…") : tr("Look at this copy");
    if (m_found && m_found->firstBad) words.make = tr("Choose another copy");
    m_form->say(words);
    tell();
}

/// What this step shows.
void RestorePanel::tell() {
    const bool isWhole = m_found && !m_found->firstBad;
    m_about->setVisible(!m_found);
    m_list->setVisible(!m_found);
    m_box->setVisible(m_found.has_value());
    m_openHere->setVisible(mayOpenHere());
    m_openHere->setFirst(!isRestoringFirst());
    m_form->setMakeFirst(isRestoringFirst());
    m_form->setPlaceShown(isWhole);
    tellFound();
}

void RestorePanel::tellFound() {
    const auto beside = m_found ? wordsBeside(*m_found, isHereDamaged()) : std::nullopt;
    m_beside->setVisible(beside.has_value());
    if (beside) m_beside->say(beside->state, beside->title, beside->text);
    if (mayOpenHere())
        m_openHere->setToolTip(QString::fromStdString(m_found->here->path).toHtmlEscaped());
    if (!m_found) return;
    const Said found = wordsOf(*m_found);
    m_box->say(found.state, found.title, found.text);
}

/// Enter: the button it stands on, or else the first one.
void RestorePanel::press() {
    if (m_form->isBusy()) return;
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget())) return button->click();
    if (mayOpenHere() && !isRestoringFirst())
        openHere();
    else
        make();
}

void RestorePanel::make() {
    if (!m_found)
        lookAtChosen();
    else if (m_found->firstBad)
        goBack();
    else
        restore();
}

void RestorePanel::lookAtChosen() {
    const QString path = m_list->currentIndex().data(KnownCopies::Path).toString();
    if (path.isEmpty())
        chooseFile();
    else
        look(path);
}

void RestorePanel::chooseFile() {
    const QString path = m_asking.openFile(this, tr("Choose the backup"), m_folder, bookFiles());
    if (!path.isEmpty()) look(path);
}

void RestorePanel::restore() {
    m_form->run<BackupReport>(
        [from = m_path.toStdString(), to = m_form->place().toStdString()](
            Office& office, const Progress& verifying) {
            return BackupService{office}.restore(from, to, Keep::Yes, verifying);
        },
        [this](const BackupReport&) { m_session.open(m_form->place()); });
}

void RestorePanel::openHere() {
    if (mayOpenHere()) m_session.open(QString::fromStdString(m_found->here->path));
}

/// One step: the work is stopped, another copy is chosen, something else is done.
void RestorePanel::goBack() {
    if (m_form->isBusy()) return m_form->stop();
    if (!m_found) return Q_EMIT back();
    forget();
    if (m_copies.rowCount() <= 1) m_copies.read();
    m_list->setFocus();
}

void RestorePanel::found(const CopyJudged& copy) {
    m_found = copy;
    m_form->setPlace(freePath(booksFolder(), QStringLiteral("restored")));
    retranslate();
    if (copy.firstBad)
        m_form->makeButton()->setFocus();
    else if (isRestoringFirst())
        m_form->focusPlace();
    else
        m_openHere->setFocus();
    bringIntoView(this);
}

/// Nothing of one group stays for the next.
void RestorePanel::forget() {
    m_path.clear();
    m_found.reset();
    m_form->refusal().clear();
    retranslate();
    bringIntoView(this);
}

bool RestorePanel::isHereDamaged() const {
    return m_found && m_found->here &&
           m_damaged.contains(QString::fromStdString(m_found->here->path));
}

bool RestorePanel::mayOpenHere() const {
    return m_found && m_found->here && !isHereDamaged();
}

bool RestorePanel::isRestoringFirst() const {
    return !mayOpenHere() || m_found->here->copyIs == CopyStands::Longer;
}

} // namespace bahi::ui
