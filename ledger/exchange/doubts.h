#pragma once

#include "ledger/base/result.h"

#include <vector>

namespace bahi {

/// Everything about a file that Bahi would have to guess, each with its place and its way out.
/// Where one refusal would end a reading, doubts are collected: a person answers all of them in
/// one go.
using Doubts = std::vector<Refused>;

/// Is `result` a value? If not, its refusal becomes a doubt.
template <class Value>
bool note(Doubts& doubts, const Result<Value>& result) {
    if (!result) doubts.push_back(result.refused());
    return bool{result};
}

} // namespace bahi
