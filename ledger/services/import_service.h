#pragma once

#include "ledger/base/result.h"
#include "ledger/exchange/import_choices.h"
#include "ledger/exchange/import_cutoff.h"
#include "ledger/exchange/import_meetings.h"
#include "ledger/exchange/import_members.h"
#include "ledger/store/book.h"

#include <string>
#include <string_view>

namespace bahi {

/// Reads tables that others made, with what the book knows: its currency and its members. Nothing
/// is written; what is read goes to MemberService, CutoffService or MeetingService, whose rules
/// hold for it as for any other sheet.
///
/// Refused is only what is no table: NotUtf8, CsvMalformed, CsvEmpty, SeparatorUnlikely. All that
/// is doubtful is in the preview.
class ImportService {
public:
    explicit ImportService(Book& book) : m_book{book} {}

    Result<MembersImport> members(std::string_view bytes, const std::string& file,
                                  const ImportChoices& choices);
    Result<CutoffImport> cutoff(std::string_view bytes, const std::string& file,
                                const ImportChoices& choices);
    Result<MeetingsImport> meetings(std::string_view bytes, const std::string& file,
                                    const ImportChoices& choices);

private:
    template <class Import>
    Result<Import> read(Import (*import)(const CsvSheet&, const ImportDesk&),
                        std::string_view bytes, const std::string& file,
                        const ImportChoices& choices);

    Book& m_book;
};

} // namespace bahi
