#pragma once

#include "ledger/services/book_service.h"

#include <memory>
#include <string>
#include <utility>

namespace bahi::cli {

/// A book that is closed at the end, whatever happens in between.
class OpenBook {
public:
    static Result<OpenBook> open(Office& office, const std::string& path, Access access) {
        auto book = BookService{office}.open(path, access);
        if (!book) return book.refused();
        return OpenBook{office, std::move(book).value()};
    }
    OpenBook(Office& office, std::unique_ptr<Book> book)
        : m_office{&office}, m_book{std::move(book)} {}
    ~OpenBook();
    OpenBook(OpenBook&&) = default;
    OpenBook& operator=(OpenBook&&) = delete;

    Book& operator*() const { return *m_book; }

private:
    Office* m_office;
    std::unique_ptr<Book> m_book;
};

} // namespace bahi::cli
