#include "ui/models/loan_cells.h"

#include "ledger/lending/agreed_loan_json.h"
#include "ui/text/loan_terms.h"

#include <QCoreApplication>

namespace bahi::ui {

namespace {

constexpr std::array kParts = {"member",  "amount",     "instalment", "terms",
                               "purpose", "guarantors", "resolution"};

std::string cellOf(std::uint32_t place, std::string_view part) {
    return cells::ofItem("loan", place, part);
}

QString termsIn(const MeetingForm& form, const std::string& terms, Money amount) {
    if (terms.empty()) return {};
    const auto read = readAgreedLoan(terms, "", {form.currency(), amount, form.day().dues.day});
    return read ? wordsFor(read.value().terms)
                : QCoreApplication::translate("LoanTerms", "terms of its own");
}

} // namespace

std::vector<DraftCell> loanCells(const MeetingForm& form, const TypedLoan& loan) {
    const std::uint32_t place = form.nextPlace("loan");
    const ResolutionNumber number = form.nextResolution();
    const auto text = [&](Money money) {
        return money.isZero() ? std::string{} : toDecimal(money, form.currency());
    };
    return {{cellOf(place, "member"), loan.member.toStdString()},
            {cellOf(place, "amount"), text(loan.amount)},
            {cellOf(place, "instalment"), text(loan.instalment)},
            {cellOf(place, "terms"), loan.terms},
            {cellOf(place, "purpose"), loan.purpose.trimmed().toStdString()},
            {cellOf(place, "guarantors"), loan.guarantor.toStdString()},
            {cellOf(place, "resolution"), std::to_string(number.value)},
            {cells::ofResolution(number), loan.words.trimmed().toStdString()}};
}

std::vector<DraftCell> withoutLoan(const MeetingForm& form, std::uint32_t place) {
    const std::string number = cells::textOf(form.cells(), cellOf(place, "resolution"));
    std::vector<DraftCell> changes;
    for (const char* part : kParts) changes.push_back({cellOf(place, part), {}});
    if (!number.empty()) changes.push_back({"resolution/" + number, {}});
    return changes;
}

std::vector<WrittenLoan> writtenLoans(const MeetingForm& form) {
    std::vector<WrittenLoan> loans;
    for (const std::uint32_t place : cells::placesOf(form.cells(), "loan")) {
        const std::string number = cells::textOf(form.cells(), cellOf(place, "resolution"));
        const std::string words = cells::textOf(form.cells(), "resolution/" + number);
        const Money amount = form.moneyIn(cellOf(place, "amount"));
        const std::string& terms = cells::textOf(form.cells(), cellOf(place, "terms"));
        loans.push_back({place, amount, QString::fromStdString(words),
                         QString::fromStdString(number).toUInt(), termsIn(form, terms, amount)});
    }
    return loans;
}

CollectionSheet sheetWith(const MeetingForm& form, const TypedLoan& loan) {
    MeetingForm with = form;
    TypedLoan told = loan;
    told.words = QStringLiteral("-"); // what is resolved, and what for, is judged at its own field
    told.purpose.clear();
    with.put(loanCells(form, told));
    return with.sheet();
}

} // namespace bahi::ui
