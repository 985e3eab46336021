#pragma once

#include "tests/ledger/property/group_model.h"
#include "tests/support/office.h"

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bahi::model {

/// What one woman does in a meeting, as small numbers that mean the least when they are 0.
struct Share {
    int attendance = 0; // 0: not called
    int saving = 0;     // tens of rupees
    int other = 0;      // voluntary, special savings
    int fine = 0;
    int repay = 0;
    int part = 0;  // quarters of what she owes
    int loan = 0;  // from 10 on: hundreds of rupees
    int leave = 0; // she leaves from 28 on
};

enum class Deed {
    Nothing,
    Meet,
    MeetLate,
    Join,
    TakeBack,
    Replace,
    ReplaceRollCall,
    SetRules,
    ReplaceRules,
    StartFrom,
    ChangeDevice,
    EraseName,
    TryWrong,
    Reopen,
};

/// One thing that happens, as a value: rapidcheck makes it smaller by making its numbers smaller.
struct Step {
    int deed = 0; // see GroupLife::deedOf
    int when = 0;
    int which = 0;
    int how = 0;
    std::vector<Share> shares;
};

void showValue(const Step& step, std::ostream& out);

/// A group lives in a book and in a model at once, and the two are compared after every step.
class GroupLife {
public:
    explicit GroupLife(const std::filesystem::path& below);

    /// Fails the property where the book and the model part.
    void live(const Step& step);
    /// The whole book is sound, and says the same when it is opened again.
    void end();

    static Deed deedOf(const Step& step);

private:
    void meet(const CollectionSheet& sheet, const std::string& lateReason);
    void meetLate(const Step& step);
    void join(const Step& step);
    void takeBack(const Step& step);
    void replace(const Step& step);
    void replaceRollCall(const Step& step);
    void setRules(const Step& step);
    void replaceRules(const Step& step);
    void startFrom(const Step& step);
    void changeDevice();
    void eraseName(const Step& step);
    void tryWrong(const Step& step);
    void tryWrongMeeting(int which);
    void reopen();

    CollectionSheet sheetOf(Date day, const std::vector<Share>& shares, bool late) const;
    void addRepayment(CollectionSheet& sheet, const Share& share, int member) const;
    CollectionSheet correctionOf(int voucher, int how) const;
    GroupRules rulesFrom(Date from, int how) const;
    Date lastDay() const;

    /// The book did `found`; the model says what it should.
    void judge(std::optional<Refusal> found, const Refusals& wanted, GroupModel next);
    template <class Value>
    void judge(const Result<Value>& found, const Refusals& wanted, GroupModel next) {
        judge(plain::whyNot(found), wanted, std::move(next));
    }
    /// The book refuses this, and nothing in it changed.
    template <class Value>
    void mustRefuse(const Result<Value>& found, Refusal why) {
        judge(plain::whyNot(found), {why}, m_model);
    }
    void compare();
    void compareAccounts();
    void comparePeople();
    void compareLoans();
    void compareRegisters();
    void compareSavingsAndAnswers();
    void compareDues();
    std::string stateOfLog();
    RecordNumber recordOf(const std::string& select, const std::string& key);

    Office& office() { return m_usesSecond ? m_home.second() : m_home.office(); }
    Book& book() { return *m_book; }

    plain::TestOffice m_home;
    bool m_usesSecond = false;
    std::unique_ptr<Book> m_book;
    GroupModel m_model;
    std::string m_logBefore;
};

/// The CSV that enters the lines of `sheet` which a correction may have.
std::string csvOf(const CollectionSheet& sheet);

} // namespace bahi::model
