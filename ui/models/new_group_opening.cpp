#include "ui/models/new_group_opening.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace bahi::ui {

void NewGroupOpening::setGroup(const std::vector<NewGroupMember>& members,
                               const Currency& currency) {
    beginResetModel();
    m_members = members;
    m_currency = currency;
    m_lines.assign(m_members.size(), {});
    endResetModel();
    judge();
}

int NewGroupOpening::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_members.size());
}

int NewGroupOpening::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumnCount);
}

QString& NewGroupOpening::cellOf(Typed& typed, Column column) {
    if (column == Savings) return typed.savings;
    return column == Loan ? typed.loan : typed.instalment;
}

/// What was typed; an amount that can be read, as amounts are written.
QString NewGroupOpening::textOf(std::size_t row, Column column) const {
    const auto found = m_typed.find(m_members[row].key);
    if (found == m_typed.end()) return {};
    Typed typed = found->second;
    const QString text = cellOf(typed, column);
    const auto read = readAmount(text, m_currency);
    return read ? amount(read.value(), m_currency) : text;
}

QVariant NewGroupOpening::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto row = std::size_t(index.row());
    const Line& line = m_lines[row];
    const auto column = Column(index.column());
    if (role == TroubleRole || role == Qt::AccessibleDescriptionRole) return troubleOf(index.row());
    if (role == Qt::ToolTipRole) { // what was typed stands in both, whole
        const bool isFine = line.trouble == Trouble::None;
        const QString text = index.data(Qt::DisplayRole).toString();
        return (isFine ? text : troubleOf(index.row())).toHtmlEscaped();
    }
    if (role == RefusedRole) return line.trouble != Trouble::None && line.at == column;
    if (role == SymbolRole) return column == Member ? m_members[row].symbol : -1;
    if (role == Qt::TextAlignmentRole && column != Member)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (column == Member) {
        const NewGroupMember& her = m_members[row];
        const QString name = QString::fromStdString(her.name);
        const QString code = her.code ? QString::fromStdString(her.code->text()) : QString{};
        if (role == SecondRole) return name.isEmpty() ? QString{} : code;
        return role == Qt::DisplayRole ? (name.isEmpty() ? code : name) : QVariant{};
    }
    if (role == Qt::EditRole || role == Qt::DisplayRole) return textOf(row, column);
    return {};
}

QVariant NewGroupOpening::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Member ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == Member) return tr("Member");
    if (section == Savings) return tr("Savings");
    return section == Loan ? tr("Loan left") : tr("Instalment");
}

Qt::ItemFlags NewGroupOpening::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Member ? flags : flags | Qt::ItemIsEditable;
}

bool NewGroupOpening::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || index.column() == Member) return false;
    Typed& typed = m_typed[m_members[std::size_t(index.row())].key];
    cellOf(typed, Column(index.column())) = value.toString().trimmed();
    judge();
    return true;
}

NewGroupOpening::Line NewGroupOpening::judged(const Typed& typed) const {
    Line line;
    const auto read = [&](const QString& text, Column column) {
        if (text.isEmpty()) return Money{};
        const auto amount = readAmount(text, m_currency);
        if (amount) return amount.value();
        if (line.trouble == Trouble::None) {
            line.trouble = Trouble::Refused;
            line.at = column;
            line.why = amount.refused();
        }
        return Money{};
    };
    line.figures = {read(typed.savings, Savings), read(typed.loan, Loan),
                    read(typed.instalment, Instalment)};
    if (line.trouble != Trouble::None || line.figures.instalment <= line.figures.loan) return line;
    line.trouble = line.figures.loan.isZero() ? Trouble::NoLoan : Trouble::AboveLoan;
    line.at = Instalment;
    return line;
}

void NewGroupOpening::judge() {
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        const auto typed = m_typed.find(m_members[row].key);
        m_lines[row] = typed == m_typed.end() ? Line{} : judged(typed->second);
    }
    if (!m_lines.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    Q_EMIT changed();
}

std::vector<BroughtForward> NewGroupOpening::figures() const {
    std::vector<BroughtForward> all;
    for (const Line& line : m_lines) all.push_back(line.figures);
    return all;
}

int NewGroupOpening::firstTrouble() const {
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [](const Line& line) { return line.trouble != Trouble::None; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

NewGroupOpening::Column NewGroupOpening::columnOfTrouble(int row) const {
    return m_lines.at(std::size_t(row)).at;
}

QString NewGroupOpening::troubleOf(int row) const {
    const Line& line = m_lines.at(std::size_t(row));
    switch (line.trouble) {
        case Trouble::None:
            return {};
        case Trouble::Refused:
            return sentenceFor(line.why);
        case Trouble::NoLoan:
            return tr(
                "There is an instalment, but no loan. Write what is left of her loan, or take "
                "the instalment out.");
        case Trouble::AboveLoan:
            return tr("The instalment is more than the %1 left of her loan. Correct one of the "
                      "two.")
                .arg(amount(line.figures.loan, m_currency));
    }
    return {};
}

bool NewGroupOpening::isEmpty() const {
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Line& line) {
        return line.trouble == Trouble::None && line.figures.savings.isZero() &&
               line.figures.loan.isZero();
    });
}

void NewGroupOpening::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (!m_lines.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

} // namespace bahi::ui
