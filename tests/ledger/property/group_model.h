#pragma once

#include "ledger/base/refusal.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/group/cutoff_sheet.h"
#include "ledger/group/group_rules.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bahi::model {

using Paise = std::int64_t;
using Refusals = std::set<Refusal>;

/// One line of a voucher, on page `page` of its account: a member's, a loan's, or none.
struct Line {
    int account;
    char pages; // 'm', 'l' or ' '
    int page;   // from 1; 0 for none
    Paise amount;
};

struct Entry {
    Date date;
    std::vector<Line> lines;
    int meeting = 0;  // its number; 0 for the cut-off
    int reverses = 0; // the voucher it takes back
    bool isReversed = false;
    int insteadOf = 0; // the voucher it stands for
};

struct Woman {
    std::string code;
    std::string name;
    Date joinedOn;
    std::optional<Date> leftOn;
};

struct LoanPage {
    int member;
    Date givenOn;
    std::int64_t rateAbove;
    std::int64_t rateBelow;
    bool isBroughtForward = false;
};

struct Sitting {
    Date day;
    std::string sheet;
    std::map<int, Attendance> rollCall;
};

/// A group's books as somebody would keep them with a list of vouchers and nothing else: every
/// figure is added up anew from the list whenever it is asked for. Written from the handbook, not
/// from the engine. A value: what is tried on a copy and refused is thrown away with it.
///
/// What is done gives all reasons there are to refuse it; the engine must name one of them, or
/// none if there is none.
class GroupModel {
public:
    explicit GroupModel(const GroupRules& rules) : m_rules(1, rules) {}

    Refusals join(const Woman& woman);
    Refusals meet(const CollectionSheet& sheet, bool hasLateReason);
    Refusals reverse(int voucher);
    /// Takes `voucher` back and enters the lines of `sheet` instead.
    Refusals replace(int voucher, const CollectionSheet& sheet);
    Refusals replaceRollCall(int meeting, const CollectionSheet& sheet);
    Refusals startFrom(const CutoffSheet& sheet);
    Refusals setRules(const GroupRules& rules, bool hasReason);
    Refusals replaceRules(std::size_t which, const GroupRules& rules);
    void eraseName(int member) { m_women[static_cast<std::size_t>(member - 1)].name.clear(); }

    const std::vector<Woman>& women() const { return m_women; }
    const std::vector<Entry>& entries() const { return m_entries; }
    const std::vector<LoanPage>& loans() const { return m_loans; }
    const std::vector<Sitting>& sittings() const { return m_sittings; }
    const std::vector<GroupRules>& rules() const { return m_rules; }
    std::optional<Date> latestMeeting() const;
    int nextResolution() const { return m_resolutions.empty() ? 1 : *m_resolutions.rbegin() + 1; }

    /// Debit and credit sums of every account, up to and including a day.
    std::map<int, std::pair<Paise, Paise>> sides(std::optional<Date> upTo = {}) const;
    Paise balance(int account, std::optional<Date> upTo = {}) const;
    Paise page(int account, char pages, int number) const;
    Paise owed(int loan, std::optional<Date> upTo = {}) const;
    /// What a repayment on `day` may take without owing less than nothing on it or later.
    Paise leastOwed(int loan, Date day) const;
    Paise interestDue(int loan, Date meeting) const;
    /// Charged and not received, on `day` and on every later one interest came in: the least.
    Paise leastInterestDue(int loan, Date day) const;

private:
    /// What the cut-off, with its corrections, brought forward of a loan.
    Paise broughtForward(int loan) const;
    const GroupRules& rulesOn(Date day) const;
    int numberOf(const MemberCode& code) const;
    Refusals unlessMember(const MemberCode& code, Date day) const;
    Refusals unlessResolved(ResolutionNumber number) const;
    Refusals payIn(int meeting, const CollectionSheet& sheet);
    Refusals payIn(std::vector<Line>& lines, int member, Date day, const ReceiptLine& line) const;
    Refusals lend(int meeting, Date day, const LoanLine& line);
    Refusals settle(int meeting, Date day, const LeaveLine& line);
    Refusals enter(Entry entry);
    Refusals brokenPromises() const;
    int who(const Entry& entry) const;
    void takeBack(int voucher);
    Paise interestCharged(int loan, Date meeting) const;
    Paise interestLeft(int loan, Date day) const;
    std::optional<Date> lastDoneBy(int member) const;
    bool paidInterestIn(int loan, Month month) const;

    std::vector<Woman> m_women;
    std::vector<Entry> m_entries;
    std::vector<LoanPage> m_loans;
    std::vector<Sitting> m_sittings;
    std::vector<GroupRules> m_rules;
    std::set<int> m_resolutions;
};

} // namespace bahi::model
