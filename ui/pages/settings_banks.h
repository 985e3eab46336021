#pragma once

#include "ledger/reports/bank_book.h"
#include "ui/pages/settings_bank_form.h"

#include <QStackedWidget>

#include <vector>

class QGridLayout;

namespace bahi::ui {

class PrimaryButton;
class StateBox;

/// The group's bank accounts, with what stands in each by the book.
class SettingsBanks : public QWidget {
    Q_OBJECT

public:
    explicit SettingsBanks(BookSession& session, QWidget* parent = nullptr);

    void read();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void clear();
    void tell();
    void addLine(int row, const BankStanding& standing);
    void retranslate();

    BookSession& m_session;
    std::vector<BankStanding> m_standings;
    QStackedWidget* m_stack = nullptr;
    SettingsBankForm* m_form = nullptr;
    Label* m_title = nullptr;
    PrimaryButton* m_new = nullptr;
    StateBox* m_news = nullptr;
    Label* m_about = nullptr;
    QGridLayout* m_lines = nullptr;
};

} // namespace bahi::ui
