#include "ledger/services/draft_service.h"

#include "ledger/base/invariant.h"
#include "ledger/base/text.h"
#include "ledger/store/drafts.h"

#include <map>
#include <set>
#include <string>

namespace bahi {

namespace {

Refused tooLarge(const std::string& what, std::size_t size, std::size_t limit) {
    return Refused{.why = Refusal::DraftTooLarge}
        .about(what)
        .got(std::to_string(size))
        .want(std::to_string(limit));
}

/// The value of `cell` as it is kept.
Result<std::string> checkedValue(const DraftCell& cell) {
    invariant(!cell.name.empty() && isUtf8(cell.name), "a form names its cells");
    const Where where{.file = {}, .line = 0, .column = cell.name};
    if (cell.name.size() > kDraftNameLimit)
        return tooLarge(cell.name, cell.name.size(), kDraftNameLimit).at(where);
    if (cell.value.size() > kDraftValueLimit)
        return tooLarge(cell.name, cell.value.size(), kDraftValueLimit).at(where);
    auto text = checkedText(cell.value, static_cast<int>(kDraftValueLimit));
    if (!text) return Refused{text.refused()}.at(where);
    if (text.value().size() > kDraftValueLimit) // a letter may be longer in its normal form
        return tooLarge(cell.name, text.value().size(), kDraftValueLimit).at(where);
    return text;
}

/// By name; of a cell that is told twice the later value counts.
Result<std::map<std::string, std::string>> checkedCells(const std::vector<DraftCell>& changed) {
    std::map<std::string, std::string> cells;
    for (const DraftCell& cell : changed) {
        const auto text = checkedValue(cell);
        if (!text) return text.refused();
        cells[cell.name] = text.value();
    }
    return cells;
}

/// How many cells the draft has once `cells` are written.
std::size_t sizeWith(std::set<std::string> names, const std::map<std::string, std::string>& cells) {
    for (const auto& [name, value] : cells)
        if (value.empty())
            names.erase(name);
        else
            names.insert(name);
    return names.size();
}

} // namespace

std::optional<Draft> DraftService::current() {
    return Drafts{m_book.database()}.current();
}

Result<Done> DraftService::save(const Uid& uid, Date heldOn, std::uint8_t sitting,
                                const std::vector<DraftCell>& changed) {
    invariant(uid != Uid{}, "a form has its uid when it opens");
    return m_book.writeBesideLog(m_office.machine, [&]() -> Result<Done> {
        Drafts drafts{m_book.database()};
        const auto open = drafts.head();
        if (open && open->uid != uid)
            return Refused{.why = Refusal::DraftOfOther}.about(toIso(open->heldOn));
        if (!open && m_book.log().withUid(uid)) // it was posted, though nobody was told
            return Refused{.why = Refusal::MeetingSavedDifferently}.about(toIso(heldOn));
        const auto cells = checkedCells(changed);
        if (!cells) return cells.refused();
        const std::size_t size = sizeWith(drafts.names(), cells.value());
        if (size > kDraftCellLimit) return tooLarge(toIso(heldOn), size, kDraftCellLimit);
        if (!open && size == 0) return Done{};
        drafts.keep(uid, heldOn, sitting);
        for (const auto& [name, value] : cells.value())
            if (value.empty()) drafts.empty(uid, name); // first, they make room
        for (const auto& [name, value] : cells.value())
            if (!value.empty()) drafts.put(uid, name, value);
        return Done{};
    });
}

void DraftService::discard() {
    const auto thrown = m_book.writeBesideLog(m_office.machine, [&]() -> Result<Done> {
        Drafts drafts{m_book.database()};
        if (const auto open = drafts.head()) drafts.remove(open->uid);
        return Done{};
    });
    static_cast<void>(thrown); // refused: it is another computer's draft
}

} // namespace bahi
