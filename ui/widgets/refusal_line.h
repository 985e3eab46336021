#pragma once

#include "ledger/base/refusal.h"
#include "ledger/services/failure.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

class QLabel;

namespace bahi::ui {

class Label;

/// What is wrong and the way out, beside the field that is meant. Takes no room while there is
/// nothing to say.
class RefusalLine : public QWidget {
    Q_OBJECT

public:
    explicit RefusalLine(QWidget* parent = nullptr);

    /// In the language of the moment, also when that changes. The frame of `field`, if there is
    /// one, turns red until the next answer.
    void say(const Refused& refused, QWidget* field = nullptr);
    void say(const MachineFailure& failure);
    /// A sentence of the page itself, made anew when the language changes.
    void say(std::function<QString()> sentence, QWidget* field = nullptr);
    void clear();

    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void mark(QWidget* field);

    std::function<QString()> m_sentence;
    QPointer<QWidget> m_field;
    QLabel* m_icon;
    Label* m_words;
};

/// Shows at the field itself whether what stands in it was refused.
void setRefused(QWidget* field, bool refused);

} // namespace bahi::ui
