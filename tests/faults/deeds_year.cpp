// Tampering with what a year brings: pages and what stands on them, papers, people, settings, the
// bank's word, and their texts.

#include "tests/faults/tampering.h"

#include <fmt/format.h>

namespace bahi::faults {

namespace {

std::uint64_t at(RawBook& book, const std::string& select) {
    return static_cast<std::uint64_t>(book.number(select));
}

/// A deed of one statement on `table`, found at the record `select` gives.
Deed statement(const std::string& name, const std::string& table, const std::string& sql,
               const std::string& select) {
    return {name, [=](RawBook& book) {
                const Place place{at(book, select), table};
                book.exec(sql);
                return place;
            }};
}

/// The same on the one record that has rows in `table`.
Deed onTheOne(const std::string& name, const std::string& table, const std::string& sql) {
    return statement(name, table, sql, "SELECT min(record) FROM " + table);
}

const std::string kOnPages =
    "SELECT min(record) FROM entry WHERE number IN (SELECT entry FROM posting WHERE page > 0)";

std::vector<Deed> deedsOnPages() {
    const std::string terms = "SELECT max(record) FROM page_terms WHERE page = 3";
    return {
        onTheOne("a page of another kind", "page",
                 "UPDATE page SET sub_ledger = 'party' WHERE number = 1"),
        onTheOne("a page's code", "page", "UPDATE page SET code = 'POST-2' WHERE number = 1"),
        statement("a page gone", "page", "DELETE FROM page WHERE number = 2",
                  "SELECT record FROM page WHERE number = 2"),
        statement("what was borrowed", "page_terms",
                  "UPDATE page_terms SET amount = 2 * amount WHERE page = 3", terms),
        statement("at what rate", "page_terms",
                  "UPDATE page_terms SET rate_numerator = 1 WHERE amount > 0", terms),
        statement("from whom", "page_terms", "UPDATE page_terms SET of_page = 1 WHERE amount > 0",
                  terms),
        statement("until when", "page_terms", "UPDATE page_terms SET until = NULL WHERE page = 3",
                  terms),
        statement("by which paper", "page_terms",
                  "UPDATE page_terms SET reference = 'CIF/2007-8' WHERE page = 3 AND amount > 0",
                  terms),
        statement("a page's correction undone", "supersession",
                  "DELETE FROM supersession WHERE record = (" + terms + ")", terms),
        statement("a posting on another page", "posting",
                  "UPDATE posting SET page = 2 WHERE page = 1", kOnPages),
        statement("a posting on no page", "posting",
                  "UPDATE posting SET page = NULL WHERE page = 3", kOnPages),
        statement("a posting put on a page", "posting",
                  "UPDATE posting SET page = 1 WHERE entry = 2 AND line = 1",
                  "SELECT record FROM entry WHERE number = 2"),
        statement("her premium given to another", "posting",
                  "UPDATE posting SET member = 1 WHERE page = 5", kOnPages),
        statement("her premium given to nobody", "posting",
                  "UPDATE posting SET member = NULL WHERE page = 5", kOnPages),
        statement("a member on a page without", "posting",
                  "UPDATE posting SET member = 1 WHERE page = 1", kOnPages),
    };
}

std::vector<Deed> deedsOnPapers() {
    return {
        onTheOne("a voucher's number on paper", "paper_voucher",
                 "UPDATE paper_voucher SET reference = 'C-9'"),
        onTheOne("a voucher that follows none", "paper_voucher",
                 "UPDATE paper_voucher SET follows = NULL"),
        onTheOne("another voucher's paper", "paper_voucher",
                 "UPDATE paper_voucher SET voucher = voucher - 1"),
        onTheOne("who presided", "minutes", "UPDATE minutes SET chair = 2"),
        onTheOne("minutes of another meeting", "minutes", "UPDATE minutes SET meeting = 2"),
        onTheOne("what was counted", "cash_count", "UPDATE cash_count SET total = total + 500"),
        onTheOne("the day of a count", "cash_count",
                 "UPDATE cash_count SET counted_on = '2026-04-01'"),
        onTheOne("a note more", "cash_count_line",
                 "UPDATE cash_count_line SET pieces = pieces + 1 WHERE face = 500"),
        onTheOne("a pile gone", "cash_count_line", "DELETE FROM cash_count_line WHERE face = 500"),
        onTheOne("a pile more", "cash_count_line",
                 "INSERT INTO cash_count_line SELECT record, 1000, 1 FROM cash_count"),
        onTheOne("another meeting missed", "missed_meeting",
                 "UPDATE missed_meeting SET planned_on = '2026-06-01'"),
        onTheOne("no meeting missed", "missed_meeting", "DELETE FROM missed_meeting"),
        onTheOne("a loan's paper", "loan_note", "UPDATE loan_note SET reference = ''"),
        onTheOne("a guarantor gone", "guarantor", "DELETE FROM guarantor WHERE member = 2"),
        onTheOne("a guarantor more", "guarantor",
                 "INSERT INTO guarantor SELECT record, 4 FROM loan_note"),
        onTheOne("what the bank says", "bank_statement", "UPDATE bank_statement SET balance = 1"),
        onTheOne("of another page", "bank_statement", "UPDATE bank_statement SET page = 2"),
        onTheOne("a cheque cleared", "uncleared",
                 "DELETE FROM uncleared WHERE voucher = (SELECT max(voucher) FROM uncleared)"),
        onTheOne("a cheque not cleared", "uncleared",
                 "INSERT INTO uncleared SELECT record, 1 FROM bank_statement"),
    };
}

std::vector<Deed> deedsOnPeople() {
    return {
        onTheOne("another treasurer", "office", "UPDATE office SET member = 2"),
        onTheOne("a treasurer without an end", "office", "UPDATE office SET until = NULL"),
        onTheOne("a president", "office", "UPDATE office SET office = 'president'"),
        onTheOne("a nominee of another", "nominee", "UPDATE nominee SET member = 2"),
        onTheOne("no nominee", "nominee", "DELETE FROM nominee"),
        onTheOne("a man", "member_details", "UPDATE member_details SET gender = 'man'"),
        onTheOne("admitted by nobody", "member_details",
                 "UPDATE member_details SET admitted_by = 0"),
        onTheOne("a longer training", "training", "UPDATE training SET minutes = 900"),
        onTheOne("more guests", "training", "UPDATE training SET guests = 300"),
        onTheOne("one more trained", "training_attendance",
                 "INSERT INTO training_attendance SELECT record, 4 FROM training"),
        onTheOne("one less trained", "training_attendance",
                 "DELETE FROM training_attendance WHERE member = 1"),
        onTheOne("settings from another day", "settings",
                 "UPDATE settings SET from_date = '2026-04-01'"),
        onTheOne("settings of no resolution", "settings", "UPDATE settings SET resolution = 0"),
        onTheOne("a setting", "setting", "UPDATE setting SET value = 0 WHERE name = 'women-only'"),
        onTheOne("another setting", "setting",
                 "UPDATE setting SET name = 'age-max' WHERE name = 'age-min'"),
        onTheOne("a setting more", "setting",
                 "INSERT INTO setting SELECT record, 'zeal', 1 FROM settings"),
        statement("a guarantor of no record", "guarantor", "INSERT INTO guarantor VALUES (9999, 1)",
                  "SELECT 0"),
        statement("a setting of no record", "setting",
                  "INSERT INTO setting VALUES (9999, 'tier', 1)", "SELECT 0"),
    };
}

std::vector<Deed> deedsOnTerms() {
    const std::string first = "SELECT min(record) FROM terms_change";
    const std::string last = "SELECT max(record) FROM terms_change";
    return {
        onTheOne("other terms", "agreed_terms", R"(UPDATE agreed_terms SET terms = '{"n":1}')"),
        onTheOne("terms with a blank", "agreed_terms",
                 "UPDATE agreed_terms SET terms = terms || ' '"),
        onTheOne("terms that are no JSON", "agreed_terms", "UPDATE agreed_terms SET terms = '{'"),
        onTheOne("terms of another page", "agreed_terms", "UPDATE agreed_terms SET page = 1"),
        onTheOne("terms of a loan", "agreed_terms",
                 "UPDATE agreed_terms SET loan = 1, page = NULL"),
        onTheOne("terms by no resolution", "agreed_terms",
                 "UPDATE agreed_terms SET resolution = 0"),
        onTheOne("no terms", "agreed_terms", "DELETE FROM agreed_terms"),
        onTheOne("another rate", "terms_change",
                 R"(UPDATE terms_change SET change = '{"rate":"2"}' WHERE change <> '')"),
        onTheOne("a rate from another day", "terms_change",
                 "UPDATE terms_change SET changed_on = '2026-04-01'"),
        onTheOne("a rate of another loan", "terms_change", "UPDATE terms_change SET loan = 2"),
        onTheOne("a rate by another resolution", "terms_change",
                 "UPDATE terms_change SET resolution = 5 WHERE resolution = 4"),
        statement("a rate taken back that was not", "terms_change",
                  "UPDATE terms_change SET change = '{}' WHERE change = ''", last),
        statement("a change gone", "terms_change",
                  "DELETE FROM terms_change WHERE record = (" + first + ")", first),
        statement("what was taken back counts again", "supersession",
                  "DELETE FROM supersession WHERE record = (" + last + ")", last),
        statement("terms of no record", "agreed_terms",
                  "INSERT INTO agreed_terms VALUES (9999, 1, NULL, 0, '{}')", "SELECT 0"),
        statement("a change of no record", "terms_change",
                  "INSERT INTO terms_change VALUES (9999, 1, NULL, '2026-05-01', 0, '{}')",
                  "SELECT 0"),
    };
}

/// Each text of the year with other words and a right checksum, and each gone.
std::vector<Deed> deedsOnItsTexts() {
    std::vector<Deed> deeds;
    for (int field = 8; field <= 16; ++field) {
        const std::string owner =
            fmt::format("SELECT min(record) FROM text WHERE field = {}", field);
        deeds.push_back({fmt::format("another text {}", field), [=](RawBook& book) {
                             const std::uint64_t record = at(book, owner);
                             book.setText(record, field, "other words");
                             return Place{record, "text"};
                         }});
        deeds.push_back(statement(fmt::format("no text {}", field), "text",
                                  fmt::format("DELETE FROM text WHERE field = {}", field), owner));
    }
    return deeds;
}

/// A record added by somebody who may sign: that of `select`, with `change` made to it.
template <class Kind>
Deed again(const std::string& name, const std::string& select,
           const std::function<void(RawBook&, Record&, Kind&)>& change) {
    return {name, [=](RawBook& book) {
                const std::uint64_t number = book.size() + 1;
                Record record = book.record(at(book, select));
                change(book, record, std::get<Kind>(record.payload));
                book.append(record);
                book.sealAgain(ownKey());
                return Place{number, "record"};
            }};
}

Deed pageAgain(const std::string& name, const std::function<void(Record&, PageOpened&)>& change) {
    return again<PageOpened>(
        name, "SELECT record FROM page WHERE number = 2",
        [=](RawBook&, Record& record, PageOpened& page) { change(record, page); });
}

Deed voucherAgain(const std::string& name, std::size_t line, Page page) {
    return again<EntryPosted>(name, kOnPages, [=](RawBook& book, Record&, EntryPosted& entry) {
        entry.number.value = at(book, "SELECT max(number) + 1 FROM entry");
        entry.postings.at(line).page = page;
    });
}

std::vector<Deed> deedsOnItsRules() {
    const auto on = [](SubLedger pages, std::uint32_t page, std::uint32_t member = 0) {
        return Page::of(pages, PageNumber{page}, MemberNumber{member});
    };
    return {
        pageAgain("a page opened twice", [](Record&, PageOpened&) {}),
        pageAgain("a page's code again", [](Record&, PageOpened& page) { page.number.value = 7; }),
        pageAgain("a page with a member's code",
                  [](Record&, PageOpened& page) {
                      page.number.value = 7;
                      page.code = "ASHA";
                  }),
        pageAgain("a lender of its own loan",
                  [](Record& record, PageOpened& page) {
                      record.supersedes = record.number;
                      record.reason = Commitment{};
                      page.ofPage = PageNumber{3};
                  }),
        again<MemberJoined>("a member with a page's code",
                            "SELECT record FROM member WHERE number = 4",
                            [](RawBook&, Record&, MemberJoined& joined) {
                                joined.number.value = 5;
                                joined.code = "POST-1";
                            }),
        again<VoucherFiled>("a voucher filed twice", "SELECT record FROM paper_voucher",
                            [](RawBook&, Record&, VoucherFiled&) {}),
        again<MeetingMissed>("a meeting missed twice", "SELECT record FROM missed_meeting",
                             [](RawBook&, Record&, MeetingMissed&) {}),
        again<BankStated>("a bank's word on a lender", "SELECT record FROM bank_statement",
                          [](RawBook&, Record&, BankStated& stated) { stated.page.value = 2; }),
        again<OfficeTaken>("an office of another, as a correction", "SELECT record FROM office",
                           [](RawBook&, Record& record, OfficeTaken& taken) {
                               record.supersedes = record.number;
                               record.reason = Commitment{};
                               taken.member.value = 2;
                           }),
        again<TermsAgreed>("terms agreed twice", "SELECT record FROM agreed_terms",
                           [](RawBook&, Record&, TermsAgreed&) {}),
        again<TermsAgreed>(
            "terms of a bank account", "SELECT record FROM agreed_terms",
            [](RawBook&, Record&, TermsAgreed& agreed) { agreed.of = PageNumber{1}; }),
        again<TermsAgreed>("terms of another, as a correction", "SELECT record FROM agreed_terms",
                           [](RawBook&, Record& record, TermsAgreed& agreed) {
                               record.supersedes = record.number;
                               record.reason = Commitment{};
                               agreed.of = LoanNumber{1};
                           }),
        again<TermsChanged>(
            "a change of a loan nobody got", "SELECT min(record) FROM terms_change",
            [](RawBook&, Record&, TermsChanged& changed) { changed.of = LoanNumber{99}; }),
        again<TermsChanged>(
            "a taking back of nothing", "SELECT max(record) FROM terms_change",
            [](RawBook&, Record& record, TermsChanged&) { record.supersedes.reset(); }),
        voucherAgain("bank money on a lender's page", 0, on(SubLedger::BankAccount, 2)),
        voucherAgain("bank money on no page", 0, {}),
        voucherAgain("bank money on a page that is not open", 0, on(SubLedger::BankAccount, 7)),
        voucherAgain("a premium of nobody", 2, on(SubLedger::Scheme, 5, 99)),
        voucherAgain("a premium in another scheme's fund", 2, on(SubLedger::Scheme, 6, 2)),
    };
}

} // namespace

std::vector<Deed> deedsOnTheYear() {
    std::vector<Deed> all = deedsOnPages();
    for (auto* more :
         {deedsOnPapers, deedsOnPeople, deedsOnTerms, deedsOnItsTexts, deedsOnItsRules})
        for (Deed& deed : more()) all.push_back(std::move(deed));
    return all;
}

} // namespace bahi::faults
