#include "app/cli/open_book.h"

#include <exception>

namespace bahi::cli {

OpenBook::~OpenBook() {
    if (!m_book) return;
    try {
        BookService{*m_office}.close(std::move(m_book));
    } catch (const std::exception&) {
        // Only a private copy that could not be cleared away: the system does it.
        m_book.reset();
    }
}

} // namespace bahi::cli
