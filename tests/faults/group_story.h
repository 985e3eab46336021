#pragma once

#include "ledger/group/collection_sheet.h"
#include "tests/faults/world.h"

#include <functional>

namespace bahi::faults {

/// The disks of one group whose life every operation starts from. Each is made once.
struct GroupStory {
    DiskImage fresh;   // the book was created
    DiskImage joined;  // and four women joined
    DiskImage saving;  // and brought their savings forward, met twice; Asha owes 200
    DiskImage oldBook; // another book, in the schema of the first version
};
const GroupStory& groupStory();

/// `image` with whatever `work` does to it.
DiskImage changed(const DiskImage& image, std::uint64_t seed,
                  const std::function<void(World&)>& work);

/// The third meeting: savings, a fine, a repayment, a loan to Bina, and Durga leaves.
CollectionSheet thirdMeeting();
void holdThirdMeeting(World& world, Book& book);

} // namespace bahi::faults
