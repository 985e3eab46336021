#pragma once

#include "ui/models/banks_typed.h"
#include "ui/models/book_session.h"
#include "ui/widgets/form_sheet.h"

#include <QLineEdit>

#include <optional>

namespace bahi::ui {

/// What a bank account is called: of a new one, or of one that is there.
class SettingsBankForm : public FormSheet {
    Q_OBJECT

public:
    explicit SettingsBankForm(BookSession& session, QWidget* parent = nullptr);

    void startNew();
    void startRenaming(const LedgerPage& page);
    /// Nothing of any group stands in it any more.
    void clear();

Q_SIGNALS:
    void written();

protected:
    void changeEvent(QEvent* event) override;
    void submit() override;

private:
    void start(const QString& name);
    void fill(const QString& name);
    void retranslate();

    BookSession& m_session;
    std::optional<LedgerPage> m_page; // that is renamed; none: a new one
    QLineEdit* m_name;
    QLineEdit* m_reason;
};

} // namespace bahi::ui
