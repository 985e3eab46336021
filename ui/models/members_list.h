#pragma once

#include "ledger/services/member_page_service.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace bahi::ui {

/// The members as the list beside a page shows them: who belongs in the order of joining, then who
/// left; of these whom somebody looks for.
class MembersList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole,
        SymbolRole, // her drawing, as symbolPixmap takes it
        LeftRole,   // `left 3 November 2026`; empty while she belongs
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<MemberStanding> members);
    /// Shows whose name or code holds `wanted`, whatever its case and nukta. Tells listed().
    void find(const QString& wanted);

    /// Everybody, found or not.
    bool isEmpty() const { return m_all.empty(); }
    const MemberStanding& at(int row) const { return m_all[m_shown[std::size_t(row)]]; }
    /// Everybody, in the order of joining.
    std::vector<Member> everybody() const;
    /// The row of the member with that code; -1 if she is not listed.
    int rowOf(const QString& code) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void list();

    std::vector<MemberStanding> m_all;
    std::vector<std::size_t> m_shown; // of m_all
    QString m_wanted;
};

/// Her name, or her code where it is locked, erased or was never told.
QString calledOf(const Member& member);

/// `text` without what people leave out when they type: case, accents, the dot under ड़ and ज़.
QString bareLetters(const QString& text);

} // namespace bahi::ui
