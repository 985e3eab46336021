#pragma once

#include "ledger/base/refusal.h"

#include <QLineEdit>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace bahi::ui {

class Label;
class RefusalLine;

/// A field with its word, a note in pencil, and what is wrong with what stands in it.
class NewGroupField : public QWidget {
    Q_OBJECT

public:
    /// The word stands above the field, or before it.
    enum class Word { Above, Before };

    /// `name` is the field's; a line edit's refusal goes when somebody types.
    NewGroupField(QWidget* field, const QString& name, Word where);

    void say(const QString& word, const QString& note = {});
    /// As wide as an amount or a day needs, however much room there is; below its word.
    void keepShort();
    /// Beside the field, which gets the cursor.
    void refuse(const Refused& why);
    void refuse(std::function<QString()> sentence);
    void clear();
    bool isRefused() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    bool m_isShort = false;
    QWidget* m_field;
    Label* m_word;
    Label* m_note;
    RefusalLine* m_refusal;
};

} // namespace bahi::ui
