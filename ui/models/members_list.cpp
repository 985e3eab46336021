#include "ui/models/members_list.h"

#include "ui/text/figures.h"

#include <algorithm>

namespace bahi::ui {

QString calledOf(const Member& member) {
    return QString::fromStdString(member.name.empty() ? member.code.text() : member.name);
}

QString bareLetters(const QString& text) {
    constexpr char16_t kNukta = 0x093C;
    QString bare;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        // Matras are marks too, but letters of their own to a reader.
        const bool isAccent = letter.category() == QChar::Mark_NonSpacing &&
                              letter.script() == QChar::Script_Inherited;
        if (letter != QChar{kNukta} && !isAccent) bare += letter;
    }
    return bare;
}

void MembersList::show(std::vector<MemberStanding> members) {
    m_all = std::move(members);
    list();
}

void MembersList::find(const QString& wanted) {
    m_wanted = bareLetters(wanted.trimmed());
    list();
}

void MembersList::list() {
    beginResetModel();
    m_shown.clear();
    for (const bool hasLeft : {false, true}) {
        for (std::size_t place = 0; place < m_all.size(); ++place) {
            const Member& member = m_all[place].known.member;
            const QString words =
                bareLetters(QString::fromStdString(member.name + " " + member.code.text()));
            if (member.leftOn.has_value() == hasLeft && words.contains(m_wanted))
                m_shown.push_back(place);
        }
    }
    endResetModel();
}

std::vector<Member> MembersList::everybody() const {
    std::vector<Member> members;
    for (const MemberStanding& one : m_all) members.push_back(one.known.member);
    return members;
}

int MembersList::rowOf(const QString& code) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).known.member.code.text() == code.toStdString()) return row;
    return -1;
}

int MembersList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant MembersList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Member& member = at(index.row()).known.member;
    const QString left = member.leftOn ? tr("left %1").arg(dayOfYear(*member.leftOn)) : QString{};
    if (role == Qt::DisplayRole) return calledOf(member);
    if (role == CodeRole) return QString::fromStdString(member.code.text());
    if (role == SymbolRole) return int(member.symbol.value) - 1;
    if (role == LeftRole) return left;
    if (role == Qt::AccessibleTextRole) {
        const QString code = QString::fromStdString(member.code.text());
        if (member.name.empty()) return left.isEmpty() ? code : tr("%1, %2").arg(code, left);
        return left.isEmpty() ? tr("%1, code %2").arg(calledOf(member), code)
                              : tr("%1, code %2, %3").arg(calledOf(member), code, left);
    }
    return {};
}

} // namespace bahi::ui
