#pragma once

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <cstdlib>
#include <sstream>
#include <string>

namespace bahi::model {

/// How many lives a property is tried on: what BAHI_LIVES says, or `usual`.
inline int livesWanted(int usual = 20) {
    const char* said = std::getenv("BAHI_LIVES");
    const int wanted = said == nullptr ? 0 : std::atoi(said);
    return wanted > 0 ? wanted : usual;
}

/// Tries `life` on livesWanted() random draws; a failure prints the smallest draw that fails.
template <typename Life>
void holdsForAll(const std::string& what, Life life, int usual = 20) {
    rc::detail::TestMetadata story;
    story.description = what;
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = livesWanted(usual);
    const auto result = rc::detail::checkTestable(life, story, params);
    std::ostringstream said;
    rc::detail::printResultMessage(result, said);
    INFO(said.str());
    CHECK(result.template is<rc::detail::SuccessResult>());
}

} // namespace bahi::model
