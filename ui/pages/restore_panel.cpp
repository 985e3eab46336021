#include "ui/pages/restore_panel.h"

#include "ui/models/places.h"
#include "ui/models/work_progress.h"
#include "ui/text/figures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/enter_key.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace bahi::ui {

RestorePanel::RestorePanel(BookSession& session, Asking& asking, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_asking{asking},
      m_title{new Label{Type::PageTitle}},
      m_about{new Label{Type::Body, Ink::Pencil}},
      m_choose{new QPushButton},
      m_box{new StateBox},
      m_placeWord{new Label{Type::Body}},
      m_place{new QLineEdit},
      m_choosePlace{new QPushButton},
      m_refusal{new RefusalLine},
      m_bar{new QProgressBar},
      m_restore{new PrimaryButton},
      m_back{new QPushButton} {
    build();
    retranslate();
    connect(m_choose, &QPushButton::clicked, this, [this] { begin(m_folder); });
    connect(m_choosePlace, &QPushButton::clicked, this, &RestorePanel::choosePlace);
    connect(m_back, &QPushButton::clicked, this, &RestorePanel::back);
    connect(m_restore, &QPushButton::clicked, this, &RestorePanel::restore);
    onEnter(this, [this] { restore(); });
}

void RestorePanel::begin(const QString& folder) {
    m_folder = folder;
    const QString path = m_asking.openFile(this, tr("Choose the backup"), m_folder, bookFiles());
    if (!path.isEmpty()) look(path);
}

void RestorePanel::look(const QString& path) {
    m_backup = path;
    m_found.reset();
    m_place->setText(freePath(booksFolder(), QStringLiteral("restored")));
    tellFound();
    work(Keep::No, [this](const BackupReport& found) {
        m_found = found;
        tellFound();
        m_place->setFocus();
    });
}

void RestorePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void RestorePanel::build() {
    m_choose->setObjectName(QStringLiteral("chooseBackup"));
    m_box->setObjectName(QStringLiteral("backupFound"));
    m_place->setObjectName(QStringLiteral("restorePlace"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_back->setObjectName(QStringLiteral("restoreBack"));
    m_refusal->setObjectName(QStringLiteral("restoreRefusal"));
    m_placeWord->setBuddy(m_place);
    m_about->setWordWrap(true);
    m_bar->setVisible(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_restore, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_box);
    column->addSpacing(8);
    column->addWidget(m_placeWord);
    column->addWidget(m_place);
    column->addWidget(m_choosePlace, 0, Qt::AlignLeft);
    column->addWidget(m_refusal);
    column->addSpacing(8);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    column->addStretch(1);
    tellFound();
}

void RestorePanel::retranslate() {
    m_title->setText(tr("Restore a backup"));
    m_about->setText(
        tr("The backup is read and verified first. It becomes a new book beside the "
           "others, so that nothing is lost."));
    m_choose->setText(tr("Choose the backup…"));
    m_placeWord->setText(tr("The file of the new book"));
    m_choosePlace->setText(tr("Choose another place…"));
    m_restore->setText(tr("Restore it as a new book"));
    m_back->setText(tr("Back"));
    m_bar->setAccessibleName(tr("Records that are verified"));
    m_bar->setFormat(tr("Record %v of %m"));
    tellFound();
}

void RestorePanel::tellFound() {
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_box, m_placeWord, m_place, m_choosePlace, m_restore})
        part->setVisible(m_found.has_value());
    if (!m_found) return;
    QString held = tr("No meetings yet.");
    if (m_found->lastMeeting)
        held = tr("%n meeting(s), the last on %1.", "", static_cast<int>(m_found->meetings))
                   .arg(dayOfYear(*m_found->lastMeeting));
    const QString records =
        tr("%1 records, all as they were signed.").arg(number(std::int64_t(m_found->records)));
    if (!m_found->longerSeen) return m_box->say(State::Ok, held, records);
    m_box->say(State::Attention, held,
               tr("On this computer the book came to record %1 already; this backup holds %2. "
                  "What came after is not in it. Look for a newer backup, or enter those meetings "
                  "again.")
                   .arg(number(std::int64_t(*m_found->longerSeen)),
                        number(std::int64_t(m_found->records))));
}

void RestorePanel::restore() {
    if (!m_found) return;
    work(Keep::Yes, [this](const BackupReport&) { m_session.open(m_place->text()); });
}

void RestorePanel::choosePlace() {
    const QString path =
        m_asking.saveFile(this, tr("The file of the new book"), m_place->text(), bookFiles());
    if (!path.isEmpty()) m_place->setText(path);
}

void RestorePanel::setBusy(bool busy) {
    m_bar->setRange(0, 0);
    m_bar->setVisible(busy);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_choose, m_place, m_choosePlace, m_restore})
        part->setEnabled(!busy);
}

void RestorePanel::work(Keep keep, const std::function<void(const BackupReport&)>& then) {
    setBusy(true);
    m_refusal->clear();
    const auto told = std::make_shared<WorkProgress>();
    connect(told.get(), &WorkProgress::came, m_bar, [this](int part, int of) {
        m_bar->setRange(0, of);
        m_bar->setValue(part);
    });
    m_session.thread().ask(
        this,
        [told, keep, from = m_backup.toStdString(), to = m_place->text().toStdString()](
            Office& office, BookThread::OpenBook&) {
            return BackupService{office}.restore(from, to, keep, told->teller());
        },
        [this, then](const Result<BackupReport>& answer) {
            setBusy(false);
            if (answer)
                then(answer.value());
            else
                m_refusal->say(answer.refused(), m_found ? m_place : nullptr);
        },
        [this](const MachineFailure& failure) {
            setBusy(false);
            m_refusal->say(failure);
        });
}

} // namespace bahi::ui
