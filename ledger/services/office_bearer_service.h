#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/reports/office_list.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bahi {

/// A term as somebody tells it.
struct ToldTerm {
    std::string member; // her code
    OfficerRole office;
    Date from;
    std::optional<Date> until = {};
    std::uint32_t resolution = 0; // 0: none named
};

/// Who leads the group, and until when.
class OfficeBearerService {
public:
    OfficeBearerService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    OfficeList list(Date asOf) { return officeListOf(m_book, asOf); }

    /// Refuses MemberUnknown, MemberNotYetJoined, MemberHasLeft, OfficeEndsEarly, OfficeIsHeld and
    /// ResolutionUnknown.
    Result<Changes> take(const ToldTerm& told, Keep keep = Keep::Yes);

    /// Her term that runs on `on` ends with that day. Refuses OfficeNotHeld, and NothingToChange
    /// if it ends on that day already.
    Result<Changes> end(const std::string& member, OfficerRole office, Date on,
                        const std::string& reason = "", Keep keep = Keep::Yes);

    /// What a correction puts in the place of a term's days and resolution; what is not told stays.
    struct Correction {
        std::optional<Date> from = {};
        std::optional<Date> until = {};
        std::optional<std::uint32_t> resolution = {};
    };
    /// Corrects her term that runs on `on`. Refuses as `take` and `end` do, and ReasonMissing.
    Result<Changes> correct(const std::string& member, OfficerRole office, Date on,
                            const Correction& right, const std::string& reason,
                            Keep keep = Keep::Yes);

private:
    Result<Done> checked(const Member& member, const OfficeTerm& term) const;
    Result<OfficeTerm> termOn(const Member& member, OfficerRole office, Date day) const;
    Result<Changes> replace(const OfficeTerm& old, const OfficeTerm& fresh,
                            const std::string& reason, Keep keep);

    Office& m_office;
    Book& m_book;
};

} // namespace bahi
