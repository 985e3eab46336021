#pragma once

#include "ledger/base/clock.h"
#include "ledger/base/progress.h"
#include "ledger/services/office.h"
#include "ledger/services/practice_circle.h"
#include "ledger/services/practice_dishonesty.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bahi {

/// The life of a practice group, day by day, each thing posted on its day through the services
/// that a bookkeeper uses. The group does nothing a group may not do: a refusal is our fault.
class PracticeLife {
public:
    /// `office` works with `clock`, which is set to each day.
    PracticeLife(Office& office, SettableClock& clock, Book& book, const PracticeTemplate& plan,
                 std::optional<Month> dishonest);

    void found(std::uint32_t members);
    void live(std::uint32_t weeks, const Progress& progress);

private:
    /// What the meeting resolved to draw from the bank.
    struct Draw {
        Money amount;
        ResolutionNumber resolution;
    };
    void hold(std::size_t place);
    void conduct(PracticeMeeting& meeting);
    void collect(PracticeMeeting& meeting);
    void post(PracticeMeeting& meeting);

    void elect(PracticeMeeting& meeting);
    void takeOffice(Date day);
    void join(PracticeMeeting& meeting);
    std::optional<Money> settlementOf(PracticePerson& person, Date day);
    std::optional<MemberNumber> whoLeaves(const PracticeMeeting& meeting);
    bool leave(PracticeMeeting& meeting, PracticePerson& person);
    void openBank(PracticeMeeting& meeting);
    void takeFund(PracticeMeeting& meeting);
    void takeDonation(PracticeMeeting& meeting);
    void runCosts(PracticeMeeting& meeting);
    void settleCount(PracticeMeeting& meeting);
    void planDraw(PracticeMeeting& meeting);
    void writeMinutes(PracticeMeeting& meeting, std::size_t place);

    void openPage(std::string_view code, SubLedger kind, std::string_view name, Date day);
    void train(const PracticeMeeting& meeting);
    Money depositAfter(Date day) const;
    void goToBank(Date day);
    void reckonWithBank(Date after, Date upTo);
    void closeQuarter(Date day);
    void reverseReceipt(Date day);
    void postVouchers(Date day, std::vector<VoucherSheet> vouchers);
    VoucherSheet voucher(Date day, std::string_view narration, std::vector<VoucherLine> lines);
    void setDay(Date day);
    bool isFirstHeldOfMonth(std::size_t place) const;
    bool isLastHeldOfMonth(std::size_t place) const;

    Office& m_office;
    SettableClock& m_clock;
    PracticeCircle m_circle;
    std::optional<PracticeDishonesty> m_dishonesty;
    std::vector<PracticeDay> m_days;
    std::optional<Date> m_electedOn;
    std::uint32_t m_electedBy = 0;                      // the resolution of the latest election
    std::map<OfficerRole, MemberNumber> m_lastOfficers; // before it
    std::optional<Date> m_bankOpenedOn;
    std::optional<Draw> m_draw;
    std::size_t m_trainings = 0;
    int m_leavers = 0;
    int m_joiners = 0;
    std::chrono::year m_donatedIn{0};
};

} // namespace bahi
