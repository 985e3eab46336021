#include "ledger/group/collection_sheet.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

std::string CollectionSheet::canonicalText() const {
    std::vector<std::string> lines;
    for (const AttendanceLine& line : attendance)
        lines.push_back(
            fmt::format("attendance {} {}", line.member.text(), static_cast<int>(line.attendance)));
    for (const ReceiptLine& line : receipts)
        lines.push_back(fmt::format("receipt {} {} {} {}", line.member.text(),
                                    static_cast<int>(line.head), line.amount.inMinor(),
                                    line.loan ? line.loan->value : 0));
    for (const LoanLine& line : loans)
        lines.push_back(fmt::format(
            "loan {} {} {} {} {} {}", line.member.text(), line.account.value, line.amount.inMinor(),
            line.instalment.inMinor(), line.resolution.value, line.purpose));
    for (const LoanLine& line : loans)
        for (const MemberCode& guarantor : line.guarantors)
            lines.push_back(fmt::format("guarantor {} {} {}", line.member.text(),
                                        line.resolution.value, guarantor.text()));
    for (const LoanLine& line : loans)
        if (!line.terms.empty())
            lines.push_back(fmt::format("terms {} {} {}", line.member.text(), line.resolution.value,
                                        line.terms));
    for (const LoanChangeLine& line : loanChanges)
        lines.push_back(fmt::format("change {} {} {} {}", line.member.text(),
                                    line.loan ? line.loan->value : 0, line.resolution.value,
                                    line.change));
    for (const MoveLine& line : moves)
        lines.push_back(fmt::format("move {} {} {} {} {} {}", line.account.value,
                                    line.page.member ? line.page.member->text() : "",
                                    line.page.code, line.amount.inMinor(),
                                    line.resolution.value_or(ResolutionNumber{}).value, line.text));
    for (const CountLine& line : count)
        lines.push_back(
            fmt::format("count {} {} {}", line.face.inMinor(), line.pieces, line.amount.inMinor()));
    if (chair) lines.push_back("chair " + chair->text());
    if (!minutes.empty()) lines.push_back("minutes " + minutes);
    for (const LeaveLine& line : leavers)
        lines.push_back(fmt::format("leave {} {}", line.member.text(), line.resolution.value));
    for (const ResolutionLine& line : resolutions)
        lines.push_back(fmt::format("resolution {} {}", line.number.value, line.words));
    std::sort(lines.begin(), lines.end());
    const std::string day =
        sitting == 1 ? toIso(heldOn) : fmt::format("{}/{}", toIso(heldOn), sitting);
    return fmt::format("{}\n{}\n", day, fmt::join(lines, "\n"));
}

} // namespace bahi
