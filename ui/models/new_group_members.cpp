#include "ui/models/new_group_members.h"

#include "ledger/base/digits.h"
#include "ledger/base/text.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace bahi::ui {

namespace {

Result<MemberCode> codeIn(const QString& typed) {
    return MemberCode::parse(withLatinDigits(typed.trimmed().toStdString()));
}

} // namespace

int NewGroupMembers::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return std::min(count() + 1, kMost);
}

int NewGroupMembers::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumnCount);
}

QVariant NewGroupMembers::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool isNew = index.row() >= count();
    if (role == SymbolRole && (isNew || index.column() != Name)) return -1;
    if (isNew) {
        if (role == PencilRole) return true;
        if (role == Qt::DisplayRole && index.column() == Name)
            return count() == 0 ? tr("Type the first name here") : tr("Next name");
        return {};
    }
    const Line& line = m_lines[std::size_t(index.row())];
    if (role == SymbolRole) return line.symbol;
    const QString& text = index.column() == Name ? line.name : line.code;
    if (role == Qt::EditRole) return text;
    if (role == PencilRole) return text.isEmpty();
    if (role == RefusedRole) return line.trouble != Trouble::None && line.at == index.column();
    if (role == TroubleRole) return troubleOf(index.row());
    if (role == Qt::ToolTipRole) { // what was typed stands in both, whole
        const bool isFine = line.trouble == Trouble::None;
        return (isFine ? text : troubleOf(index.row())).toHtmlEscaped();
    }
    if (role == Qt::AccessibleDescriptionRole) return troubleOf(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (!text.isEmpty()) return text;
    return index.column() == Name ? tr("no name") : tr("given by Bahi");
}

QVariant NewGroupMembers::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Name ? tr("Name") : tr("Code");
}

Qt::ItemFlags NewGroupMembers::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

bool NewGroupMembers::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) return false;
    const QString text = value.toString().trimmed();
    const auto line = std::size_t(index.row());
    if (line < m_lines.size()) {
        const QString& now = index.column() == Name ? m_lines[line].name : m_lines[line].code;
        if (now == text) return true;
        remember();
    } else if (text.isEmpty()) {
        return true;
    } else {
        remember();
        const bool isLast = count() + 1 >= kMost; // then no line is left to type into
        if (!isLast) beginInsertRows({}, count() + 1, count() + 1);
        m_lines.push_back({.key = ++m_lastKey, .name = {}, .code = {}});
        giveSymbols();
        if (!isLast) endInsertRows();
    }
    put(line, Column(index.column()), text);
    if (m_lines[line].name.isEmpty() && m_lines[line].code.isEmpty())
        takeOut(index.row());
    else
        judge();
    return true;
}

void NewGroupMembers::put(std::size_t line, Column column, const QString& text) {
    m_lines[line].isBooks = false;
    (column == Name ? m_lines[line].name : m_lines[line].code) = text;
    if (column == Name) m_lines[line].face = faceOf(text.toStdString());
}

/// Who has none yet gets the first that is free.
void NewGroupMembers::giveSymbols() {
    std::set<int> taken;
    for (const Line& line : m_lines) taken.insert(line.symbol);
    int next = 0;
    for (Line& line : m_lines) {
        if (line.symbol >= 0) continue;
        while (taken.contains(next)) ++next;
        line.symbol = next++;
    }
}

void NewGroupMembers::remember() {
    constexpr std::size_t kRemembered = 100;
    m_before.push_back(m_lines);
    if (m_before.size() > kRemembered) m_before.erase(m_before.begin());
}

bool NewGroupMembers::undo() {
    if (m_before.empty()) return false;
    beginResetModel();
    m_lines = std::move(m_before.back());
    m_before.pop_back();
    endResetModel();
    judge();
    return true;
}

void NewGroupMembers::take(int row) {
    if (row < 0 || row >= count()) return;
    remember();
    takeOut(row);
}

void NewGroupMembers::takeOut(int row) {
    const bool wasFull = count() == kMost;
    if (!wasFull) beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    if (!wasFull) endRemoveRows();
    judge();
}

