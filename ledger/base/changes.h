#pragma once

namespace bahi {

/// Which parts of the book a write touched, so that a page knows whether to read again.
struct Changes {
    bool rules = false;
    bool members = false;
    bool meetings = false;
    bool loans = false;
    bool journal = false;
    bool devices = false;
};

} // namespace bahi
