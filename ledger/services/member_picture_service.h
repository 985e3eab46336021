#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <string>

namespace bahi {

/// The drawing and the photo of a member: rows beside the log (docs/decisions/0021). A drawing is
/// what who cannot read knows herself by; a photo is personal, and erased with the rest
/// (MemberDetailsService::erase).
class MemberPictureService {
public:
    MemberPictureService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// The member `code` gets the drawing of that name, and who had it gets hers. Refuses
    /// MemberUnknown, SymbolUnknown, NothingToChange, and SymbolKept: who left keeps hers.
    Result<Changes> giveSymbol(const std::string& code, const std::string& name);

    /// Keeps `jpeg` as her photo; `file` is what it was made of. Refuses MemberUnknown,
    /// PhotoMalformed, NothingToChange.
    Result<Changes> keepPhoto(const std::string& code, ByteView jpeg, const std::string& file);
    /// Refuses MemberUnknown and NothingToChange.
    Result<Changes> removePhoto(const std::string& code);

private:
    template <class Work>
    Result<Changes> write(const std::string& code, Work work);

    Office& m_office;
    Book& m_book;
};

} // namespace bahi
