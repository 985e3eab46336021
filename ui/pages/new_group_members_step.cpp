#include "ui/pages/new_group_members_step.h"

#include "ui/pages/new_group_notes.h"
#include "ui/pages/new_group_table.h"
#include "ui/text/figures.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/refusal_line.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bahi::ui {

NewGroupMembersStep::NewGroupMembersStep() {
    auto* all = new QHBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(16));
    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::px(8));
    auto* panel = new Panel;
    auto* lines = new QVBoxLayout{panel};
    lines->setContentsMargins(1, 1, 1, 1);
    m_table = new NewGroupTable;
    m_table->setObjectName(QStringLiteral("membersTable"));
    m_table->setTable(m_model);
    m_table->setWidths({280, 170});
    // Down the names: a code is seldom typed.
    m_table->setNext([this](const QModelIndex& from) {
        if (!from.isValid()) return m_model.index(m_model.count(), 0);
        return from.row() < m_model.count() ? m_model.index(from.row() + 1, 0) : QModelIndex{};
    });
    lines->addWidget(m_table);
    left->addWidget(panel, 1);
    m_news = new Label{Type::Body, Ink::Pencil};
    m_news->setObjectName(QStringLiteral("membersNews"));
    left->addWidget(m_news);
    m_refusal = new RefusalLine;
    m_refusal->setObjectName(QStringLiteral("membersRefusal"));
    left->addWidget(m_refusal);
    all->addLayout(left, 5);
    auto* notes = new QWidget;
    auto* noteLines = new QVBoxLayout{notes};
    noteLines->setContentsMargins(0, 0, 0, 0);
    m_notes = new NewGroupNotes{3};
    noteLines->addWidget(m_notes);
    noteLines->addStretch();
    m_notesArea = scrolling(notes);
    all->addWidget(m_notesArea, 2);
    connect(m_table, &NewGroupTable::ended, this, &NewGroupStep::ended);
    connect(m_table, &NewGroupTable::pasted, this, &NewGroupMembersStep::paste);
    connect(m_table, &NewGroupTable::undoAsked, this, [this] {
        const QModelIndex at = m_table->currentIndex();
        if (m_model.undo()) m_table->goTo(at.row(), std::max(0, at.column()));
    });
    connect(m_table, &NewGroupTable::cursorMoved, this, &NewGroupStep::deedChanged);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_refusal->clear();
        m_news->clear();
        Q_EMIT deedChanged();
    });
    NewGroupMembersStep::retranslate();
}

QString NewGroupMembersStep::name() const {
    return tr("Members");
}

QString NewGroupMembersStep::heading() const {
    return tr("New group: members");
}

QString NewGroupMembersStep::deed() const {
    return tr("On to the rules");
}

bool NewGroupMembersStep::isAtEnd() const {
    return !m_table->hasFocus() || m_table->currentIndex().row() >= m_model.count();
}

QString NewGroupMembersStep::deedKey() const {
    return isAtEnd() ? tr("Enter") : tr("Ctrl+Enter");
}

QString NewGroupMembersStep::second() const {
    return m_model.count() == 0 ? QString{} : tr("%n member(s)", nullptr, m_model.count());
}

void NewGroupMembersStep::start() {
    const int trouble = m_model.firstTrouble();
    m_table->goTo(trouble >= 0 ? trouble : m_model.count(), 0);
}

void NewGroupMembersStep::paste(const QString& text) {
    const QModelIndex at = m_table->currentIndex();
    const int before = m_model.count();
    const auto tooMany = m_model.paste(text, at.isValid() ? at : m_model.index(m_model.count(), 0));
    if (tooMany) {
        m_refusal->say([lines = *tooMany] {
            return tr("%1 lines were pasted; a group may have %2 members here, and nothing was "
                      "taken. Copy the lines of your own members only.")
                .arg(number(lines), number(NewGroupMembers::kMost));
        });
        return;
    }
    m_table->goTo(m_model.count(), 0);
    const int added = m_model.count() - before;
    m_news->setText(added > 0
                        ? tr("%n member(s) added. Ctrl+Z takes them out again.", nullptr, added)
                        : tr("The list was written over. Ctrl+Z brings it back."));
}

bool NewGroupMembersStep::take(NewGroup& group) {
    m_refusal->clear();
    if (m_model.count() == 0) {
        m_table->goTo(0, 0);
        m_refusal->say([] { return tr("Nobody is in the group yet. Type one name at least."); });
        return false;
    }
    const int trouble = m_model.firstTrouble();
    if (trouble >= 0) {
        m_table->goTo(trouble, 0);
        m_refusal->say([this] {
            const int row = std::max(0, m_model.firstTrouble());
            return tr("Line %1: %2").arg(number(row + 1), m_model.troubleOf(row));
        });
        return false;
    }
    group.members = m_model.members();
    return true;
}

void NewGroupMembersStep::refuse(const Refused& why) {
    const int row = why.where.line > 0 ? int(why.where.line) - 1 : 0;
    m_model.refuse(row, why);
    m_table->goTo(row, why.where.column == "code" ? 1 : 0);
}

bool NewGroupMembersStep::isTouched() const {
    return m_model.count() > 0;
}

std::vector<KeyHint> NewGroupMembersStep::keys() const {
    return {{tr("Enter"), tr("next name; in an empty line on to the rules")},
            {QStringLiteral("→"), tr("her code")},
            {tr("Ctrl+V"), tr("paste a list")},
            {tr("Del"), tr("take a name or a code out")},
            {tr("Ctrl+Z"), tr("as it was before")},
            {tr("Ctrl+Enter"), tr("on to the next step")}};
}

/// Where it is narrow, the table has the room alone.
void NewGroupMembersStep::fit() {
    if (m_notesArea != nullptr) m_notesArea->setHidden(width() < Theme::px(760));
}

void NewGroupMembersStep::retranslate() {
    m_model.retranslate();
    m_table->setAccessibleName(tr("Members of the group"));
    m_notes->say(0, tr("Symbols"),
                 tr("Everybody gets a picture of her own, which she finds again on the sheet "
                    "and in her passbook."));
    m_notes->say(1, tr("Codes"),
                 tr("Leave the code empty: Bahi gives one that tells nothing of her. If the "
                    "group has codes of its own, such as M01, write those."));
    m_notes->say(2, tr("A list from elsewhere"),
                 tr("Copy it in the spreadsheet, names first and codes second, and paste it "
                    "here."));
}

} // namespace bahi::ui
