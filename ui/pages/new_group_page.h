#pragma once

#include "ui/models/book_thread.h"
#include "ui/pages/new_group_step.h"
#include "ui/pages/page.h"

#include <QStackedWidget>
#include <QTimer>

#include <atomic>
#include <memory>

namespace bahi::ui {

class ActionButton;
class AgendaStrip;
class Asking;
class KeyHints;
class Label;
class NewGroupSummaryStep;
class PrimaryButton;

/// Setting up a group, step by step: language, group, members, rules, where it stands, and a page
/// to check and sign. Back and forth loses nothing. The book is made at the end, whole or not at
/// all.
class NewGroupPage : public Page {
    Q_OBJECT

public:
    NewGroupPage(BookThread& thread, Asking& asking, QWidget* parent = nullptr);

    QString title() const override;
    void entered() override;
    /// Asks, if anything was typed.
    bool mayLeave() override;
    std::vector<KeyHint> keys() const override;
    QString help() const override { return QStringLiteral("new-group.md"); }

    int step() const { return m_step; }
    /// Back at once; forward as far as the steps between can be taken.
    void goTo(int step);

Q_SIGNALS:
    /// The book of the group is there, closed.
    void made(const QString& path);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    void add(NewGroupStep* step);
    NewGroupStep& current() const { return *m_steps.at(std::size_t(m_step)); }
    void press(); // the main button
    void goBack();
    void leave();
    void open(int step);
    void take(int wanted);
    void placeChecked(int wanted, const Result<Done>& answer);
    void make();
    void ended(const Result<Done>& answer);
    void setBusy(bool isBusy);
    void refuse(const Refused& why);
    int stepOf(const Refused& why) const;
    void retranslate();
    void retell();
    void fitHints();

    BookThread& m_thread;
    Asking& m_asking;
    NewGroup m_group;
    std::vector<NewGroupStep*> m_steps;
    NewGroupSummaryStep* m_summary = nullptr;
    int m_step = 0;
    int m_furthest = 0; // step that was opened
    bool m_isBusy = false;
    std::shared_ptr<std::atomic<int>> m_part = std::make_shared<std::atomic<int>>(0);
    QTimer m_watch;
    Label* m_title = nullptr;
    ActionButton* m_back = nullptr;
    PrimaryButton* m_primary = nullptr;
    AgendaStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    KeyHints* m_hints = nullptr;
};

} // namespace bahi::ui
