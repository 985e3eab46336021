#include "ledger/reports/member_movement.h"

#include "tests/ledger/reports/vouchers.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

using namespace accounts;

const Voucher kReceipt =
    voucher(1, "2006-09-01", EntryKind::Receipt, 7, 1,
            {Posting::debit(kCashBox, rupees(197)),
             Posting::credit(kRegularSavings, rupees(25), Page::of(kBhima)),
             Posting::credit(kVoluntarySavings, rupees(30), Page::of(kBhima)),
             Posting::credit(kSpecialSavings, rupees(2), Page::of(kBhima)),
             Posting::credit(kLoansOwnFunds, rupees(100), Page::of(kBhimasLoan)),
             Posting::credit(kLoanInterest, rupees(10), Page::of(kBhimasLoan)),
             Posting::credit(kFines, rupees(20), Page::of(kBhima)),
             Posting::credit(kAdmissionFees, rupees(10), Page::of(kBhima))});

MemberMovement bhimaIn(const Voucher& voucher) {
    return movementOf(voucher, kBhima, borrowers());
}

/// What she brings and what she takes home meet.
bool meets(const MemberMovement& moved) {
    return moved.saving + moved.principal + moved.interest + moved.fine + moved.fee +
               moved.received ==
           moved.paidIn + moved.loanGiven + moved.withdrawn;
}

} // namespace

TEST_CASE("a receipt is split into what it was for", "[reports]") {
    const MemberMovement moved = bhimaIn(kReceipt);
    CHECK(moved.saving == rupees(57));
    CHECK(moved.principal == rupees(100));
    CHECK(moved.interest == rupees(10));
    CHECK(moved.fine == rupees(20));
    CHECK(moved.fee == rupees(10));
    CHECK(moved.paidIn == rupees(197));
    CHECK(moved.received == Money{});
    CHECK(moved.loanGiven == Money{});
    CHECK(moved.withdrawn == Money{});
    CHECK(meets(moved));
}

TEST_CASE("a loan given is received in cash", "[reports]") {
    const MemberMovement moved =
        bhimaIn(voucher(2, "2006-08-01", EntryKind::Payment, 6, 1,
                        {Posting::debit(kLoansOwnFunds, rupees(500), Page::of(kBhimasLoan)),
                         Posting::credit(kCashBox, rupees(500))}));
    CHECK(moved.loanGiven == rupees(500));
    CHECK(moved.received == rupees(500));
    CHECK(moved.principal == Money{});
    CHECK(meets(moved));
}

TEST_CASE("a leaver's debt is paid in full and her savings are given back in full", "[reports]") {
    const MemberMovement moved =
        bhimaIn(voucher(3, "2006-09-01", EntryKind::Payment, 7, 1,
                        {Posting::debit(kRegularSavings, rupees(300), Page::of(kBhima)),
                         Posting::credit(kLoansOwnFunds, rupees(100), Page::of(kBhimasLoan)),
                         Posting::credit(kLoanInterest, rupees(2), Page::of(kBhimasLoan)),
                         Posting::credit(kCashBox, rupees(198))}));
    CHECK(moved.withdrawn == rupees(300));
    CHECK(moved.saving == Money{});
    CHECK(moved.principal == rupees(100));
    CHECK(moved.interest == rupees(2));
    CHECK(moved.paidIn == Money{});
    CHECK(moved.received == rupees(198));
    CHECK(meets(moved));
}

TEST_CASE("a reversal takes off each side what the voucher put there", "[reports]") {
    Voucher wrong = kReceipt;
    CHECK(bhimaIn(reversal(9, wrong)) == -bhimaIn(kReceipt));
    CHECK(bhimaIn(reversal(9, wrong)).saving == -rupees(57));
    CHECK(bhimaIn(reversal(9, wrong)).paidIn == -rupees(197));
    CHECK(bhimaIn(reversal(9, wrong)).received == Money{});
}

TEST_CASE("from a voucher of everybody's she takes her own lines, and no cash", "[reports]") {
    const Voucher cutOff =
        voucher(1, "2006-02-28", EntryKind::CutOff, 0, 0,
                {Posting::debit(kCashBox, rupees(450)),
                 Posting::debit(kLoansOwnFunds, rupees(200), Page::of(kHirasLoan)),
                 Posting::credit(kRegularSavings, rupees(250), Page::of(kBhima)),
                 Posting::credit(kRegularSavings, rupees(400), Page::of(kHira))});
    MemberMovement bhima;
    bhima.saving = rupees(250);
    CHECK(bhimaIn(cutOff) == bhima);
    MemberMovement hira;
    hira.saving = rupees(400);
    hira.loanGiven = rupees(200);
    CHECK(movementOf(cutOff, kHira, borrowers()) == hira);
}

TEST_CASE("what she pays on another's loan is her cash and the other's principal", "[reports]") {
    const Voucher guarantor =
        voucher(4, "2006-09-01", EntryKind::Receipt, 7, 1,
                {Posting::debit(kCashBox, rupees(40)),
                 Posting::credit(kLoansOwnFunds, rupees(40), Page::of(kHirasLoan))});
    CHECK(bhimaIn(guarantor).paidIn == rupees(40));
    CHECK(bhimaIn(guarantor).principal == Money{});
    const MemberMovement hira = movementOf(guarantor, kHira, borrowers());
    CHECK(hira.paidIn == Money{});
    CHECK(hira.principal == rupees(40));
}

TEST_CASE("an account's flow is gross", "[reports]") {
    Voucher contra =
        voucher(5, "2006-09-01", EntryKind::Journal, 0, 0,
                {Posting::debit(kCashBox, rupees(30)), Posting::credit(kCashBox, rupees(10)),
                 Posting::credit(kBank, rupees(20))});
    CHECK(flowOf(contra, kCashBox) == Flow{rupees(30), rupees(10)});
    CHECK(flowOf(contra, kBank) == Flow{Money{}, rupees(20)});
    CHECK(flowOf(contra, kFines) == Flow{});
    const Voucher mirror = reversal(6, contra);
    CHECK(flowOf(mirror, kCashBox) == Flow{-rupees(30), -rupees(10)});
}

} // namespace bahi
