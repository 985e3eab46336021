// What is said of a book's file and of other files.

#include "ledger/words/refusal_text.h"

#include <array>

namespace bahi {

namespace {

using enum Refusal;

constexpr std::array kTexts = {
    // The file of a book.
    RefusalText{BookNotFound, "BookNotFound", "{subject}: there is no book here.",
                "Look at the name and the folder, or make a new book: bahi book create."},
    RefusalText{NotARegularFile, "NotARegularFile",
                "{subject} is a folder, a link or a file with two names, and cannot be a book.",
                "Give the path of the file itself."},
    RefusalText{
        ForeignMedium, "ForeignMedium",
        "{subject} is on a stick, a card or a network folder, where a book gets torn.",
        "Keep it on this computer's own disk, and carry copies: bahi backup, bahi restore."},
    RefusalText{SideFileBesideBook, "SideFileBesideBook",
                "{subject} has a file beside it[, {given},] that SQLite would write into it. "
                "Nothing was changed.",
                "Copy both into a folder of this computer; for a new book choose another name."},
    RefusalText{EmptyFile, "EmptyFile", "{subject} is empty, so there is no book in it.",
                "Bring the book back from its last backup: bahi restore."},
    RefusalText{NotABook, "NotABook", "{subject} is not a book of Bahi. It was not changed.",
                "Look at the name; books are usually named like jyoti.bahi."},
    RefusalText{BookCutShort, "BookCutShort",
                "{subject} is cut short: its end is missing. It was not changed.",
                "Keep it, and bring the book back from its last backup: bahi restore."},
    RefusalText{NewerBook, "NewerBook",
                "{subject} was made by a newer Bahi[: schema {given}, and this one knows "
                "{allowed}]. It was not changed.",
                "Install the newer Bahi, then open it again."},
    RefusalText{BookReadOnly, "BookReadOnly",
                "{subject} may only be read: its permissions or its disk allow no writing.",
                "Allow writing, or make a copy that may be written: bahi restore."},
    RefusalText{OpenElsewhere, "OpenElsewhere",
                "{subject} is open elsewhere[, in {given}][, since {allowed}].",
                "Close it there, then try again."},
    RefusalText{SchemaChanged, "SchemaChanged",
                "{subject} is not built as Bahi builds a book[: {given} differs]. "
                "It was not changed.",
                "Keep it, look with bahi verify, and bring the book back from its last backup: "
                "bahi restore."},
    RefusalText{BookDamaged, "BookDamaged", "{subject} is damaged[ ({given})]. It was not changed.",
                "Keep it, look with bahi verify, and bring the book back from its last backup: "
                "bahi restore."},
    RefusalText{DeviceNotAccepted, "DeviceNotAccepted",
                "{subject} is written by another computer; this one may only read it.",
                "Write on that computer, or let this one take the book over for good: "
                "bahi book take-over."},
    RefusalText{PrivacyNotYet, "PrivacyNotYet",
                "Only open books can be made so far, not private or protected ones.",
                "Leave --privacy out; names may stay empty."},

    // Other files.
    RefusalText{FileNotFound, "FileNotFound", "{subject}: there is no such file.",
                "Look at the name and the folder."},
    RefusalText{FileExists, "FileExists", "{subject} is there already and was left as it is.",
                "Choose another name."},
    RefusalText{FolderNotFound, "FolderNotFound", "{subject}: its folder is not there.",
                "Make the folder first, or choose another."},
    RefusalText{FileUnreadable, "FileUnreadable", "{subject} cannot be read[: {given}].",
                "See whether it is a file, and whether you may read it."},
    RefusalText{BackupNotSound, "BackupNotSound",
                "{subject} is not sound[ ({given})], so no copy was kept.",
                "See what bahi verify finds in it, and use another backup."},
    RefusalText{ProofMalformed, "ProofMalformed",
                "[{subject}: ]this proof does not hold[ ({given})].",
                "Ask for a new one: bahi proof line."},
};

} // namespace

std::span<const RefusalText> textsOfFiles() {
    return kTexts;
}

} // namespace bahi
