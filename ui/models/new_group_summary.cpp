#include "ui/models/new_group_summary.h"

#include "ui/models/places.h"
#include "ui/text/figures.h"
#include "ui/text/money_names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace bahi::ui {

namespace {

using Row = SummaryPart::Row;

class Telling {
    Q_DECLARE_TR_FUNCTIONS(NewGroupSummary)

public:
    explicit Telling(const NewGroup& group) : m_group{group} {}

    SummaryPart group() const {
        return {tr("The group"),
                {{tr("Name"), m_group.name.empty() ? tr("none, only its code")
                                                   : QString::fromStdString(m_group.name)}}};
    }

    Row money() const {
        return {tr("Money"), moneyName(QString::fromStdString(m_group.currency.code))};
    }

    Row file() const { return {tr("File"), shownPath(m_group.path)}; }

    SummaryPart members() const {
        SummaryPart part{tr("%n member(s)", nullptr, int(m_group.members.size())), {}};
        for (std::size_t at = 0; at < m_group.members.size(); ++at) {
            const NewGroupMember& her = m_group.members[at];
            const QString code = her.code ? QString::fromStdString(her.code->text()) : QString{};
            QStringList said;
            if (!her.name.empty() && her.code) said << code;
            if (m_group.opening) said << broughtBy(m_group.opening->members.at(at));
            part.rows.push_back({her.name.empty() ? code : QString::fromStdString(her.name),
                                 said.join(u'\n'), her.symbol});
        }
        return part;
    }

    QString codes() const {
        const auto without = std::count_if(m_group.members.begin(), m_group.members.end(),
                                           [](const NewGroupMember& her) { return !her.code; });
        if (without == 0) return {};
        return without == std::ssize(m_group.members)
                   ? tr("Bahi gives each of them a code.")
                   : tr("Bahi gives a code to everybody who has none here.");
    }

    SummaryPart rules() const {
        const GroupRules& rules = m_group.rules;
        SummaryPart part{tr("Rules from %1").arg(dayOfYear(rules.from)), {}};
        part.rows = {{tr("Meetings"), wordsFor(rules.meeting)},
                     {tr("Saving"), rules.regularSaving.isZero()
                                        ? tr("as each can")
                                        : tr("%1 each meeting").arg(money(rules.regularSaving))},
                     {tr("Interest"),
                      tr("%1 % a month on the balance, rounded %2 to a multiple of %3")
                          .arg(withWrittenDigits(QString::fromStdString(rules.interest.toText())),
                               wayOf(rules.interestRounding.mode),
                               money(Money::fromMinor(rules.interestRounding.multiple)))},
                     {tr("Year"), tr("begins on %1")
                                      .arg(shortDate(Date{std::chrono::year{2001},
                                                          std::chrono::month{rules.yearStartMonth},
                                                          std::chrono::day{1}}))}};
        if (const auto times = agreed(Setting::LoanToSavings))
            part.rows.push_back(
                {tr("Largest loan"), tr("%1 times her savings").arg(number(*times))});
        addMoney(part, Setting::ResolutionAbove, tr("Resolution"), tr("for payments above %1"));
        bool isFirst = true;
        const auto yes = [&](Setting setting, const QString& said) {
            if (agreed(setting) != std::optional<std::int64_t>{1}) return;
            part.rows.push_back({isFirst ? tr("Agreed") : QString{}, said});
            isFirst = false;
        };
        yes(Setting::SavingDueWhenMissed, tr("the saving of a missed meeting stays due"));
        yes(Setting::CatchUpSaving, tr("newcomers bring what the others have saved"));
        yes(Setting::WomenOnly, tr("women only"));
        yes(Setting::OnePerFamily, tr("one of a family"));
        addAges(part);
        return part;
    }

