#include "ledger/words/failure_text.h"

#include "ledger/base/invariant.h"
#include "ledger/words/sentence.h"

#include <array>

namespace bahi {

namespace {

using enum Failure;

constexpr std::array kTexts = {
    FailureText{DiskFull, "DiskFull",
                "[{file}: ]the disk is full. Nothing more was saved[ ({detail})].",
                "Free some space, then run the command again."},
    FailureText{DiskReadOnly, "DiskReadOnly",
                "[{file}: ]the disk allows no writing[ ({detail})]. Nothing was saved.",
                "Use a folder of this computer's own disk."},
    FailureText{DiskTrouble, "DiskTrouble",
                "[{file}: ]the disk did not do its work[ ({detail})]. Nothing was saved.",
                "Make a copy of the book on another disk, then run the command again."},
    FailureText{BookGone, "BookGone",
                "[{file}: ]the book stands no longer in its place[ ({detail})]. Nothing was saved.",
                "Put the stick or the file back where it was, then run the command again."},
    FailureText{NotAllowed, "NotAllowed",
                "[{file}: ]this user may not do that here[ ({detail})]. Nothing was saved.",
                "Change the permissions, or use a folder of your own."},
    FailureText{BookBusy, "BookBusy", "[{file}: ]another program has it open[ ({detail})].",
                "Close it there, then try again."},
    FailureText{BookBroken, "BookBroken",
                "[{file}: ]a part of the book is damaged[ ({detail})]. It was not changed.",
                "Keep it, look with bahi verify, and bring the book back from its last backup: "
                "bahi restore."},
    FailureText{KeyBroken, "KeyBroken",
                "This computer's key cannot be used[ ({detail})]. Nothing was saved.",
                "Bring the key file back from a copy; or move it away, and let the computer take "
                "the book over anew: bahi book take-over."},
    FailureText{
        OutputLost, "OutputLost",
        "The output could not all be written[ ({detail})]. What was saved in a book stands.",
        "Free some space, or write elsewhere."},
    FailureText{OutOfMemory, "OutOfMemory",
                "[{file}: ]the computer's memory is full. Nothing was saved.",
                "Close other programs, then run the command again."},
    FailureText{OurFault, "OurFault",
                "[{file}: ]Bahi itself did something wrong[ ({detail})]. Nothing was saved.",
                "Keep the book as it is, and send this line to the makers of Bahi."},
};

} // namespace

const FailureText& textOf(Failure failure) {
    const FailureText& text = kTexts.at(static_cast<std::size_t>(failure));
    invariant(text.failure == failure, "the sentences stand in the order of the failures");
    return text;
}

std::string sentenceFor(const MachineFailure& failed, const std::string& file) {
    return sentenceFrom(textOf(failed.failure), failed, file);
}

std::string sentenceFrom(const FailureText& text, const MachineFailure& failed,
                         const std::string& file) {
    return filled(text.wrong, {{"file", file}, {"detail", failed.detail}}, true) + " " +
           std::string{text.wayOut};
}

} // namespace bahi
