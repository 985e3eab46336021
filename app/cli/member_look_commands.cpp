#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/list_printing.h"
#include "app/cli/options.h"
#include "ledger/base/today.h"
#include "ledger/exchange/known_words.h"
#include "ledger/exchange/people_table.h"
#include "ledger/group/birth.h"
#include "ledger/group/symbol.h"
#include "ledger/services/catch_up.h"
#include "ledger/services/member_details_service.h"
#include "ledger/services/money_text.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct LookOptions : ListOptions {
    std::string code;
    std::optional<Date> asOf;
};

Result<ExitCode> list(Desk& desk, const LookOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    MemberDetailsService service{desk.office, *book.value()};
    return printList(desk, options, tableOf(service.list(options.asOf)));
}

/// `1988, 17 or 18 years old when she joined`
std::string bornText(const Member& member, const std::string& born) {
    const auto birth = Birth::parse(born);
    if (!birth) return born;
    const Birth::Age age = birth.value().ageOn(member.joinedOn);
    const std::string years = age.least == age.most ? std::to_string(age.least)
                                                    : fmt::format("{} or {}", age.least, age.most);
    return fmt::format("{}, {} years old when she joined", born, years);
}

std::string textOf(const KnownMember& known) {
    const Member& member = known.member;
    const MemberDetails& details = known.details;
    std::string text = labelled("code", member.code.text());
    const auto add = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) text += labelled(name, value);
    };
    add("name", member.name);
    add("drawing", nameOf(member.symbol));
    add("joined", toIso(member.joinedOn));
    if (member.leftOn) add("left", toIso(*member.leftOn));
    if (details.gender != Gender::Unsaid) add("gender", std::string{wordOf(details.gender)});
    if (!details.born.empty()) add("born", bornText(member, details.born));
    add("household", details.household);
    add("phone", details.phone);
    if (details.admittedBy != 0)
        add("admitted by", fmt::format("resolution {}", details.admittedBy));
    if (known.nominee && !known.nominee->name.empty()) {
        const Nominee& nominee = *known.nominee;
        const std::string relation =
            nominee.relation.empty() ? "" : fmt::format(" ({})", nominee.relation);
        add("nominee",
            fmt::format("{}{}, named on {}", nominee.name, relation, toIso(nominee.namedOn)));
    }
    add("by the rules", eligibilityWords(known.eligibility));
    return text;
}

Result<ExitCode> show(Desk& desk, const LookOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto known = MemberDetailsService{desk.office, *book.value()}.of(options.code);
    if (!known) return known.refused();
    desk.console.print(textOf(known.value()));
    return ExitCode::Done;
}

std::string textOf(const CatchUp& catchUp, const Currency& currency) {
    const std::string& code = catchUp.member.code.text();
    if (!catchUp.isAgreed)
        return fmt::format(
            "{} brings nothing for the time before: the group has not agreed on it\n", code);
    std::string parts;
    const auto add = [&](const std::string& part) { parts += (parts.empty() ? "" : ", ") + part; };
    if (!catchUp.atCutoff.isZero())
        add(fmt::format("{} at the cut-off", toGrouped(catchUp.atCutoff, currency)));
    for (const CatchUp::Due& due : catchUp.due)
        add(fmt::format("{} of {}", counted(due.meetings, "meeting"),
                        toGrouped(due.saving, currency)));
    if (parts.empty()) parts = "no meeting was held";
    return fmt::format("{} brings {}: before {}, {}\n", code, toGrouped(catchUp.total, currency),
                       toIso(catchUp.member.joinedOn), parts);
}

Result<ExitCode> showCatchUp(Desk& desk, const LookOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto catchUp = catchUpOf(*book.value(), options.code);
    if (!catchUp) return catchUp.refused();
    desk.console.print(textOf(catchUp.value(), currencyOf(*book.value())));
    return ExitCode::Done;
}

void addCode(CLI::App& app, LookOptions& options) {
    addArgument(app, "CODE", options.code, "The member's code");
}

} // namespace

void addMemberLookCommands(CLI::App& group, Chosen& chosen) {
    {
        auto options = std::make_shared<LookOptions>();
        CLI::App& app = addCommand(
            group, "list", "List the members, and how they stand to the rules",
            "  bahi member list jyoti.bahi\n"
            "      the last column says who is not as the rules of her day want it, and of whom\n"
            "      too little is known to say: doubtful.\n"
            "  bahi member list jyoti.bahi --as-of 2007-03-31 --format csv -o members-2007.csv");
        addBook(app, *options);
        addDate(app, "--as-of", options->asOf, "Only who belonged on that day");
        addListPrinting(app, *options);
        choose(app, chosen, Effect::Reads, options, list);
    }
    {
        auto options = std::make_shared<LookOptions>();
        CLI::App& app = addCommand(group, "show", "Say what the book knows of a member",
                                   "  bahi member show jyoti.bahi M01");
        addBook(app, *options);
        addCode(app, *options);
        choose(app, chosen, Effect::Reads, options, show);
    }
    {
        auto options = std::make_shared<LookOptions>();
        CLI::App& app = addCommand(
            group, "catch-up", "Say what a newcomer brings to stand where the others stand",
            "  bahi member catch-up jyoti.bahi M07\n"
            "      the regular savings of all meetings before she joined, if the group has agreed\n"
            "      on that: catch_up_saving in its rules. Nothing is posted: what she brings is\n"
            "      entered in a meeting, as her saving.");
        addBook(app, *options);
        addCode(app, *options);
        choose(app, chosen, Effect::Reads, options, showCatchUp);
    }
}

} // namespace bahi::cli