std::optional<qsizetype> NewGroupMembers::paste(const QString& text, const QModelIndex& at) {
    static const QRegularExpression lineEnd{QStringLiteral("\r\n|\r|\n")};
    const QStringList pasted = text.split(lineEnd, Qt::SkipEmptyParts);
    const auto first = std::size_t(std::max(0, at.row()));
    if (qsizetype(first) + pasted.size() > kMost) return pasted.size();
    remember();
    beginResetModel();
    for (qsizetype place = 0; place < pasted.size(); ++place) {
        const QStringList cells = pasted[place].split(u'\t');
        const std::size_t line = first + std::size_t(place);
        if (line >= m_lines.size()) m_lines.push_back({.key = ++m_lastKey, .name = {}, .code = {}});
        for (int cell = 0; cell < cells.size() && at.column() + cell < kColumnCount; ++cell)
            put(std::min(line, m_lines.size() - 1), Column(at.column() + cell),
                cells[cell].trimmed());
    }
    std::erase_if(m_lines,
                  [](const Line& line) { return line.name.isEmpty() && line.code.isEmpty(); });
    giveSymbols();
    endResetModel();
    judge();
    return {};
}

int NewGroupMembers::firstTrouble() const {
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [](const Line& line) { return line.trouble != Trouble::None; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QString NewGroupMembers::troubleOf(int row) const {
    if (row < 0 || row >= count()) return {};
    const Line& line = m_lines[std::size_t(row)];
    switch (line.trouble) {
        case Trouble::None:
            return {};
        case Trouble::Refused:
            return sentenceFor(line.why);
        case Trouble::Picture:
            return tr(
                "There is a picture in the name, which paper cannot print. Write the name in "
                "letters.");
        case Trouble::SameFace:
            return tr("The name looks like that in line %1. Take one of the two lines out; for "
                      "another woman of that name write a code of your choice.")
                .arg(number(line.other));
    }
    return {};
}

std::vector<NewGroupMember> NewGroupMembers::members() const {
    std::vector<NewGroupMember> all;
    for (const Line& line : m_lines) {
        NewGroupMember her{.key = line.key, .code = {}, .name = {}, .symbol = line.symbol};
        if (const auto name = checkedName(line.name.toStdString())) her.name = name.value();
        if (!line.code.isEmpty())
            if (auto code = codeIn(line.code)) her.code = std::move(code).value();
        all.push_back(std::move(her));
    }
    return all;
}

void NewGroupMembers::refuse(int row, const Refused& why) {
    if (row < 0 || row >= count()) return;
    Line& line = m_lines[std::size_t(row)];
    line.trouble = Trouble::Refused;
    line.at = why.where.column == "code" ? Code : Name;
    line.why = why;
    line.why.where = {};
    line.isBooks = true;
    Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
}

void NewGroupMembers::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

void NewGroupMembers::judge() {
    std::map<std::string, int> faces;
    std::map<std::string, int> codes;
    for (int row = 0; row < count(); ++row) {
        Line& line = m_lines[std::size_t(row)];
        if (!line.isBooks) judgeAlone(line);
        const auto read = codeIn(line.code);
        const std::string code = read ? read.value().text() : std::string{};
        if (line.trouble == Trouble::None && codes.contains(code)) {
            line.trouble = Trouble::Refused;
            line.why = Refused{.why = Refusal::MemberCodeTaken}.about(code);
            line.at = Code;
        } else if (line.trouble == Trouble::None && code.empty() && faces.contains(line.face)) {
            line.trouble = Trouble::SameFace;
            line.other = faces[line.face];
            line.at = Name;
        }
        if (!code.empty()) codes.emplace(code, row + 1);
        if (!line.face.empty()) faces.emplace(line.face, row + 1);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

void NewGroupMembers::judgeAlone(Line& line) const {
    line.trouble = Trouble::None;
    const std::string name = line.name.toStdString();
    const auto refused = [&line](Refused why, Column at) {
        line.trouble = Trouble::Refused;
        line.why = std::move(why);
        line.at = at;
    };
    if (const auto checked = checkedName(name); !checked)
        refused(checked.refused(), Name);
    else if (holdsPicture(name))
        line.trouble = Trouble::Picture, line.at = Name;
    else if (!line.code.isEmpty())
        if (const auto code = codeIn(line.code); !code) refused(code.refused(), Code);
}

} // namespace bahi::ui
