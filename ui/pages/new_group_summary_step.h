#pragma once

#include "ui/pages/new_group_step.h"

#include <optional>

class QProgressBar;

namespace bahi::ui {

class ActionButton;
class Asking;
class Label;
class Panel;
class RefusalLine;
struct SummaryPart;

/// All that was said, on one page to check together and to sign; and while the book is made, how
/// far that is.
class NewGroupSummaryStep : public NewGroupStep {
    Q_OBJECT

public:
    explicit NewGroupSummaryStep(Asking& asking);

    QString name() const override;
    QString heading() const override;
    QString deed() const override;
    void show(const NewGroup& group) override;
    void start() override;
    bool take(NewGroup&) override { return true; }
    void refuse(const Refused& why) override;
    void fail(const MachineFailure& why) override;
    std::vector<KeyHint> keys() const override;

    /// `part` of kPartsOfMaking is done; none: nothing is being made.
    void showProgress(std::optional<int> part);

protected:
    void retranslate() override;
    void fit() override;

private:
    QWidget* makeBar();
    void print();
    void tell();
    Panel* panelOf(const SummaryPart& part) const;
    QWidget* signatures(const QString& agreed) const;

    Asking& m_asking;
    std::optional<NewGroup> m_group;
    bool m_isWide = true; // enough for three columns
    QScrollArea* m_area = nullptr;
    QProgressBar* m_progress = nullptr;
    RefusalLine* m_refusal = nullptr;
    Label* m_next = nullptr;
    ActionButton* m_print = nullptr;
};

} // namespace bahi::ui
