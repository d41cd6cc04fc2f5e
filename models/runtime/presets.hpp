/// Sets of policies under the name of the library that ships them.
#pragma once

#include "runtime/settings.hpp"

namespace model {

/// `policy` with what it leaves out filled in from its preset. What it sets itself stays.
CallPolicy with_preset(CallPolicy policy);

} // namespace model
