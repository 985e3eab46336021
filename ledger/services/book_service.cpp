#include "ledger/services/book_service.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/money_text.h"
#include "ledger/services/reason.h"
#include "ledger/services/rules_service.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/schema.h"
#include "ledger/store/texts.h"

#include <algorithm>

namespace bahi {

namespace {

/// The first records of every book: itself, its accounts, its rules.
Result<Done> found(Writer& writer, const NewBook& fresh, const BookId& id) {
    const DeviceKey device = fresh.practice ? DeviceKey::forPractice(id) : writer.machine().device;
    writer.append(
        BookCreated{.bookId = id,
                    .currency = fresh.currency.code,
                    .minorDigits = static_cast<std::uint8_t>(fresh.currency.minorDigits),
                    .privacy = fresh.privacy,
                    .practice = fresh.practice,
                    .publicKey = device.publicKey(),
                    .groupName = writer.commitToAny(TextField::GroupName, fresh.groupName)});
    for (const ChartedAccount& charted : ChartOfAccounts::all())
        if (charted.openedAtStart) writer.append(AccountOpened{charted.account});
    writer.append(RulesSet{fresh.rules});
    if (!fresh.settings.empty())
        writer.append(SettingsAgreed{{fresh.rules.from, fresh.settings, 0}});
    return Done{};
}

} // namespace

Result<std::unique_ptr<Book>> BookService::create(const std::string& path, const NewBook& fresh,
                                                  Keep keep) {
    if (fresh.privacy != Privacy::Open) return Refusal::PrivacyNotYet;
    const BookId id = m_office.machine.random.bytes<16>();
    const DeviceKey practiceKey = DeviceKey::forPractice(id);
    const Machine machine{m_office.machine.clock, m_office.machine.random,
                          fresh.practice ? practiceKey : m_office.machine.device};
    return BooksFile{m_office.files}.create(
        path, machine, [&](Writer& writer) { return found(writer, fresh, id); }, keep);
}

Result<std::unique_ptr<Book>> BookService::open(const std::string& path, Access access) {
    return BooksFile{m_office.files}.open(path, access);
}

BookInfo BookService::info(Book& book) {
    Database& database = book.database();
    const BookCreated& identity = book.identity();
    BookInfo info;
    info.bookId = toHex(identity.bookId);
    info.groupName = Texts{database}.of(RecordNumber{1}, TextField::GroupName);
    info.currency = currencyOf(book);
    info.privacy = identity.privacy;
    info.practice = identity.practice;
    info.schema = currentSchema();
    info.records = book.log().size();
    if (const auto last = book.log().record(RecordNumber{info.records}))
        info.lastWritten = last->record.recordedAt;
    if (const auto last = book.log().lastCheckpoint()) info.root = toHex(last->root);
    info.minuteBookCode = minuteBookCodeOf(book);
    info.device = toHex(deviceIdOf(book.log().deviceKeyAt(info.records)));
    const auto members = Members{database}.all();
    info.members = static_cast<std::size_t>(std::count_if(
        members.begin(), members.end(), [](const Member& member) { return !member.leftOn; }));
    const auto meetings = Meetings{database}.all();
    info.meetings = meetings.size();
    info.vouchers = Journal{database}.lastNumber().value;
    if (!meetings.empty()) {
        info.firstMeeting = meetings.front().heldOn;
        info.lastMeeting = meetings.back().heldOn;
    }
    info.cash = Balances{database}.all()[accounts::kCashBox].balance();
    return info;
}

std::string BookService::reasonOf(Book& book, RecordNumber record) {
    return Texts{book.database()}.of(record, TextField::Reason);
}

Result<Changes> BookService::setRules(Book& book, const GroupRules& rules,
                                      const std::string& lateReason, Keep keep) {
    return RulesService{m_office, book}.set({.rules = rules}, lateReason, keep);
}

Result<Changes> BookService::takeOver(Book& book, const std::string& reason, Keep keep) {
    const auto checked = checkedReason(reason);
    if (!checked) return checked.refused();
    const PublicKey previous = book.log().deviceKeyAt(book.log().size());
    if (book.identity().practice || previous == m_office.machine.device.publicKey())
        return Changes{};
    return book.writeAsNewDevice(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            writer.append(DeviceAccepted{m_office.machine.device.publicKey(), deviceIdOf(previous)},
                          {.reason = checked.value()});
            return Changes{.devices = true};
        },
        keep);
}

} // namespace bahi
