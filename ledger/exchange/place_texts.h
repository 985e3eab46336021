#pragma once

#include "ledger/books/journal_entry.h"
#include "ledger/store/book.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bahi {

/// The codes of the members and of the pages the group opened, by number. Throws MalformedRecord
/// for a number nobody has: postings come from the file.
class PageCodes {
public:
    /// Each code stands at the place of its number, from 1; an empty one is nobody's.
    PageCodes(std::vector<std::string> members, std::vector<std::string> pages)
        : m_members{std::move(members)}, m_pages{std::move(pages)} {}

    std::string_view of(MemberNumber member) const;
    std::string_view of(PageNumber page) const;

private:
    std::vector<std::string> m_members;
    std::vector<std::string> m_pages;
};
PageCodes pageCodesOf(Book& book);

/// The codes a posting's page is known by; empty, or no loan, where it has none of the kind.
struct PageLabel {
    std::string_view page;   // of a page the group opened
    std::string_view member; // whose it is
    LoanNumber loan;
};
/// Throws MalformedRecord for a page that cannot be.
PageLabel labelOf(const Page& page, const PageCodes& codes);

/// What an export writes of the place a posting stands on, an account and perhaps a page of it:
/// made once for each, because a journal names the same few again and again.
class PlaceTexts {
public:
    using Make = std::function<std::string(AccountCode account, const Page& page)>;

    explicit PlaceTexts(Make make) : m_make{std::move(make)} {}

    struct Place {
        std::string text;
        bool isDeclared = false; // for whoever must name a place before its first use
    };
    Place& of(AccountCode account, const Page& page);

private:
    struct Key {
        std::uint64_t place;
        std::uint32_t member;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const;
    };

    Make m_make;
    std::unordered_map<Key, Place, Hash> m_places;
};

} // namespace bahi
