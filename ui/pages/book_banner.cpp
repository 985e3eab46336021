#include "ui/pages/book_banner.h"

#include "ui/models/places.h"
#include "ui/pages/session_words.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/state_box.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

/// The book and what SQLite keeps beside it, as they are: for eyes that know more.
bool copiedWhole(const QString& from, const QString& to) {
    if (!QFile::copy(from, to)) return false;
    const QString beside = from + QStringLiteral("-wal");
    return !QFile::exists(beside) || QFile::copy(beside, to + QStringLiteral("-wal"));
}

} // namespace

BookBanner::BookBanner(BookSession& session, Asking& asking, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_asking{asking},
      m_damaged{new StateBox},
      m_backup{new QPushButton},
      m_copy{new QPushButton},
      m_viewing{new StateBox},
      m_restore{new QPushButton},
      m_clock{new StateBox},
      m_trust{new QPushButton},
      m_machine{new StateBox},
      m_seen{new QPushButton} {
    setObjectName(QStringLiteral("bookBanner"));
    m_damaged->setObjectName(QStringLiteral("damagedBanner"));
    m_machine->setObjectName(QStringLiteral("machineBanner"));
    m_backup->setObjectName(QStringLiteral("openLastBackup"));
    m_copy->setObjectName(QStringLiteral("copyDamaged"));
    m_seen->setObjectName(QStringLiteral("failureSeen"));
    m_viewing->setObjectName(QStringLiteral("viewingBanner"));
    m_restore->setObjectName(QStringLiteral("restoreThis"));
    m_clock->setObjectName(QStringLiteral("clockBanner"));
    m_trust->setObjectName(QStringLiteral("trustClock"));
    m_viewing->addButton(m_restore);
    m_clock->addButton(m_trust);
    m_damaged->addButton(m_backup);
    m_damaged->addButton(m_copy);
    m_machine->addButton(m_seen);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 10, 16, 0);
    column->addWidget(m_machine);
    column->addWidget(m_damaged);
    column->addWidget(m_viewing);
    column->addWidget(m_clock);
    connect(m_backup, &QPushButton::clicked, this, &BookBanner::lookForBackup);
    connect(m_copy, &QPushButton::clicked, this, &BookBanner::copyFile);
    connect(m_seen, &QPushButton::clicked, this, [this] {
        m_failure.reset();
        retranslate();
    });
    connect(m_restore, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreThis(m_session.path()); });
    connect(m_trust, &QPushButton::clicked, this, [this] { m_session.trustClock(); });
    connect(&m_session, &BookSession::clockSeen, this, &BookBanner::retranslate);
    connect(&m_session, &BookSession::changed, this, &BookBanner::retranslate);
    connect(&m_session, &BookSession::checked, this, &BookBanner::retranslate);
    connect(&m_session, &BookSession::opened, this, [this] {
        m_copied.clear();
        m_failure.reset();
        retranslate();
    });
    connect(&m_session.thread(), &BookThread::machineFailed, this, &BookBanner::tellFailure);
    retranslate();
}

void BookBanner::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void BookBanner::retranslate() {
    const bool isDamaged = m_session.isOpen() && m_session.check() == Check::Broken;
    const bool isToView = m_session.isOpen() && !isDamaged && m_session.onlyToRead();
    const bool isBehind = m_session.clockBehind().has_value();
    m_damaged->setVisible(isDamaged);
    m_viewing->setVisible(isToView);
    m_clock->setVisible(isBehind);
    m_machine->setVisible(m_failure.has_value());
    setVisible(isDamaged || isToView || isBehind || m_failure);
    m_backup->setText(tr("Look for the last backup…"));
    m_copy->setText(tr("Copy the file for the auditor…"));
    m_restore->setText(tr("Restore it on this computer…"));
    m_seen->setText(tr("I have seen it"));
    if (m_failure)
        m_machine->say(State::Wrong, tr("The computer did not do it"), sentenceFor(*m_failure));
    if (isToView)
        m_viewing->say(State::Info, tr("The book opens for viewing only"),
                       sentenceOfViewing(*m_session.onlyToRead()));
    if (isBehind) tellClock();
    if (isDamaged) tellDamage();
}

void BookBanner::tellClock() {
    const ClockBehind clock = *m_session.clockBehind();
    m_clock->say(State::Attention, tr("The computer's date cannot be right"), sentenceOf(clock));
    m_trust->setText(tr("Today really is %1").arg(date(clock.today)));
}

void BookBanner::tellDamage() {
    const Finding found = m_session.finding().value_or(Finding{});
    QString text =
        tr("Nothing more is written to it, and nothing was lost by looking. Open the "
           "last backup; or call the federation's auditor and give her a copy of this "
           "file.");
    if (!m_copied.isEmpty()) text = tr("The file was copied to %1.").arg(m_copied);
    m_damaged->say(State::Wrong, sentenceOf(found, m_session.findingAbout()), text);
    m_damaged->setToolTip(QString::fromStdString(found.what).toHtmlEscaped());
}

void BookBanner::tellFailure(const MachineFailure& failure) {
    m_failure = failure;
    retranslate();
}

void BookBanner::copyFile() {
    const QString from = m_session.path();
    const QString name = freePath(booksFolder(), QStringLiteral("damaged"));
    const QString to = m_asking.saveFile(this, tr("A copy of the damaged book"), name, bookFiles());
    if (to.isEmpty()) return;
    m_session.thread().ask(
        this, [from, to](Office&, BookThread::OpenBook&) { return copiedWhole(from, to); },
        [this, to](bool done) {
            if (!done) return tellFailure({Failure::DiskTrouble, {}});
            m_copied = to;
            retranslate();
        });
}

void BookBanner::lookForBackup() {
    const std::string book = m_session.info().bookId;
    m_session.thread().ask(
        this,
        [book](Office& office, BookThread::OpenBook&) {
            return office.dataFolder + "/backups/" + book;
        },
        [this](const std::string& folder) {
            const QString path = QString::fromStdString(folder);
            Q_EMIT restore(QFileInfo::exists(path) ? path : booksFolder());
        });
}

} // namespace bahi::ui
