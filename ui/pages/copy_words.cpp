#include "ui/pages/copy_words.h"

#include "ui/models/known_copies.h"
#include "ui/pages/session_words.h"
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QStringList>

namespace bahi::ui {

namespace {

QString counted(std::uint64_t many) {
    return number(static_cast<std::int64_t>(many));
}

QString lastOf(const CopyContent& content) {
    return content.lastMeeting ? dayOfYear(*content.lastMeeting) : QString{};
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(CopyWords)

public:
    static QString group(const CopyContent& content) {
        const QString title = titleOf(content);
        if (content.practice) return tr("Practice group %1: nothing in it counts.").arg(title);
        if (content.privacy != Privacy::Open)
            return tr("%1: the names in this book are locked.").arg(title);
        if (content.groupName.empty()) return tr("A group without a name.");
        return tr("Group: %1").arg(title);
    }

    static QString meetings(const CopyContent& content) {
        if (!content.lastMeeting) return tr("No meetings yet.");
        return tr("%n meeting(s), the last on %1.", "", static_cast<int>(content.meetings))
            .arg(lastOf(content));
    }

    static QString made(const CopyJudged& copy) {
        if (copy.madeAt) return tr("Made: %1").arg(dayAndTime(*copy.madeAt));
        if (copy.content->lastWritten)
            return tr("Last written: %1").arg(dayAndTime(*copy.content->lastWritten));
        return {};
    }

    static Said whole(const CopyJudged& copy) {
        const CopyContent& content = *copy.content;
        QStringList lines{group(content), meetings(content),
                          tr("%1 records, all as they were signed.").arg(counted(content.records))};
        if (const QString when = made(copy); !when.isEmpty()) lines << when;
        return {State::Ok, tr("This copy is whole"), lines.join(QLatin1Char{'\n'})};
    }

    static Said damaged(const CopyJudged& copy) {
        QStringList lines;
        if (copy.content) lines << group(*copy.content) << meetings(*copy.content);
        lines << tr(
            "Nothing is made from it. Choose an older copy, or give this file to the "
            "federation's auditor.");
        if (copy.firstBad->record > 0)
            lines << tr("For the auditor: record %1").arg(counted(copy.firstBad->record));
        return {State::Wrong, sentenceOfCopy(*copy.firstBad, copy.about),
                lines.join(QLatin1Char{'\n'})};
    }

    static Said same() {
        return {State::Info, tr("The book on this computer holds exactly the same"),
                tr("Nothing is missing in it. Restoring would make a second book of the same "
                   "group.")};
    }

    /// The book goes on where the copy ends.
    static Said shorter(const CopyContent& copy, const CopyContent& here) {
        const int missing = static_cast<int>(here.meetings - copy.meetings);
        if (missing == 0)
            return {State::Attention, tr("The book on this computer is newer"),
                    tr("No meeting would be missing, but %n record(s) written later would: "
                       "members, rules or vouchers.",
                       "", static_cast<int>(here.records - copy.records))};
        const QString title = tr("%n meeting(s) would be missing", "", missing);
        if (copy.meetings == 0)
            return {State::Attention, title,
                    tr("The book on this computer goes to meeting %1 of %2; this copy holds no "
                       "meeting.")
                        .arg(counted(here.meetings), lastOf(here))};
        return {State::Attention, title,
                tr("The book on this computer goes to meeting %1 of %2; this copy ends with "
                   "meeting %3.")
                    .arg(counted(here.meetings), lastOf(here), counted(copy.meetings))};
    }

    static Said longer(const CopyContent& copy, const CopyContent& here) {
        const int more = static_cast<int>(copy.meetings - here.meetings);
        if (more == 0)
            return {State::Info, tr("This copy is newer than the book on this computer"),
                    tr("%n record(s) stand only in the copy: members, rules or vouchers. Restore "
                       "it, and go on in it alone.",
                       "", static_cast<int>(copy.records - here.records))};
        const QString title = tr("%n meeting(s) more than in the book on this computer", "", more);
        if (here.meetings == 0)
            return {State::Info, title,
                    tr("This copy goes to meeting %1 of %2; the book on this computer holds no "
                       "meeting. Restore the copy, and go on in it alone.")
                        .arg(counted(copy.meetings), lastOf(copy))};
        return {State::Info, title,
                tr("This copy goes to meeting %1 of %2; the book on this computer ends with "
                   "meeting %3. Restore the copy, and go on in it alone.")
                    .arg(counted(copy.meetings), lastOf(copy), counted(here.meetings))};
    }

    static Said parted(const CopyContent& copy, const CopyContent& here) {
        return {State::Differs, tr("The copy and the book on this computer went different ways"),
                tr("Each holds something the other does not: the copy has %1 meetings, the book "
                   "%2. Open the book that is here, and keep the copy for the federation's "
                   "auditor.")
                    .arg(counted(copy.meetings), counted(here.meetings))};
    }

    static Said besideDamaged(const CopyJudged& copy) {
        const std::size_t here = copy.here->content.meetings;
        const std::size_t held = copy.content->meetings;
        const QString title = tr("The book on this computer is damaged");
        if (here <= held && copy.longerSeen) return longerSeen(copy); // its count may be damaged
        if (here <= held)
            return {State::Attention, title,
                    tr("No meeting is missing in this copy. Restore it, and go on in it alone.")};
        return {State::Attention, title,
                tr("%n meeting(s) stand only in the damaged book. Restore this copy, and enter "
                   "them again.",
                   "", static_cast<int>(here - held))};
    }

    static Said longerSeen(const CopyJudged& copy) {
        return {State::Attention, tr("This computer knew a longer book of this group"),
                tr("It came to record %1 already; this copy holds %2. What came after is not in "
                   "it. Look for a newer copy, or enter those meetings again.")
                    .arg(counted(*copy.longerSeen), counted(copy.content->records))};
    }
};

} // namespace

Said wordsOf(const CopyJudged& copy) {
    return copy.firstBad ? Words::damaged(copy) : Words::whole(copy);
}

std::optional<Said> wordsBeside(const CopyJudged& copy, bool isHereDamaged) {
    if (copy.firstBad) return {};
    if (!copy.here && !copy.longerSeen) return {};
    if (!copy.here) return Words::longerSeen(copy);
    // Neither of the two goes as far as the book once did.
    if (copy.longerSeen && *copy.longerSeen > copy.here->content.records)
        return Words::longerSeen(copy);
    if (isHereDamaged) return Words::besideDamaged(copy);
    switch (copy.here->copyIs) {
        case CopyStands::Same:
            return Words::same();
        case CopyStands::Shorter:
            return Words::shorter(*copy.content, copy.here->content);
        case CopyStands::Longer:
            return Words::longer(*copy.content, copy.here->content);
        case CopyStands::Parted:
            break;
    }
    return Words::parted(*copy.content, copy.here->content);
}

} // namespace bahi::ui
