/// Names with stars in them, for references that mean several things at once.
#pragma once

#include <string_view>

namespace sim::schema {

/// True when `name` fits `pattern`, in which * stands for any characters, also none. Everything else stands for itself.
bool matches(std::string_view pattern, std::string_view name);

} // namespace sim::schema
