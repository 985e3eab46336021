#include "ledger/exchange/people_table.h"

#include "ledger/reports/member_list.h"
#include "ledger/store/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace bahi {

namespace {

using Json = nlohmann::ordered_json;

struct JsonCell {
    const Currency& currency;

    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const std::string& text) const {
        return text.empty() ? Json(nullptr) : Json(text);
    }
    Json operator()(Money amount) const { return toDecimal(amount, currency); }
    Json operator()(Date date) const { return toIso(date); }
    Json operator()(std::uint64_t number) const { return number; }
};

ReportCell cellOf(const std::optional<Date>& date) {
    return date ? ReportCell{*date} : ReportCell{};
}

std::string_view wordOf(Doubt doubt) {
    switch (doubt) {
        case Doubt::Gender:
            return "gender";
        case Doubt::Age:
            return "age";
        case Doubt::Family:
            return "family";
    }
    return {};
}

std::string reasonAgainst(const Refused& against) {
    if (against.why == Refusal::MemberNotWoman) return "not a woman";
    if (against.why == Refusal::MemberTooYoung) return "too young";
    if (against.why == Refusal::MemberTooOld) return "too old";
    return "of one household with " + against.given;
}

std::vector<ReportCell> rowOf(const KnownMember& known) {
    const Member& member = known.member;
    const MemberDetails& details = known.details;
    const bool isSaid = details.gender != Gender::Unsaid;
    return {member.code.text(),
            member.name,
            member.joinedOn,
            cellOf(member.leftOn),
            isSaid ? std::string{bahi::wordOf(details.gender)} : std::string{},
            details.born,
            details.household,
            details.phone,
            known.nominee ? known.nominee->name : std::string{},
            known.nominee ? known.nominee->relation : std::string{},
            details.admittedBy == 0 ? ReportCell{} : ReportCell{std::uint64_t{details.admittedBy}},
            eligibilityWords(known.eligibility)};
}

} // namespace

std::string eligibilityWords(const Eligibility& eligibility) {
    if (eligibility.against)
        return eligibility.isAllowed()
                   ? fmt::format("{}, by resolution {}", reasonAgainst(*eligibility.against),
                                 eligibility.admittedBy)
                   : "against: " + reasonAgainst(*eligibility.against);
    std::string words;
    for (const Doubt doubt : eligibility.doubts)
        words += fmt::format("{}{}", words.empty() ? "doubtful: " : ", ", wordOf(doubt));
    return words;
}

Json jsonRows(const ReportTable& table) {
    Json rows = Json::array();
    for (const auto& cells : table.rows) {
        Json row = Json::object();
        for (std::size_t place = 0; place < cells.size(); ++place)
            row[table.columns[place].key] = std::visit(JsonCell{table.currency}, cells[place]);
        rows.push_back(std::move(row));
    }
    return rows;
}

ReportTable tableOf(const MemberList& list) {
    const std::string when =
        list.asOf ? "Members on " + toIso(*list.asOf) : std::string{"Members, all there ever were"};
    ReportTable table{.currency = list.head.currency,
                      .titles = {list.head.groupName, when},
                      .columns = {{"code", "Code"},
                                  {"name", "Name"},
                                  {"joined_on", "Joined"},
                                  {"left_on", "Left"},
                                  {"gender", "Gender"},
                                  {"born", "Born"},
                                  {"household", "Household"},
                                  {"phone", "Phone"},
                                  {"nominee", "Nominee"},
                                  {"relation", "Relation"},
                                  {"admitted_by", "Admitted\nby"},
                                  {"rules", "Rules"}},
                      .rows = {},
                      .totals = {},
                      .footer = {fmt::format("Members: {}", list.rows.size())}};
    for (const KnownMember& known : list.rows) table.rows.push_back(rowOf(known));
    return table;
}

} // namespace bahi
