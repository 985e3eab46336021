#include "ledger/lending/provision.h"

#include <numeric>

namespace bahi {

Result<ProvisionTable> readProvisionTable(std::string_view text) {
    const auto refused = [text] {
        return Refused{.why = Refusal::ValueUnknown}
            .got(std::string{text})
            .want(
                "seven percentages from 0 to 100 with commas between, for what is not overdue and "
                "for 1-30, 31-60, 61-90, 91-180, 181-365 and more days");
    };
    ProvisionTable table{};
    std::size_t band = 0;
    for (bool goesOn = true; goesOn; ++band) {
        const std::size_t comma = text.find(',');
        const auto perCent = Rate::parse(text.substr(0, comma));
        if (!perCent || band == kBands) return refused();
        table.perCent.at(band) = perCent.value();
        goesOn = comma != std::string_view::npos;
        if (goesOn) text.remove_prefix(comma + 1);
    }
    if (band != kBands) return refused();
    return table;
}

ProvisionTable publishedProvisionTable() {
    return readProvisionTable("0,10,25,50,75,90,100").value();
}

Money ProvisionByAge::total() const {
    return std::accumulate(byBand.begin(), byBand.end(), Money{});
}

ProvisionByAge provisionFor(const AgedPortfolio& aged, const ProvisionTable& table) {
    ProvisionByAge asked{.table = table};
    for (std::size_t band = 0; band < kBands; ++band)
        asked.byBand[band] = interestFor(table.perCent[band], aged.byBand[band].inMinor(),
                                         {RoundingMode::HalfUp, 1});
    return asked;
}

} // namespace bahi
