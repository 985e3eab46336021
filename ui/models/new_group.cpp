#include "ui/models/new_group.h"

#include "ledger/base/digits.h"

#include <QRegularExpression>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <memory>

namespace bahi::ui {

Money Opening::loans() const {
    Money sum;
    for (const BroughtForward& her : members) sum += her.loan;
    return sum;
}

Money Opening::savings() const {
    Money sum;
    for (const BroughtForward& her : members) sum += her.savings;
    return sum;
}

Result<Date> readDay(const QString& typed) {
    const QString given = typed.trimmed();
    const QString text = QString::fromStdString(withLatinDigits(given.toStdString()));
    static const QRegularExpression shown{
        QStringLiteral(R"(^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})$)")};
    const auto match = shown.match(text);
    const auto two = [](const QString& part) { return part.rightJustified(2, u'0'); };
    const QString iso = match.hasMatch() ? QStringLiteral("%1-%2-%3")
                                               .arg(match.captured(3), two(match.captured(2)),
                                                    two(match.captured(1)))
                                         : text;
    const auto read = parseDate(iso.toStdString());
    if (!read) return Refused{read.refused()}.got(given.toStdString());
    return read;
}

std::string faceOf(const std::string& name) {
    // Small letters first: to the table of look-alikes I, l and 1 are one letter.
    auto lowered = icu::UnicodeString::fromUTF8(name);
    lowered.foldCase();
    std::string folded;
    lowered.toUTF8String(folded);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker{uspoof_open(&status),
                                                                          &uspoof_close};
    icu::UnicodeString face;
    uspoof_getSkeletonUnicodeString(checker.get(), 0, icu::UnicodeString::fromUTF8(folded), face,
                                    &status);
    if (U_FAILURE(status)) return folded;
    std::string plain;
    for (std::int32_t at = 0; at < face.length(); at = face.moveIndex32(at, 1)) {
        const UChar32 letter = face.char32At(at);
        if (u_isUWhiteSpace(letter) ||
            u_hasBinaryProperty(letter, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            continue;
        icu::UnicodeString{letter}.toUTF8String(plain);
    }
    return plain;
}

bool holdsPicture(const std::string& name) {
    const auto text = icu::UnicodeString::fromUTF8(name);
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 letter = text.char32At(at);
        if (u_hasBinaryProperty(letter, UCHAR_EMOJI_PRESENTATION) ||
            u_hasBinaryProperty(letter, UCHAR_EXTENDED_PICTOGRAPHIC))
            return true;
    }
    return false;
}

} // namespace bahi::ui
