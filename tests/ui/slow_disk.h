#pragma once

#include "tests/support/stubborn_disk.h"

namespace bahi::ui {

/// The real disk through an SQLite VFS whose every sync takes `milliseconds` longer, as on an old
/// laptop's disk.
class SlowDisk final : public plain::StubbornDisk {
public:
    explicit SlowDisk(int milliseconds);

    /// Nothing more fits on it, or something does again.
    static void setFull(bool isFull);
    /// It does not answer any more, as a stick that was pulled; or it does again.
    static void setGone(bool isGone);

    const char* vfs() const override { return "bahi-slow"; }
};

} // namespace bahi::ui
