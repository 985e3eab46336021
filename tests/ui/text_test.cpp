// Figures, words and sentences as people read them, in both languages and both kinds of digits.

#include "tests/ui/spoken.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace bahi;
using namespace bahi::ui;

namespace {

using namespace std::chrono;

const Currency kRupees{"INR", 2, Grouping::Indian};
const Currency kDong{"VND", 0, Grouping::Western};
const Currency kRoubles{"RUB", 2, Grouping::Western};
const Currency kTakas{"BDT", 2, Grouping::Indian};

struct Reading {
    Language language;
    Digits digits;
    std::string text;
};

Reading english(std::string text) {
    return {Language::English, Digits::Latin, std::move(text)};
}
Reading englishInDevanagari(std::string text) {
    return {Language::English, Digits::Devanagari, std::move(text)};
}
Reading hindi(std::string text) {
    return {Language::Hindi, Digits::Latin, std::move(text)};
}
Reading hindiInDevanagari(std::string text) {
    return {Language::Hindi, Digits::Devanagari, std::move(text)};
}

/// What `write` writes in each language and in each kind of digits.
template <class Write>
void checkReads(const std::vector<Reading>& readings, Write write) {
    for (const Reading& reading : readings) {
        const Spoken spoken{reading.language, reading.digits};
        CHECK(write().toStdString() == reading.text);
    }
}

Money minor(std::int64_t units) {
    return Money::fromMinor(units);
}

} // namespace

TEST_CASE("amounts are grouped as the currency's people group them", "[text]") {
    const auto reads = [](std::int64_t units, const Currency& currency,
                          const std::vector<Reading>& readings) {
        checkReads(readings, [&] { return amount(minor(units), currency); });
    };
    reads(0, kRupees, {english("0"), hindi("0"), hindiInDevanagari("०")});
    reads(250, kRupees, {english("2.50"), hindi("2.50"), hindiInDevanagari("२.५०")});
    reads(11851000, kRupees,
          {english("1,18,510"), hindi("1,18,510"), hindiInDevanagari("१,१८,५१०"),
           englishInDevanagari("१,१८,५१०")});
    reads(123456750, kRupees, {english("12,34,567.50"), hindiInDevanagari("१२,३४,५६७.५०")});
    reads(1234500, kDong, {english("1,234,500"), hindi("1,234,500")});
    reads(-25000, kRupees, {english("250"), hindi("250")}); // callers say it in words
}

TEST_CASE("numbers are grouped too", "[text]") {
    checkReads({english("4,803"), hindi("4,803"), hindiInDevanagari("४,८०३")},
               [] { return number(4803); });
    checkReads({english("2,00,000"), hindi("2,00,000")}, [] { return number(200000); });
}

TEST_CASE("days have four digits of the year, and months and weekdays their names", "[text]") {
    const Date day = year{2026} / 11 / 10;
    checkReads({english("10/11/2026"), hindi("10/11/2026"), hindiInDevanagari("१०/११/२०२६"),
                englishInDevanagari("१०/११/२०२६")},
               [&] { return date(day); });
    checkReads({english("01/04/2026")}, [] { return date(year{2026} / 4 / 1); });
    checkReads({english("Tuesday 10 November 2026"), hindi("मंगलवार 10 नवंबर 2026"),
                hindiInDevanagari("मंगलवार १० नवंबर २०२६")},
               [&] { return longDate(day); });
    checkReads({english("10 November 2026"), hindi("10 नवंबर 2026")},
               [&] { return dayOfYear(day); });
    checkReads({english("10 Nov"), hindi("10 नवं"), hindiInDevanagari("१० नवं")},
               [&] { return shortDate(day); });
    checkReads({english("Sunday"), hindi("रविवार")}, [] { return ui::weekday(Sunday); });
}

TEST_CASE("amounts in words", "[text]") {
    const auto reads = [](std::int64_t units, const Currency& currency,
                          const std::string& inEnglish, const std::string& inHindi) {
        checkReads({english(inEnglish), hindi(inHindi), hindiInDevanagari(inHindi)},
                   [&] { return inWords(minor(units), currency); });
    };
    reads(737800, kRupees, "Seven thousand three hundred and seventy-eight rupees",
          "सात हज़ार तीन सौ अठहत्तर रुपये");
    reads(100, kRupees, "One rupee", "एक रुपया");
    reads(0, kRupees, "Zero rupees", "शून्य रुपये");
    reads(250, kRupees, "Two rupees and fifty paise", "दो रुपये पचास पैसे");
    reads(1, kRupees, "One paisa", "एक पैसा");
    reads(12345600, kRupees, "One lakh, twenty-three thousand, four hundred and fifty-six rupees",
          "एक लाख तेईस हज़ार चार सौ छप्पन रुपये");
    reads(123456, kDong, "One hundred and twenty-three thousand, four hundred and fifty-six dong",
          "एक लाख तेईस हज़ार चार सौ छप्पन डोंग");
    reads(101, kRoubles, "One rouble and one kopeck", "एक रूबल एक कोपेक");
    reads(1250, kTakas, "Twelve BDT and fifty hundredths", "बारह BDT पचास सौवें हिस्से");
}

