#include "ui/models/correction_typed.h"

#include "ui/text/figures.h"

namespace bahi::ui {

std::vector<CorrectionField> fieldsOf(const Brought& brought) {
    std::vector<CorrectionField> fields;
    const auto add = [&](const char* column, ReceiptHead head, bool always) {
        const Money written = brought.of(head);
        if (always || !written.isZero()) fields.push_back({column, head, {}, written});
    };
    add("saving", ReceiptHead::RegularSaving, true);
    add("voluntary", ReceiptHead::VoluntarySaving, true);
    add("special", ReceiptHead::SpecialSaving, false);
    add("fine", ReceiptHead::Fine, true);
    add("fee", ReceiptHead::AdmissionFee, false);
    for (const LoanNumber loan : brought.loans) {
        const std::string number = "/" + std::to_string(loan.value);
        fields.push_back({"principal" + number, ReceiptHead::Principal, loan,
                          brought.of(ReceiptHead::Principal, loan)});
        fields.push_back({"interest" + number, ReceiptHead::Interest, loan,
                          brought.of(ReceiptHead::Interest, loan)});
        const Money charges = brought.of(ReceiptHead::Charge, loan);
        if (!charges.isZero())
            fields.push_back({"charge" + number, ReceiptHead::Charge, loan, charges});
    }
    return fields;
}

Money ReadLine::total() const {
    Money sum;
    for (const ReceiptLine& line : right.receipts) sum += line.amount;
    return sum;
}

ReadLine readLine(const Brought& brought, const TypedAmounts& typed, const Currency& currency) {
    ReadLine read{.right = {.member = brought.member.code, .voucher = brought.voucher},
                  .refused = {}};
    for (const CorrectionField& field : fieldsOf(brought)) {
        const auto text = typed.find(field.column);
        if (text == typed.end() || text->second.trimmed().isEmpty()) continue;
        const Where where{{}, 0, field.column};
        const auto money = readAmount(text->second, currency);
        if (!money)
            read.refused.push_back(Refused{money.refused()}.at(where));
        else if (!money.value().isZero())
            read.right.receipts.push_back(
                {brought.member.code, field.head, money.value(), field.loan, where});
    }
    return read;
}

} // namespace bahi::ui
