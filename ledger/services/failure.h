#pragma once

#include "ledger/base/failure.h"

#include <exception>

namespace bahi {

/// What an exception that came out of a service means. For the one place in a program that catches
/// them all.
MachineFailure machineFailureOf(const std::exception_ptr& thrown);

} // namespace bahi
