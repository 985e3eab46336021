#pragma once

#include "ledger/group/collection_sheet.h"
#include "ledger/group/cutoff_sheet.h"
#include "ledger/log/device_key.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"
#include "ledger/store/posix_file_system.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace bahi::plain {

MemberCode code(std::string_view text);

/// A collection sheet, line by line, amounts in rupees:
///
///     SheetOf{"2006-09-01"}.brings("BHIMA", ReceiptHead::RegularSaving, 25)
class SheetOf {
public:
    explicit SheetOf(std::string_view day);

    SheetOf& brings(std::string_view who, ReceiptHead head, std::int64_t rupees);
    SheetOf& attends(std::string_view who, Attendance attendance);
    SheetOf& borrows(std::string_view who, std::int64_t rupees, std::uint32_t resolution,
                     std::string_view purpose, std::int64_t instalment = 0);
    SheetOf& leaves(std::string_view who, std::uint32_t resolution);
    SheetOf& resolves(std::uint32_t number, std::string_view words);

    const CollectionSheet& sheet() const { return m_sheet; }

private:
    CollectionSheet m_sheet;
};

/// A group's book in a folder of its own, with a clock and randomness that are the same every
/// time. Saving 25 a month, loans at 2 % a month, interest rounded up to the rupee. What the
/// services refuse fails the test.
class GroupBook {
public:
    explicit GroupBook(const std::string& groupName);
    ~GroupBook();
    GroupBook(const GroupBook&) = delete;
    GroupBook& operator=(const GroupBook&) = delete;

    Book& book() { return *m_book; }
    Office& office() { return m_office; }

    Member joins(std::string_view who, std::string_view name, std::string_view day);
    /// As she stands in the register now.
    Member member(std::string_view who);
    void holds(const SheetOf& sheet, const std::string& lateReason = "");
    void startsFrom(std::string_view day, std::vector<CutoffLine> lines);
    void takesBack(std::uint64_t voucher, const std::string& reason);
    /// Takes `voucher` back and enters what `receipts`, a CSV of a meeting, says instead.
    void replaces(std::uint64_t voucher, const std::string& csv, const std::string& reason);
    /// Appends what no service writes yet, as one transaction.
    void writes(const std::function<void(Writer&)>& work);
    /// A voucher outside the services, numbered next.
    void posts(std::string_view day, EntryKind kind, std::vector<Posting> postings,
               std::optional<MeetingNumber> meeting = {}, std::optional<MemberNumber> member = {});
    /// The same for any record, by its number.
    void corrects(RecordNumber record, const std::string& csv, const std::string& reason);

private:
    std::filesystem::path m_folder;
    PosixFileSystem m_files;
    SettableClock m_clock;
    SeededRandom m_random{2006};
    DeviceKey m_device;
    Office m_office;
    std::unique_ptr<Book> m_book;
};

CutoffLine opening(std::string_view who, std::uint16_t account, std::int64_t rupees);

/// What Bhimabai Chaudhari of Sanaswadi brought to the twelve meetings from March 2006 on, as the
/// booklet of Jnana Prabodhini tells it. The booklet knows her alone: the 500 in the box, which
/// her loan needs, stand for what the others saved before.
void liveThroughSanaswadi(GroupBook& group);

} // namespace bahi::plain
