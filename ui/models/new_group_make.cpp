#include "ui/models/new_group_make.h"

#include "ledger/group/symbol.h"
#include "ledger/services/book_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/member_picture_service.h"
#include "ledger/services/member_service.h"
#include "ledger/services/page_service.h"

#include <algorithm>

namespace bahi::ui {

namespace {

/// A book that grows beside its place; what is not taken goes again.
class Growing {
public:
    Growing(FileSystem& files, const std::string& place) : m_files{files}, m_path{freeAt(place)} {}
    ~Growing() {
        if (m_isTaken) return;
        try {
            m_files.remove(m_path + "-journal");
            m_files.remove(m_path);
        } catch (const std::exception&) {
            // The disk refuses even this: the leftover is harmless, and said so by its name.
        }
    }
    Growing(const Growing&) = delete;
    Growing& operator=(const Growing&) = delete;

    const std::string& path() const { return m_path; }

    bool takeName(const std::string& place) {
        m_isTaken = m_files.renameToNew(m_path, place);
        return m_isTaken;
    }

private:
    std::string freeAt(const std::string& place) const {
        std::string path = place + ".making";
        for (int more = 2; m_files.look(path).exists; ++more)
            path = place + "." + std::to_string(more) + ".making";
        return path;
    }

    FileSystem& m_files;
    std::string m_path;
    bool m_isTaken = false;
};

Refused at(const char* step, Refused refused) {
    refused.where.file = step;
    return refused;
}

NewBook bookOf(const NewGroup& group) {
    return {.currency = group.currency,
            .groupName = group.name,
            .rules = group.rules,
            .settings = group.settings};
}

/// The day everybody has joined by: a cut-off may be older than the rules.
Date firstDayOf(const NewGroup& group) {
    return group.opening ? std::min(group.opening->day, group.rules.from) : group.rules.from;
}

std::vector<NewMember> comersOf(const NewGroup& group) {
    std::vector<NewMember> comers;
    for (const NewGroupMember& her : group.members)
        comers.push_back({.code = her.code,
                          .name = her.name,
                          .joinedOn = firstDayOf(group),
                          .where = {steps::kMembers, comers.size() + 1, "name"}});
    return comers;
}

NewPage bankOf(const NewGroup& group, const std::string& code) {
    return {.code = code,
            .kind = SubLedger::BankAccount,
            .name = group.opening->bankName,
            .openedOn = firstDayOf(group),
            .where = {steps::kOpening, 0, "bankName"}};
}

CutoffSheet sheetOf(const Opening& opening, const std::vector<Member>& members,
                    const std::string& bank) {
    CutoffSheet sheet{.date = opening.day, .lines = {}, .where = {steps::kOpening, 0, "surplus"}};
    const auto add = [&](PageName page, AccountCode account, Money amount, Money instalment,
                         std::size_t member, const char* field) {
        if (amount.isZero()) return;
        sheet.lines.push_back(
            {std::move(page), account, amount, instalment, {steps::kOpening, member, field}});
    };
    add({}, accounts::kCashBox, opening.cash, {}, 0, "cash");
    add({.code = bank}, accounts::kBank, opening.bank, {}, 0, "bank");
    for (std::size_t place = 0; place < members.size(); ++place) {
        const BroughtForward& her = opening.members.at(place);
        const PageName page{.member = members[place].code};
        add(page, accounts::kRegularSavings, her.savings, {}, place + 1, "savings");
        add(page, accounts::kLoansOwnFunds, her.loan, her.instalment, place + 1, "loan");
    }
    add({}, accounts::kSurplus, opening.surplus(), {}, 0, "surplus");
    return sheet;
}

/// The drawings as they stood beside the names while the list was written: where a line was taken
/// out, they are not those of the order of joining. Who comes after all that look different has
/// the one of her number.
Result<Done> giveSymbols(Office& office, Book& book, const NewGroup& group,
                         const std::vector<Member>& members) {
    MemberPictureService pictures{office, book};
    for (std::size_t place = 0; place < members.size(); ++place) {
        const int symbol = group.members.at(place).symbol;
        const std::string name = nameOf(SymbolNumber{std::uint32_t(std::max(0, symbol)) + 1});
        if (symbol < 0 || !symbolNamed(name)) continue;
        const auto given = pictures.giveSymbol(members[place].code.text(), name);
        if (!given && given.refusal() != Refusal::NothingToChange)
            return at(steps::kMembers, given.refused());
    }
    return Done{};
}

Result<Done> bringForward(Office& office, Book& book, const NewGroup& group,
                          const std::vector<Member>& members) {
    PageService pages{office, book};
    const NewPage bank = bankOf(group, pages.nextBankCode());
    if (!group.opening->bank.isZero() || !group.opening->bankName.empty()) {
        const auto opened = pages.open({bank});
        if (!opened) return at(steps::kOpening, opened.refused());
    }
    const CutoffSheet sheet = sheetOf(*group.opening, members, bank.code);
    if (sheet.lines.empty()) return Done{}; // nothing to bring forward: a fresh start after all
    const auto posted = CutoffService{office, book}.post(sheet);
    if (!posted) return at(steps::kOpening, posted.refused());
    return Done{};
}

/// Everything into a book at `path`, which is closed again.
Result<Done> grow(Office& office, const std::string& path, const NewGroup& group,
                  std::atomic<int>& part) {
    const auto book = BookService{office}.create(path, bookOf(group));
    if (!book) return at(steps::kGroup, book.refused());
    ++part;
    const auto joined = MemberService{office, *book.value()}.join(comersOf(group));
    if (!joined) return at(steps::kMembers, joined.refused());
    BAHI_TRY(giveSymbols(office, *book.value(), group, joined.value()));
    ++part;
    if (group.opening) BAHI_TRY(bringForward(office, *book.value(), group, joined.value()));
    ++part;
    return Done{};
}

} // namespace

Result<Done> checkedPlaceOf(Office& office, const NewGroup& group) {
    // The rules are agreed on a later step; any will do to see whether the place is free.
    GroupRules rules;
    rules.from = fromDays(0);
    const NewBook fresh{.currency = group.currency, .groupName = group.name, .rules = rules};
    const auto tried = BookService{office}.create(group.path.toStdString(), fresh, Keep::No);
    if (!tried) return at(steps::kGroup, tried.refused());
    return Done{};
}

Result<Done> makeBook(Office& office, const NewGroup& group, std::atomic<int>& part) {
    part = 0;
    BAHI_TRY(checkedPlaceOf(office, group));
    const std::string place = group.path.toStdString();
    Growing growing{office.files, place};
    BAHI_TRY(grow(office, growing.path(), group, part));
    if (!growing.takeName(place))
        return at(steps::kGroup, Refused{.why = Refusal::FileExists}.about(place));
    ++part;
    return Done{};
}

} // namespace bahi::ui
