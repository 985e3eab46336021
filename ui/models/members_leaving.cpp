#include "ui/models/members_leaving.h"

namespace bahi::ui {

std::vector<DraftCell> leavingCells(const MeetingForm& form, const MemberCode& member,
                                    const QString& words) {
    const std::string cell = cells::ofLeaver(member);
    if (!cells::textOf(form.cells(), cell).empty()) return {};
    const ResolutionNumber number = form.nextResolution();
    return {{cell, std::to_string(number.value)},
            {cells::ofResolution(number), words.trimmed().toStdString()}};
}

std::vector<DraftCell> stayingCells(const MeetingForm& form, const MemberCode& member) {
    const std::string cell = cells::ofLeaver(member);
    const std::string number = cells::textOf(form.cells(), cell);
    if (number.empty()) return {};
    return {{cell, {}}, {"resolution/" + number, {}}};
}

} // namespace bahi::ui
