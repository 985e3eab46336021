#include "ui/models/sheet_model.h"

#include "ui/models/members_leaving.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace bahi::ui {

SheetModel::SheetModel(MeetingEditor& editor, QObject* parent)
    : QAbstractTableModel{parent}, m_editor{editor} {
    const auto reset = [this] {
        beginResetModel();
        m_rows = m_editor.isBegun() ? int(m_editor.form().lines().size()) : 0;
        endResetModel();
    };
    QObject::connect(&m_editor, &MeetingEditor::begun, this, reset);
    QObject::connect(&m_editor, &MeetingEditor::notBegun, this, reset);
    QObject::connect(&m_editor, &MeetingEditor::gone, this, reset);
    QObject::connect(&m_editor, &MeetingEditor::moved, this, reset);
    QObject::connect(&m_editor, &MeetingEditor::closed, this, reset);
    QObject::connect(&m_editor, &MeetingEditor::changed, this, &SheetModel::refresh);
    QObject::connect(&m_editor, &MeetingEditor::saved, this, &SheetModel::refresh);
    QObject::connect(&m_editor, &MeetingEditor::examined, this, &SheetModel::refresh);
    reset();
}

void SheetModel::refresh() {
    if (m_rows > 0) Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

int SheetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_editor.isBegun() ? 0 : m_rows;
}

int SheetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns.size());
}

const SheetLine& SheetModel::lineOf(const QModelIndex& index) const {
    return m_editor.form().lines().at(std::size_t(index.row()));
}

QModelIndex SheetModel::indexOf(const std::string& name) const {
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (const QModelIndex at = index(row, column);
                m_editor.form().cellOf(lineOf(at), columnOf(at)) == name && !name.empty())
                return at;
    return {};
}

QString SheetModel::nameOf(const SheetLine& line) const {
    const Member& member = m_editor.form().rowOf(line).member;
    return QString::fromStdString(member.name.empty() ? member.code.text() : member.name);
}

QString SheetModel::textOf(const SheetLine& line, Column column) const {
    const MeetingForm& form = m_editor.form();
    if (column == Column::Member)
        return line.isFirst ? nameOf(line)
                            : tr("loan %1").arg(number(std::int64_t{line.loan->loan.value}));
    if (column == Column::RollCall) {
        if (!line.isFirst) return {};
        return shortWordFor(form.rollOf(line).value_or(Attendance::Present));
    }
    const Money shown = form.shown(line, column);
    const bool isSaidToBeNothing = form.isInk(line, column) && !form.asked(line, column).isZero();
    return shown.isZero() && !isSaidToBeNothing ? QString{} : amount(shown, form.currency());
}

bool SheetModel::isShort(const SheetLine& line) const {
    const MeetingForm& form = m_editor.form();
    return form.isDone(line) && form.received(line) < form.asked(line, Column::Total);
}

QString SheetModel::noteOf(const SheetLine& line, Column column) const {
    const MeetingForm& form = m_editor.form();
    const bool isLeaver = line.isFirst && form.isLeaving(line.member);
    if (column == Column::Member) return isLeaver ? tr("leaves today") : QString{};
    if (column == Column::Total && isLeaver)
        return tr("takes %1", "home, who leaves")
            .arg(amount(form.settlementOf(line.member), form.currency()));
    const Money asked = form.asked(line, column);
    if (column == Column::Total) {
        if (!isShort(line)) return {};
        return tr("%1 less", "than is due")
            .arg(amount(asked - form.received(line), form.currency()));
    }
    if (!isMoneyColumn(column) || asked.isZero()) return {};
    if (form.isInk(line, column) && form.shown(line, column) != asked)
        return tr("due %1").arg(amount(asked, form.currency()));
    const bool hasFees = column == Column::Interest && !line.loan->charges.isZero();
    return hasFees ? tr("with fees %1").arg(amount(line.loan->charges, form.currency()))
                   : QString{};
}

/// Where she herself is meant, with her code: of two of one name only it tells which.
QString SheetModel::spokenOf(const SheetLine& line, Column column) const {
    const Member& member = m_editor.form().rowOf(line).member;
    const bool isHerself = column == Column::Member && line.isFirst && !member.name.empty();
    const QString code = QString::fromStdString(member.code.text());
    const QString who = isHerself ? tr("%1, code %2").arg(nameOf(line), code) : nameOf(line);
    const bool isNote = column == Column::Member && !noteOf(line, column).isEmpty();
    return tr("%1, %2: %3")
        .arg(who, headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString(),
             isNote ? noteOf(line, column) : textOf(line, column));
}

