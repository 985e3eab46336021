#pragma once

#include <QListView>

namespace bahi::ui {

/// Members below one another: symbol, name, and the code in pencil at the right. Who has left
/// stands in pencil. For models with the roles of MembersList.
class MemberListView : public QListView {
    Q_OBJECT

public:
    explicit MemberListView(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace bahi::ui
