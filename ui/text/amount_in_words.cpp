// Amounts in words, by ICU's rules of spelling.

#include "ui/text/figures.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <unicode/rbnf.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace bahi::ui {

namespace {

/// Which rules of ICU spell a number: lakh and crore belong to the Indian way of grouping.
struct Speller {
    const char* locale;
    const char16_t* rules;
};

Speller spellerFor(Grouping grouping) {
    if (spoken() == Language::Hindi) return {"hi", u"%spellout-cardinal"};
    return {grouping == Grouping::Indian ? "en_IN" : "en", u"%spellout-cardinal-verbose"};
}

/// Nothing where ICU would quietly spell in another language than it was asked for.
std::optional<QString> spelled(std::int64_t number, const Speller& speller) {
    const icu::Locale wanted{speller.locale};
    UErrorCode error = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat rules{icu::URBNF_SPELLOUT, wanted, error};
    if (U_FAILURE(error) != 0) return {};
    const icu::Locale found = rules.getLocale(ULOC_ACTUAL_LOCALE, error);
    if (U_FAILURE(error) != 0 || found != wanted) return {};

    icu::UnicodeString words;
    icu::FieldPosition position;
    rules.format(number, icu::UnicodeString{speller.rules}, words, position, error);
    if (U_FAILURE(error) != 0) return {};
    return QString::fromUtf16(words.getBuffer(), words.length());
}

/// What a currency's amounts are called. 1 is the number in words; 2 the currency's code, where it
/// has no name here.
struct Names {
    const char* code;
    const char* wholes;
    const char* wholesOnPaper;
    const char* parts;
};

constexpr std::array kNames = {
    Names{"INR", QT_TRANSLATE_N_NOOP("InWords", "%1 rupees"),
          QT_TRANSLATE_N_NOOP("InWords", "Rupees %1 only"),
          QT_TRANSLATE_N_NOOP("InWords", "%1 paise")},
    Names{"VND", QT_TRANSLATE_N_NOOP("InWords", "%1 dong"),
          QT_TRANSLATE_N_NOOP("InWords", "Dong %1 only"), nullptr},
    Names{"RUB", QT_TRANSLATE_N_NOOP("InWords", "%1 roubles"),
          QT_TRANSLATE_N_NOOP("InWords", "Roubles %1 only"),
          QT_TRANSLATE_N_NOOP("InWords", "%1 kopecks")},
};
constexpr Names kNoNames = {"", QT_TRANSLATE_N_NOOP("InWords", "%1 %2"),
                            QT_TRANSLATE_N_NOOP("InWords", "%2 %1 only"),
                            QT_TRANSLATE_N_NOOP("InWords", "%1 hundredths")};

const Names& namesOf(const Currency& currency) {
    const auto found = std::find_if(kNames.begin(), kNames.end(), [&](const Names& names) {
        return names.code == currency.code;
    });
    return found == kNames.end() ? kNoNames : *found;
}

/// An amount in both its units, each spelled.
struct Spelled {
    std::int64_t wholes;
    std::int64_t parts;
    QString wholesInWords;
    QString partsInWords;
};

std::optional<Spelled> spelled(Money money, const Currency& currency) {
    std::int64_t inWhole = 1;
    for (int digit = 0; digit < currency.minorDigits; ++digit) inWhole *= 10;
    const std::int64_t units = std::abs(money.inMinor());
    const Speller speller = spellerFor(currency.grouping);
    const auto wholes = spelled(units / inWhole, speller);
    const auto parts = spelled(units % inWhole, speller);
    if (!wholes || !parts) return {};
    return Spelled{units / inWhole, units % inWhole, *wholes, *parts};
}

/// `pattern` in the language of the moment, in the form for `count`, with its words.
QString said(const char* pattern, std::int64_t count, const QString& words,
             const Currency& currency) {
    // Qt counts in an int. Beyond a thousand all our languages have one form.
    const int n = static_cast<int>(std::min<std::int64_t>(count, 1000));
    return QCoreApplication::translate("InWords", pattern, nullptr, n)
        .replace(QLatin1String{"%1"}, words)
        .replace(QLatin1String{"%2"}, QString::fromStdString(currency.code));
}

QString withCapital(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString inWords(Money money, const Currency& currency) {
    const auto words = spelled(money, currency);
    if (!words) return amount(money, currency);
    const Names& names = namesOf(currency);
    const QString wholes = said(names.wholes, words->wholes, words->wholesInWords, currency);
    if (words->parts == 0) return withCapital(wholes);
    const QString parts = said(names.parts, words->parts, words->partsInWords, currency);
    if (words->wholes == 0) return withCapital(parts);
    //: 1 the rupees, 2 the paise, both in words
    return withCapital(QCoreApplication::translate("InWords", "%1 and %2").arg(wholes, parts));
}

QString inWordsOnPaper(Money money, const Currency& currency) {
    const auto words = spelled(money, currency);
    if (!words) return amount(money, currency);
    const Names& names = namesOf(currency);
    if (words->parts == 0)
        return withCapital(
            said(names.wholesOnPaper, words->wholes, words->wholesInWords, currency));
    //: Ends an amount in words on a voucher, so that nothing can be written after it.
    return QCoreApplication::translate("InWords", "%1 only").arg(inWords(money, currency));
}

} // namespace bahi::ui
