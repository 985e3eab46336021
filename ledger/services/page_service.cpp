#include "ledger/services/page_service.h"

#include "ledger/base/text.h"
#include "ledger/services/posting_desk.h"
#include "ledger/services/reason.h"
#include "ledger/store/members.h"
#include "ledger/store/words.h"

#include <initializer_list>
#include <set>

namespace bahi {

namespace {

/// A loan is of its lender, a grant of its donor, an asset of the grant it was bought from or the
/// enterprise that works with it; what else belongs together is the group's to say.
Result<Done> checkedOwner(const NewPage& page, const LedgerPage& of) {
    const auto mustBe = [&](std::initializer_list<SubLedger> kinds) -> Result<Done> {
        std::string wanted;
        for (const SubLedger kind : kinds) {
            if (of.openedAs == kind) return Done{};
            wanted += (wanted.empty() ? "" : ", ") + std::string{wordOf(kind)};
        }
        return Refused{.why = Refusal::PageOfOther}
            .about(of.code)
            .got(std::string{wordOf(of.openedAs)})
            .want(std::move(wanted))
            .at(page.where);
    };
    if (page.kind == SubLedger::Borrowing)
        return mustBe({SubLedger::Party, SubLedger::BankAccount});
    if (page.kind == SubLedger::Grant) return mustBe({SubLedger::Party});
    if (page.kind == SubLedger::FixedAsset)
        return mustBe({SubLedger::Grant, SubLedger::Enterprise});
    return Done{};
}

/// What the books keep of `page`, but for its number and its name.
Result<PageOpened> recordOf(const NewPage& page, const PostingDesk& desk) {
    if (desk.rules().empty())
        return Refused{.why = Refusal::NoRulesYet}.about(page.code).at(page.where);
    PageOpened opened{};
    opened.openedAs = page.kind;
    opened.code = page.code;
    opened.openedOn = page.openedOn.value_or(desk.rules().all().front().from);
    opened.until = page.until;
    if (page.until && *page.until < opened.openedOn)
        return Refused{.why = Refusal::PageEndsEarly}
            .about(page.code)
            .got(toIso(*page.until))
            .want(toIso(opened.openedOn))
            .at(page.where);
    opened.amount = page.amount;
    opened.rate = page.rate;
    opened.reference = page.reference;
    if (!page.of.empty()) {
        const auto of = desk.pages().find(page.of);
        if (of == desk.pages().end())
            return Refused{.why = Refusal::PageUnknown}.about(page.of).at(page.where);
        BAHI_TRY(checkedOwner(page, of->second));
        opened.ofPage = of->second.number;
    }
    if (page.member) {
        const Member* member = desk.member(*page.member);
        if (member == nullptr)
            return Refused{.why = Refusal::MemberUnknown}.about(page.member->text()).at(page.where);
        opened.member = member->number;
    }
    return opened;
}

Result<std::string> nameOf(const NewPage& page) {
    auto name = checkedName(page.name);
    if (!name) return Refused{name.refused()}.at(page.where);
    return name;
}

bool saysTheSame(const LedgerPage& open, const PageOpened& page, const std::string& name) {
    return open.openedAs == page.openedAs && open.openedOn == page.openedOn &&
           open.until == page.until && open.ofPage == page.ofPage && open.member == page.member &&
           open.amount == page.amount && open.rate == page.rate &&
           open.reference == page.reference && open.name == name;
}

} // namespace

Result<std::vector<LedgerPage>> PageService::open(const std::vector<NewPage>& pages, Keep keep) {
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<std::vector<LedgerPage>> {
            PostingDesk desk{m_book, writer};
            std::vector<LedgerPage> opened;
            for (const NewPage& page : pages) {
                auto record = recordOf(page, desk);
                if (!record) return record.refused();
                const auto name = nameOf(page);
                if (!name) return name.refused();
                const auto there = desk.pages().find(page.code);
                const bool isOpen = there != desk.pages().end();
                if (isOpen && saysTheSame(there->second, record.value(), name.value())) {
                    opened.push_back(there->second);
                    continue;
                }
                const auto asMember = MemberCode::parse(page.code);
                if (isOpen || (asMember && desk.member(asMember.value()) != nullptr))
                    return Refused{.why = Refusal::PageCodeTaken}.about(page.code).at(page.where);
                desk.open(std::move(record).value(), name.value());
                opened.push_back(desk.pages().at(page.code));
            }
            return opened;
        },
        keep);
}

std::string PageService::nextBankCode() {
    std::set<std::string> taken;
    for (const LedgerPage& page : all()) taken.insert(page.code);
    for (const Member& member : Members{m_book.database()}.all()) taken.insert(member.code.text());
    std::string code = kFirstBankAccount;
    for (int more = 2; taken.contains(code); ++more)
        code = kFirstBankAccount + ("-" + std::to_string(more));
    return code;
}

std::vector<NewPage> PageService::asAsked(const std::vector<LedgerPage>& pages) {
    const auto members = Members{m_book.database()}.all();
    const auto others = all();
    std::vector<NewPage> asked;
    for (const LedgerPage& page : pages) {
        NewPage one{.code = page.code, .kind = page.openedAs, .name = page.name};
        one.openedOn = page.openedOn;
        one.until = page.until;
        if (page.ofPage) one.of = others.at(page.ofPage->value - 1).code;
        if (page.member) one.member = members.at(page.member->value - 1).code;
        one.amount = page.amount;
        one.rate = page.rate;
        one.reference = page.reference;
        asked.push_back(std::move(one));
    }
    return asked;
}

Result<Changes> PageService::correct(const NewPage& page, const std::string& reason, Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            const PostingDesk desk{m_book, writer};
            const auto there = desk.pages().find(page.code);
            if (there == desk.pages().end())
                return Refused{.why = Refusal::PageUnknown}.about(page.code).at(page.where);
            if (there->second.openedAs != page.kind)
                return Refused{.why = Refusal::PageOfOther}
                    .about(page.code)
                    .got(std::string{wordOf(there->second.openedAs)})
                    .want(std::string{wordOf(page.kind)})
                    .at(page.where);
            auto record = recordOf(page, desk);
            if (!record) return record.refused();
            const auto name = nameOf(page);
            if (!name) return name.refused();
            PageOpened corrected = std::move(record).value();
            corrected.number = there->second.number;
            if (corrected.ofPage && *corrected.ofPage >= corrected.number)
                return Refused{.why = Refusal::PageOfLater}.about(page.of).got(page.code).at(
                    page.where);
            corrected.name = writer.commitToAny(TextField::PageName, name.value());
            writer.append(corrected, {there->second.record, why.value()});
            return Changes{.journal = true};
        },
        keep);
}

} // namespace bahi
