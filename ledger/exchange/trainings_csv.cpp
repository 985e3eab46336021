#include "ledger/exchange/trainings_csv.h"

#include "ledger/base/digits.h"
#include "ledger/base/input_text.h"
#include "ledger/exchange/csv_cells.h"
#include "ledger/exchange/known_words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace bahi {

namespace {

enum Column : std::size_t { kDate, kKind, kTopic, kHours, kTrainer, kGuests, kMembers };
constexpr std::array<std::string_view, 7> kColumns = {"date",    "kind",   "topic",  "hours",
                                                      "trainer", "guests", "members"};

Result<TrainingKind> kindIn(const CsvCells& cells) {
    if (!cells.has(kKind)) return TrainingKind::Training;
    const auto kind = valueOf(lowered(cells[kKind]), TrainingKind::Training, TrainingKind::Event);
    if (kind) return *kind;
    return cells.refused(Refusal::ValueUnknown, kKind)
        .got(std::string{cells[kKind]})
        .want(wordsFrom(TrainingKind::Training, TrainingKind::Event));
}

Result<std::uint16_t> guestsIn(const CsvCells& cells) {
    constexpr std::uint32_t kMost = std::numeric_limits<std::uint16_t>::max();
    if (!cells.has(kGuests) || withLatinDigits(cells[kGuests]) == "0") return std::uint16_t{0};
    const auto guests = cells.number(kGuests);
    if (!guests) return guests.refused();
    if (guests.value() > kMost)
        return cells.refused(Refusal::ValueUnknown, kGuests)
            .got(std::string{cells[kGuests]})
            .want("0-" + std::to_string(kMost));
    return static_cast<std::uint16_t>(guests.value());
}

/// The needed texts of a row, and the optional ones.
Result<Done> readTexts(const CsvCells& cells, NewTraining& training) {
    auto topic = cells.name(kTopic);
    if (!topic) return topic.refused();
    if (topic.value().empty()) return cells.refused(Refusal::CellMissing, kTopic);
    training.topic = std::move(topic).value();
    auto trainer = cells.name(kTrainer);
    if (!trainer) return trainer.refused();
    training.trainer = std::move(trainer).value();
    return Done{};
}

Result<NewTraining> trainingIn(const CsvCells& cells) {
    NewTraining training;
    training.where = cells.where();
    const auto day = cells.date(kDate);
    if (!day) return day.refused();
    training.heldOn = day.value();
    const auto kind = kindIn(cells);
    if (!kind) return kind.refused();
    training.kind = kind.value();
    BAHI_TRY(readTexts(cells, training));
    const auto minutes = located(minutesIn(cells[kHours]), cells.where(kHours));
    if (!minutes) return minutes.refused();
    training.minutes = minutes.value();
    const auto guests = guestsIn(cells);
    if (!guests) return guests.refused();
    training.guests = guests.value();
    auto members = located(codesIn(cells[kMembers]), cells.where(kMembers));
    if (!members) return members.refused();
    training.members = std::move(members).value();
    if (training.members.empty() && training.guests == 0)
        return cells.refused(Refusal::TrainingWithoutPeople, kMembers);
    return training;
}

} // namespace

Result<std::vector<std::string>> codesIn(std::string_view list) {
    constexpr std::string_view kParting = " \t,;";
    const std::string written = withLatinDigits(list);
    std::vector<std::string> codes;
    for (std::size_t start = written.find_first_not_of(kParting); start != std::string::npos;) {
        const std::size_t end = written.find_first_of(kParting, start);
        const auto code = MemberCode::parse(std::string_view{written}.substr(start, end - start));
        if (!code) return code.refused();
        if (std::find(codes.begin(), codes.end(), code.value().text()) != codes.end())
            return Refused{.why = Refusal::MemberTwice}.about(code.value().text());
        codes.push_back(code.value().text());
        start = end == std::string::npos ? end : written.find_first_not_of(kParting, end);
    }
    return codes;
}

Result<std::vector<NewTraining>> readTrainings(std::string_view bytes, const std::string& file) {
    const auto table = readCsv(bytes, file, kColumns);
    if (!table) return table.refused();
    std::vector<NewTraining> trainings;
    for (const CsvRow& row : table.value().rows) {
        auto training = trainingIn(CsvCells{table.value(), row});
        if (!training) return training.refused();
        trainings.push_back(std::move(training).value());
    }
    return trainings;
}

} // namespace bahi
