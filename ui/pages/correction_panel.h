#pragma once

#include "ui/models/book_session.h"
#include "ui/models/correction_typed.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QWidget>

#include <map>
#include <optional>
#include <string>

namespace bahi::ui {

class ActionButton;
class FieldForm;
class Label;
class Panel;
class PrimaryButton;
class RegisterView;
class StateBox;

/// A closed meeting put right, member by member: what each brought stands at the left; of the one
/// who is chosen what is right is typed beside what was written, with a reason. The old line is
/// taken back and the right one entered at once; both stay readable.
class CorrectionPanel : public QWidget {
    Q_OBJECT

public:
    explicit CorrectionPanel(BookSession& session, QWidget* parent = nullptr);

    using QWidget::show;
    /// The meeting of that day. Answers left if there is none.
    void show(Date day, std::uint8_t sitting);

Q_SIGNALS:
    /// Something was put right; it is in the book.
    void corrected();
    /// Back to where she came from.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeRight();
    void clear();
    void read();
    void tellRows();
    void choose(int row);
    void makeForm();
    void fillForm();
    void sayFields();
    QString wordOf(const CorrectionField& field) const;
    ReadLine typed() const;
    void tellSums();
    void submit();
    void refuse(const Refused& why);
    void answered(const Result<Changes>& done);
    void retranslate();
    void resizeToText();
    const Brought& chosen() const { return m_record->rows[std::size_t(m_row)]; }
    QString money(Money sum) const;

    BookSession& m_session;
    Date m_day{};
    std::uint8_t m_sitting = 1;
    std::optional<MeetingOnRecord> m_record;
    Currency m_currency; // of the book it was read from
    int m_row = -1;
    bool m_isWriting = false;
    QString m_corrected; // whose line was just put right
    QStandardItemModel m_rows;
    Label* m_title = nullptr;
    Label* m_second = nullptr;
    ActionButton* m_back = nullptr;
    PrimaryButton* m_correct = nullptr;
    StateBox* m_news = nullptr;
    RegisterView* m_list = nullptr;
    Panel* m_right = nullptr;
    Label* m_who = nullptr;
    QScrollArea* m_scroll = nullptr;
    FieldForm* m_form = nullptr; // of the chosen member
    QComboBox* m_roll = nullptr;
    std::map<std::string, QLineEdit*> m_amounts;
    FieldForm* m_reasonForm = nullptr;
    QLineEdit* m_reason = nullptr;
    Label* m_sums = nullptr;
};

} // namespace bahi::ui
