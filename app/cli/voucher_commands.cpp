#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/options.h"
#include "ledger/base/text.h"
#include "ledger/exchange/voucher_csv.h"
#include "ledger/group/page_code.h"
#include "ledger/group/standard_voucher.h"
#include "ledger/services/bank_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/money_text.h"

#include <fmt/format.h>

namespace bahi::cli {

namespace {

struct PostOptions : BookOptions {
    std::vector<std::string> files;
};

Result<ExitCode> post(Desk& desk, const PostOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    Book& open = *book.value();
    auto sheets = vouchersIn(options.files, currencyOf(open));
    if (!sheets) return sheets.refused();
    const auto posted = MeetingService{desk.office, open}.post(
        {}, "", options.keep, desk.console.following("posting voucher"), std::move(sheets).value());
    if (!posted) return posted.refused();
    desk.console.print(voucherLines(posted.value().vouchers, options.keep));
    finishWrite(desk, open, options);
    return ExitCode::Done;
}

struct FormOptions : BookOptions {
    const StandardVoucher* voucher = nullptr;
    std::string amount;
    std::optional<Date> date;
    std::string page;
    std::string bank;
    std::string member;
    std::string reference;
    std::string text;
    std::uint64_t resolution = 0;
};

Result<StandardVoucherForm> formOf(const FormOptions& options, const Currency& currency) {
    const auto amount = parseAmount(options.amount, currency);
    if (!amount) return amount.refused();
    StandardVoucherForm form{.date = *options.date, .amount = amount.value()};
    for (const auto& [code, target] :
         {std::pair{&options.page, &form.page}, {&options.bank, &form.bank}}) {
        if (code->empty()) continue;
        const auto parsed = PageCode::parse(*code);
        if (!parsed) return parsed.refused();
        *target = parsed.value().text();
    }
    if (!options.member.empty()) {
        auto member = MemberCode::parse(options.member);
        if (!member) return member.refused();
        form.member = std::move(member).value();
    }
    if (options.resolution != 0)
        form.resolution = ResolutionNumber{static_cast<std::uint32_t>(options.resolution)};
    const auto text = checkedText(options.text);
    if (!text) return text.refused();
    form.text = text.value();
    if (!options.reference.empty()) {
        auto reference = checkedReference(options.reference);
        if (!reference) return reference.refused();
        form.reference = std::move(reference).value();
    }
    return form;
}

Result<ExitCode> postForm(Desk& desk, const FormOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    Book& open = *book.value();
    const auto form = formOf(options, currencyOf(open));
    if (!form) return form.refused();
    auto sheets = sheetsOf(*options.voucher, form.value());
    if (!sheets) return sheets.refused();
    const auto posted =
        MeetingService{desk.office, open}.post({}, "", options.keep, {}, std::move(sheets).value());
    if (!posted) return posted.refused();
    desk.console.print(voucherLines(posted.value().vouchers, options.keep));
    finishWrite(desk, open, options);
    return ExitCode::Done;
}

void addForm(CLI::App& group, Chosen& chosen, const StandardVoucher& voucher) {
    auto options = std::make_shared<FormOptions>();
    options->voucher = &voucher;
    CLI::App& app = addCommand(group, std::string{voucher.name}, std::string{voucher.what},
                               fmt::format("  bahi {} {} jyoti.bahi 500 --date 2026-05-04\n",
                                           voucher.group, voucher.name));
    addBook(app, *options);
    addArgument(app, "AMOUNT", options->amount, "How much");
    addDate(app, "--date", options->date, "The day", Need::Required);
    addText(app, "--page", "CODE", options->page,
            "What it is about: a bank account, grant, loan, enterprise");
    if (voucher.cash != CashSide::None)
        addText(app, "--bank", "CODE", options->bank,
                "The bank account the money moves on; without it, the cash box");
    if (voucher.credit == 3310)
        addText(app, "--member", "CODE", options->member, "The partner", Need::Required);
    addNumber(app, "--resolution", {1, 4'000'000'000}, options->resolution,
              "The number of the resolution in the minute book");
    addText(app, "--voucher", "NUMBER", options->reference, "Its number on paper");
    addText(app, "--text", "WORDS", options->text, "What for, in a few words");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, postForm);
}

struct StatementOptions : BookOptions {
    std::string balance;
    std::optional<Date> date;
    std::string page;
    std::string uncleared;
    std::string reason;
};

/// `D5, 17,E2`: what stands between commas, without blanks.
std::vector<std::string> listOf(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char letter : text) {
        if (letter == ',')
            words.emplace_back();
        else if (letter != ' ')
            words.back() += letter;
    }
    std::erase(words, std::string{});
    return words;
}

Result<ExitCode> postStatement(Desk& desk, const StatementOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Write);
    if (!book) return book.refused();
    Book& open = *book.value();
    const bool isOverdrawn = options.balance.starts_with('-');
    const auto balance =
        parseAmount(isOverdrawn ? options.balance.substr(1) : options.balance, currencyOf(open));
    if (!balance) return balance.refused();
    BankStatementForm form{.page = {},
                           .statedOn = *options.date,
                           .balance = isOverdrawn ? -balance.value() : balance.value(),
                           .uncleared = listOf(options.uncleared),
                           .reason = options.reason};
    if (!options.page.empty()) {
        const auto code = PageCode::parse(options.page);
        if (!code) return code.refused();
        form.page = code.value().text();
    }
    const auto stated = BankService{desk.office, open}.state(form, options.keep);
    if (!stated) return stated.refused();
    desk.console.print(
        fmt::format("the bank's balance of {} {}\n", toIso(form.statedOn),
                    options.keep == Keep::No ? "would be written down" : "is written down"));
    finishWrite(desk, open, options);
    return ExitCode::Done;
}

