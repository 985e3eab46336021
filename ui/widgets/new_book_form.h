#pragma once

#include "ledger/base/result.h"
#include "ui/models/book_thread.h"
#include "ui/models/work_progress.h"
#include "ui/widgets/asking.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace bahi::ui {

class Label;
class PrimaryButton;
class RefusalLine;

/// Where a new book shall stand, and the long work of making it, which can be stopped:
///
///     The file of the new book
///     [ /home/asha/Documents/restored.bahi ]
///     [ Choose another place… ]
///     (x) A file stands there already. Choose another name.
///     [=========== Record 1,024 of 4,833   ]
///     [ Back ] [ Restore it as a new book  ]
///
/// While it works the first button stops it, and so does Escape.
class NewBookForm : public QWidget {
    Q_OBJECT

public:
    /// Under which names its parts are found: `restore` gives restorePlace, restoreButton,
    /// restoreBack, restoreRefusal and restoreProgress.
    NewBookForm(BookThread& thread, Asking& asking, const QString& name, QWidget* parent = nullptr);
    ~NewBookForm() override;

    /// What is said on it, in the language of the moment.
    struct Words {
        QString place;   // over the line
        QString make;    // on the button
        QString parts;   // what is counted, for a screen reader
        QString counted; // `Record %v of %m`
    };
    void say(const Words& words);

    QString place() const;
    void setPlace(const QString& path);
    /// Hides the line and its chooser while nothing can be made yet.
    void setPlaceShown(bool isShown);
    /// The button that makes it is the page's one button, or a second choice beside another.
    void setMakeFirst(bool isFirst);
    PrimaryButton* makeButton() const { return m_make; }
    RefusalLine& refusal() const { return *m_refusal; }
    void focusPlace();

    bool isBusy() const { return m_told != nullptr; }
    /// The work is not wanted any more. If it is not done already, all is as it was before.
    void stop();

    /// Does `work` on the book thread, then `then` with what it gave, but not after a stop that
    /// came too late; that and a refusal are said here.
    template <class Value>
    void run(std::function<Result<Value>(Office&, const Progress&)> work,
             std::function<void(Value&)> then);

Q_SIGNALS:
    void make();
    void back();
    void busyChanged(bool isBusy);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(const QString& name);
    void retranslate();
    void choosePlace();
    std::shared_ptr<WorkProgress> begin();
    void end();
    void tellLate();
    void refuse(const Refused& why);
    void fail(const MachineFailure& failure);

    BookThread& m_thread;
    Asking& m_asking;
    Words m_words;
    bool m_isPlaceShown = true;
    std::shared_ptr<WorkProgress> m_told; // while it works
    QPointer<QWidget> m_before;           // had the focus when it began
    Label* m_placeWord;
    QLineEdit* m_place;
    QPushButton* m_choose;
    RefusalLine* m_refusal;
    QProgressBar* m_bar;
    PrimaryButton* m_make;
    QPushButton* m_back;
};

template <class Value>
void NewBookForm::run(std::function<Result<Value>(Office&, const Progress&)> work,
                      std::function<void(Value&)> then) {
    if (isBusy()) return;
    const auto told = begin();
    using Answer = std::optional<Result<Value>>; // none: it was stopped
    m_thread.ask(
        this,
        [told, work = std::move(work)](Office& office, BookThread::OpenBook&) -> Answer {
            try {
                return work(office, told->teller());
            } catch (const Stopped&) {
                return {};
            }
        },
        [this, told, then = std::move(then)](Answer answer) {
            end();
            if (!answer) return;
            if (told->isStopped()) return tellLate();
            if (!*answer) return refuse(answer->refused());
            then(answer->value());
        },
        [this](const MachineFailure& failure) {
            end();
            fail(failure);
        });
}

} // namespace bahi::ui
