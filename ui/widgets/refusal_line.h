#pragma once

#include "ledger/base/refusal.h"
#include "ledger/services/failure.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

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
    /// A way out that is one press away, beside the sentence until the next answer.
    void offer(std::function<QString()> deed, std::function<void()> does);

    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void takeBack();
    void mark(QWidget* field);

    std::function<QString()> m_sentence;
    std::function<QString()> m_deed;
    std::function<void()> m_does;
    QPointer<QWidget> m_field;
    QLabel* m_icon;
    Label* m_words;
    QPushButton* m_offer;
};

/// Shows at the field itself whether what stands in it was refused.
void setRefused(QWidget* field, bool refused);

} // namespace bahi::ui