void addStatement(CLI::App& bank, Chosen& chosen) {
    auto options = std::make_shared<StatementOptions>();
    CLI::App& app = addCommand(
        bank, "statement", "Write down what the bank says",
        "  bahi bank statement jyoti.bahi 12900 --date 2026-04-30 --page SBI --uncleared D5,E2\n"
        "      the balance in the bank's passbook, and the vouchers it does not know yet\n"
        "  bahi report bank-reconciliation jyoti.bahi --account SBI --as-of 2026-04-30\n"
        "      how the two come to the same");
    addBook(app, *options);
    addArgument(app, "BALANCE", options->balance, "What the bank says the account holds");
    addDate(app, "--date", options->date, "The day", Need::Required);
    addText(app, "--page", "CODE", options->page, "The bank account, if there are several");
    addText(app, "--uncleared", "NUMBERS", options->uncleared,
            "Vouchers the bank does not know yet, with commas");
    addText(app, "--reason", "TEXT", options->reason,
            "Why it replaces what was written down for that day");
    addDryRun(app, *options);
    choose(app, chosen, Effect::Writes, options, postStatement);
}

} // namespace

Result<std::vector<VoucherSheet>> vouchersIn(const std::vector<std::string>& files,
                                             const Currency& currency) {
    std::vector<VoucherSheet> sheets;
    for (const std::string& file : files) {
        const auto bytes = readInput(file);
        if (!bytes) return bytes.refused();
        auto read = readVouchers(bytes.value(), file, currency);
        if (!read) return read.refused();
        std::move(read.value().begin(), read.value().end(), std::back_inserter(sheets));
    }
    return sheets;
}

std::string voucherLines(const std::vector<PostedVoucher>& vouchers, Keep keep) {
    std::string lines;
    for (const PostedVoucher& voucher : vouchers) {
        const bool isNew = voucher.number.value != 0;
        lines += toIso(voucher.date);
        if (isNew) lines += fmt::format(" voucher {}", voucher.number.value);
        if (!voucher.reference.empty()) lines += fmt::format(" ({})", voucher.reference);
        lines += !isNew             ? " already saved\n"
                 : keep == Keep::No ? " would be posted\n"
                                    : " posted\n";
    }
    return lines;
}

void addVoucherCommands(CLI::App& app, Chosen& chosen) {
    CLI::App& voucher = addGroup(app, "voucher", "Post what happens outside the meetings",
                                 "  bahi voucher post jyoti.bahi may.csv");
    auto options = std::make_shared<PostOptions>();
    CLI::App& command = addCommand(
        voucher, "post", "Post vouchers, from CSV files",
        "  bahi voucher post jyoti.bahi may.csv\n"
        "      a row for each line of a voucher; rows of one date and voucher belong together:\n"
        "      date,voucher,kind,account,member,page,debit,credit,instalment,resolution,follows,"
        "text\n"
        "      2026-05-04,37,,5110,,,185,,,,,registers\n"
        "      2026-05-04,37,,1010,,,,185,,,,\n"
        "      2026-05-09,38,,1220,M01,new,8000,,400,12,,seeds\n"
        "      2026-05-09,38,,1110,,SBI,,8000,,12,,\n"
        "      All are posted, or none. A voucher that was posted before, line for line, is "
        "already saved.\n"
        "  bahi meeting post jyoti.bahi may-meetings.csv --vouchers may.csv\n"
        "      meetings and vouchers that need each other, in one go.");
    addBook(command, *options);
    addArguments(command, "FILE", options->files, "The vouchers, CSV; one file or several");
    addDryRun(command, *options);
    choose(command, chosen, Effect::Writes, options, post);

    struct Group {
        const char* name;
        const char* what;
    };
    for (const Group& words : {Group{"bank", "What happens at the bank"},
                               Group{"fund", "Grants, and money of the federation"},
                               Group{"enterprise", "What the group's enterprise buys and sells"}}) {
        CLI::App& group =
            addGroup(app, words.name, words.what, fmt::format("  bahi {} --help", words.name));
        for (const StandardVoucher& standard : standardVouchers())
            if (standard.group == words.name) addForm(group, chosen, standard);
        if (std::string_view{words.name} == "bank") addStatement(group, chosen);
    }
}

} // namespace bahi::cli
