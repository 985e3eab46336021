#include "ui/models/payment_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace bahi::ui {

namespace {

/// What a group pays and gets in its meetings, by account.
const std::vector<PaymentHead> kHeads = {
    PaymentHead{5110, false, false, false,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Stationery")},
    PaymentHead{5120, false, false, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Travel")},
    PaymentHead{5130, false, false, false,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Bookkeeper's honorarium")},
    PaymentHead{5140, false, false, false,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Costs of meetings")},
    PaymentHead{5150, false, false, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Training")},
    PaymentHead{5160, false, false, false,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Rent, repairs, light")},
    PaymentHead{5190, false, false, false,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Other costs")},
    PaymentHead{1110, false, true, false,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "To the bank")},
    PaymentHead{1110, true, true, false,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "From the bank")},
    PaymentHead{2010, false, false, true,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Savings given back")},
    PaymentHead{2020, false, false, true,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Other savings given back")},
    PaymentHead{4040, true, false, true,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Admission fee received")},
    PaymentHead{4410, true, false, false,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Group work received")},
    PaymentHead{4250, true, false, false,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Other income received")},
    PaymentHead{5230, false, false, false,
                QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Cash short")},
    PaymentHead{4220, true, false, false, QT_TRANSLATE_NOOP("bahi::ui::PaymentHead", "Cash over")},
};

constexpr std::array kParts = {"way", "account", "amount", "text", "page", "member", "resolution"};

std::string cellOf(std::uint32_t place, std::string_view part) {
    return cells::ofItem("pay", place, part);
}

} // namespace

const std::vector<PaymentHead>& paymentHeads() {
    return kHeads;
}

QString wordOf(const PaymentHead& head) {
    return QCoreApplication::translate("bahi::ui::PaymentHead", head.word);
}

int headOfDifference(bool isShort) {
    return int(kHeads.size()) - (isShort ? 2 : 1);
}

std::vector<DraftCell> paymentCells(const MeetingForm& form, const TypedPayment& payment) {
    const PaymentHead& head = kHeads.at(std::size_t(payment.head));
    const std::uint32_t place = form.nextPlace("pay");
    std::vector<DraftCell> changes = {
        {cellOf(place, "way"), head.isIn ? "in" : "out"},
        {cellOf(place, "account"), std::to_string(head.account)},
        {cellOf(place, "amount"), toDecimal(payment.amount, form.currency())},
        {cellOf(place, "text"), payment.text.trimmed().toStdString()},
        {cellOf(place, "page"), head.hasBank ? payment.bank.toStdString() : ""},
        {cellOf(place, "member"), head.hasMember ? payment.member.toStdString() : ""}};
    const QString words = payment.words.trimmed();
    if (words.isEmpty()) return changes;
    const ResolutionNumber number = form.nextResolution();
    changes.push_back({cellOf(place, "resolution"), std::to_string(number.value)});
    changes.push_back({cells::ofResolution(number), words.toStdString()});
    return changes;
}

std::vector<DraftCell> withoutPayment(const MeetingForm& form, std::uint32_t place) {
    const std::string number = cells::textOf(form.cells(), cellOf(place, "resolution"));
    std::vector<DraftCell> changes;
    for (const char* part : kParts) changes.push_back({cellOf(place, part), {}});
    if (!number.empty()) changes.push_back({"resolution/" + number, {}});
    return changes;
}

std::vector<WrittenPayment> writtenPayments(const MeetingForm& form) {
    std::vector<WrittenPayment> payments;
    for (const std::uint32_t place : cells::placesOf(form.cells(), "pay")) {
        const auto text = [&](std::string_view part) {
            return QString::fromStdString(cells::textOf(form.cells(), cellOf(place, part)));
        };
        const bool isIn = text("way") == u"in";
        const auto head = std::find_if(kHeads.begin(), kHeads.end(), [&](const PaymentHead& known) {
            return QString::number(known.account) == text("account") && known.isIn == isIn;
        });
        payments.push_back({place, isIn, form.moneyIn(cellOf(place, "amount")),
                            head == kHeads.end() ? text("account") : wordOf(*head), text("text"),
                            text("page").toStdString(), text("member").toStdString()});
    }
    return payments;
}

} // namespace bahi::ui
