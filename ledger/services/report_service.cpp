#include "ledger/services/report_service.h"

#include <array>

namespace bahi {

namespace {

bool isSaid(const ReportRequest& request, std::string_view option) {
    const std::array<std::pair<std::string_view, bool>, 7> said = {
        {{"--from", request.from.has_value()},
         {"--to", request.to.has_value()},
         {"--as-of", request.asOf.has_value()},
         {"--member", !request.member.empty()},
         {"--loan", !request.loan.empty()},
         {"--account", !request.account.empty()},
         {"--provision", !request.provision.empty()}}};
    for (const auto& [name, isThere] : said)
        if (name == option) return isThere;
    return false;
}

std::string allNames() {
    std::string names;
    for (const ReportKind& kind : reportKinds()) {
        if (!names.empty()) names += ", ";
        names += kind.name;
    }
    return names;
}

} // namespace

Result<std::string> ReportService::print(const ReportRequest& request) {
    const ReportKind* kind = reportKind(request.name);
    if (kind == nullptr)
        return Refused{.why = Refusal::ReportUnknown}.about(request.name).want(allNames());
    for (const std::string_view option : kind->needed)
        if (!option.empty() && !isSaid(request, option))
            return Refused{.why = Refusal::OptionMissing}
                .about(std::string{option})
                .got(request.name);
    return kind->make(m_book, request);
}

} // namespace bahi
