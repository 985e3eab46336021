#include "ledger/exchange/import_columns.h"

#include "ledger/exchange/folded_text.h"

#include <algorithm>

namespace bahi {

namespace {

/// `HEADER=OURS`; a header may hold an equals sign itself, ours do not.
struct Choice {
    std::string header;
    std::string ours;
};

Choice choiceIn(const std::string& written) {
    const auto sign = written.rfind('=');
    if (sign == std::string::npos) return {written, ""};
    return {written.substr(0, sign), std::string{withoutBlanks(written.substr(sign + 1))}};
}

std::string listed(const std::vector<std::string_view>& names) {
    std::string list;
    for (std::size_t place = 0; place < names.size(); ++place) {
        if (place > 0) list += place + 1 == names.size() ? " or " : ", ";
        list += names[place];
    }
    return list;
}

const OurColumn* find(std::span<const OurColumn> ours, std::string_view name) {
    const auto found = std::find_if(ours.begin(), ours.end(),
                                    [&](const OurColumn& column) { return column.name == name; });
    return found == ours.end() ? nullptr : &*found;
}

/// Finds out what one heading is.
class Namer {
public:
    Namer(const CsvSheet& sheet, std::span<const OurColumn> ours, const ImportChoices& choices)
        : m_sheet{sheet}, m_ours{ours}, m_words{ours} {
        for (const std::string& skipped : choices.skipped) m_skipped.push_back(skipped);
        for (const std::string& written : choices.columns) m_chosen.push_back(choiceIn(written));
    }

    /// Choices that fit no column, of the file or of ours.
    void checkChoices(Doubts& doubts) const {
        for (const std::string& skipped : m_skipped)
            if (!stands(skipped)) doubts.push_back(notThere("--skip", skipped));
        for (const Choice& choice : m_chosen) {
            if (!stands(choice.header)) doubts.push_back(notThere("--column", choice.header));
            if (find(m_ours, choice.ours) == nullptr)
                doubts.push_back(Refused{.why = Refusal::OurColumnUnknown}
                                     .got(choice.ours.empty() ? choice.header : choice.ours)
                                     .at({m_sheet.file, 0, {}}));
        }
    }

    bool isSkipped(const std::string& header) const {
        return std::any_of(m_skipped.begin(), m_skipped.end(), [&](const std::string& skipped) {
            return folded(skipped) == folded(header);
        });
    }

    /// Which of ours `header` is. Refuses HeadingUnknown, HeadingAmbiguous.
    Result<const OurColumn*> meant(const std::string& header) const {
        const auto refused = [&](Refusal why) {
            return Refused{.why = why}.got(header).at(whereIs(header));
        };
        const OurColumn* chosen = nullptr;
        for (const Choice& choice : m_chosen) {
            const OurColumn* column = find(m_ours, choice.ours);
            if (column == nullptr || folded(choice.header) != folded(header)) continue;
            if (chosen != nullptr && chosen != column) // two answers, of which neither can count
                return refused(Refusal::HeadingAmbiguous)
                    .want(listed({chosen->name, column->name}));
            chosen = column;
        }
        if (chosen != nullptr) return chosen;
        const auto names = m_words.meant(header);
        if (names.empty()) return refused(Refusal::HeadingUnknown);
        if (names.size() > 1) return refused(Refusal::HeadingAmbiguous).want(listed(names));
        return find(m_ours, names.front());
    }

    Where whereIs(const std::string& header) const {
        return {m_sheet.file, m_sheet.header.line, header};
    }

private:
    bool stands(const std::string& header) const {
        const auto& cells = m_sheet.header.cells;
        return std::any_of(cells.begin(), cells.end(),
                           [&](const std::string& cell) { return folded(cell) == folded(header); });
    }
    Refused notThere(std::string option, const std::string& header) const {
        return Refused{.why = Refusal::HeadingNotThere}
            .about(std::move(option))
            .got(header)
            .at({m_sheet.file, 0, {}});
    }

    const CsvSheet& m_sheet;
    std::span<const OurColumn> m_ours;
    WordIndex m_words;
    std::vector<std::string> m_skipped;
    std::vector<Choice> m_chosen;
};

bool isEmptyColumn(const CsvSheet& sheet, std::size_t place) {
    return std::all_of(sheet.rows.begin(), sheet.rows.end(),
                       [&](const CsvRow& row) { return withoutBlanks(row.cells[place]).empty(); });
}

} // namespace

ColumnPlan::ColumnPlan(const CsvSheet& sheet, std::span<const OurColumn> ours,
                       const ImportChoices& choices, Doubts& doubts) {
    const Namer namer{sheet, ours, choices};
    namer.checkChoices(doubts);
    for (std::size_t place = 0; place < sheet.header.cells.size(); ++place) {
        const std::string header{withoutBlanks(sheet.header.cells[place])};
        if (header.empty()) {
            if (!isEmptyColumn(sheet, place))
                doubts.push_back(Refused{.why = Refusal::HeadingEmpty}
                                     .got(std::to_string(place + 1))
                                     .at({sheet.file, sheet.header.line, {}}));
            continue;
        }
        if (namer.isSkipped(header)) {
            m_columns.push_back({place, header, nullptr});
            continue;
        }
        const auto meant = namer.meant(header);
        if (!note(doubts, meant)) {
            m_columns.push_back({place, header, nullptr, true});
            continue;
        }
        const auto before =
            std::find_if(m_columns.begin(), m_columns.end(),
                         [&](const TakenColumn& taken) { return taken.ours == meant.value(); });
        if (before != m_columns.end()) {
            doubts.push_back(Refused{.why = Refusal::HeadingTwice}
                                 .about(std::string{meant.value()->name})
                                 .got(header)
                                 .want(before->header)
                                 .at(namer.whereIs(header)));
            m_columns.push_back({place, header, nullptr, true});
            continue;
        }
        m_columns.push_back({place, header, meant.value()});
    }
}

bool ColumnPlan::has(std::string_view ours) const {
    return std::any_of(m_columns.begin(), m_columns.end(), [&](const TakenColumn& taken) {
        return taken.ours != nullptr && taken.ours->name == ours;
    });
}

void ColumnPlan::need(std::initializer_list<std::string_view> anyOf, const CsvSheet& sheet,
                      Doubts& doubts) const {
    if (std::any_of(anyOf.begin(), anyOf.end(), [&](std::string_view name) { return has(name); }))
        return;
    doubts.push_back(Refused{.why = Refusal::HeadingMissing}
                         .about(listed({anyOf.begin(), anyOf.end()}))
                         .at({sheet.file, sheet.header.line, {}}));
}

bool isTakenFor(std::string_view name, const CsvSheet& sheet, std::span<const OurColumn> ours,
                const ImportChoices& choices) {
    const Namer namer{sheet, ours, choices};
    return std::any_of(sheet.header.cells.begin(), sheet.header.cells.end(),
                       [&](const std::string& cell) {
                           const std::string header{withoutBlanks(cell)};
                           if (header.empty() || namer.isSkipped(header)) return false;
                           const auto meant = namer.meant(header);
                           return meant && meant.value()->name == name;
                       });
}

} // namespace bahi
