// A savings club in the Mekong delta: twice a month, in dong, the calendar year. After four months
// a donor's capital support comes, which is lent on and stays his fund (3430, lent from 1270).

#include "ledger/services/practice_feasts.h"
#include "ledger/services/practice_template.h"

#include <array>

namespace bahi {

namespace {

using std::chrono::April;
using std::chrono::January;
using std::chrono::September;
using namespace std::chrono_literals;

// Family, middle and given name, as common as they come; of nobody.
constexpr std::array<std::string_view, 64> kNames = {
    "Nguyễn Thị Lan",   "Trần Thị Mai",   "Lê Thị Hoa",    "Phạm Thị Hồng", "Võ Thị Cúc",
    "Huỳnh Thị Đào",    "Đặng Thị Thu",   "Bùi Thị Xuân",  "Ngô Thị Hạnh",  "Dương Thị Phượng",
    "Nguyễn Thị Bích",  "Trần Thị Kim",   "Lê Thị Ngọc",   "Phạm Thị Yến",  "Võ Thị Loan",
    "Huỳnh Thị Nga",    "Đặng Thị Thủy",  "Bùi Thị Hương", "Ngô Thị Liên",  "Dương Thị Sen",
    "Nguyễn Thị Tuyết", "Trần Thị Nhung", "Lê Thị Oanh",   "Phạm Thị Dung", "Võ Thị Hằng",
    "Huỳnh Thị Trang",  "Đặng Thị Lệ",    "Bùi Thị Thắm",  "Ngô Thị Vân",   "Dương Thị Nguyệt",
    "Nguyễn Thị Phúc",  "Trần Thị Lộc",   "Lê Thị Thọ",    "Phạm Thị Bé",   "Võ Thị Út",
    "Huỳnh Thị Ba",     "Đặng Thị Tư",    "Bùi Thị Năm",   "Ngô Thị Sáu",   "Dương Thị Bảy",
    "Nguyễn Thị Tám",   "Trần Thị Chín",  "Lê Thị Mười",   "Phạm Thị Gấm",  "Võ Thị Nhàn",
    "Huỳnh Thị Hiền",   "Đặng Thị Thảo",  "Bùi Thị Diễm",  "Ngô Thị Kiều",  "Dương Thị Thơ",
    "Nguyễn Thị Quyên", "Trần Thị Trinh", "Lê Thị Vy",     "Phạm Thị Nhi",  "Võ Thị My",
    "Huỳnh Thị Trâm",   "Đặng Thị Anh",   "Bùi Thị Châu",  "Ngô Thị Điệp",  "Dương Thị Giang",
    "Nguyễn Thị Hà",    "Trần Thị Khánh", "Lê Thị Lựu",    "Phạm Thị Minh"};

constexpr std::array<std::string_view, 2> kHouseholds = {"Ấp Thượng, nhà", "Ấp Hạ, nhà"};

constexpr std::array kPurposes = {PracticePurpose{"nuôi heo", Wanted::Always},
                                  PracticePurpose{"nuôi gà vịt", Wanted::Always},
                                  PracticePurpose{"bán hàng ở chợ", Wanted::Always},
                                  PracticePurpose{"chữa bệnh", Wanted::Always},
                                  PracticePurpose{"sửa nhà", Wanted::Always},
                                  PracticePurpose{"phân bón và giống lúa", Wanted::InLeanMonths},
                                  PracticePurpose{"học phí và sách vở cho con", Wanted::ForSchool},
                                  PracticePurpose{"sắm Tết", Wanted::ForFeasts}};

constexpr std::array<unsigned, 4> kHarvest = {3, 4, 7, 8}; // winter-spring rice, summer-autumn rice
constexpr std::array<unsigned, 3> kLean = {5, 10, 11};     // sowing; high water
constexpr std::array<unsigned, 2> kSchool = {8, 9};

constexpr std::array kYearly = {YearlyHoliday{January / 1, 1, "Tết Dương lịch", false},
                                YearlyHoliday{April / 30, 2, "lễ 30 tháng 4 và 1 tháng 5", false},
                                YearlyHoliday{September / 1, 2, "lễ Quốc khánh", false}};

// The first day of the lunar year, near enough to practise on, to the last day of a book of 520
// weeks.
constexpr std::array kTet = {on(2026, 2, 17), on(2027, 2, 6),  on(2028, 1, 26), on(2029, 2, 13),
                             on(2030, 2, 2),  on(2031, 1, 23), on(2032, 2, 11), on(2033, 1, 31),
                             on(2034, 2, 19), on(2035, 2, 8)};
// Invented: high tides of the tenth month.
constexpr std::array kHighWater = {on(2025, 11, 5), on(2027, 10, 20), on(2030, 10, 20),
                                   on(2033, 11, 5)};

constexpr std::array kMoving = {MovingHoliday{kTet, 2, 5, "nghỉ Tết Nguyên đán", true},
                                MovingHoliday{kHighWater, 0, 0, "triều cường, đường ngập", false}};

constexpr std::array kTrainings = {
    PracticeTraining{1, 90, "Ghi sổ tiết kiệm"}, PracticeTraining{3, 120, "Lập kế hoạch vay vốn"},
    PracticeTraining{7, 180, "Chăn nuôi heo"}, PracticeTraining{13, 120, "Buôn bán nhỏ"},
    PracticeTraining{19, 90, "Chăm sóc sức khỏe"}};

constexpr std::array<std::int64_t, 8> kFaces = {500'000, 200'000, 100'000, 50'000,
                                                20'000,  10'000,  5'000,   1'000};

constexpr PracticeWords kWords = {
    .opened = "Trưởng nhóm mở đầu cuộc họp, đọc lại biên bản trước. Có mặt: {present}/{all}.",
    .afterMissed = "Cuộc họp trước không tổ chức được ({what}).",
    .nextFeast = "Sắp tới {what}, nhóm bàn việc chi tiêu.",
    .founded = "Thành lập câu lạc bộ. Quy định được đọc và mọi người đồng ý.",
    .elected = "Bầu cho hai năm: trưởng nhóm {president}, thư ký {secretary}, thủ quỹ {treasurer}",
    .loan = "{who} được vay {sum} để {what}, mỗi tháng trả {each}",
    .withdrawal = "{who} rút {sum} tiết kiệm tự nguyện",
    .admitted = "Nhận {who} vào câu lạc bộ",
    .left = "{who} chuyển đi nơi khác, nhóm trả lại tiết kiệm",
    .bankOpened = "Mở tài khoản của câu lạc bộ, ba người cùng ký",
    .drawn = "Rút {sum} từ ngân hàng để cho vay kỳ tới",
    .drawnTo = "Rút tiền ngân hàng vào quỹ",
    .fundCame = "Nhận {sum} vốn hỗ trợ vào tài khoản để cho thành viên vay",
    .relief = "",
    .cashShort = "Quỹ thiếu {sum}, đã đếm hai lần, nhóm chịu",
    .cashOver = "Quỹ thừa {sum}, ghi vào thu nhập của nhóm",
    .stationery = "Sổ và bút",
    .honorarium = "",
    .travel = "Đi ngân hàng",
    .deposited = "Gửi tiền quỹ vào ngân hàng",
    .bankInterest = "Lãi tiền gửi",
    .bankCharge = "Phí quản lý tài khoản",
    .donation = "",
    .enteredTwice = "ghi hai lần"};

} // namespace

const PracticeTemplate& vietnamClub() {
    static const PracticeTemplate kTemplate = {
        .name = "vietnam-club",
        .what = "Viet Nam: on the 5th and the 20th, in dong, words in Vietnamese",
        .founded = 2025y / April / 5d,
        .currency = "VND",
        .groupName = "Câu lạc bộ tiết kiệm Bông Sen",
        .thousands = ".",
        .sign = " đồng",
        .yearStartMonth = 1,
        .rhythm = {Rhythm::TwiceMonthly, 5, 20},
        .regularSaving = Money::fromMinor(50'000),
        .ratePerMonth = "0.5",
        .interestUpTo = Money::fromMinor(1'000),
        .settings = {{Setting::Tier, 1},
                     {Setting::AgeMin, 18},
                     {Setting::FineLate, 5'000},
                     {Setting::FineMissedInstalment, 10'000},
                     {Setting::AdmissionFee, 20'000},
                     {Setting::ResolutionAbove, 300'000},
                     {Setting::LoanToSavings, 3}},
        .asksDetails = true,
        .names = kNames,
        .households = kHouseholds,
        .relation = "chồng",
        .purposes = kPurposes,
        .smallestLoan = Money::fromMinor(500'000),
        .largestLoan = Money::fromMinor(10'000'000),
        .loanStep = Money::fromMinor(100'000),
        .voluntaryStep = Money::fromMinor(20'000),
        .harvest = kHarvest,
        .lean = kLean,
        .school = kSchool,
        .yearly = kYearly,
        .moving = kMoving,
        .bankName = "Quỹ tín dụng nhân dân xã",
        .bankAfterMonths = 2,
        .bankRate = 0'50,
        .bankCharge = Money::fromMinor(11'000),
        .boxKeeps = Money::fromMinor(2'000'000),
        .stationery = Money::fromMinor(35'000),
        .honorarium = {},
        .travel = Money::fromMinor(20'000),
        .relief = {},
        .donation = {},
        .donor = "",
        .fund = PracticeFund{3430, 1270, "VON", "Vốn hỗ trợ", Money::fromMinor(20'000'000), 4},
        .trainings = kTrainings,
        .faces = kFaces,
        .words = kWords};
    return kTemplate;
}

} // namespace bahi
