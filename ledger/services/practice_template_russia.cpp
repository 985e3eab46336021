// A mutual-aid group in a Russian town: on the 5th of each month, in roubles, the calendar year. It
// asks for no papers: a first name and a letter, no births, no households. A donation comes
// once a year, and who is in need is given relief by resolution.

#include "ledger/services/practice_template.h"

#include <array>

namespace bahi {

namespace {

using std::chrono::April;
using std::chrono::February;
using std::chrono::January;
using std::chrono::June;
using std::chrono::March;
using std::chrono::May;
using std::chrono::November;
using namespace std::chrono_literals;

// First names as common as they come, and a letter; of nobody.
constexpr std::array<std::string_view, 64> kNames = {
    "Анна К.",      "Мария С.",    "Елена П.",     "Ольга В.",      "Наталья М.",  "Татьяна Л.",
    "Ирина Д.",     "Светлана Г.", "Екатерина Н.", "Юлия Б.",       "Галина Р.",   "Людмила Ф.",
    "Марина Т.",    "Надежда З.",  "Вера Ш.",      "Любовь О.",     "Оксана К.",   "Валентина С.",
    "Лариса П.",    "Алла В.",     "Нина М.",      "Тамара Л.",     "Зоя Д.",      "Раиса Г.",
    "Дарья Н.",     "Ксения Б.",   "Алёна Р.",     "Вероника Ф.",   "Полина Т.",   "Виктория З.",
    "Евгения Ш.",   "Кристина О.", "Диана К.",     "Яна С.",        "Инна П.",     "Жанна В.",
    "Маргарита М.", "Лилия Л.",    "Роза Д.",      "Эльвира Г.",    "Гульнара Н.", "Алсу Б.",
    "Фатима Р.",    "Заира Ф.",    "Анастасия Т.", "Александра З.", "Софья Ш.",    "Лидия О.",
    "Клавдия К.",   "Антонина С.", "Олеся П.",     "Снежана В.",    "Ульяна М.",   "Варвара Л.",
    "Василиса Д.",  "Злата Г.",    "Майя Н.",      "Римма Б.",      "Эмма Р.",     "Альбина Ф.",
    "Регина Т.",    "Камилла З.",  "Динара Ш.",    "Лейла О."};

constexpr std::array kPurposes = {PracticePurpose{"лечение", Wanted::Always},
                                  PracticePurpose{"ремонт жилья", Wanted::Always},
                                  PracticePurpose{"оплата за квартиру", Wanted::Always},
                                  PracticePurpose{"швейная машина для подработки", Wanted::Always},
                                  PracticePurpose{"курсы", Wanted::Always},
                                  PracticePurpose{"зимняя одежда детям", Wanted::InLeanMonths},
                                  PracticePurpose{"сборы ребёнка в школу", Wanted::ForSchool},
                                  PracticePurpose{"праздник", Wanted::ForFeasts}};

constexpr std::array<unsigned, 3> kHarvest = {9, 10, 12}; // gardens; the pay at the year's end
constexpr std::array<unsigned, 3> kLean = {1, 2, 11};     // heating, and little work
constexpr std::array<unsigned, 1> kSchool = {8};

constexpr std::array kYearly = {YearlyHoliday{January / 1, 8, "новогодние каникулы", true},
                                YearlyHoliday{February / 23, 1, "День защитника Отечества", false},
                                YearlyHoliday{March / 8, 1, "8 Марта", false},
                                YearlyHoliday{May / 1, 1, "Первое мая", false},
                                YearlyHoliday{May / 9, 1, "День Победы", false},
                                YearlyHoliday{June / 12, 1, "День России", false},
                                YearlyHoliday{November / 4, 1, "День народного единства", false}};

constexpr std::array kTrainings = {
    PracticeTraining{2, 90, "Как вести общую кассу"}, PracticeTraining{6, 120, "Домашний бюджет"},
    PracticeTraining{11, 120, "Права и документы"}, PracticeTraining{17, 90, "Первая помощь"}};

constexpr std::array<std::int64_t, 10> kFaces = {5'000'00, 2'000'00, 1'000'00, 500'00, 200'00,
                                                 100'00,   50'00,    10'00,    5'00,   1'00};

constexpr PracticeWords kWords = {
    .opened = "Прочитан протокол прошлого собрания. Присутствуют: {present} из {all}.",
    .afterMissed = "Прошлое собрание не состоялось ({what}).",
    .nextFeast = "Впереди {what}, обсудили расходы.",
    .founded = "Касса взаимопомощи создана. Правила прочитаны и приняты всеми.",
    .elected =
        "Избраны на два года: председатель {president}, секретарь {secretary}, казначей "
        "{treasurer}",
    .loan = "Заём {sum} участнице {who}: {what}; возврат по {each} в месяц",
    .withdrawal = "Участнице {who} выдать {sum} из добровольных взносов",
    .admitted = "Принять участницу {who}",
    .left = "Участница {who} переезжает; вернуть её взносы",
    .bankOpened = "Открыть счёт кассы в банке, подписи трёх выборных",
    .drawn = "Снять со счёта {sum} на займы к следующему собранию",
    .drawnTo = "Со счёта в кассу",
    .fundCame = "",
    .relief = "Помощь участнице {who}: {sum}",
    .cashShort = "В кассе недостача {sum}; пересчитали дважды, отнести на группу",
    .cashOver = "В кассе излишек {sum}; записать в доход группы",
    .stationery = "Тетради и ручки",
    .honorarium = "",
    .travel = "Проезд до банка и обратно",
    .deposited = "Из кассы на счёт",
    .bankInterest = "Проценты банка",
    .bankCharge = "Плата за ведение счёта",
    .donation = "Пожертвование без условий",
    .enteredTwice = "записано дважды"};

} // namespace

const PracticeTemplate& russiaMutual() {
    static const PracticeTemplate kTemplate = {
        .name = "russia-mutual",
        .what = "Russia: on the 5th, in roubles, words in Russian",
        .founded = 2025y / April / 5d,
        .currency = "RUB",
        .groupName = "Касса взаимопомощи «Соседи»",
        .thousands = "\u00A0",
        .sign = "\u00A0руб.",
        .yearStartMonth = 1,
        .rhythm = {Rhythm::Monthly, 5, 0},
        .regularSaving = Money::fromMinor(1'000'00),
        .ratePerMonth = "1",
        .interestUpTo = Money::fromMinor(1'00),
        .settings = {{Setting::Tier, 1},
                     {Setting::FineMissedSaving, 50'00},
                     {Setting::FineMissedInstalment, 100'00},
                     {Setting::AdmissionFee, 200'00},
                     {Setting::ResolutionAbove, 3'000'00},
                     {Setting::LoanToSavings, 3}},
        .asksDetails = false,
        .names = kNames,
        .households = {},
        .relation = "",
        .purposes = kPurposes,
        .smallestLoan = Money::fromMinor(2'000'00),
        .largestLoan = Money::fromMinor(60'000'00),
        .loanStep = Money::fromMinor(500'00),
        .voluntaryStep = Money::fromMinor(500'00),
        .harvest = kHarvest,
        .lean = kLean,
        .school = kSchool,
        .yearly = kYearly,
        .moving = {},
        .bankName = "Расчётный счёт",
        .bankAfterMonths = 3,
        .bankRate = 2'00,
        .bankCharge = Money::fromMinor(150'00),
        .boxKeeps = Money::fromMinor(15'000'00),
        .stationery = Money::fromMinor(350'00),
        .honorarium = {},
        .travel = Money::fromMinor(120'00),
        .relief = Money::fromMinor(3'000'00),
        .donation = Money::fromMinor(20'000'00),
        .donor = "Друзья кассы",
        .fund = {},
        .trainings = kTrainings,
        .faces = kFaces,
        .words = kWords};
    return kTemplate;
}

} // namespace bahi
