#include "ui/pages/session_words.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace bahi::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SessionWords)

public:
    static QString clock(const ClockBehind& clock) {
        return tr("This computer says that today is %1, but this book was written on %2. Set the "
                  "computer's date, then close the meeting. What was entered is kept.")
            .arg(longDate(clock.today), longDate(clock.last));
    }

    static QString finding(const Finding& finding, const FindingAbout& about) {
        if (finding.record == 0)
            return tr("This book was changed after it was signed. It opens for viewing only.");
        return whatOf(about) + QLatin1Char{' '} +
               tr("The book opens for viewing only. For the auditor: record %1.")
                   .arg(number(static_cast<std::int64_t>(finding.record)));
    }

    static QString copy(const Finding& finding, const FindingAbout& about) {
        return finding.record == 0 ? tr("This copy was changed after it was signed.")
                                   : whatOf(about);
    }

    static QString viewing(const Refused& why) {
        if (why.why == Refusal::ForeignMedium)
            return tr(
                "It is on a stick, a card or a network folder, where a book gets torn. To "
                "write in it, restore it as a book of this computer.");
        if (why.why == Refusal::BookReadOnly)
            return tr(
                "Its file or its disk allows no writing. Allow writing, or restore it as a "
                "book of this computer.");
        return sentenceFor(why);
    }

private:
    static QString whatOf(const FindingAbout& about) {
        const QString kind = QCoreApplication::translate("Value", about.kind.c_str());
        const QString member = QString::fromStdString(about.member);
        if (about.kind.empty() && about.meeting)
            return tr("Something of the meeting of %1 is not as it was signed.")
                .arg(longDate(*about.meeting));
        if (about.kind.empty()) return tr("A part of the book is not as it was signed.");
        if (about.meeting && !member.isEmpty())
            return tr("The meeting of %1, %2 of %3: it is not as it was signed.")
                .arg(longDate(*about.meeting), kind, member);
        if (about.meeting)
            return tr("The meeting of %1, %2: it is not as it was signed.")
                .arg(longDate(*about.meeting), kind);
        const QString day = about.writtenOn ? longDate(*about.writtenOn) : QString{};
        if (!member.isEmpty())
            return tr("Written on %1, %2 of %3: it is not as it was signed.")
                .arg(day, kind, member);
        return tr("Written on %1, %2: it is not as it was signed.").arg(day, kind);
    }
};

} // namespace

QString sentenceOf(const ClockBehind& clock) {
    return Words::clock(clock);
}

QString sentenceOf(const Finding& finding, const FindingAbout& about) {
    return Words::finding(finding, about);
}

QString sentenceOfCopy(const Finding& finding, const FindingAbout& about) {
    return Words::copy(finding, about);
}

QString sentenceOfViewing(const Refused& why) {
    return Words::viewing(why);
}

} // namespace bahi::ui
