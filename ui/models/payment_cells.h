#pragma once

#include "ui/models/meeting_form.h"

#include <QString>

#include <string>
#include <vector>

namespace bahi::ui {

/// What money beside the members' own may come or go for.
struct PaymentHead {
    std::uint16_t account;
    bool isIn;
    bool hasBank;     // the group's bank account is asked
    bool hasMember;   // whose page
    const char* word; // in English; wordOf translates
};

/// The heads in the order they are offered, the box's differences last.
const std::vector<PaymentHead>& paymentHeads();
/// `Stationery`, in the language of the moment.
QString wordOf(const PaymentHead& head);
/// The head of a difference of the box, by its place among the heads.
int headOfDifference(bool isShort);

/// A payment as it stands in the fields of the form.
struct TypedPayment {
    int head = 0; // its place among the heads
    Money amount;
    QString bank;   // the page's code, where the head has one
    QString member; // her code, the same
    QString text;
    QString words; // of the resolution; may be empty
};

/// A payment that stands in the form of the meeting.
struct WrittenPayment {
    std::uint32_t place;
    bool isIn;
    Money amount;
    QString what;
    QString text;
    std::string page;   // of the bank account; empty: none was named
    std::string member; // whose code; empty: nobody's
};

/// What writes a payment down: at the next place, with a resolution if it has words.
std::vector<DraftCell> paymentCells(const MeetingForm& form, const TypedPayment& payment);
/// What takes the payment at `place` out again, with its resolution.
std::vector<DraftCell> withoutPayment(const MeetingForm& form, std::uint32_t place);
std::vector<WrittenPayment> writtenPayments(const MeetingForm& form);

} // namespace bahi::ui
