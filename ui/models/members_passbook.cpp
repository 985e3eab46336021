#include "ui/models/members_passbook.h"

#include "ui/text/figures.h"

namespace bahi::ui {

namespace {

QString nameOf(VoucherNumber voucher) {
    return withWrittenDigits(QString::number(voucher.value));
}

} // namespace

void MembersPassbook::show(Passbook passbook) {
    beginResetModel();
    m_passbook = std::move(passbook);
    endResetModel();
}

void MembersPassbook::clear() {
    beginResetModel();
    m_passbook.reset();
    endResetModel();
}

void MembersPassbook::retell() {
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
}

int MembersPassbook::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_passbook ? 0 : int(m_passbook->rows.size());
}

int MembersPassbook::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

const PassbookRow& MembersPassbook::rowAt(int row) const {
    return m_passbook->rows[m_passbook->rows.size() - 1 - std::size_t(row)];
}

/// A sum that was taken back stands as it was written; the words beside it say which way it went.
QString MembersPassbook::moneyOrNothing(Money money) const {
    return money.isZero() ? QString{} : amount(money, m_passbook->head.currency);
}

QString MembersPassbook::whatOf(const PassbookRow& row) const {
    if (row.kind == PassbookRowKind::CutOff) return tr("Brought forward");
    if (row.reverses) return tr("Takes back voucher %1").arg(nameOf(*row.reverses));
    if (row.reversedBy) return tr("Taken back by voucher %1").arg(nameOf(*row.reversedBy));
    const MemberMovement& moved = row.moved;
    QStringList parts;
    const bool hasInstalment = !moved.principal.isZero() || !moved.interest.isZero();
    if (!moved.saving.isZero() && hasInstalment)
        parts << tr("Saving and instalment");
    else if (!moved.saving.isZero())
        parts << tr("Saving");
    else if (hasInstalment)
        parts << tr("Instalment");
    const auto add = [&](Money money, const QString& words) {
        if (!money.isZero()) parts << words.arg(moneyOrNothing(money));
    };
    add(moved.fine, tr("fine %1"));
    add(moved.fee, tr("admission fee %1"));
    add(moved.loanGiven, tr("loan of %1"));
    add(moved.withdrawn, tr("took out %1"));
    add(moved.otherIn, tr("other %1 paid in"));
    add(moved.otherOut, tr("other %1 paid out"));
    if (parts.isEmpty()) return row.meeting ? tr("Nothing brought") : tr("No money moved");
    QString what = parts.join(QStringLiteral(", "));
    what[0] = what[0].toUpper();
    return what;
}

QString MembersPassbook::textOf(const PassbookRow& row, int column) const {
    const Currency& currency = m_passbook->head.currency;
    if (column == Date_) return date(row.date);
    if (column == Meeting) return row.meeting ? number(row.meeting->value) : QString{};
    if (column == What) return whatOf(row);
    if (column == Saving) return moneyOrNothing(row.moved.saving);
    if (column == Principal) return moneyOrNothing(row.moved.principal);
    if (column == Interest) return moneyOrNothing(row.moved.interest);
    if (column == Savings) return amount(row.savingsTotal, currency);
    if (column == LoanLeft)
        return row.loanBalance.isZero() ? QString{} : amount(row.loanBalance, currency);
    QStringList vouchers;
    for (const VoucherNumber voucher : row.vouchers) vouchers << nameOf(voucher);
    return vouchers.join(QStringLiteral(", "));
}

QVariant MembersPassbook::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_passbook) return {};
    const PassbookRow& row = rowAt(index.row());
    if (role == Qt::DisplayRole) return textOf(row, index.column());
    if (role == TakenBackRole) return row.kind == PassbookRowKind::TakenBack;
    if (role == Qt::ToolTipRole && index.column() == What) return whatOf(row).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) |
               int(isMoney(index.column()) || index.column() == Meeting ? Qt::AlignRight
                                                                        : Qt::AlignLeft);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            textOf(row, index.column()));
    return {};
}

QVariant MembersPassbook::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) |
               int(isMoney(section) || section == Meeting ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole) return {};
    if (section == Date_) return tr("Date");
    if (section == Meeting) return tr("Meeting");
    if (section == What) return tr("What");
    if (section == Saving) return tr("Saving");
    if (section == Principal) return tr("Principal");
    if (section == Interest) return tr("Interest");
    if (section == Savings) return tr("In savings");
    if (section == LoanLeft) return tr("Loan left");
    return tr("Voucher");
}

} // namespace bahi::ui
