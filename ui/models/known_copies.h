#pragma once

#include "ledger/services/copy_service.h"
#include "ui/models/book_thread.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace bahi::ui {

/// How a group is called where a copy of its book is shown: by its name, or neutrally where it has
/// none or its names are locked. Nothing of it is kept anywhere.
QString titleOf(const CopyContent& content);

/// The copies this computer knows of, the newest first, and `Another file…` last. What a copy says
/// of itself is read behind, one after the other; a copy that is gone says so.
class KnownCopies : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Group = Qt::DisplayRole,
        Made = Qt::UserRole, // `10 November 2026, 15:30`
        Held,                // `28 meetings`, or that it is not there
        Kind,                // whether Bahi made it by itself, or somebody took it along
        Drawing,             // the name of its drawing
        IsThere,             // bool: nothing is known against opening it
        Path,                // empty: another file
    };

    explicit KnownCopies(BookThread& thread, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Looks for the copies anew.
    void read();
    /// The first row of a copy in `folder`, or of the newest copy.
    int rowIn(const QString& folder) const;

protected:
    bool event(QEvent* event) override;

private:
    struct Copy {
        KnownCopy known;
        std::optional<Result<CopyContent>> content = {}; // none while it is being read
    };

    void readContent(const std::string& path);
    void answered(const std::string& path, const Result<CopyContent>& content);
    QVariant otherFile(int role) const;
    QString groupOf(const Copy& copy) const;
    QString heldIn(const Copy& copy) const;
    QString kindOf(const Copy& copy) const;

    BookThread& m_thread;
    std::vector<Copy> m_copies;
};

} // namespace bahi::ui
