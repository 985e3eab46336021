// What is said of CSV and JSON files and of their cells.

#include "ledger/words/refusal_text.h"

#include <array>

namespace bahi {

namespace {

using enum Refusal;

constexpr std::array kTexts = {
    // Reading CSV and JSON.
    RefusalText{NotUtf8, "NotUtf8", "some letters here are not in UTF-8.",
                "Save the file again as UTF-8; spreadsheets call it “CSV UTF-8”."},
    RefusalText{CsvMalformed, "CsvMalformed",
                "the cell that begins in this line does not end, a quote stands inside it, or its "
                "line ends as no line does today (CR alone).",
                "Put quotes around the whole cell, and write each quote inside it twice; save with "
                "the line ends of Windows or Linux."},
    RefusalText{CsvEmpty, "CsvEmpty", "there are no rows to read.",
                "Write them below the header[ {allowed}]."},
    RefusalText{ColumnUnknown, "ColumnUnknown", "there is no such column.",
                "Make the header {allowed}."},
    RefusalText{ColumnTwice, "ColumnTwice", "the column stands there twice.",
                "Make the header {allowed}."},
    RefusalText{ColumnMissing, "ColumnMissing", "the column is missing.",
                "Make the header {allowed}."},
    RefusalText{ColumnsReordered, "ColumnsReordered", "the column stands in another place.",
                "Put the columns in the order {allowed}."},
    RefusalText{RowTooShort, "RowTooShort", "the row has {given} cells, the header {allowed}.",
                "Add what is missing; an empty cell keeps its comma."},
    RefusalText{RowTooLong, "RowTooLong", "the row has {given} cells, the header {allowed}.",
                "Remove what is too much, or put quotes around a cell with a comma in it."},
    RefusalText{JsonMalformed, "JsonMalformed",
                "this is not JSON that can be read: a sign is wrong, or a key stands twice.",
                "Compare it with docs/examples/sanaswadi/rules.json."},
    RefusalText{KeyUnknown, "KeyUnknown", "there is no such key.",
                "Remove it, or look for its spelling in docs/user-guide: rules in files.md, a "
                "loan's terms in loan-terms.md, a lender's in borrowings.md."},
    RefusalText{KeyMissing, "KeyMissing", "the key is missing.",
                "Add it; docs/user-guide says what it means: rules in files.md, a loan's terms in "
                "loan-terms.md, a lender's in borrowings.md."},
    RefusalText{ValueUnknown, "ValueUnknown", "“{given}” does not fit here.",
                "It takes {allowed}."},

    // One cell.
    RefusalText{CellMissing, "CellMissing", "the cell is empty, but needed[ for “{subject}”].",
                "Fill it."},
    RefusalText{CellNotUsed, "CellNotUsed", "the cell is filled, but not used[ for “{subject}”].",
                "Empty it, or see whether the row is of the right kind."},
    RefusalText{AmountMalformed, "AmountMalformed", "“{given}” is not an amount.",
                "Use digits only, such as 125 or 125.50."},
    RefusalText{AmountNegative, "AmountNegative", "“{given}” is below zero.",
                "Write it without a sign; the kind of row says whether money comes or goes."},
    RefusalText{AmountTooFine, "AmountTooFine",
                "“{given}” has more than the {allowed} decimals of the book's currency.",
                "Write what was really paid."},
    RefusalText{AmountTooLarge, "AmountTooLarge",
                "[“{given}” is more than {allowed}: ]no amount may be so large.",
                "Look for digits too many."},
    RefusalText{AmountZero, "AmountZero", "the amount is zero.",
                "Write what it is, or leave the row out."},
    RefusalText{DateMalformed, "DateMalformed", "“{given}” is not a date.",
                "Write year, month and day, such as 2006-03-01."},
    RefusalText{DateNotInCalendar, "DateNotInCalendar", "“{given}” is not in the calendar.",
                "Correct the month or the day."},
    RefusalText{DateOutOfRange, "DateOutOfRange", "“{given}” is not in the years 1000 to 9999.",
                "Write the year with four digits."},
    RefusalText{NumberMalformed, "NumberMalformed", "“{given}” is not a number from 1 on.",
                "Use digits only, such as 4."},
    RefusalText{RateMalformed, "RateMalformed", "“{given}” is not a rate.",
                "Write per cent a month, such as 2 or 1.5."},
    RefusalText{TextControlCharacter, "TextControlCharacter",
                "an invisible character stands in the text.",
                "Type the text anew, do not paste it."},
    RefusalText{TextTooLong, "TextTooLong", "the text has {given} letters; it may have {allowed}.",
                "Shorten it."},
    RefusalText{TextLikeAadhaar, "TextLikeAadhaar",
                "twelve digits in the text look like an Aadhaar number, which no book may hold.",
                "Keep the last four?"},
    RefusalText{TextLikeFormula, "TextLikeFormula",
                "“{given}” would be a formula in a spreadsheet.", "Begin the name with a letter."},
    RefusalText{KindUnknown, "KindUnknown", "“{given}” is not a kind of row.",
                "Use one of {allowed}."},
    RefusalText{HeadUnknown, "HeadUnknown", "“{given}” is not a head of this kind of row.",
                "Use one of {allowed}."},
    RefusalText{CurrencyUnknown, "CurrencyUnknown", "“{given}” is not a currency Bahi knows.",
                "Use its three letters, such as INR, VND or RUB."},
    RefusalText{ReasonMissing, "ReasonMissing", "the reason is empty.",
                "Say in a few words why: it stays in the book."},
};

} // namespace

std::span<const RefusalText> textsOfInput() {
    return kTexts;
}

} // namespace bahi
