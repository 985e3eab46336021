#include "tests/peers/loan_cases/case_events.h"

namespace bahi::cases {

Verdict judgeLife(const Json& one, const CaseTerms& /*terms*/) {
    return {Outcome::Unsupported, "event " + textIn(one.at("events").front(), "kind")};
}

} // namespace bahi::cases
