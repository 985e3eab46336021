#include "ledger/exchange/import_cells.h"

#include "ledger/exchange/folded_text.h"

#include <catch2/catch.hpp>

namespace bahi {

namespace {

const Currency kRupees = Currency::named("INR").value();
const Currency kDong = Currency::named("VND").value();
const Currency kRoubles = Currency::named("RUB").value();

/// The plain text, or the name of what is doubtful about it: `?17`.
std::string seen(const Result<std::string>& plain) {
    return plain ? plain.value() : "?" + std::to_string(static_cast<int>(plain.refusal()));
}
std::string doubt(Refusal why) {
    return "?" + std::to_string(static_cast<int>(why));
}

} // namespace

TEST_CASE("words are the same whatever their case, blanks and composition", "[exchange]") {
    CHECK(folded("  Regular\t SAVING ") == "regular saving");
    CHECK(folded("TI\u1EBET KI\u1EC6M") == folded("tie\u0302\u0301t kie\u0323\u0302m"));
    CHECK(folded("Взнос") == folded("ВЗНОС"));
    CHECK(folded("\u00A0ऋण\u2003वापसी ") == "ऋण वापसी");
    CHECK(folded("\u0921\u093C") == folded("\u095C"));
    CHECK(folded("Sita") != folded("Sitа")); // the last letter is Cyrillic
    CHECK(folded("все") != folded("всё"));
    CHECK(folded("   ").empty());
    CHECK(withoutBlanks("\u00A0 a b\u202F") == "a b");
}

TEST_CASE("a date is clear in our way, and else only in the order that was said", "[exchange]") {
    using enum DateOrder;
    struct Case {
        std::string cell;
        DateOrder order;
        std::string plain;
    };
    const auto known = GENERATE(values<Case>({
        {"2006-03-01", Unsaid, "2006-03-01"},
        {"२००६-०३-०१", Unsaid, "2006-03-01"},
        {"2006-03-01", DayMonthYear, "2006-03-01"},
        {"1/3/2006", Unsaid, doubt(Refusal::DateOrderUnsaid)},
        {"31.12.2006", Unsaid, doubt(Refusal::DateOrderUnsaid)}, // a day above 12 decides nothing
        {"2006/03/01", Unsaid, doubt(Refusal::DateOrderUnsaid)},
        {"2006/3/1", YearMonthDay, "2006-03-01"},
        {"1/3/2006", DayMonthYear, "2006-03-01"},
        {"01.03.2006", DayMonthYear, "2006-03-01"},
        {"1/3/2006", MonthDayYear, "2006-01-03"},
        {"31/12/2006", MonthDayYear, doubt(Refusal::DateNotInCalendar)},
        {"2006/03/01", DayMonthYear, doubt(Refusal::DateNotInOrder)},
        {"1/3/06", DayMonthYear, doubt(Refusal::DateOutOfRange)},
        {"1/3-2006", DayMonthYear, doubt(Refusal::DateMalformed)},
        {"1 March 2006", DayMonthYear, doubt(Refusal::DateMalformed)},
        {"1/3/2006/2", DayMonthYear, doubt(Refusal::DateMalformed)},
        {"2006-02-30", Unsaid, doubt(Refusal::DateNotInCalendar)},
        {"38777", DayMonthYear, doubt(Refusal::DateMalformed)}, // a spreadsheet's own number
        {"soon", Unsaid, doubt(Refusal::DateMalformed)},
    }));
    CAPTURE(known.cell);
    CHECK(seen(plainDate(known.cell, known.order)) == known.plain);
}

TEST_CASE("an amount is clear in digits, and else only as was said", "[exchange]") {
    using enum DecimalSign;
    struct Case {
        std::string cell;
        DecimalSign decimal;
        Currency currency;
        std::string plain;
    };
    const std::string unsaid = doubt(Refusal::AmountSignsUnsaid);
    const std::string malformed = doubt(Refusal::AmountMalformed);
    const auto known = GENERATE_COPY(values<Case>({
        {"125", Unsaid, kRupees, "125.00"},
        {"125.5", Unsaid, kRupees, "125.50"},
        {"१२५", Unsaid, kRupees, "125.00"},
        {"1,200", Unsaid, kRupees, unsaid},
        {"12,34,567.50", Unsaid, kRupees, unsaid},
        {"1.200", Unsaid, kRupees, unsaid},
        {"1 200", Unsaid, kRoubles, unsaid},
        {"1.200", Unsaid, kDong, unsaid},
        {"12,34,567.50", Point, kRupees, "1234567.50"},
        {"1,200", Comma, kRupees, doubt(Refusal::AmountTooFine)},
        {"1,2", Comma, kRoubles, "1.20"},
        {"1.200", Comma, kDong, "1200"},
        {"1.200", Point, kDong, doubt(Refusal::AmountTooFine)},
        {"1\u00A0234\u00A0567,50", Comma, kRoubles, "1234567.50"},
        {"1.234 567", Comma, kRoubles, malformed}, // two signs part its thousands
        {"1.23,45", Comma, kRupees, malformed},
        {"Rs 1,200/-", Point, kRupees, "1200.00"},
        {"Rs. 500/-", Unsaid, kRupees, "500.00"},
        {"₹500", Unsaid, kRupees, "500.00"},
        {"500 रुपये", Unsaid, kRupees, "500.00"},
        {"1.200 đ", Comma, kDong, "1200"},
        {"1.200 đ", Unsaid, kDong, unsaid},
        {"500 руб.", Unsaid, kRoubles, "500.00"},
        {"500,50 ₽", Comma, kRoubles, "500.50"},
        {"$12", Unsaid, kRupees, doubt(Refusal::AmountOtherCurrency)},
        {"500 руб.", Unsaid, kRupees, doubt(Refusal::AmountOtherCurrency)},
        {"500/-", Unsaid, kRoubles, malformed},
        {"Rs Rs 5", Unsaid, kRupees, malformed},
        {"25 paid", Unsaid, kRupees, malformed},
        {"-25", Unsaid, kRupees, doubt(Refusal::AmountNegative)},
        {"(25)", Point, kRupees, doubt(Refusal::AmountNegative)},
        {"12.345", Point, kRupees, doubt(Refusal::AmountTooFine)},
        {"1e3", Point, kRupees, malformed},
    }));
    CAPTURE(known.cell);
    const auto plain = plainAmount(known.cell, known.decimal, known.currency);
    CHECK(seen(plain) == known.plain);
    if (!plain) CHECK(plain.refused().given == known.cell);
}

TEST_CASE("a dash says nothing, and a name is a name", "[exchange]") {
    for (const char* cell : {"-", "–", "nil", "NIL", "n/a", "?", "शून्य", "Không"})
        CHECK(saysNothing(cell, CellKind::Amount));
    CHECK(saysNothing("-", CellKind::Name));
    CHECK_FALSE(saysNothing("Na", CellKind::MemberName));
    CHECK_FALSE(saysNothing("0", CellKind::Amount));
    CHECK_FALSE(saysNothing("-5", CellKind::Amount));
}

TEST_CASE("a word means one thing, or is asked about", "[exchange]") {
    const WordIndex attendances{attendanceWords()};
    CHECK(seen(plainWord("Có mặt", attendances)) == "present");
    CHECK(seen(plainWord("सूचना देकर अनुपस्थित", attendances)) == "excused");
    CHECK(seen(plainWord("Отсутствует", attendances)) == "absent");
    CHECK(seen(plainWord("LATE", attendances)) == "late");
    CHECK(seen(plainWord("x", attendances)) == doubt(Refusal::ValueUnknown));
    CHECK(seen(plainWord("vắng", attendances)) ==
          doubt(Refusal::ValueUnknown)); // with leave or not?

    const WordIndex columns{meetingImportColumns()};
    CHECK(columns.meant("Loan repayment").size() == 2);
    CHECK(columns.meant("repayment") == std::vector<std::string_view>{"repayment"});
    CHECK(columns.meant("Regular_Saving") == std::vector<std::string_view>{"regular_saving"});
    CHECK(columns.meant("shoe size").empty());
}

TEST_CASE("no word of ours is among another's by mistake", "[exchange]") {
    const auto meansItself = [](const auto& table) {
        const WordIndex index{table};
        for (const auto& entry : table) {
            CAPTURE(entry.name);
            CHECK(index.meant(entry.name) == std::vector<std::string_view>{entry.name});
        }
    };
    meansItself(memberImportColumns());
    meansItself(cutoffImportColumns());
    meansItself(meetingImportColumns());
    meansItself(meetingFactImportColumns());
    for (const auto words :
         {genderWords(), attendanceWords(), savingWords(), fundWords(), rowKindWords()}) {
        meansItself(words);
        const WordIndex index{words}; // of a cell's words none is ambiguous
        for (const OurWord& entry : words)
            for (std::string_view rest = entry.words; !rest.empty();) {
                const std::size_t end = std::min(rest.find('|'), rest.size());
                CAPTURE(entry.name, rest);
                CHECK(index.meant(rest.substr(0, end)).size() == 1);
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
    }
}

} // namespace bahi
