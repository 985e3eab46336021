#include "ledger/services/member_picture_service.h"

#include "ledger/group/photo.h"
#include "ledger/group/symbol.h"
#include "ledger/services/known_member.h"
#include "ledger/store/photos.h"
#include "ledger/store/symbols.h"

#include <algorithm>

namespace bahi {

namespace {

std::string allNames() {
    std::string names;
    for (const std::string_view name : kSymbolNames)
        names += (names.empty() ? "" : ", ") + std::string{name};
    return names;
}

/// Who left keeps the drawing that stands on her papers.
Result<Done> checkedSwap(Database& database, const Member& member, MemberNumber owner,
                         SymbolNumber symbol) {
    const auto kept = [](const Member& by, SymbolNumber hers) {
        return Refused{.why = Refusal::SymbolKept}.about(by.code.text()).got(nameOf(hers));
    };
    if (owner == member.number) return Refusal::NothingToChange;
    if (member.leftOn) return kept(member, member.symbol);
    for (const Member& other : Members{database}.all())
        if (other.number == owner && other.leftOn) return kept(other, symbol);
    return Done{};
}

} // namespace

/// `work` on the member of that code, as one transaction without a record.
template <class Work>
Result<Changes> MemberPictureService::write(const std::string& code, Work work) {
    const auto written = m_book.writeBesideLog(m_office.machine, [&]() -> Result<Done> {
        const auto member = memberWithCode(m_book.database(), code);
        if (!member) return member.refused();
        return work(member.value());
    });
    if (!written) return written.refused();
    return Changes{.members = true};
}

Result<Changes> MemberPictureService::giveSymbol(const std::string& code, const std::string& name) {
    return write(code, [&](const Member& member) -> Result<Done> {
        const auto symbol = symbolNamed(name);
        if (!symbol) return Refused{.why = Refusal::SymbolUnknown}.got(name).want(allNames());
        Symbols symbols{m_book.database()};
        const MemberNumber owner = symbols.ownerOf(*symbol);
        BAHI_TRY(checkedSwap(m_book.database(), member, owner, *symbol));
        symbols.swap(member.number, owner);
        return Done{};
    });
}

Result<Changes> MemberPictureService::keepPhoto(const std::string& code, ByteView jpeg,
                                                const std::string& file) {
    return write(code, [&](const Member& member) -> Result<Done> {
        BAHI_TRY(checkedPhoto(jpeg, file));
        Photos photos{m_book.database()};
        const auto known = photos.of(member.number);
        if (known && known->isSound && std::ranges::equal(known->jpeg, jpeg))
            return Refusal::NothingToChange;
        photos.keep(member.number, jpeg);
        return Done{};
    });
}

Result<Changes> MemberPictureService::removePhoto(const std::string& code) {
    return write(code, [&](const Member& member) -> Result<Done> {
        if (!Photos{m_book.database()}.remove(member.number)) return Refusal::NothingToChange;
        return Done{};
    });
}

} // namespace bahi
