#pragma once

#include "ledger/base/result.h"
#include "ledger/services/office.h"
#include "ledger/store/verification.h"

#include <optional>
#include <string>
#include <string_view>

namespace bahi {

/// A past full verification, as this computer remembers it.
struct LastVerified {
    std::uint64_t records = 0;
    Date on;
};

/// What a finding is about, as people speak of it; what cannot be read stays empty.
struct FindingAbout {
    std::string kind;            // of the record, such as `roll call` (wordOfKind)
    std::optional<Date> meeting; // it was written with this meeting
    std::optional<Date> writtenOn;
    std::string member; // her name, or her code where she has none
};

/// A code from paper, held against the book.
struct CodeAnswer {
    bool belongs = false;
    std::uint64_t size = 0; // minute-book code: the log's size then; line mark: the record
};

/// Judges books, and remembers outside them how far they were found sound.
class VerifyService {
public:
    explicit VerifyService(Office& office) : m_office{office} {}

    /// Opens whatever can be read as a book, believes nothing in it, and judges it whole.
    Result<Verification> verify(const std::string& path, const Progress& progress = {});
    Verification verify(Book& book, const Progress& progress = {});

    /// Whom and what `finding` concerns. Believes nothing in the book: says less where it is torn.
    FindingAbout about(Book& book, const Finding& finding) const;

    /// How far `book`, exactly as it is, was verified before on this computer.
    std::optional<LastVerified> lastVerified(Book& book);

    /// Does the 20-character code in the paper minute book belong to a moment of this book?
    CodeAnswer findMinuteBookCode(Book& book, std::string_view written);
    /// Does the 16-character mark in a passbook belong to a line of this book?
    CodeAnswer findLineMark(Book& book, std::string_view written);

private:
    std::string memoryOf(Book& book) const;
    void remember(Book& book, const Verification& found);

    Office& m_office;
};

} // namespace bahi
