#include "tests/support/office.h"

#include "tests/support/plain_values.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace bahi::plain {

namespace fs = std::filesystem;

FreshFolder::FreshFolder(const fs::path& below) {
    std::string pattern = (below / "bahi-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error{"no folder for a test"};
    m_path = pattern;
}

FreshFolder::~FreshFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::vector<std::string> FreshFolder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{m_path})
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

TestOffice::TestOffice(const fs::path& below)
    : m_folder{below},
      m_clock{Moment{std::chrono::seconds{1'142'000'000}}},
      m_device{counting<32>(1)},
      m_otherDevice{counting<32>(101)},
      m_office{.files = m_files,
               .machine = {m_clock, m_random, m_device},
               .dataFolder = m_folder / "data",
               .stateFolder = m_folder / "state"},
      m_second{.files = m_files,
               .machine = {m_clock, m_random, m_otherDevice},
               .dataFolder = m_folder / "data-2",
               .stateFolder = m_folder / "state-2"} {}

std::unique_ptr<Book> TestOffice::makeBook() {
    return must(BookService{m_office}.create(path(), aBook()));
}

std::unique_ptr<Book> TestOffice::openBook(Access access) {
    return must(BookService{m_office}.open(path(), access));
}

NewBook aBook() {
    return {.currency = Currency::named("INR").value(),
            .groupName = "Jyoti",
            .rules = {.from = day("2006-01-01"),
                      .meeting = {Rhythm::Monthly, 1, 0},
                      .regularSaving = rupees(25),
                      .interest = percent("2")}};
}

NewMember aMember(std::string_view code, std::string_view joinedOn, std::string_view name) {
    return {MemberCode::parse(code).value(), std::string{name}, day(joinedOn), {}};
}

CollectionSheet aMeeting(std::string_view heldOn, std::initializer_list<SheetLine> lines) {
    CollectionSheet sheet;
    sheet.heldOn = day(heldOn);
    for (const SheetLine& line : lines) {
        if (const auto* attendance = std::get_if<AttendanceLine>(&line))
            sheet.attendance.push_back(*attendance);
        if (const auto* receipt = std::get_if<ReceiptLine>(&line))
            sheet.receipts.push_back(*receipt);
        if (const auto* loan = std::get_if<LoanLine>(&line)) sheet.loans.push_back(*loan);
        if (const auto* leave = std::get_if<LeaveLine>(&line)) sheet.leavers.push_back(*leave);
        if (const auto* resolution = std::get_if<ResolutionLine>(&line))
            sheet.resolutions.push_back(*resolution);
    }
    return sheet;
}

AttendanceLine attends(std::string_view who, Attendance attendance) {
    return {MemberCode::parse(who).value(), attendance, {}};
}

ReceiptLine pays(std::string_view who, ReceiptHead head, std::int64_t amount,
                 std::optional<std::uint32_t> loan) {
    const auto number = loan ? std::optional{LoanNumber{*loan}} : std::nullopt;
    return {MemberCode::parse(who).value(), head, rupees(amount), number, {}};
}

LoanLine borrows(std::string_view who, std::int64_t amount, std::uint32_t resolution) {
    return {MemberCode::parse(who).value(),
            accounts::kLoansOwnFunds,
            rupees(amount),
            {},
            ResolutionNumber{resolution},
            "seeds",
            {},
            {}};
}

LeaveLine leaves(std::string_view who, std::uint32_t resolution) {
    return {MemberCode::parse(who).value(), ResolutionNumber{resolution}, {}};
}

ResolutionLine resolves(std::uint32_t number, std::string_view words) {
    return {ResolutionNumber{number}, std::string{words}, {}};
}

std::string contentOf(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

void putContent(const std::string& path, std::string_view bytes) {
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace bahi::plain
