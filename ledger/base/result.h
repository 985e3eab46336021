#pragma once

#include "ledger/base/invariant.h"
#include "ledger/base/refusal.h"

#include <utility>
#include <variant>

namespace bahi {

/// The value of an operation that has none.
struct Done {};

/// A value, or the reason Bahi refused to give one. For what users can get wrong; the machine's
/// failures are exceptions, our own faults invariants.
template <class Value>
class [[nodiscard]] Result {
public:
    Result(Value value) : m_state{std::in_place_index<0>, std::move(value)} {}
    Result(Refused refused) : m_state{std::in_place_index<1>, std::move(refused)} {}
    Result(Refusal why) : Result{Refused{.why = why}} {}

    explicit operator bool() const { return m_state.index() == 0; }

    const Value& value() const& {
        invariant(bool{*this}, "a value is asked for only after checking");
        return std::get<0>(m_state);
    }
    Value& value() & {
        invariant(bool{*this}, "a value is asked for only after checking");
        return std::get<0>(m_state);
    }
    Value value() && {
        invariant(bool{*this}, "a value is asked for only after checking");
        return std::get<0>(std::move(m_state));
    }
    const Refused& refused() const {
        invariant(!bool{*this}, "a refusal is asked for only after checking");
        return std::get<1>(m_state);
    }
    Refusal refusal() const { return refused().why; }

private:
    std::variant<Value, Refused> m_state;
};

} // namespace bahi

/// Gives up with the refusal of `result`, if it is one. For functions that return a Result.
#define BAHI_TRY(result)                                                  \
    do {                                                                  \
        if (const auto& tried = (result); !tried) return tried.refused(); \
    } while (false)