bool SheetModel::isRefused(const SheetLine& line, Column column) const {
    const auto refusal = m_editor.refusal();
    if (!refusal || refusal->where.column.empty()) return false;
    const std::string& refused = refusal->where.column;
    if (column != Column::Total) return m_editor.form().cellOf(line, column) == refused;
    return std::any_of(kColumns.begin(), kColumns.end(),
                       [&](Column part) { return m_editor.form().cellOf(line, part) == refused; });
}

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_editor.isBegun()) return {};
    const MeetingForm& form = m_editor.form();
    const SheetLine& line = lineOf(index);
    const Column column = columnOf(index);
    const std::string cell = form.cellOf(line, column);
    const Member& member = form.rowOf(line).member;
    if (role == Qt::DisplayRole) return textOf(line, column);
    if (role == Qt::ToolTipRole && column == Column::Member)
        return (nameOf(line) + QStringLiteral("  ") + QString::fromStdString(member.code.text()))
            .toHtmlEscaped();
    if (role == Qt::EditRole) return QString::fromStdString(cells::textOf(form.cells(), cell));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) |
               int(column == Column::Member || column == Column::RollCall ? Qt::AlignLeft
                                                                          : Qt::AlignRight);
    if (role == Qt::AccessibleTextRole) return spokenOf(line, column);
    if (role == InkRole)
        return column == Column::Total ? form.isDone(line) : form.isInk(line, column);
    if (role == SavedRole) return m_editor.isOnDisk(cell) && !isRefused(line, column);
    if (role == NoteRole) return noteOf(line, column);
    if (role == WarnRole)
        return column == Column::Member ||
               (column == Column::Total && !noteOf(line, column).isEmpty());
    if (role == CodeRole) return QString::fromStdString(member.code.text());
    if (role == SymbolRole) return line.isFirst ? int(member.symbol.value) - 1 : -1;
    if (role == DoneRole) return form.isDone(line) && !isRefused(line, Column::Total);
    if (role == ShortRole) return isShort(line);
    if (role == RefusedRole) return isRefused(line, column);
    if (role == AttendanceRole) return int(form.rollOf(line).value_or(Attendance{}));
    return {};
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column column = kColumns.at(std::size_t(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) |
               int(column == Column::Member || column == Column::RollCall ? Qt::AlignLeft
                                                                          : Qt::AlignRight);
    if (role != Qt::DisplayRole) return {};
    if (column == Column::Member) return tr("Member");
    if (column == Column::RollCall) return tr("Roll call");
    if (column == Column::Saving) return tr("Saving");
    if (column == Column::LoanBefore) return tr("Loan before");
    if (column == Column::Principal) return tr("Principal");
    if (column == Column::Interest) return tr("Interest");
    if (column == Column::Fine) return tr("Fine");
    if (column == Column::Voluntary) return tr("Other", "saving");
    return tr("Total");
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid() || !m_editor.isBegun()) return flags;
    const bool isEntered = columnOf(index) == Column::Total ||
                           !m_editor.form().cellOf(lineOf(index), columnOf(index)).empty();
    return isEntered ? flags | Qt::ItemIsEditable : flags;
}

bool SheetModel::setRoll(const QModelIndex& index, const QString& typed) {
    bool isNumber = false;
    const int answer = typed.toInt(&isNumber);
    if (!isNumber || answer < int(Attendance::Present) || answer > int(Attendance::Sent))
        return false;
    const MeetingForm& form = m_editor.form();
    const std::string word{wordOf(Attendance(answer))};
    m_editor.enter({{form.cellOf(lineOf(index), Column::RollCall), word}},
                   tr("Roll call of %1").arg(nameOf(lineOf(index))));
    return true;
}

/// A member who was to leave today does not.
bool SheetModel::stays(const QModelIndex& index) {
    const SheetLine& line = lineOf(index);
    const auto changes = stayingCells(m_editor.form(), m_editor.form().rowOf(line).member.code);
    if (!changes.empty()) m_editor.enter(changes, tr("%1 stays in the group").arg(nameOf(line)));
    return !changes.empty();
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role == Qt::EditRole && index.isValid() && columnOf(index) == Column::Member)
        return value.toString().isEmpty() && stays(index);
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const QString typed = value.toString().trimmed();
    const Column column = columnOf(index);
    const MeetingForm& form = m_editor.form();
    const SheetLine& line = lineOf(index);
    const std::string cell = form.cellOf(line, column);
    const QString what =
        tr("%1 of %2")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 nameOf(line));
    if (typed.isEmpty()) { // in pencil again
        if (!cell.empty() && form.cells().contains(cell)) m_editor.enter({{cell, {}}}, what);
        return true;
    }
    if (column == Column::RollCall) return setRoll(index, typed);
    const auto money = readAmount(typed, form.currency());
    if (!money) {
        Q_EMIT refused(money.refused(), index);
        return false;
    }
    if (column == Column::Total) {
        const auto split = form.splitting(line, money.value());
        if (!split) {
            Q_EMIT refused(split.refused(), index);
            return false;
        }
        m_editor.enter(split.value(), what);
        return true;
    }
    m_editor.enter({{cell, toDecimal(money.value(), form.currency())}}, what);
    return true;
}

} // namespace bahi::ui
