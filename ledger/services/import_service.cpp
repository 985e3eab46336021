#include "ledger/services/import_service.h"

#include "ledger/services/money_text.h"
#include "ledger/store/member_details_book.h"

#include <vector>

namespace bahi {

namespace {

MemberNames membersOf(Book& book) {
    std::vector<Member> members;
    for (const Person& person : MemberDetailsBook{book.database()}.people())
        members.push_back(person.member);
    return MemberNames{members};
}

/// A header of one cell with another separator in it: the file is parted by that one.
Result<Done> checkedSeparator(const CsvSheet& sheet, char separator) {
    if (sheet.header.cells.size() != 1) return Done{};
    struct Sign {
        char sign;
        const char* word;
    };
    for (const Sign other : {Sign{';', ";"}, Sign{'\t', "tab"}, Sign{',', ","}})
        if (other.sign != separator &&
            sheet.header.cells.front().find(other.sign) != std::string::npos)
            return Refused{.why = Refusal::SeparatorUnlikely}
                .got(other.word)
                .at({sheet.file, sheet.header.line, {}});
    return Done{};
}

} // namespace

template <class Import>
Result<Import> ImportService::read(Import (*import)(const CsvSheet&, const ImportDesk&),
                                   std::string_view bytes, const std::string& file,
                                   const ImportChoices& choices) {
    const auto sheet = readAnyCsv(bytes, file, choices.separator);
    if (!sheet) return sheet.refused();
    BAHI_TRY(checkedSeparator(sheet.value(), choices.separator));
    if (sheet.value().rows.empty() && sheet.value().misfits.empty())
        return Refused{.why = Refusal::CsvEmpty}.at({file, sheet.value().header.line, {}});
    const Currency currency = currencyOf(m_book);
    const MemberNames members = membersOf(m_book);
    return import(sheet.value(), {choices, currency, members});
}

Result<MembersImport> ImportService::members(std::string_view bytes, const std::string& file,
                                             const ImportChoices& choices) {
    return read(importMembers, bytes, file, choices);
}

Result<CutoffImport> ImportService::cutoff(std::string_view bytes, const std::string& file,
                                           const ImportChoices& choices) {
    return read(importCutoff, bytes, file, choices);
}

Result<MeetingsImport> ImportService::meetings(std::string_view bytes, const std::string& file,
                                               const ImportChoices& choices) {
    return read(importMeetings, bytes, file, choices);
}

} // namespace bahi
