#pragma once

#include "ledger/base/changes.h"
#include "ledger/group/member.h"
#include "ledger/reports/member_list.h"
#include "ledger/services/book_service.h"
#include "ledger/services/office.h"

#include <QString>

#include <string>
#include <vector>

namespace bahi::ui {

/// What somebody typed of a member, field by field. Refusals name a field by Where::column: `name`,
/// `code`, `joined_on`, `gender`, `born`, `household`, `phone`, `nominee`, `relation`,
/// `admitted_by`, `reason`.
struct TypedMember {
    QString name;
    QString code; // empty: one is drawn for her
    QString joinedOn;
    Gender gender = Gender::Unsaid;
    QString born; // a day or a year
    QString household;
    QString phone;
    QString nominee;
    QString relation;
    QString admittedBy; // the number of a resolution
    QString reason;     // why what was written down changes
};

/// What came of it: her code and what changed, or everything that is wrong.
struct TypedAnswer {
    std::vector<Refused> refused; // empty: done
    std::string code;
    Changes changes;
};

// The two on the book thread.

/// Takes her into the register.
TypedAnswer joinTyped(Office& office, Book& book, const TypedMember& typed);
/// Writes down what differs of what is known of `code`, in one piece or not at all.
TypedAnswer describeTyped(Office& office, Book& book, const std::string& code,
                          const TypedMember& typed);
/// What is known of her, as it would have been typed.
TypedMember typedAs(const KnownMember& known);

} // namespace bahi::ui
