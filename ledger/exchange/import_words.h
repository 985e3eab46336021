#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// What the cells of one of our columns hold, and so how a foreign cell is read.
enum class CellKind {
    Day,        // in the order that was said
    Birth,      // a date, or a year alone
    Amount,     // of the book's currency
    Number,     // from 1
    Text,       // any words
    Name,       // words that are no formula
    Phone,      // as checkedPhone reads it
    NewCode,    // of a member who is to join
    Code,       // of a member of the book, or of a page
    MemberName, // of a member of the book
    Member,     // the one or the other
    Gender,     // a word
    Attendance, // a word
    Fund,       // a word: which fund a loan is from
    RowKind,    // a word: of a row of the long form
    People,     // members, parted by semicolons
    AsIs,       // what only its row can judge
};

/// One of our columns, with what others call it in English, Hindi, Vietnamese and Russian.
struct OurColumn {
    std::string_view name;
    CellKind holds;
    std::string_view words; // parted by `|`
};

/// One word of ours that a cell may hold, with what others write for it.
struct OurWord {
    std::string_view name;
    std::string_view words;
};

// A word that stands with two of ours is known to mean either, and is asked about.

std::span<const OurColumn> memberImportColumns();
std::span<const OurColumn> cutoffImportColumns();
std::span<const OurColumn> meetingImportColumns();     // a row for each member and meeting
std::span<const OurColumn> meetingFactImportColumns(); // a row for each fact

std::span<const OurWord> genderWords();
std::span<const OurWord> attendanceWords();
std::span<const OurWord> savingWords();
std::span<const OurWord> fundWords();
std::span<const OurWord> rowKindWords();

/// Finds what a word means, however it is written (see `folded`); blanks and underscores are one.
class WordIndex {
public:
    template <class Entry>
    explicit WordIndex(std::span<const Entry> table) {
        for (const Entry& entry : table) add(entry.name, entry.words);
    }

    /// Those of ours `text` may mean: none, one, or several. Our own name means just that.
    std::vector<std::string_view> meant(std::string_view text) const;
    /// All of ours: `present, late, excused, absent, sent`.
    std::string list() const;

private:
    void add(std::string_view name, std::string_view words);

    std::vector<std::string_view> m_names;
    std::map<std::string, std::string_view> m_own;                   // our names, folded
    std::map<std::string, std::vector<std::string_view>> m_meanings; // by folded word
};

} // namespace bahi
