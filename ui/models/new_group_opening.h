#pragma once

#include "ui/models/new_group.h"
#include "ui/models/new_group_roles.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace bahi::ui {

/// What the old books say of each woman, while it is typed. What was typed stays with her when
/// others come and go.
class NewGroupOpening : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Member, Savings, Loan, Instalment, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The women of the group, and what its money is.
    void setGroup(const std::vector<NewGroupMember>& members, const Currency& currency);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// As far as it can be read; what cannot is nothing.
    std::vector<BroughtForward> figures() const;
    /// The first line with trouble, or -1; and where in it.
    int firstTrouble() const;
    Column columnOfTrouble(int row) const;
    QString troubleOf(int row) const;
    bool isEmpty() const;

    void retranslate();

Q_SIGNALS:
    void changed();

private:
    enum class Trouble { None, Refused, NoLoan, AboveLoan };
    struct Typed {
        QString savings;
        QString loan;
        QString instalment;
    };
    struct Line {
        BroughtForward figures;
        Trouble trouble = Trouble::None;
        Column at = Member;
        Refused why = {};
    };

    static QString& cellOf(Typed& typed, Column column);
    QString textOf(std::size_t row, Column column) const;
    Line judged(const Typed& typed) const;
    void judge();

    std::vector<NewGroupMember> m_members;
    Currency m_currency;
    std::map<int, Typed> m_typed; // by the key of the member
    std::vector<Line> m_lines;
};

} // namespace bahi::ui
