#include "ledger/exchange/import_people.h"

#include "ledger/base/digits.h"
#include "ledger/exchange/folded_text.h"

namespace bahi {

namespace {

Refused shared(std::string_view text, const std::set<std::string>& codes) {
    std::string list;
    for (const std::string& code : codes) list += (list.empty() ? "" : ", ") + code;
    return Refused{.why = Refusal::MemberNameShared}.got(std::string{text}).want(list);
}

} // namespace

MemberNames::MemberNames(std::span<const Member> members) {
    for (const Member& member : members) {
        m_names.emplace(member.code.text(), member.name);
        if (!member.name.empty()) m_codes[folded(member.name)].insert(member.code.text());
    }
}

std::set<std::string> MemberNames::codesOf(std::string_view name) const {
    const auto found = m_codes.find(folded(name));
    return found == m_codes.end() ? std::set<std::string>{} : found->second;
}

Result<std::string> MemberNames::byCode(std::string_view code) const {
    const auto read = MemberCode::parse(withLatinDigits(code));
    if (!read) return Refused{read.refused()}.got(std::string{code});
    if (!m_names.contains(read.value().text()))
        return Refused{.why = Refusal::MemberUnknown}.about(read.value().text());
    return read.value().text();
}

Result<std::string> MemberNames::byName(std::string_view name) const {
    const auto codes = codesOf(name);
    if (codes.empty()) return Refused{.why = Refusal::MemberNameUnknown}.got(std::string{name});
    if (codes.size() > 1) return shared(name, codes);
    return *codes.begin();
}

Result<std::string> MemberNames::byEither(std::string_view text) const {
    auto codes = codesOf(text);
    if (const auto code = byCode(text)) codes.insert(code.value());
    if (codes.empty()) return Refused{.why = Refusal::MemberNameUnknown}.got(std::string{text});
    if (codes.size() > 1) return shared(text, codes);
    return *codes.begin();
}

Result<Done> MemberNames::checked(const std::string& code, std::string_view name) const {
    const std::string& known = m_names.at(code);
    if (known.empty() || folded(known) == folded(name)) return Done{};
    return Refused{.why = Refusal::MemberNameDiffers}
        .about(code)
        .got(std::string{name})
        .want(known);
}

} // namespace bahi
