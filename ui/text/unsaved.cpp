#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace bahi::ui {

namespace {

/// What is wrong, and what the person does about it.
QString wrongOf(Failure failure) {
    const auto say = [](const char* words) {
        return QCoreApplication::translate("Unsaved", words);
    };
    const auto is = [failure](auto... some) { return ((failure == some) || ...); };
    if (is(Failure::DiskFull))
        return say(QT_TRANSLATE_NOOP(
            "Unsaved", "The disk is full. Free some space: delete what nobody needs."));
    if (is(Failure::DiskTrouble, Failure::BookGone))
        return say(
            QT_TRANSLATE_NOOP("Unsaved",
                              "The disk does not answer, or the book is no longer in its place. "
                              "Put the stick, the disk or the file back where it was."));
    if (is(Failure::DiskReadOnly, Failure::NotAllowed))
        return say(
            QT_TRANSLATE_NOOP("Unsaved",
                              "The disk allows no writing any more. Allow it again, or ask who "
                              "looks after this computer."));
    if (is(Failure::BookBusy))
        return say(
            QT_TRANSLATE_NOOP("Unsaved", "Another program has the book open. Close it there."));
    return sentenceFor(MachineFailure{failure, {}});
}

} // namespace

QString sentenceOfUnsaved(const MachineFailure& failure) {
    return wrongOf(failure.failure) + QLatin1Char{' '} +
           QCoreApplication::translate(
               "Unsaved",
               "What has no tick stands only on this screen. Go on writing, and do not "
               "switch off: it is saved by itself as soon as the disk takes it.");
}

} // namespace bahi::ui
