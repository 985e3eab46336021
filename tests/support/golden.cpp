#include "tests/support/golden.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

namespace bahi::plain {

Golden parsedGolden(std::istream& file) {
    Golden golden;
    bool inStory = true;
    for (std::string line; std::getline(file, line);) {
        inStory = inStory && line.starts_with(';');
        (inStory ? golden.story : golden.report) += line + '\n';
    }
    return golden;
}

std::string withoutCodes(std::string report) {
    const auto isLetter = [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z');
    };
    const auto codeLengthAt = [&](std::size_t start) -> std::size_t {
        constexpr std::size_t kGroup = 4;
        std::size_t length = 0;
        while (start + length < report.size() &&
               ((length + 1) % (kGroup + 1) == 0 ? report[start + length] == '-'
                                                 : isLetter(report[start + length])))
            ++length;
        const bool isCode = length == 4 * (kGroup + 1) - 1 || length == 5 * (kGroup + 1) - 1;
        return isCode ? length : 0;
    };
    for (std::size_t place = 0; place < report.size(); ++place) {
        const std::size_t length = codeLengthAt(place);
        for (std::size_t end = place + length; place < end; ++place)
            if (report[place] != '-') report[place] = '*';
    }
    return report;
}

void checkGolden(const std::string& name, const std::string& printed) {
    const std::string path = std::string{BAHI_SOURCE} + "/tests/golden/" + name + ".txt";
    std::ifstream file{path};
    const Golden golden = parsedGolden(file);
    const std::string report = withoutCodes(printed);
    CAPTURE(path);
    CHECK_FALSE(golden.story.empty());
    if (const char* update = std::getenv("BAHI_GOLDEN_UPDATE"); update && *update == '1')
        std::ofstream{path} << golden.story << report;
    else
        CHECK(report == golden.report);
}

} // namespace bahi::plain
