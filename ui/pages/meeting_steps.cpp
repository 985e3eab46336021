#include "ui/pages/meeting_steps.h"

#include "ui/text/figures.h"

namespace bahi::ui {

namespace {

struct Part {
    std::size_t done = 0;
    std::size_t all = 0;

    State state() const {
        if (done == 0 && all > 0) return State::ToDo;
        return done == all ? State::Ok : State::PartDone;
    }
};

/// Lines of which something is asked or entered in `columns`, and those that are done in them.
Part partOf(const MeetingForm& form, std::initializer_list<Column> columns) {
    Part part;
    for (const SheetLine& line : form.lines()) {
        bool isPart = false;
        bool isDone = true;
        for (const Column column : columns) {
            const bool isInk = form.isInk(line, column);
            const bool isAsked = !form.asked(line, column).isZero();
            isPart = isPart || isInk || isAsked;
            isDone = isDone && (isInk || !isAsked);
        }
        if (!isPart) continue;
        ++part.all;
        if (isDone) ++part.done;
    }
    return part;
}

Part rollOf(const MeetingForm& form) {
    Part part;
    for (const SheetLine& line : form.lines()) {
        if (!line.isFirst) continue;
        ++part.all;
        if (form.rollOf(line)) ++part.done;
    }
    return part;
}

} // namespace

std::vector<AgendaStep> MeetingSteps::of(const MeetingEditor& editor) {
    const MeetingForm& form = editor.form();
    const auto counted = [](const Part& part) {
        if (part.all == 0) return tr("nothing due");
        if (part.done == part.all || part.done == 0) return QString{};
        return tr("%1 of %2")
            .arg(number(std::int64_t(part.done)))
            .arg(number(std::int64_t(part.all)));
    };
    const Part roll = rollOf(form);
    const Part savings = partOf(form, {Column::Saving, Column::Voluntary});
    const Part repayments = partOf(form, {Column::Principal, Column::Interest});
    const Part fines = partOf(form, {Column::Fine});
    const auto loans = cells::placesOf(form.cells(), "loan").size();
    const auto payments = cells::placesOf(form.cells(), "pay").size();
    const BoxSums box = form.box();
    const bool isWhole = savings.done == savings.all && repayments.done == repayments.all;

    const auto optional = [&](std::size_t written) {
        return written > 0 || box.isCounted ? State::Ok : State::ToDo;
    };
    const auto refused = [&](std::string_view kind) {
        const auto refusal = editor.refusal();
        return refusal && refusal->where.column.starts_with(kind);
    };
    const QString none = box.isCounted ? tr("none") : QString{};
    State count = State::ToDo;
    QString countNote;
    if (box.isCounted && box.counted == box.shouldBe()) {
        count = isWhole ? State::Ok : State::PartDone;
        countNote = isWhole ? tr("agrees") : tr("agrees so far");
    } else if (box.isCounted) {
        const bool isLess = box.counted < box.shouldBe();
        const Money by = isLess ? box.shouldBe() - box.counted : box.counted - box.shouldBe();
        count = State::PartDone;
        countNote = (isLess ? tr("%1 less") : tr("%1 more")).arg(amount(by, form.currency()));
    }
    const bool hasChair = form.cells().contains(std::string{cells::kChair});
    return {
        {tr("Roll call"), counted(roll), roll.state()},
        {tr("Savings"), counted(savings), savings.state()},
        {tr("Repayments"), counted(repayments), repayments.state()},
        {tr("Fines"), counted(fines), fines.state()},
        {tr("New loans"), loans > 0 ? tr("%n given", nullptr, int(loans)) : none,
         refused("loan/") ? State::Wrong : optional(loans)},
        {tr("Payments"), payments > 0 ? tr("%n written", nullptr, int(payments)) : none,
         refused("pay/") ? State::Wrong : optional(payments)},
        {tr("Count"), countNote, count},
        {tr("Minutes"), {}, hasChair ? State::Ok : State::ToDo},
        {tr("Close"), {}, State::ToDo},
    };
}

Step MeetingSteps::next(const MeetingEditor& editor) {
    const Gap gap = editor.gap();
    if (gap == Gap::Pencil) return Step::Savings;
    if (gap == Gap::NotCounted || gap == Gap::CountDiffers) return Step::Count;
    if (gap == Gap::NobodyPresides) return Step::Minutes;
    return Step::Close;
}

std::optional<Column> MeetingSteps::columnOf(Step step) {
    if (step == Step::RollCall) return Column::RollCall;
    if (step == Step::Savings) return Column::Saving;
    if (step == Step::Repayments) return Column::Principal;
    if (step == Step::Fines) return Column::Fine;
    return {};
}

} // namespace bahi::ui
