#include "ui/text/sentences.h"

#include "ledger/words/failure_text.h"
#include "ledger/words/record_words.h"
#include "ledger/words/refusal_text.h"
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bahi::ui {

namespace {

using enum Refusal;

Currency currencyOfNow{.code = "INR", .minorDigits = 2, .grouping = Grouping::Indian};

/// `given` or `allowed` of these is an amount; in a currency without decimals it looks like any
/// other number, so it must be known.
constexpr std::array kGivesAmount = {
    Unbalanced,       CashBelowZero,         BankBelowZero,      PageBelowZero,  GrantOverused,
    CashCountDiffers, CutoffUnbalanced,      SavingsPaidOut,     StatementThere, LoanAboveSavings,
    InterestAboveDue, RepaymentAboveBalance, RepaymentAboveOwed,
};
constexpr std::array kAllowsAmount = {
    AmountTooLarge,   Unbalanced,       GrantOverused,         CashCountDiffers,   CutoffUnbalanced,
    LoanAboveSavings, InterestAboveDue, RepaymentAboveBalance, RepaymentAboveOwed,
};

template <std::size_t size>
bool isAmong(const std::array<Refusal, size>& some, Refusal why) {
    return std::find(some.begin(), some.end(), why) != some.end();
}

std::string amountIn(const std::string& plain) {
    const auto read = parseAmount(plain, currencyOfNow);
    return read ? amount(read.value(), currencyOfNow).toStdString() : plain;
}

/// `text` with its days as people write them: 2026-11-22 becomes 22/11/2026.
QString withDates(const QString& text) {
    static const QRegularExpression day{QStringLiteral(R"(\b\d{4}-\d\d-\d\d\b)")};
    QString shown;
    qsizetype done = 0;
    for (auto found = day.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const auto read = parseDate(match.captured().toStdString());
        shown += text.mid(done, match.capturedStart() - done);
        shown += read ? date(read.value()) : match.captured();
        done = match.capturedEnd();
    }
    return shown + text.mid(done);
}

/// `M07, loan 3`, in the language of the moment.
QString withLoans(QString text) {
    static const QRegularExpression loan{QStringLiteral(R"(\bloan (\d+)\b)")};
    const auto match = loan.match(text);
    if (!match.hasMatch()) return text;
    const QString said = QCoreApplication::translate("Value", "loan %1").arg(match.captured(1));
    return text.replace(match.capturedStart(), match.capturedLength(), said);
}

/// `value` with the engine's words translated, such as `bank-account, deposit`; nothing if it
/// holds none.
QString inWords(const QString& value) {
    QStringList words = value.split(QStringLiteral(", "));
    for (QString& word : words)
        word = QCoreApplication::translate("Value", word.toUtf8().constData());
    const QString said = words.join(QStringLiteral(", "));
    return said == value ? QString{} : said;
}

/// A value of a refusal for people.
std::string readable(const std::string& value) {
    const QString text = QString::fromStdString(value);
    const QString words = inWords(text);
    return (words.isEmpty() ? withLoans(withDates(text)) : words).toStdString();
}

Refused readable(const Refused& refused, const RefusalText& text) {
    // What stands in quotes is somebody's own, and stays as it was typed.
    const auto isQuoted = [&text](std::string_view placeholder) {
        return text.wrong.find(placeholder) != std::string_view::npos;
    };
    Refused shown = refused;
    if (!isQuoted("“{subject}”")) shown.subject = readable(refused.subject);
    if (isAmong(kGivesAmount, refused.why))
        shown.given = amountIn(refused.given);
    else if (!isQuoted("“{given}”"))
        shown.given = readable(std::string{wordOfKindName(refused.given)});
    shown.allowed =
        isAmong(kAllowsAmount, refused.why) ? amountIn(refused.allowed) : readable(refused.allowed);
    return shown;
}

/// `text` in the language of the moment. The same words may need two translations: `name` tells.
std::string translated(const char* context, std::string_view text, std::string_view name) {
    const std::string source{text};
    const std::string key{name};
    return QCoreApplication::translate(context, source.c_str(), key.c_str()).toStdString();
}

} // namespace

void speakOfMoneyIn(const Currency& currency) {
    currencyOfNow = currency;
}

QString sentenceFor(const Refused& refused) {
    const RefusalText& english = textOf(refused.why);
    const std::string wrong = translated("Refusal", english.wrong, english.name);
    const std::string wayOut = translated("Refusal", english.wayOut, english.name);
    const RefusalText text{english.why, english.name, wrong, wayOut};
    const std::string place = translated("Place", textOf(refused.where), {});
    return QString::fromStdString(sentenceFrom(text, place, readable(refused, english)));
}

QString sentenceFor(const MachineFailure& failed, const QString& file) {
    const FailureText& english = textOf(failed.failure);
    const std::string wrong = translated("Failure", english.wrong, english.name);
    const std::string wayOut = translated("Failure", english.wayOut, english.name);
    const FailureText text{english.failure, english.name, wrong, wayOut};
    return QString::fromStdString(sentenceFrom(text, failed, file.toStdString()));
}

} // namespace bahi::ui
