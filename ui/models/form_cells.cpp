#include "ui/models/form_cells.h"

#include <charconv>
#include <set>

namespace bahi::ui::cells {

namespace {

std::string joined(std::string_view first, std::string_view second) {
    std::string name{first};
    return name.append("/").append(second);
}

} // namespace

std::string of(std::string_view column, const MemberCode& member) {
    return joined(column, member.text());
}

std::string of(std::string_view column, const MemberCode& member, LoanNumber loan) {
    return joined(of(column, member), std::to_string(loan.value));
}

std::string ofItem(std::string_view kind, std::uint32_t place, std::string_view part) {
    return joined(joined(kind, std::to_string(place)), part);
}

bool isOfItem(std::string_view cell, std::string_view kind, std::uint32_t place) {
    return cell.starts_with(ofItem(kind, place, ""));
}

std::string ofResolution(ResolutionNumber number) {
    return joined("resolution", std::to_string(number.value));
}

std::string ofLeaver(const MemberCode& member) {
    return joined("leave", member.text());
}

std::string ofCount(Money face) {
    return joined("count", std::to_string(face.inMinor()));
}

std::vector<std::uint32_t> placesOf(const Cells& cells, std::string_view kind) {
    std::set<std::uint32_t> places;
    const std::string start = joined(kind, "");
    for (auto cell = cells.lower_bound(start);
         cell != cells.end() && cell->first.starts_with(start); ++cell) {
        const char* begin = cell->first.data() + start.size();
        const char* end = cell->first.data() + cell->first.size();
        std::uint32_t place = 0;
        const auto read = std::from_chars(begin, end, place);
        if (read.ec == std::errc{} && (read.ptr == end || *read.ptr == '/')) places.insert(place);
    }
    return {places.begin(), places.end()};
}

const std::string& textOf(const Cells& cells, const std::string& name) {
    static const std::string kNothing;
    const auto cell = cells.find(name);
    return cell == cells.end() ? kNothing : cell->second;
}

} // namespace bahi::ui::cells
