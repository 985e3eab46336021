#pragma once

#include "ledger/books/chart_of_accounts.h"
#include "ledger/store/books_file.h"
#include "tests/support/office.h"

#include <string>
#include <string_view>

namespace bahi::plain {

/// A protected book at `path`, as a Bahi that keeps names locked may write it; here `group` stands
/// in it plainly, so that a test sees who shows it.
inline void makeLockedBook(TestOffice& home, const std::string& path, std::string_view group) {
    const Machine& machine = home.office().machine;
    must(BooksFile{home.files()}.create(path, machine, [&](Writer& writer) -> Result<Done> {
        const NewBook usual = aBook();
        writer.append(
            BookCreated{.bookId = machine.random.bytes<16>(),
                        .currency = usual.currency.code,
                        .minorDigits = static_cast<std::uint8_t>(usual.currency.minorDigits),
                        .privacy = Privacy::Protected,
                        .practice = false,
                        .publicKey = machine.device.publicKey(),
                        .groupName = writer.commitToAny(TextField::GroupName, std::string{group})});
        for (const ChartedAccount& charted : ChartOfAccounts::all())
            if (charted.openedAtStart) writer.append(AccountOpened{charted.account});
        writer.append(RulesSet{usual.rules});
        return Done{};
    }));
}

} // namespace bahi::plain
