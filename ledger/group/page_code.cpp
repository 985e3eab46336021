#include "ledger/group/page_code.h"

#include "ledger/group/member.h"

namespace bahi {

Result<PageCode> PageCode::parse(std::string_view text) {
    const auto code = MemberCode::parse(text);
    if (!code) return code.refused();
    return PageCode{code.value().text()};
}

} // namespace bahi
