#include "ui/pages/start_page.h"

#include "ui/models/book_session.h"
#include "ui/models/places.h"
#include "ui/models/preferences.h"
#include "ui/pages/practice_panel.h"
#include "ui/pages/restore_panel.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/book_delegate.h"
#include "ui/widgets/choice_panel.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/new_book_form.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace bahi::ui {

namespace {

constexpr int kRowsShown = 4;

/// What stands in the file is no book any more, or not the one that was written.
bool isOfDamage(Refusal why) {
    return why == Refusal::BookDamaged || why == Refusal::SchemaChanged ||
           why == Refusal::NotABook || why == Refusal::BookCutShort || why == Refusal::EmptyFile;
}

} // namespace

StartPage::StartPage(BookSession& session, Asking& asking, QWidget* parent)
    : Page{parent},
      m_session{session},
      m_asking{asking},
      m_books{session.thread()},
      m_found{new QSortFilterProxyModel{this}} {
    setObjectName(QStringLiteral("startPage"));
    m_found->setSourceModel(&m_books);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    connectParts();
    retranslate();
    arrange();
}

QString StartPage::title() const {
    return tr("Your books");
}

void StartPage::entered() {
    m_books.read();
    m_right->setCurrentIndex(0);
    fitList();
    (m_books.rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_open)->setFocus();
    if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_found->index(0, 0));
}

std::vector<KeyHint> StartPage::keys() const {
    if (m_books.rowCount() == 0)
        return {{tr("Enter"), tr("new group")},
                {QStringLiteral("Ctrl O"), tr("open another book")}};
    return {{tr("Enter"), tr("open the chosen book")},
            {QStringLiteral("↑ ↓"), tr("choose another")},
            {QStringLiteral("Del"), tr("take it off this list; the file stays")},
            {QStringLiteral("Ctrl O"), tr("open another book")},
            {QStringLiteral("Ctrl N"), tr("new group")}};
}

/// A book that is being made in the panels beside gives way to the one that is asked for.
void StartPage::open(const QString& path) {
    for (NewBookForm* form : findChildren<NewBookForm*>()) form->stop();
    m_refusal->clear();
    m_session.open(QFileInfo{path}.absoluteFilePath());
}

void StartPage::practise(const QString& path) {
    if (QFileInfo::exists(path)) return open(path);
    m_right->setCurrentWidget(m_practicePanel);
    m_practicePanel->make(Programme::JeevikaWeekly, path);
}

void StartPage::restore(const QString& folder) {
    m_right->setCurrentWidget(m_restorePanel);
    m_restorePanel->begin(folder);
}

void StartPage::restoreFrom(const QString& file) {
    m_right->setCurrentWidget(m_restorePanel);
    m_restorePanel->look(file);
}

void StartPage::tellCrash() {
    m_crash->setVisible(true);
}

void StartPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) arrange();
}

void StartPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

/// Arrow keys choose a book while the name of one is typed; Delete forgets one.
bool StartPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (watched == m_find && isArrow) {
            QCoreApplication::sendEvent(m_list, key);
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Delete) {
            forgetChosen();
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::Resize) fitList();
    return Page::eventFilter(watched, event);
}

void StartPage::connectParts() {
    connect(&m_session, &BookSession::refused, this,
            [this](const Refused& why, const QString&) { refused(why); });
    connect(&m_session, &BookSession::opened, this,
            [this] { m_books.add(m_session.path(), m_session.info()); });
    connect(m_languages, &ChoiceRow::changed, this,
            [](int choice) { Preferences::choose(kLanguages[static_cast<std::size_t>(choice)]); });
    connect(m_find, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_find, &QLineEdit::returnPressed, this, &StartPage::openChosen);
    connect(m_list, &QListView::activated, this, &StartPage::openChosen);
    connect(m_open, &QPushButton::clicked, this, &StartPage::press);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StartPage::retellPrimary);
    connect(m_found, &QAbstractItemModel::modelReset, this, &StartPage::fitList);
    connect(m_found, &QAbstractItemModel::rowsInserted, this, &StartPage::fitList);
    connect(m_found, &QAbstractItemModel::rowsRemoved, this, &StartPage::fitList);
    connect(m_found, &QAbstractItemModel::dataChanged, this, &StartPage::retellPrimary);
    connect(&m_books, &QAbstractItemModel::dataChanged, this, &StartPage::retellCopy);
    connect(&m_books, &QAbstractItemModel::modelReset, this, &StartPage::retellCopy);
    connect(m_new, &ChoicePanel::clicked, this, &StartPage::newGroup);
    connect(m_other, &ChoicePanel::clicked, this, &StartPage::openOther);
    connect(m_practice, &ChoicePanel::clicked, this, [this] {
        m_right->setCurrentWidget(m_practicePanel);
        m_practicePanel->begin();
    });
    connect(m_restore, &ChoicePanel::clicked, this, [this] { restore(booksFolder()); });
    const auto back = [this] { m_right->setCurrentIndex(0); };
    connect(m_right, &QStackedWidget::currentChanged, this, &StartPage::retellPrimary);
    connect(m_practicePanel, &PracticePanel::back, this, back);
    connect(m_restorePanel, &RestorePanel::back, this, back);
}

/// The list is as high as its rows, up to four; then it scrolls.
void StartPage::fitList() {
    const int rows = m_found->rowCount();
    const int high = BookDelegate::rowHeight(m_list->width());
    m_list->setFixedHeight(std::clamp(rows, 1, kRowsShown) * high + 2 * Theme::line());
    // A list that goes with the focus would hand it on, and the page would scroll after it.
    if (m_books.rowCount() == 0 && m_list->hasFocus()) m_open->setFocus();
    m_list->setVisible(m_books.rowCount() > 0);
    m_none->setVisible(m_books.rowCount() == 0);
    m_new->setVisible(m_books.rowCount() > 0); // else it is the main button
    m_copy->setVisible(m_books.rowCount() > 0);
    m_find->setVisible(m_books.rowCount() > 1);
    m_list->doItemsLayout(); // rows are as high as the width asks
    if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_found->index(0, 0));
    retellPrimary();
}

void StartPage::press() {
    if (m_books.rowCount() == 0)
        Q_EMIT newGroup();
    else
        openChosen();
}

void StartPage::openChosen() {
    if (!chosenPath().isEmpty()) open(chosenPath());
}

void StartPage::openOther() {
    const QString path = m_asking.openFile(this, tr("Open a book"), booksFolder(), bookFiles());
    if (!path.isEmpty()) open(path);
}

void StartPage::forgetChosen() {
    if (!chosenPath().isEmpty()) m_books.forget(chosenPath());
}

/// Said beside the list, in whatever part of the page the book was chosen.
void StartPage::refused(const Refused& why) {
    m_refusal->say(why);
    if (isOfDamage(why.why))
        m_refusal->offer([] { return tr("Look for the last backup…"); },
                         [this] { lookForBackup(); });
    m_books.read();
}

/// The copies Bahi makes by itself stand by the name of their book, which nobody can read now.
void StartPage::lookForBackup() {
    m_session.thread().ask(
        this, [](Office& office, BookThread::OpenBook&) { return office.dataFolder + "/backups"; },
        [this](const std::string& folder) {
            const QString path = QString::fromStdString(folder);
            restore(QFileInfo::exists(path) ? path : booksFolder());
        });
}

QString StartPage::chosenPath() const {
    return m_list->currentIndex().data(RecentBooks::Path).toString();
}

} // namespace bahi::ui
