#pragma once

#include "ledger/reports/passbook.h"

#include <QAbstractTableModel>

#include <optional>

namespace bahi::ui {

/// A passbook as a timeline, the newest line first.
///
///     10/11/2026   96   Saving and instalment        50   1,000   221   4,800   10,020   372
class MembersPassbook : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date_, Meeting, What, Saving, Principal, Interest, Savings, LoanLeft, Voucher };
    static constexpr int kColumnCount = Voucher + 1;
    enum Role { TakenBackRole = Qt::UserRole }; // it does not count any more
    static bool isMoney(int column) { return column >= Saving && column <= LoanLeft; }

    using QAbstractTableModel::QAbstractTableModel;

    void show(Passbook passbook);
    void clear();
    /// In the language of the moment again.
    void retell();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PassbookRow& rowAt(int row) const;
    QString textOf(const PassbookRow& row, int column) const;
    QString whatOf(const PassbookRow& row) const;
    QString moneyOrNothing(Money money) const;

    std::optional<Passbook> m_passbook;
};

} // namespace bahi::ui