TEST_CASE("amounts in words on paper end with a word, so that nothing can follow", "[text]") {
    const auto reads = [](std::int64_t units, const std::string& inEnglish,
                          const std::string& inHindi) {
        checkReads({english(inEnglish), hindi(inHindi)},
                   [&] { return inWordsOnPaper(minor(units), kRupees); });
    };
    reads(120000, "Rupees one thousand two hundred only", "एक हज़ार दो सौ रुपये मात्र");
    reads(100, "Rupee one only", "एक रुपया मात्र");
    reads(120050, "One thousand two hundred rupees and fifty paise only",
          "एक हज़ार दो सौ रुपये पचास पैसे मात्र");
}

TEST_CASE("amounts are read in any script's digits", "[text]") {
    CHECK(readAmount(QStringLiteral(" १,१८,५१०.५ "), kRupees).value() == minor(11851050));
    CHECK(readAmount(QStringLiteral("12,3a"), kRupees).refused().why == Refusal::AmountMalformed);
    CHECK(readAmount(QStringLiteral("-5"), kRupees).refused().why == Refusal::AmountNegative);
}

TEST_CASE("a refusal's days and amounts stand as people read them", "[text]") {
    const Refused repaid{.why = Refusal::RepaymentAboveBalance,
                         .subject = "M07, loan 3",
                         .given = "123600.00",
                         .allowed = "540.50"};
    checkReads({english("M07, loan 3: repayment 1,23,600 is more than the 540.50 left. "
                        "Enter up to 540.50, or put the rest into saving."),
                hindi("M07, ऋण 3: वापसी 1,23,600 लिखी है, पर बाकी 540.50 ही है। "
                      "540.50 तक लिखें, या बाकी पैसा बचत में लिखें।"),
                hindiInDevanagari("M07, ऋण 3: वापसी १,२३,६०० लिखी है, पर बाकी ५४०.५० ही है। "
                                  "५४०.५० तक लिखें, या बाकी पैसा बचत में लिखें।")},
               [&] { return sentenceFor(repaid); });
    const Refused late{
        .why = Refusal::MeetingNeedsLateReason, .subject = "2026-11-12", .given = "2026-11-15"};
    checkReads({english("The meeting of 12/11/2026 is before the last one saved, 15/11/2026. "
                        "Correct the date, or say why it comes late."),
                hindi("बैठक की तारीख 12/11/2026 पिछली पूरी हुई बैठक (15/11/2026) से पहले की है। "
                      "तारीख ठीक करें, या देर से लिखने का कारण लिखें।")},
               [&] { return sentenceFor(late); });
}

TEST_CASE("a refusal's amounts are grouped as the open book groups them", "[text]") {
    const Spoken spoken{Language::English};
    const Refused differs{.why = Refusal::CashCountDiffers,
                          .subject = "2026-11-10",
                          .given = "1230000",
                          .allowed = "1250000"};
    speakOfMoneyIn(kDong);
    const QString inDong = sentenceFor(differs);
    speakOfMoneyIn(kRupees);
    CHECK(inDong == QStringLiteral("On 10/11/2026 1,230,000 was counted, and the book says "
                                   "1,250,000. Count again, or enter a resolution for the "
                                   "difference."));
}

TEST_CASE("what somebody typed is shown as she typed it", "[text]") {
    const Spoken spoken{Language::Hindi, Digits::Devanagari};
    CHECK(sentenceFor(Refused{.why = Refusal::AmountMalformed, .given = "1000.0a"})
              .startsWith(QStringLiteral("“1000.0a” राशि नहीं है।")));
    CHECK(sentenceFor(Refused{.why = Refusal::DateOutOfRange, .given = "2026-11-10"})
              .startsWith(QStringLiteral("“2026-11-10” ")));
    // A code is no amount, whatever it looks like.
    CHECK(sentenceFor(Refused{.why = Refusal::SubLedgerMissing, .subject = "2010"})
              .startsWith(QStringLiteral("खाता 2010 ")));
}

