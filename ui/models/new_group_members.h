#pragma once

#include "ui/models/new_group.h"
#include "ui/models/new_group_roles.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace bahi::ui {

/// The list of members while it is typed: a line a woman, and below them one more to type into.
/// Whatever is typed stays as it is; what is wrong with it is said of its line.
class NewGroupMembers : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Code, kColumnCount };
    static constexpr int kMost = 500; // lines

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Text in the last line makes a member; a line without any goes.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void take(int row); // away
    /// As it was before the last change; false if nothing was changed.
    bool undo();

    /// Lines of a spreadsheet, a name and perhaps a code in each, from the cell `at` on. Takes all
    /// or, if there would be more than kMost, nothing: then how many there were.
    std::optional<qsizetype> paste(const QString& text, const QModelIndex& at);

    int count() const { return static_cast<int>(m_lines.size()); }
    /// The first line with trouble, or -1.
    int firstTrouble() const;
    QString troubleOf(int row) const;
    /// As the book takes them. Only without trouble.
    std::vector<NewGroupMember> members() const;
    /// What the book says of a line, until it changes.
    void refuse(int row, const Refused& why);

    /// The sentences are of another language now.
    void retranslate();

private:
    enum class Trouble { None, Refused, Picture, SameFace };
    struct Line {
        int key = 0;
        int symbol = -1; // hers from the first letter on, whoever else comes or goes
        QString name;
        QString code;
        std::string face = {}; // of the name
        Trouble trouble = Trouble::None;
        Column at = Name;     // where the trouble is
        Refused why = {};     // for Refused
        int other = 0;        // for SameFace
        bool isBooks = false; // the book said so
    };

    void remember();
    void takeOut(int row);
    void giveSymbols();
    void put(std::size_t line, Column column, const QString& text);
    void judge();
    void judgeAlone(Line& line) const;

    std::vector<Line> m_lines;
    std::vector<std::vector<Line>> m_before; // each change, the latest last
    int m_lastKey = 0;
};

} // namespace bahi::ui
