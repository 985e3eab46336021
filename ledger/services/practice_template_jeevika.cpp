// A group of the JEEViKA programme in Kishanganj, Bihar: weekly meetings, women of 18 to 60, one
// of a family, the Revolving Fund after six months of the five principles. The words are in
// Devanagari, because the books of these groups are, and their bookkeepers read Hindi first.

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

// Both communities of the district, each with the second names usual there; of nobody.
constexpr std::array<std::string_view, 64> kNames = {
    "आशा देवी",    "शबाना खातून", "गीता देवी",    "रुखसाना बेगम",  "सुनीता देवी", "नूरजहां खातून",
    "मीना देवी",   "सलमा खातून",  "रेखा देवी",     "फातिमा बेगम",  "सीता देवी",  "हसीना खातून",
    "राधा देवी",   "जमीला खातून", "उषा देवी",     "नसीमा बेगम",   "कमला देवी",  "सकीना खातून",
    "पार्वती देवी", "शहनाज बेगम",  "सरिता देवी",   "रजिया खातून",  "इंदु देवी",    "तबस्सुम बेगम",
    "निर्मला देवी", "आयशा खातून",  "जया देवी",     "मुमताज बेगम",   "लता देवी",   "जरीना खातून",
    "हेमा देवी",    "नाजिया बेगम", "चंदा देवी",     "अफसाना खातून", "बीना देवी",  "रेहाना बेगम",
    "दुर्गा देवी",   "परवीन खातून", "सीमा देवी",    "यासमीन बेगम",  "ललिता देवी", "आमना खातून",
    "पूनम देवी",    "शाहिदा बेगम", "अनीता देवी",   "खुशबू खातून",    "बबीता देवी", "शकीला बेगम",
    "मंजू देवी",     "नरगिस खातून", "किरण देवी",    "अनवरी बेगम",   "शांति देवी",  "मरियम खातून",
    "फूल देवी",     "गुलशन बेगम",   "सावित्री देवी", "बिल्किस खातून", "लक्ष्मी देवी", "सायरा बेगम",
    "माया देवी",   "रौशन खातून",  "प्रेमा देवी",    "जैनब बेगम"};

constexpr std::array<std::string_view, 4> kHouseholds = {"टोला पूरब, घर", "टोला पश्चिम, घर",
                                                         "बीच टोला, घर", "नदी टोला, घर"};

constexpr std::array kPurposes = {PracticePurpose{"बकरी खरीदने", Wanted::Always},
                                  PracticePurpose{"इलाज", Wanted::Always},
                                  PracticePurpose{"छोटी दुकान", Wanted::Always},
                                  PracticePurpose{"घर की मरम्मत", Wanted::Always},
                                  PracticePurpose{"सिलाई मशीन", Wanted::Always},
                                  PracticePurpose{"धान की रोपनी", Wanted::InLeanMonths},
                                  PracticePurpose{"राशन", Wanted::InLeanMonths},
                                  PracticePurpose{"स्कूल फीस", Wanted::ForSchool},
                                  PracticePurpose{"त्योहार", Wanted::ForFeasts}};

constexpr std::array<unsigned, 3> kHarvest = {4, 11, 12}; // wheat and maize, then paddy
constexpr std::array<unsigned, 3> kLean = {7, 8, 9};      // transplanting, floods, men away
constexpr std::array<unsigned, 2> kSchool = {4, 6}; // the new class, then books after the summer

constexpr std::array kYearly = {YearlyHoliday{January / 26, 1, "गणतंत्र दिवस", false},
                                YearlyHoliday{August / 15, 1, "स्वतंत्रता दिवस", false},
                                YearlyHoliday{October / 2, 1, "गांधी जयंती", false}};

// Near enough to practise on: the local calendar may differ by a day or more. To March 2035, the
// end of a book of 520 weeks.
constexpr std::array kHoli = {on(2026, 3, 4),  on(2027, 3, 22), on(2028, 3, 11), on(2029, 3, 1),
                              on(2030, 3, 20), on(2031, 3, 9),  on(2032, 3, 27), on(2033, 3, 16),
                              on(2034, 3, 5),  on(2035, 3, 24)};
constexpr std::array kChhath = {
    on(2025, 10, 27), on(2026, 11, 15), on(2027, 11, 4), on(2028, 10, 23), on(2029, 11, 11),
    on(2030, 11, 1),  on(2031, 11, 20), on(2032, 11, 8), on(2033, 10, 28), on(2034, 11, 16)};
constexpr std::array kEid = {on(2026, 3, 21),  on(2027, 3, 10), on(2028, 2, 27), on(2029, 2, 15),
                             on(2030, 2, 5),   on(2031, 1, 25), on(2032, 1, 14), on(2033, 1, 3),
                             on(2033, 12, 23), on(2034, 12, 12)};
constexpr std::array kBakrid = {on(2025, 6, 7),  on(2026, 5, 27), on(2027, 5, 17), on(2028, 5, 5),
                                on(2029, 4, 24), on(2030, 4, 14), on(2031, 4, 3),  on(2032, 3, 22),
                                on(2033, 3, 12), on(2034, 3, 1)};
// Invented: in most years the river takes the road once.
constexpr std::array kFlood = {on(2025, 8, 11), on(2026, 7, 20), on(2027, 8, 16), on(2029, 7, 30),
                               on(2030, 8, 12), on(2032, 8, 9),  on(2033, 7, 25), on(2034, 8, 7)};