TEST_CASE("the engine's words are translated inside a sentence", "[text]") {
    const Refused other{.why = Refusal::PageOfOther,
                        .subject = "SBI",
                        .given = "bank-account",
                        .allowed = "grant, fixed-asset"};
    checkReads({english("SBI is a page of kind bank account, not grant, fixed asset. "
                        "Correct the code or the account."),
                hindi("पन्ना SBI “बैंक खाता” का है, “अनुदान, स्थायी संपत्ति” का नहीं। "
                      "कोड या खाता ठीक करें।")},
               [&] { return sentenceFor(other); });
    const Refused kind{
        .why = Refusal::RecordNotCorrectable, .subject = "7", .given = "AttendanceTaken"};
    const Spoken spoken{Language::English};
    CHECK(sentenceFor(kind).startsWith(QStringLiteral("Record 7 cannot be replaced")));
}

TEST_CASE("where a refused thing stands in a file is said first", "[text]") {
    const Refused there{.why = Refusal::CellMissing, .where = {"march.csv", 4, "amount"}};
    checkReads({english("march.csv line 4, column amount: the cell is empty, but needed. Fill it."),
                hindi("march.csv पंक्ति 4, खाना amount: यह खाना खाली है, पर जरूरी है। इसे भरें।")},
               [&] { return sentenceFor(there); });
}

TEST_CASE("a failure of the machine has its sentence", "[text]") {
    const MachineFailure full{Failure::DiskFull, "No space left on device"};
    checkReads({english("jyoti.bahi: the disk is full. Nothing more was saved (No space left on "
                        "device). Free some space, then try again."),
                hindi("jyoti.bahi: डिस्क में जगह नहीं है। इसके आगे कुछ सहेजा नहीं गया (No space "
                      "left on device)। जगह बनाएं, फिर कोशिश करें।")},
               [&] { return sentenceFor(full, QStringLiteral("jyoti.bahi")); });
}

TEST_CASE("terms of the group and of the books", "[text]") {
    checkReads({english("Late"), hindi("देर से")}, [] { return wordFor(Attendance::Late); });
    checkReads({english("Treasurer"), hindi("कोषाध्यक्ष")},
               [] { return wordFor(OfficerRole::Treasurer); });
    checkReads({english("Twice a month"), hindi("महीने में दो बार")},
               [] { return wordFor(Rhythm::TwiceMonthly); });
    checkReads({english("Every Tuesday"), hindi("हर मंगलवार")}, [] {
        return wordsFor({Rhythm::Weekly, 2});
    });
    checkReads({english("On day 1 and 15 of the month"), hindi("हर महीने की 1 और 15 तारीख को")}, [] {
        return wordsFor({Rhythm::TwiceMonthly, 1, 15});
    });
    checkReads({english("On day 1 of the month"), hindi("हर महीने की 1 तारीख को")}, [] {
        return wordsFor({Rhythm::Monthly, 1});
    });
    checkReads({english("Cash box"), hindi("कैश बॉक्स")}, [] { return nameFor(AccountCode{1010}); });
}

TEST_CASE("each language calls itself by its own name", "[text]") {
    CHECK(ownNameOf(Language::English) == QStringLiteral("English"));
    CHECK(ownNameOf(Language::Hindi) == QStringLiteral("हिन्दी"));
    for (const Language language : kLanguages) CHECK(languageOf(codeOf(language)) == language);
    CHECK(languageOf(QStringLiteral("xx")) == Language::English);
}

TEST_CASE("a change of language reaches widgets that are open, Qt's own words too", "[text]") {
    const Spoken spoken{Language::English};
    QMessageBox question;
    question.setStandardButtons(QMessageBox::Ok | QMessageBox::Cancel);
    question.show();
    const auto says = [&question](QMessageBox::StandardButton which) {
        return question.button(which)->text().remove(QLatin1Char{'&'}).toStdString();
    };
    CHECK(says(QMessageBox::Cancel) == "Cancel");
    speak(Language::Hindi);
    QCoreApplication::processEvents();
    CHECK(ui::spoken() == Language::Hindi);
    CHECK(says(QMessageBox::Ok) == "ठीक है");
    CHECK(says(QMessageBox::Cancel) == "रद्द करें");
    speak(Language::English);
    QCoreApplication::processEvents();
    CHECK(says(QMessageBox::Cancel) == "Cancel");
}