    SummaryPart fines() const {
        SummaryPart part{tr("Fines and fees"), {}};
        const QString each = QStringLiteral("%1");
        addMoney(part, Setting::FineMissedSaving, tr("Saving not brought"), each);
        addMoney(part, Setting::FineLate, tr("Coming late"), each);
        addMoney(part, Setting::FineAbsent, tr("Absent without notice"), each);
        if (agreed(Setting::FineMissedInstalment) == std::optional{kFineIsMonthsInterest})
            part.rows.push_back({tr("Instalment not paid"), tr("one month's interest")});
        else
            addMoney(part, Setting::FineMissedInstalment, tr("Instalment not paid"), each);
        const bool toCorpus =
            agreed(Setting::AdmissionFeeToCorpus) == std::optional<std::int64_t>{1};
        addMoney(part, Setting::AdmissionFee, tr("Admission fee"),
                 toCorpus ? tr("%1, to the corpus") : each);
        if (part.rows.empty()) part.rows.push_back({tr("None agreed"), {}});
        return part;
    }

    SummaryPart opening() const {
        if (!m_group.opening) return {tr("A fresh start"), {{tr("The book begins empty."), {}}}};
        const Opening& opening = *m_group.opening;
        SummaryPart part{tr("Where it stands on %1").arg(dayOfYear(opening.day)), {}};
        const auto add = [&](const QString& word, Money sum, bool isSum = false) {
            part.rows.push_back({word, money(sum), -1, isSum, true});
        };
        add(tr("Cash box"), opening.cash);
        if (!opening.bank.isZero() || !opening.bankName.empty())
            add(opening.bankName.empty() ? tr("Bank") : QString::fromStdString(opening.bankName),
                opening.bank);
        add(tr("Loans of members"), opening.loans());
        add(tr("The group has"), opening.has(), true);
        add(tr("Savings of members"), opening.savings());
        const Money surplus = opening.surplus();
        const bool isDeficit = surplus.isNegative();
        if (surplus.isZero()) {
            part.rows.push_back(
                {tr("It balances"), tr("nothing left over, nothing missing"), -1, true});
            return part;
        }
        add(isDeficit ? tr("Missing: a deficit") : tr("Left over: surplus"),
            isDeficit ? -surplus : surplus, true);
        part.rows.push_back({tr("In words"), inWords(surplus, m_group.currency)});
        return part;
    }

    static QString agreed() {
        return tr(
            "Read aloud to all members and agreed. What is written here can be changed later "
            "by resolution only; the change is seen in the book.");
    }

private:
    QString money(Money sum) const { return amount(sum, m_group.currency); }

    std::optional<std::int64_t> agreed(Setting setting) const {
        const auto found = m_group.settings.find(setting);
        if (found == m_group.settings.end()) return {};
        return found->second;
    }

    void addMoney(SummaryPart& part, Setting setting, const QString& word,
                  const QString& said) const {
        if (const auto sum = agreed(setting))
            part.rows.push_back({word, said.arg(money(Money::fromMinor(*sum)))});
    }

    void addAges(SummaryPart& part) const {
        const auto least = agreed(Setting::AgeMin);
        const auto most = agreed(Setting::AgeMax);
        if (least && most)
            part.rows.push_back(
                {tr("Age"), tr("%1 to %2 years").arg(number(*least), number(*most))});
        else if (least)
            part.rows.push_back({tr("Age"), tr("from %1 years on").arg(number(*least))});
        else if (most)
            part.rows.push_back({tr("Age"), tr("up to %1 years").arg(number(*most))});
    }

    QString broughtBy(const BroughtForward& her) const {
        if (her.loan.isZero()) return tr("savings %1").arg(money(her.savings));
        if (her.instalment.isZero())
            return tr("savings %1, loan %2").arg(money(her.savings), money(her.loan));
        return tr("savings %1, loan %2, instalment %3")
            .arg(money(her.savings), money(her.loan), money(her.instalment));
    }

    static QString wayOf(RoundingMode mode) {
        if (mode == RoundingMode::Up) return tr("up");
        if (mode == RoundingMode::HalfUp) return tr("to the nearest");
        return mode == RoundingMode::HalfEven ? tr("to the even one") : tr("down");
    }

    const NewGroup& m_group;
};

} // namespace

Summary summaryOf(const NewGroup& group) {
    const Telling telling{group};
    return {telling.group(), telling.money(), telling.file(),    telling.members(), telling.codes(),
            telling.rules(), telling.fines(), telling.opening(), Telling::agreed()};
}

} // namespace bahi::ui
