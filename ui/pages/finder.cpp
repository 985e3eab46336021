#include "ui/pages/finder.h"

#include "ledger/reports/member_list.h"
#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

constexpr int kShownMost = 50;

/// Without what people leave out when they type: case, accents, the dot under ड़ and ज़.
QString plain(const QString& text) {
    constexpr char16_t kNukta = 0x093C;
    QString bare;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        // Matras are marks too, but they are letters of their own to a reader.
        const bool isAccent = letter.category() == QChar::Mark_NonSpacing &&
                              letter.script() == QChar::Script_Inherited;
        if (letter != QChar{kNukta} && !isAccent) bare += letter;
    }
    return bare;
}

struct Named {
    QString name;
    QString code;
    int symbol;
};

std::vector<Named> membersOf(Book& book) {
    std::vector<Named> members;
    for (const KnownMember& known : memberListOf(book, std::nullopt).rows)
        members.push_back({QString::fromStdString(known.member.name),
                           QString::fromStdString(known.member.code.text()),
                           static_cast<int>(known.member.symbol.value) - 1});
    return members;
}

} // namespace

bool holds(const QString& words, const QString& wanted) {
    return plain(words).contains(plain(wanted.trimmed()));
}

Finder::Finder(BookSession& session, const QStringList& pages, QWidget* parent)
    : QDialog{parent}, m_session{session}, m_wanted{new QLineEdit}, m_list{new QListWidget} {
    for (int place = 0; place < pages.size(); ++place)
        m_things.push_back({pages[place], place, {}, -1});
    build();
    readMembers();
    showFound();
}

bool Finder::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_wanted && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void Finder::build() {
    setObjectName(QStringLiteral("finder"));
    setWindowTitle(QStringLiteral("Bahi"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_wanted->setObjectName(QStringLiteral("finderWanted"));
    m_wanted->setPlaceholderText(tr("A member's name or code, or a page"));
    m_wanted->setAccessibleName(tr("Find"));
    m_wanted->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_wanted->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("finderList"));
    m_list->setProperty("framed", true);
    m_list->setIconSize({Theme::px(26), Theme::px(26)});
    m_list->setAccessibleName(tr("What was found"));
    auto* column = new QVBoxLayout{this};
    column->addWidget(m_wanted);
    column->addWidget(m_list, 1);
    connect(m_wanted, &QLineEdit::textChanged, this, &Finder::showFound);
    connect(m_wanted, &QLineEdit::returnPressed, this, &Finder::choose);
    connect(m_list, &QListWidget::itemActivated, this, &Finder::choose);
    resize(Theme::px(460), Theme::px(420));
}

void Finder::readMembers() {
    if (!m_session.isOpen()) return;
    m_session.thread().ask(
        this,
        [](Office&, BookThread::OpenBook& open) {
            return open ? membersOf(*open) : std::vector<Named>{};
        },
        [this](const std::vector<Named>& members) {
            for (const Named& member : members)
                m_things.push_back({QStringLiteral("%1  %2").arg(member.name, member.code), -1,
                                    member.code, member.symbol});
            showFound();
        });
}

void Finder::showFound() {
    m_list->clear();
    m_shown.clear();
    for (const Thing& thing : m_things) {
        if (!holds(thing.words, m_wanted->text()) || m_shown.size() >= kShownMost) continue;
        m_shown.push_back(thing);
        const QIcon mark = thing.page < 0 ? QIcon{symbolPixmap(thing.symbol, Theme::px(26))}
                                          : icon(QStringLiteral("right"));
        m_list->addItem(new QListWidgetItem{mark, thing.words});
    }
    m_list->setCurrentRow(m_shown.empty() ? -1 : 0);
}

void Finder::choose() {
    const int row = m_list->currentRow();
    if (row < 0) return;
    const Thing chosen = m_shown[static_cast<std::size_t>(row)];
    close();
    if (chosen.page >= 0)
        Q_EMIT pageChosen(chosen.page);
    else
        Q_EMIT memberChosen(chosen.member);
}

} // namespace bahi::ui
