#include "app/cli/memory.h"

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <malloc.h>

namespace bahi::cli {

void takeMemoryInLargePieces() {
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    constexpr int kPiece = 64 << 20; // of addresses: only what is written to takes memory
    constexpr int kNever = 1 << 30;
    mallopt(M_TOP_PAD, kPiece);
    mallopt(M_MMAP_THRESHOLD, kNever);
    mallopt(M_TRIM_THRESHOLD, kNever);
    constexpr std::size_t kFirst = std::size_t{1} << 20; // more than is there: a piece is fetched
    constexpr std::uintptr_t kHugePage = std::uintptr_t{2} << 20;
    void* first = std::malloc(kFirst);
    const auto begin = reinterpret_cast<std::uintptr_t>(first);
    const std::uintptr_t aligned = (begin + kHugePage - 1) / kHugePage * kHugePage;
    // A wish; whether it is heard is the system's affair.
    static_cast<void>(
        madvise(reinterpret_cast<void*>(aligned), kPiece - (aligned - begin), MADV_HUGEPAGE));
    std::free(first);
#endif
}

} // namespace bahi::cli
