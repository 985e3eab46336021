#include "ui/text/today.h"

#include <QDate>

namespace bahi::ui {

namespace {

std::optional<Date>& chosen() {
    static std::optional<Date> day;
    return day;
}

} // namespace

Date dayToday() {
    return chosen().value_or(
        fromDays(std::int32_t(QDate{1970, 1, 1}.daysTo(QDate::currentDate()))));
}

void standOn(std::optional<Date> day) {
    chosen() = day;
}

} // namespace bahi::ui
