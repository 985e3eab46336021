#pragma once

#include "ui/models/book_session.h"
#include "ui/models/members_typed.h"
#include "ui/widgets/form_sheet.h"

#include <QComboBox>
#include <QLineEdit>

#include <array>
#include <string>

namespace bahi::ui {

/// What is written down of a member: of somebody new, or of one who is there.
class MemberForm : public FormSheet {
    Q_OBJECT

public:
    explicit MemberForm(BookSession& session, QWidget* parent = nullptr);

    void startNew();
    void startDescribing(const KnownMember& known);

Q_SIGNALS:
    /// It is in the book. `isNew`: she was taken in.
    void written(const QString& code, bool isNew);

protected:
    void changeEvent(QEvent* event) override;
    void submit() override;

private:
    enum Field {
        Name,
        Code,
        Joined,
        Born,
        Household,
        Phone,
        NomineeName,
        Relation,
        Admitted,
        Reason,
        kFields
    };

    void build();
    void clear();
    void start(const TypedMember& typed);
    TypedMember typed() const;
    void answered(const TypedAnswer& answer);
    void refuse(const Refused& why);
    void retranslate();

    BookSession& m_session;
    std::string m_describes; // whose code; empty: somebody new
    std::array<QLineEdit*, kFields> m_fields{};
    QComboBox* m_gender = nullptr;
};

} // namespace bahi::ui
