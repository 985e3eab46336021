// A group as the trainer's manual of Jnana Prabodhini (Pune) has it: once a month, a hundred
// rupees, two rupees a hundred, five rupees for a missed saving, one month's interest for a missed
// instalment. In Latin letters and English, for trainers who read no Devanagari.

#include "ledger/services/practice_feasts.h"
#include "ledger/services/practice_template.h"

#include <array>

namespace bahi {

namespace {

using std::chrono::April;
using std::chrono::August;
using std::chrono::January;
using std::chrono::October;
using namespace std::chrono_literals;

// First names as common as they come, with an initial of the family; of nobody.
constexpr std::array<std::string_view, 64> kNames = {
    "Asha K.",    "Bharati P.",  "Chhaya S.",    "Draupadi M.", "Ganga J.",    "Hirabai K.",
    "Indubai S.", "Jayashri P.", "Kalpana M.",   "Lata J.",     "Mangal K.",   "Nanda S.",
    "Parvati P.", "Ranjana M.",  "Sangita J.",   "Tarabai K.",  "Usha S.",     "Vandana P.",
    "Yamuna M.",  "Alka J.",     "Bebi K.",      "Chandra S.",  "Durga P.",    "Gita M.",
    "Hausa J.",   "Jijabai K.",  "Kamal S.",     "Lakshmi P.",  "Manda M.",    "Nirmala J.",
    "Pushpa K.",  "Rekha S.",    "Sunanda P.",   "Tulsa M.",    "Ujwala J.",   "Vimal K.",
    "Anita S.",   "Bhimabai P.", "Chitra M.",    "Devaki J.",   "Godabai K.",  "Hema S.",
    "Jana P.",    "Kausalya M.", "Leela J.",     "Meena K.",    "Nita S.",     "Padma P.",
    "Rukmini M.", "Savita J.",   "Shanta K.",    "Suman S.",    "Vaishali P.", "Varsha M.",
    "Anjana J.",  "Archana K.",  "Deepali S.",   "Jyoti P.",    "Kavita M.",   "Madhuri J.",
    "Prema K.",   "Rohini S.",   "Saraswati P.", "Shobha M."};

constexpr std::array<std::string_view, 3> kHouseholds = {"Upper lane, house", "Lower lane, house",
                                                         "By the well, house"};

constexpr std::array kPurposes = {PracticePurpose{"a goat", Wanted::Always},
                                  PracticePurpose{"medicine", Wanted::Always},
                                  PracticePurpose{"a sewing machine", Wanted::Always},
                                  PracticePurpose{"roof repair", Wanted::Always},
                                  PracticePurpose{"a vegetable cart", Wanted::Always},
                                  PracticePurpose{"seed and fertiliser", Wanted::InLeanMonths},
                                  PracticePurpose{"food until the harvest", Wanted::InLeanMonths},
                                  PracticePurpose{"school fees and books", Wanted::ForSchool},
                                  PracticePurpose{"the festival", Wanted::ForFeasts}};

constexpr std::array<unsigned, 4> kHarvest = {10, 11, 2, 3}; // soybean and millet, then wheat
constexpr std::array<unsigned, 3> kLean = {6, 7, 8};         // sowing, and the rains
constexpr std::array<unsigned, 1> kSchool = {6};

constexpr std::array kYearly = {YearlyHoliday{January / 26, 1, "Republic Day", false},
                                YearlyHoliday{August / 15, 1, "Independence Day", false},
                                YearlyHoliday{October / 2, 1, "Gandhi Jayanti", false}};

// Near enough to practise on: the local calendar may differ by a day or more. To March 2035, the
// end of a book of 520 weeks.
constexpr std::array kGanesh = {on(2025, 8, 27), on(2026, 9, 14), on(2027, 9, 4),  on(2028, 8, 23),
                                on(2029, 9, 11), on(2030, 9, 1),  on(2031, 9, 20), on(2032, 9, 8),
                                on(2033, 8, 28), on(2034, 9, 16)};
// Invented: in some years the stream takes the road.
constexpr std::array kRain = {on(2025, 7, 5), on(2027, 8, 5), on(2028, 7, 5), on(2031, 7, 5),
                              on(2033, 8, 5)};

constexpr std::array kMoving = {MovingHoliday{kGanesh, 0, 1, "Ganesh festival", true},
                                MovingHoliday{kDiwali, 2, 3, "Diwali", true},
                                MovingHoliday{kRain, 0, 0, "heavy rain, no road", false}};

constexpr std::array kTrainings = {PracticeTraining{1, 120, "What a self-help group is"},
                                   PracticeTraining{4, 180, "Books and passbooks"},
                                   PracticeTraining{9, 120, "Credit and the bank"},
                                   PracticeTraining{14, 90, "Health camp"},
                                   PracticeTraining{20, 180, "Goat rearing"}};

constexpr std::array<std::int64_t, 9> kFaces = {500'00, 200'00, 100'00, 50'00, 20'00,
                                                10'00,  5'00,   2'00,   1'00};

constexpr PracticeWords kWords = {
    .opened = "Opened with a song. The last minutes were read. Present: {present} of {all}.",
    .afterMissed = "The meeting before was not held ({what}).",
    .nextFeast = "{what} is near; what it costs was talked over.",
    .founded = "The group was founded. The rules were read out and agreed by all.",
    .elected =
        "Elected for two years: president {president}, secretary {secretary}, treasurer "
        "{treasurer}",
    .loan = "{who} gets a loan of {sum} for {what} and pays back {each} a month",
    .withdrawal = "{who} takes {sum} out of her voluntary savings",
    .admitted = "{who} is taken into the group",
    .left = "{who} is moving away; her savings are paid out",
    .bankOpened = "A bank account is opened, to be signed by the three office-bearers",
    .drawn = "{sum} is drawn from the bank for the loans of the next meeting",
    .drawnTo = "From the bank to the box",
    .fundCame = "The Revolving Fund of {sum} is taken into the bank, to be lent to members",
    .relief = "",
    .cashShort = "The box is {sum} short; counted twice, the group bears it",
    .cashOver = "The box is {sum} over; it is written as income",
    .stationery = "Register and pens",
    .honorarium = "Bookkeeper's honorarium",
    .travel = "To the bank and back",
    .deposited = "From the box to the bank",
    .bankInterest = "Interest of the bank",
    .bankCharge = "Messages and account charge",
    .donation = "",
    .enteredTwice = "entered twice"};

} // namespace

const PracticeTemplate& monthlyShg() {
    static const PracticeTemplate kTemplate = {
        .name = "monthly-shg",
        .what = "Maharashtra, India: on the 5th, in rupees, words in English",
        .founded = 2025y / April / 5d,
        .currency = "INR",
        .groupName = "Pragati Mahila Bachat Gat",
        .thousands = ",",
        .sign = " rupees",
        .yearStartMonth = 4,
        .rhythm = {Rhythm::Monthly, 5, 0},
        .regularSaving = Money::fromMinor(100'00),
        .ratePerMonth = "2",
        .interestUpTo = Money::fromMinor(1'00),
        .settings = {{Setting::Tier, 1},
                     {Setting::WomenOnly, 1},
                     {Setting::AgeMin, 18},
                     {Setting::OnePerFamily, 1},
                     {Setting::FineMissedSaving, 5'00},
                     {Setting::FineLate, 5'00},
                     {Setting::FineAbsent, 10'00},
                     {Setting::FineMissedInstalment, kFineIsMonthsInterest},
                     {Setting::AdmissionFee, 20'00},
                     {Setting::ResolutionAbove, 500'00},
                     {Setting::LoanToSavings, 4}},
        .asksDetails = true,
        .names = kNames,
        .households = kHouseholds,
        .relation = "husband",
        .purposes = kPurposes,
        .smallestLoan = Money::fromMinor(500'00),
        .largestLoan = Money::fromMinor(15'000'00),
        .loanStep = Money::fromMinor(100'00),
        .voluntaryStep = Money::fromMinor(50'00),
        .harvest = kHarvest,
        .lean = kLean,
        .school = kSchool,
        .yearly = kYearly,
        .moving = kMoving,
        .bankName = "District Cooperative Bank",
        .bankAfterMonths = 3,
        .bankRate = 3'00,
        .bankCharge = Money::fromMinor(17'70),
        .boxKeeps = Money::fromMinor(3'000'00),
        .stationery = Money::fromMinor(60'00),
        .honorarium = Money::fromMinor(100'00),
        .travel = Money::fromMinor(50'00),
        .relief = {},
        .donation = {},
        .donor = "",
        .fund = PracticeFund{3110, 1220, "", "", Money::fromMinor(15'000'00), 8},
        .trainings = kTrainings,
        .faces = kFaces,
        .words = kWords};
    return kTemplate;
}

} // namespace bahi
