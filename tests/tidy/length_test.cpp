// A function fits the screen, a file a sitting.
//
// The judge reads the shape that clang-format gives: a function starts in column 0, or in column 4
// inside a class, and its closing brace stands alone in the same column.

#include <catch2/catch.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr int kFunctionLinesMax = 70;
constexpr int kFileLinesMax = 400;

/// One column in which functions may start: where the last one did, and with which words.
struct Column {
    std::size_t indent = 0;
    int start = 0;
    std::string head;
};

bool startsType(std::string_view line) {
    constexpr std::array<std::string_view, 4> kTypes = {"class ", "struct ", "enum ", "union "};
    for (const std::string_view type : kTypes) {
        if (line.starts_with(type) && line.ends_with("{")) return true;
    }
    return false;
}

bool isLabelOrAside(std::string_view text) {
    return text.starts_with("//") || text.starts_with("#") || text.ends_with(":");
}

class LengthJudge {
public:
    void read(const std::string& line) {
        ++m_lines;
        if (insideRawString(line) || line.find_first_not_of(' ') == std::string::npos) return;

        const std::size_t indent = line.find_first_not_of(' ');
        const std::string_view text = std::string_view{line}.substr(indent);
        if (isLabelOrAside(text)) return;
        if (indent == 0) {
            readIn(m_free, text);
            if (text.starts_with("}")) m_insideType = false;
            if (startsType(text)) m_insideType = true;
        } else if (indent == m_member.indent && m_insideType) {
            readIn(m_member, text);
        }
    }

    int lines() const { return m_lines; }
    const std::vector<std::string>& tooLong() const { return m_tooLong; }

private:
    void readIn(Column& column, std::string_view text) {
        const bool closesFunction = text == "}" || text.starts_with("} //");
        if (closesFunction && !column.head.empty()) {
            const int length = m_lines - column.start + 1;
            if (length > kFunctionLinesMax) {
                m_tooLong.push_back(column.head + ": " + std::to_string(length) + " lines");
            }
        }
        const bool opens = !text.starts_with("}") && !text.ends_with(";") && !startsType(text) &&
                           !text.starts_with("namespace");
        column.head = opens ? std::string{text} : std::string{};
        column.start = m_lines;
    }

    /// SQL and help texts may hold anything in any column.
    bool insideRawString(std::string_view line) {
        const bool wasInside = !m_rawEnd.empty();
        if (wasInside) {
            if (line.find(m_rawEnd) != std::string_view::npos) m_rawEnd.clear();
            return true;
        }
        const std::size_t start = line.find("R\"");
        if (start == std::string_view::npos) return false;
        const std::size_t paren = line.find('(', start);
        if (paren == std::string_view::npos) return false;
        const std::string end = ")" + std::string{line.substr(start + 2, paren - start - 2)} + "\"";
        if (line.find(end, paren) == std::string_view::npos) m_rawEnd = end;
        return false;
    }

    int m_lines = 0;
    bool m_insideType = false;
    std::string m_rawEnd;
    Column m_free{.indent = 0, .start = 0, .head = {}};
    Column m_member{.indent = 4, .start = 0, .head = {}};
    std::vector<std::string> m_tooLong;
};

LengthJudge judge(std::istream& source) {
    LengthJudge judge;
    for (std::string line; std::getline(source, line);) judge.read(line);
    return judge;
}

std::vector<std::string> tooLongIn(const std::string& text) {
    std::istringstream source{text};
    return judge(source).tooLong();
}

/// `count` lines of a body, indented by `indent`.
std::string body(int count, std::size_t indent = 4) {
    std::string lines;
    for (int i = 0; i < count; ++i) lines += std::string(indent, ' ') + "step();\n";
    return lines;
}

} // namespace

TEST_CASE("functions and files stay short", "[tidy]") {
    namespace fs = std::filesystem;
    const std::vector<std::string> none;
    int files = 0;
    for (const char* floor : {"ledger", "ui", "app", "schemas"}) {
        const fs::path root = fs::path{BAHI_SOURCE} / floor;
        if (!fs::exists(root)) continue;
        for (const auto& entry : fs::recursive_directory_iterator{root}) {
            const std::string file = fs::relative(entry.path(), BAHI_SOURCE).generic_string();
            if (!file.ends_with(".h") && !file.ends_with(".cpp")) continue;
            std::ifstream source{entry.path()};
            const LengthJudge verdict = judge(source);
            CAPTURE(file);
            CHECK(verdict.lines() <= kFileLinesMax);
            CHECK(verdict.tooLong() == none);
            ++files;
        }
    }
    CHECK(files > 0);
}

TEST_CASE("the judge of length tells long functions from short ones", "[tidy]") {
    const std::vector<std::string> none;

    SECTION("a free function") {
        CHECK(tooLongIn("void f() {\n" + body(68) + "}\n") == none);
        CHECK(tooLongIn("void f() {\n" + body(69) + "}\n").size() == 1);
        CHECK(tooLongIn("void f(int a,\n       int b) {\n" + body(69) + "}\n").size() == 1);
        CHECK(tooLongIn("template <class T>\nvoid f() {\n" + body(69) + "}\n") ==
              std::vector<std::string>{"void f() {: 71 lines"});
    }
    SECTION("two functions are not one") {
        const std::string half = "void f() {\n" + body(50) + "}\n";
        CHECK(tooLongIn("namespace bahi {\n" + half + half + "} // namespace bahi\n") == none);
    }
    SECTION("a member inside its class") {
        const auto inClass = [](int count) {
            return "class A {\n  public:\n    void f() {\n" + body(count, 8) + "    }\n};\n";
        };
        CHECK(tooLongIn(inClass(68)) == none);
        CHECK(tooLongIn(inClass(69)).size() == 1);
    }
    SECTION("classes, tables and namespaces may be longer") {
        CHECK(tooLongIn("namespace bahi {\nstruct A {\n" + body(90) + "};\n}\n") == none);
        CHECK(tooLongIn("constexpr std::array kRows = {\n" + body(90) + "};\n") == none);
    }
    SECTION("a raw string does not hide the end of its function") {
        const std::string sql = "    run(R\"sql(\nSELECT 1;\n}\n)sql\");\n";
        CHECK(tooLongIn("void f() {\n" + sql + body(60) + "}\n") == none);
        CHECK(tooLongIn("void f() {\n" + sql + body(70) + "}\n").size() == 1);
    }
    SECTION("a file") {
        std::istringstream longFile{body(kFileLinesMax + 1)};
        CHECK(judge(longFile).lines() > kFileLinesMax);
    }
}
