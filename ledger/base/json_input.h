#pragma once

#include "ledger/base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace bahi {

/// Reads a JSON text whose keys are all different: of two values for one key most readers would
/// take the last and say nothing. Refuses NotUtf8, and JsonMalformed with the line, or with the
/// dotted path of a key that stands twice.
Result<nlohmann::json> readJson(std::string_view bytes, const std::string& file);

} // namespace bahi
