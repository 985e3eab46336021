// What is said of tables that others made, which are imported.

#include "ledger/words/refusal_text.h"

#include <array>

namespace bahi {

namespace {

using enum Refusal;

constexpr std::array kTexts = {
    RefusalText{SeparatorUnlikely, "SeparatorUnlikely",
                "the header is one cell with “{given}” in it.",
                "If that parts the cells, say so: --separator {argument}."},
    RefusalText{HeadingEmpty, "HeadingEmpty", "column {given} of the file has no name.",
                "Write one above it."},
    RefusalText{HeadingUnknown, "HeadingUnknown",
                "“{given}” is not a name of a column that Bahi knows.",
                "Say what it is with --column {argument}=OURS, or leave it out with --skip "
                "{argument}; docs/user-guide/import.md lists OURS."},
    RefusalText{HeadingAmbiguous, "HeadingAmbiguous", "“{given}” may mean {allowed}.",
                "Say which with --column {argument}=OURS, or leave it out with --skip {argument}."},
    RefusalText{HeadingTwice, "HeadingTwice",
                "“{given}” and “{allowed}” are both taken for {subject}.",
                "Leave one out with --skip, or say with --column what it is; two of the same name "
                "need different ones first."},
    RefusalText{HeadingMissing, "HeadingMissing", "no column of the file is taken for {subject}.",
                "Add it, or say which it is with --column 'HEADER=OURS'."},
    RefusalText{HeadingNotThere, "HeadingNotThere",
                "{subject} names “{given}”, and the file has no such column.",
                "Write the name as it stands in the file's header."},
    RefusalText{OurColumnUnknown, "OurColumnUnknown",
                "“{given}” is not one of Bahi's own columns for this file.",
                "Use one of those in docs/user-guide/import.md."},
    RefusalText{DateOrderUnsaid, "DateOrderUnsaid",
                "nobody has said in which order “{given}” has its day, month and year.",
                "Say it for the whole file: --dates ymd, dmy or mdy."},
    RefusalText{DateNotInOrder, "DateNotInOrder", "“{given}” is not a date in the order {allowed}.",
                "Correct it, or write it as 2006-03-01, which is clear in every file."},
    RefusalText{AmountSignsUnsaid, "AmountSignsUnsaid",
                "nobody has said whether a comma, a dot or a blank in “{given}” parts thousands or "
                "decimals.",
                "Say it for the whole file: --decimal point or --decimal comma."},
    RefusalText{AmountOtherCurrency, "AmountOtherCurrency",
                "“{given}” bears a sign that is not one of {allowed}, the book's currency.",
                "Write the amount in that currency, in figures alone."},
    RefusalText{
        CellSaysNothing, "CellSaysNothing",
        "“{given}” may mean nothing, or something nobody knows.",
        "If it means an empty cell, say so with --empty {argument}; otherwise write what it is."},
    RefusalText{MemberNameUnknown, "MemberNameUnknown", "no member is called “{given}”.",
                "Write her name as the book has it, or her code."},
    RefusalText{MemberNameShared, "MemberNameShared", "“{given}” may be {allowed}.",
                "Write the code of the one who is meant."},
    RefusalText{MemberNameDiffers, "MemberNameDiffers",
                "{subject} is not called “{given}” in the book[, but “{allowed}”].",
                "Correct the code or the name; or leave the column of names out with --skip."},
    RefusalText{InstalmentUnclear, "InstalmentUnclear",
                "the row has {given} loans, and one instalment.",
                "Give each loan a row of its own."},
    RefusalText{ImportDoubtful, "ImportDoubtful",
                "what is doubtful in the file: {given}, each named above.",
                "Answer every doubt, and look again with --dry-run."},
};

} // namespace

std::span<const RefusalText> textsOfImports() {
    return kTexts;
}

} // namespace bahi
