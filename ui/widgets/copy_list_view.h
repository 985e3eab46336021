#pragma once

#include <QListView>

namespace bahi::ui {

/// The copies a book may be brought back from (KnownCopies), each in two lines:
///
///     [stick]  Jyoti Mahila Samuh                       28 meetings
///              10 November 2026, 15:30                  taken along
///
/// As high as its rows, up to five; then it scrolls.
class CopyListView : public QListView {
    Q_OBJECT

public:
    explicit CopyListView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

} // namespace bahi::ui
