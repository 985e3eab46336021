#pragma once

#include "ledger/group/member.h"

#include <QComboBox>

#include <vector>

namespace bahi::ui {

/// Chooses a member: her drawing, her name and her code, so that two of one name are told apart.
/// The first line is nobody. Letters of a name or of a code find her, closed or open.
class MemberCombo : public QComboBox {
    Q_OBJECT

public:
    explicit MemberCombo(QWidget* parent = nullptr);

    /// Who can be chosen, in that order; who was chosen stays, if she is among them.
    void setMembers(const std::vector<Member>& members);
    /// The words of the first line: `Choose a member`.
    void setNobody(const QString& words);
    /// Her code; empty for nobody.
    QString chosen() const;
    /// Nobody, if no member has this code.
    void choose(const QString& code);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace bahi::ui
