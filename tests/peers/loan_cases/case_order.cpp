#include "tests/peers/loan_cases/case_order.h"

#include <algorithm>
#include <cctype>

namespace bahi::cases {

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// In small letters, words apart by spaces: NEXT_INSTALLMENT, next-instalment.
std::string plain(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) {
        return letter == '_' || letter == '-' ? ' ' : static_cast<char>(std::tolower(letter));
    });
    return text;
}

/// The parts a text names, in its order, each once.
std::vector<DuePart> partsIn(const std::string& text) {
    const std::vector<std::pair<std::string, DuePart>> words = {
        {"overdue interest", DuePart::OverdueInterest},
        {"penalt", DuePart::Penalty},
        {"fee", DuePart::Fee},
        {"interest", DuePart::Interest},
        {"principal", DuePart::Principal},
    };
    std::vector<DuePart> parts;
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const auto& [word, part] : words) {
            if (text.compare(at, word.size(), word) != 0) continue;
            if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(part);
            at += word.size() - 1;
            break;
        }
    }
    return parts;
}

/// What a text leaves out comes where it hurts least: interest overdue with the interest, charges
/// first.
void complete(std::vector<DuePart>& parts) {
    const auto lacks = [&](DuePart part) {
        return std::find(parts.begin(), parts.end(), part) == parts.end();
    };
    if (lacks(DuePart::OverdueInterest)) {
        const auto interest = std::find(parts.begin(), parts.end(), DuePart::Interest);
        parts.insert(interest, DuePart::OverdueInterest);
    }
    if (lacks(DuePart::Fee)) parts.insert(parts.begin(), DuePart::Fee);
    if (lacks(DuePart::Penalty)) parts.insert(parts.begin(), DuePart::Penalty);
    if (lacks(DuePart::Interest)) parts.push_back(DuePart::Interest);
    if (lacks(DuePart::Principal)) parts.push_back(DuePart::Principal);
}

/// Strategies that are known by a name alone.
std::string spelledOut(const std::string& said) {
    if (contains(said, "mifos standard")) return "penalties, fees, interest, principal";
    // Early money is principal alone, the next instalments first; then what else there is.
    if (contains(said, "early repayment") || contains(said, "heavensfamily"))
        return "interest, principal, penalties, fees";
    if (contains(said, "creocore")) return "interest, principal, penalties, fees";
    return said;
}

std::vector<DuePart> listed(const Json& lists, std::string_view when) {
    std::vector<DuePart> parts;
    for (const Json& one : lists) {
        const std::string said = plain(one.is_object()   ? textIn(one, "paymentAllocationRule")
                                       : one.is_string() ? one.get<std::string>()
                                                         : std::string{});
        if (said.rfind(when, 0) != 0) continue;
        for (const DuePart part : partsIn(said)) parts.push_back(part);
    }
    if (!parts.empty()) complete(parts);
    return parts;
}

AdvanceTo advanceToOf(const std::string& said) {
    if (contains(said, "reamorti") || contains(said, "re amorti")) return AdvanceTo::Evenly;
    if (contains(said, "last instal")) return AdvanceTo::Last;
    return AdvanceTo::Next;
}

/// Due, past due and in advance each by their own list; `horizontal` goes instalment by instalment,
/// `vertical` part by part.
void configure(RepaymentOrder& order, const Json& stated, const std::string& said) {
    order.due = partsIn("penalty, fee, principal, interest"); // the strategy's own default
    complete(order.due);
    order.chargesByTheirDay = true;
    std::string how = said;
    if (has(stated, "loan_schedule_processing"))
        how += " " + plain(textIn(stated, "loan_schedule_processing"));
    Json lists = stated.value("payment_allocation", Json::array());
    if (lists.is_array() && !lists.empty() && lists.front().is_object() &&
        lists.front().contains("order"))
        lists = lists.front();
    if (lists.is_object()) {
        for (const char* key : {"future_instalment_allocation", "future_installment_allocation",
                                "futureInstallmentAllocationRule"})
            if (has(lists, key)) how += " " + plain(textIn(lists, key));
        lists = lists.value("order", Json::array());
    }
    if (has(stated, "future_instalment_allocation"))
        how += " " + plain(textIn(stated, "future_instalment_allocation"));
    if (!lists.empty()) {
        order.pastDue = listed(lists, "past due");
        order.inAdvance = listed(lists, "in advance");
        const auto due = listed(lists, "due");
        if (!due.empty()) order.due = due;
    }
    order.advanceTo = advanceToOf(how);
    if (contains(how, "vertical")) order.walk = order.advanceWalk = AllocationWalk::ByPart;
}

} // namespace

RepaymentOrder orderOf(const Json& stated) {
    RepaymentOrder order;
    const std::string text = textIn(stated, "allocation");
    const std::string said = spelledOut(plain(text));
    if (said.empty() && !has(stated, "payment_allocation")) return order;
    const auto advance = said.find("in advance");
    if (contains(said, "advanced payment") || has(stated, "payment_allocation")) {
        configure(order, stated, said);
        return order;
    }
    if (advance != std::string::npos) {
        order.due = partsIn(said.substr(0, advance));
        order.inAdvance = partsIn(said.substr(advance));
        order.chargesByTheirDay = true;
        complete(order.inAdvance);
    } else if (contains(said, "overdue principal") || contains(said, "rbi")) {
        // All interest before any principal.
        order.due = {DuePart::Interest, DuePart::Principal};
        order.walk = AllocationWalk::ByPart;
    } else {
        const auto colon = said.find(':');
        const auto from = colon == std::string::npos ? 0 : colon;
        const auto end = said.find(';', from);
        order.due = partsIn(said.substr(from, end == std::string::npos ? end : end - from));
        if (order.due.size() < 2) throw Unsupported{"allocation " + text};
    }
    complete(order.due);
    const std::string name = plain(text);
    if (contains(name, "early repayment") || contains(name, "heavensfamily")) {
        order.inAdvance = {DuePart::Principal, DuePart::OverdueInterest, DuePart::Interest,
                           DuePart::Penalty, DuePart::Fee};
        order.advanceWalk = AllocationWalk::ByPart;
    }
    return order;
}

bool paysInterestFirst(const std::string& allocation) {
    const auto parts = partsIn(spelledOut(plain(allocation)));
    return !parts.empty() && parts.front() == DuePart::Interest;
}

} // namespace bahi::cases