constexpr std::array kMoving = {MovingHoliday{kHoli, 0, 1, "होली", true},
                                MovingHoliday{kDiwali, 0, 0, "दीपावली", true},
                                MovingHoliday{kChhath, 2, 1, "छठ पूजा", true},
                                MovingHoliday{kEid, 0, 1, "ईद", true},
                                MovingHoliday{kBakrid, 0, 1, "बकरीद", false},
                                MovingHoliday{kFlood, 0, 0, "बाढ़: रास्ता पानी में", false}};

constexpr std::array kTrainings = {
    PracticeTraining{1, 120, "पंचसूत्र"},         PracticeTraining{3, 180, "बही खाता और पासबुक"},
    PracticeTraining{6, 120, "सूक्ष्म ऋण योजना"}, PracticeTraining{10, 90, "स्वास्थ्य और पोषण"},
    PracticeTraining{15, 120, "बैंक और बीमा"},   PracticeTraining{21, 180, "बकरी पालन"}};

constexpr std::array<std::int64_t, 9> kFaces = {500'00, 200'00, 100'00, 50'00, 20'00,
                                                10'00,  5'00,   2'00,   1'00};

constexpr PracticeWords kWords = {
    .opened = "प्रार्थना के बाद बैठक शुरू हुई। पिछली कार्यवाही पढ़ी गई। उपस्थित: {all} में से {present}।",
    .afterMissed = "पिछली बैठक नहीं हो सकी ({what})।",
    .nextFeast = "आगे {what} है, खर्च की बात हुई।",
    .founded = "समूह बना। नियम पढ़कर सुनाए गए और सबने माने।",
    .elected = "दो साल के लिए चुने गए: अध्यक्ष {president}, सचिव {secretary}, कोषाध्यक्ष {treasurer}",
    .loan = "{who} को {what} के लिए {sum} का ऋण; हर महीने {each} वापसी",
    .withdrawal = "{who} अपनी ऐच्छिक बचत से {sum} निकाले",
    .admitted = "{who} को नया सदस्य बनाया जाए",
    .left = "{who} गांव छोड़ रही है; उसकी बचत लौटाई जाए",
    .bankOpened = "समूह का बैंक खाता खोला जाए, तीनों पदाधिकारियों के हस्ताक्षर से",
    .drawn = "अगली बैठक के ऋण के लिए बैंक से {sum} निकाला जाए",
    .drawnTo = "बैंक से पेटी में",
    .fundCame = "चक्रीय निधि {sum} बैंक खाते में ली जाए और सूक्ष्म ऋण योजना से दी जाए",
    .relief = "",
    .cashShort = "पेटी में {sum} कम मिला; दो बार गिना गया, समूह वहन करे",
    .cashOver = "पेटी में {sum} ज्यादा मिला; समूह की आय में लिखा जाए",
    .stationery = "रजिस्टर और कलम",
    .honorarium = "बुककीपर का मानदेय",
    .travel = "बैंक आना-जाना",
    .deposited = "पेटी से बैंक में जमा",
    .bankInterest = "बैंक से ब्याज",
    .bankCharge = "एसएमएस और खाता शुल्क",
    .donation = "",
    .enteredTwice = "दो बार लिखा गया था"};

} // namespace

const PracticeTemplate& jeevikaWeekly() {
    static const PracticeTemplate kTemplate = {
        .name = "jeevika-weekly",
        .what = "Bihar, India: every Monday, in rupees, words in Hindi",
        .founded = 2025y / April / 7d,
        .currency = "INR",
        .groupName = "महानंदा जीविका स्वयं सहायता समूह",
        .thousands = ",",
        .sign = " रुपये",
        .yearStartMonth = 4,
        .rhythm = {Rhythm::Weekly, 1, 0},
        .regularSaving = Money::fromMinor(20'00),
        .ratePerMonth = "1",
        .interestUpTo = Money::fromMinor(1'00),
        .settings = {{Setting::Tier, 1},
                     {Setting::WomenOnly, 1},
                     {Setting::AgeMin, 18},
                     {Setting::AgeMax, 60},
                     {Setting::OnePerFamily, 1},
                     {Setting::FineMissedSaving, 2'00},
                     {Setting::FineLate, 2'00},
                     {Setting::FineAbsent, 5'00},
                     {Setting::FineMissedInstalment, 5'00},
                     {Setting::AdmissionFee, 10'00},
                     {Setting::ResolutionAbove, 500'00},
                     {Setting::LoanToSavings, 4}},
        .asksDetails = true,
        .names = kNames,
        .households = kHouseholds,
        .relation = "पति",
        .purposes = kPurposes,
        .smallestLoan = Money::fromMinor(300'00),
        .largestLoan = Money::fromMinor(10'000'00),
        .loanStep = Money::fromMinor(100'00),
        .voluntaryStep = Money::fromMinor(10'00),
        .harvest = kHarvest,
        .lean = kLean,
        .school = kSchool,
        .yearly = kYearly,
        .moving = kMoving,
        .bankName = "ग्रामीण बैंक, महानंदा शाखा",
        .bankAfterMonths = 3,
        .bankRate = 2'70,
        .bankCharge = Money::fromMinor(17'70),
        .boxKeeps = Money::fromMinor(2'000'00),
        .stationery = Money::fromMinor(45'00),
        .honorarium = Money::fromMinor(50'00),
        .travel = Money::fromMinor(40'00),
        .relief = {},
        .donation = {},
        .donor = "",
        .fund = PracticeFund{3110, 1220, "", "", Money::fromMinor(30'000'00), 6},
        .trainings = kTrainings,
        .faces = kFaces,
        .words = kWords};
    return kTemplate;
}

} // namespace bahi
