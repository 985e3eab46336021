#pragma once

#include "ui/models/meeting_editor.h"
#include "ui/widgets/agenda_strip.h"

#include <QCoreApplication>

namespace bahi::ui {

/// The agenda of a meeting, in its order.
enum class Step {
    RollCall,
    Savings,
    Repayments,
    Fines,
    NewLoans,
    Payments,
    Count,
    Minutes,
    Close,
};
inline constexpr int kSteps = 9;

/// How far each step has come, for the strip over the sheet.
class MeetingSteps {
    Q_DECLARE_TR_FUNCTIONS(MeetingSteps)

public:
    static std::vector<AgendaStep> of(const MeetingEditor& editor);
    /// The first step that is not done.
    static Step next(const MeetingEditor& editor);
    /// The column of the sheet in which a step is entered; none where it has a panel of its own.
    static std::optional<Column> columnOf(Step step);
};

} // namespace bahi::ui
