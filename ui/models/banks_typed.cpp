#include "ui/models/banks_typed.h"

#include "ledger/base/text.h"

#include <algorithm>

namespace bahi::ui {

namespace {

std::string plain(const QString& text) {
    return text.trimmed().toStdString();
}

} // namespace

Result<Changes> openTyped(Office& office, Book& book, const TypedBank& typed) {
    PageService pages{office, book};
    const auto opened = pages.open({{.code = pages.nextBankCode(),
                                     .kind = SubLedger::BankAccount,
                                     .name = plain(typed.name),
                                     .where = {{}, 0, "name"}}});
    if (!opened) return opened.refused();
    return Changes{.journal = true};
}

Result<Changes> renameTyped(Office& office, Book& book, const std::string& code,
                            const TypedBank& typed) {
    PageService pages{office, book};
    auto asked = pages.asAsked(pages.all());
    const auto page = std::find_if(asked.begin(), asked.end(),
                                   [&](const NewPage& one) { return one.code == code; });
    if (page == asked.end()) return Refused{.why = Refusal::PageUnknown}.about(code);
    page->where = {{}, 0, "name"};
    const auto name = checkedName(plain(typed.name));
    if (!name) return Refused{name.refused()}.at(page->where);
    if (page->name == name.value()) return Refused{.why = Refusal::NothingToChange}.at(page->where);
    page->name = name.value();
    auto changed = pages.correct(*page, plain(typed.reason));
    if (!changed && changed.refused().where.column.empty())
        return Refused{changed.refused()}.at({{}, 0, "reason"});
    return changed;
}

QString wordsFor(const LedgerPage& page) {
    const QString code = QString::fromStdString(page.code);
    return page.name.empty() ? code
                             : QString::fromStdString(page.name) + QStringLiteral("  ") + code;
}

} // namespace bahi::ui
