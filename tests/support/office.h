#pragma once

#include "ledger/exchange/members_csv.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/log/device_key.h"
#include "ledger/services/book_service.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"
#include "ledger/store/posix_file_system.h"

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

namespace bahi::plain {

/// The value of `result`; a refusal would make the rest of a test meaningless.
template <class Value>
Value must(Result<Value> result) {
    if (!result)
        throw std::runtime_error{"refused: " + std::to_string(static_cast<int>(result.refusal())) +
                                 " about " + result.refused().subject + ", got " +
                                 result.refused().given};
    return std::move(result).value();
}

/// Why `result` is refused; none if it is not.
template <class Value>
std::optional<Refusal> whyNot(const Result<Value>& result) {
    return result ? std::nullopt : std::optional{result.refusal()};
}

/// A folder of this test alone, gone with it.
class FreshFolder {
public:
    explicit FreshFolder(
        const std::filesystem::path& below = std::filesystem::temp_directory_path());
    ~FreshFolder();
    FreshFolder(const FreshFolder&) = delete;
    FreshFolder& operator=(const FreshFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::string operator/(std::string_view name) const { return (m_path / name).string(); }
    /// The names of all that stands in it.
    std::vector<std::string> names() const;

private:
    std::filesystem::path m_path;
};

/// A computer of the group: a fresh folder, the real disk, a clock that stands still, the same
/// randomness every time, and a key. `second` is another computer over the same folder.
class TestOffice {
public:
    explicit TestOffice(
        const std::filesystem::path& below = std::filesystem::temp_directory_path());

    Office& office() { return m_office; }
    /// The same place with another device's key.
    Office& second() { return m_second; }
    SettableClock& clock() { return m_clock; }
    PosixFileSystem& files() { return m_files; }
    const FreshFolder& folder() const { return m_folder; }
    std::string path() const { return m_folder / "group.bahi"; }

    /// A book at path(), of a group that saves 25 a month from 2006 on.
    std::unique_ptr<Book> makeBook();
    std::unique_ptr<Book> openBook(Access access = Access::Write);

private:
    FreshFolder m_folder;
    PosixFileSystem m_files;
    SettableClock m_clock;
    SeededRandom m_random{2006};
    DeviceKey m_device;
    DeviceKey m_otherDevice;
    Office m_office;
    Office m_second;
};

/// INR, monthly meetings, saving 25, loans at 2 % a month, interest up to the rupee, from 2006.
NewBook aBook();

NewMember aMember(std::string_view code, std::string_view day, std::string_view name = "");

using SheetLine = std::variant<AttendanceLine, ReceiptLine, LoanLine, LeaveLine, ResolutionLine>;
/// A collection sheet: aMeeting("2006-09-01", {pays("M01", RegularSaving, 25), resolves(4)}).
CollectionSheet aMeeting(std::string_view day, std::initializer_list<SheetLine> lines = {});

// Lines of a sheet, amounts in rupees.
AttendanceLine attends(std::string_view who, Attendance attendance);
ReceiptLine pays(std::string_view who, ReceiptHead head, std::int64_t rupees,
                 std::optional<std::uint32_t> loan = {});
LoanLine borrows(std::string_view who, std::int64_t rupees, std::uint32_t resolution);
LeaveLine leaves(std::string_view who, std::uint32_t resolution);
ResolutionLine resolves(std::uint32_t number, std::string_view words = "as the group agreed");

std::string contentOf(const std::string& path);
void putContent(const std::string& path, std::string_view bytes);

} // namespace bahi::plain
