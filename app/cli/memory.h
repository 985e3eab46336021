#pragma once

namespace bahi::cli {

/// Takes memory from the system in large pieces, and in huge pages where it has any. The ledger of
/// ten years is a hundred thousand small texts, and asking for them page by page costs a third of
/// its time (docs/benchmarks.md). Where the system has no such pages nothing changes.
void takeMemoryInLargePieces();

} // namespace bahi::cli
