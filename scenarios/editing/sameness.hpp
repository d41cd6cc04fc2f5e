/// Whether two values of a described type say the same.
#pragma once

#include "schema/type.hpp"

namespace scenario {

/// Equal but for what no text can keep: numbers may differ in their last digits.
bool same(const sim::schema::Type& type, const void* a, const void* b);

} // namespace scenario
