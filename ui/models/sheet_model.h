#pragma once

#include "ui/models/meeting_editor.h"

#include <QAbstractTableModel>

namespace bahi::ui {

/// The collection sheet as a table for views: one row a line, one column a Column. What is shown
/// is text for people; how it looks is up to the delegate, which asks these roles.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        InkRole = Qt::UserRole, // bool: entered, not only asked
        SavedRole,              // bool: on the disk
        NoteRole,               // QString: the second line
        WarnRole,               // bool: the note says that something is missing
        CodeRole,               // QString: her code, in the member's column
        SymbolRole,             // int: her symbol; -1 where the line is another loan of hers
        DoneRole,               // bool: all of the line is in ink
        ShortRole,              // bool: less came than was asked
        RefusedRole,            // bool: the book refuses the cell, or in Total one of the line
        AttendanceRole,         // int: Attendance; 0 where the roll was not called
    };

    explicit SheetModel(MeetingEditor& editor, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes what was typed: an amount, or 1 to 5 in the roll call. False, and refused() says why,
    /// when it is no amount.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    static Column columnOf(const QModelIndex& index) {
        return kColumns.at(std::size_t(index.column()));
    }
    const SheetLine& lineOf(const QModelIndex& index) const;
    /// Where the cell `name` stands; invalid if it is none of the sheet's.
    QModelIndex indexOf(const std::string& name) const;
    QString nameOf(const SheetLine& line) const;

Q_SIGNALS:
    void refused(const bahi::Refused& why, const QModelIndex& at);

private:
    QString textOf(const SheetLine& line, Column column) const;
    QString noteOf(const SheetLine& line, Column column) const;
    QString spokenOf(const SheetLine& line, Column column) const;
    bool isShort(const SheetLine& line) const;
    /// The book refuses the cell; of Total any cell of the line.
    bool isRefused(const SheetLine& line, Column column) const;
    bool stays(const QModelIndex& index);
    bool setRoll(const QModelIndex& index, const QString& typed);
    void refresh();

    MeetingEditor& m_editor;
    int m_rows = 0;
};

} // namespace bahi::ui
