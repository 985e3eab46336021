#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/date.h"
#include "ledger/base/result.h"
#include "ledger/group/draft.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bahi {

/// Keeps the meeting that is being written down, cell by completed cell, so that a power cut takes
/// nothing that was told to be saved. It is no record: nothing of it enters the log, and it goes
/// when its meeting is posted (MeetingService), in the same transaction.
class DraftService {
public:
    DraftService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    std::optional<Draft> current();

    /// Writes `changed` into the draft `uid`, which begins with its first cell that is not empty,
    /// and moves with its form to another day. Values are kept as checkedText gives them. Once this
    /// returns the cells survive a power cut; of what is refused nothing is kept.
    ///
    /// Refuses BookReadOnly and DeviceNotAccepted before anything is typed in vain, DraftOfOther
    /// (another draft is open), MeetingSavedDifferently (the form was posted already),
    /// DraftTooLarge (a value, or the draft), and what checkedText refuses of a value. The
    /// refusal's column is the name of the cell.
    Result<Done> save(const Uid& uid, Date heldOn, std::uint8_t sitting,
                      const std::vector<DraftCell>& changed);

    /// Throws the draft away, if there is one. Where `save` would be refused, because this computer
    /// may not write the book, it stays.
    void discard();

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
