#include "ui/pages/settings_backup.h"

#include "ui/text/figures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

QString momentOf(const std::optional<Moment>& moment) {
    return moment ? dayAndTime(*moment) : QString{};
}

/// Where sticks appear, or where a person keeps files.
QString usualFolder() {
    const QString media = QStringLiteral("/media/") + QDir::home().dirName();
    return QFileInfo{media}.isDir()
               ? media
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

constexpr std::size_t kListed = 12;

} // namespace

SettingsBackup::SettingsBackup(BookSession& session, Asking& asking, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_asking{asking},
      m_title{new Label{Type::PageTitle}},
      m_copy{new PrimaryButton},
      m_last{new StateBox},
      m_progress{new QProgressBar},
      m_refusal{new RefusalLine},
      m_automaticTitle{new Label{Type::PanelTitle}},
      m_automaticText{new Label{Type::Body, Ink::Pencil}},
      m_automatic{new FactList{QStringLiteral("automaticCopies")}} {
    setObjectName(QStringLiteral("backupSection"));
    m_copy->setObjectName(QStringLiteral("backupButton"));
    m_copy->setKey({});
    m_last->setObjectName(QStringLiteral("lastCopy"));
    m_progress->setObjectName(QStringLiteral("backupProgress"));
    m_progress->hide();
    m_refusal->setObjectName(QStringLiteral("backupRefusal"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(12));
    all->addLayout(head);
    for (QWidget* part :
         {static_cast<QWidget*>(m_last), static_cast<QWidget*>(m_progress),
          static_cast<QWidget*>(m_refusal), static_cast<QWidget*>(m_automaticTitle),
          static_cast<QWidget*>(m_automaticText->wrapped()), static_cast<QWidget*>(m_automatic)})
        all->addWidget(part);
    all->addStretch();
    connect(m_copy, &QPushButton::clicked, this, &SettingsBackup::copy);
    connect(&m_session, &BookSession::closed, this, &SettingsBackup::clear);
    retranslate();
}

/// The copies of one book are not those of the next.
void SettingsBackup::clear() {
    m_copies = {};
    m_last->hide();
    m_refusal->clear();
    m_automatic->tell({});
}

void SettingsBackup::read() {
    m_session.thread().ask(
        this,
        [](Office& office, BookThread::OpenBook& open) -> Copies {
            if (!open) return {};
            const BackupService backups{office};
            return {backups.lastTaken(*open), backups.automaticCopies(*open)};
        },
        [this](const Copies& copies) {
            if (!m_session.isOpen()) return;
            m_copies = copies;
            tell();
        });
}

/// While a copy is made the same button stops it.
void SettingsBackup::copy() {
    if (m_told) return m_told->stop();
    if (!m_session.isOpen()) return;
    m_refusal->clear();
    const QString folder =
        m_asking.chooseFolder(this, tr("Where shall the copy go?"), usualFolder());
    if (folder.isEmpty()) return;
    m_told = std::make_shared<WorkProgress>();
    connect(m_told.get(), &WorkProgress::came, m_progress, [this](int part, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(part);
    });
    m_progress->setRange(0, 0);
    m_progress->show();
    retranslate();
    using Answer = std::optional<Result<BackupReport>>; // none: it was stopped
    m_session.thread().ask(
        this,
        [folder = folder.toStdString(), told = m_told](Office& office,
                                                       BookThread::OpenBook& open) -> Answer {
            BackupService backups{office};
            try {
                auto report = backups.backUp(*open, folder, Keep::Yes, told->teller());
                if (report) backups.rememberTaken(*open, report.value());
                return report;
            } catch (const Stopped&) {
                return {};
            }
        },
        [this](const Answer& report) {
            stopWorking();
            if (!report) return;
            if (*report)
                read();
            else
                m_refusal->say(report->refused());
        },
        [this](const MachineFailure& failure) {
            stopWorking();
            m_refusal->say(failure);
        });
}

void SettingsBackup::stopWorking() {
    disconnect(m_told.get(), nullptr, m_progress, nullptr);
    m_told.reset();
    m_progress->hide();
    retranslate();
}

void SettingsBackup::tell() {
    if (!m_session.isOpen()) return;
    const std::uint64_t records = m_session.info().records;
    m_last->show();
    if (!m_copies.taken) {
        m_last->say(State::Attention, tr("No copy was taken along yet"),
                    tr("Copy the book to a stick after every meeting, and keep the stick in "
                       "another house. A laptop can be stolen; the group's money is in the book."));
    } else {
        const KnownCopy& taken = *m_copies.taken;
        const QString text = tr("%1. It was read back and verified: %2 records. %3")
                                 .arg(momentOf(taken.madeAt), number(std::int64_t(taken.records)),
                                      QString::fromStdString(taken.path));
        if (taken.records == records)
            m_last->say(State::Ok, tr("The last copy holds everything"), text);
        else if (taken.records > records)
            m_last->say(State::Attention,
                        tr("The last copy holds more than this book: %1 records more")
                            .arg(number(std::int64_t(taken.records - records))),
                        text);
        else
            m_last->say(State::Late,
                        tr("Written since the last copy: %1 records")
                            .arg(number(std::int64_t(records - taken.records))),
                        text);
    }
    std::vector<FactList::Fact> facts;
    for (const KnownCopy& copy : m_copies.automatic)
        if (facts.size() < kListed)
            facts.push_back({momentOf(copy.madeAt),
                             tr("%1 records").arg(number(std::int64_t(copy.records))),
                             QFileInfo{QString::fromStdString(copy.path)}.fileName()});
    m_automatic->setVisible(!facts.empty());
    m_automatic->tell(facts);
    m_automaticText->setText(
        facts.empty() ? tr("None yet: Bahi makes one after each meeting that is closed.")
                      : tr("On this computer, after each meeting: the last ten, and the last of "
                           "each of twelve months."));
}

void SettingsBackup::retranslate() {
    m_title->setText(tr("Backup"));
    m_copy->setText(m_told ? tr("Cancel") : tr("Copy to a stick or folder…"));
    m_progress->setFormat(tr("Copying, and checking what was copied…"));
    m_progress->setAccessibleName(tr("Copying, and checking what was copied…"));
    m_automaticTitle->setText(tr("Copies Bahi makes by itself"));
    tell();
}

void SettingsBackup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_told)
        m_told->stop();
    else
        QWidget::keyPressEvent(event);
}

void SettingsBackup::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
