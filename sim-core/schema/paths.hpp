/// Naming a field by a path such as "alternatives.monolith.flow.deploy.hold": for --set, --vary, explain and
/// diagnostics.
#pragma once

#include "schema/type.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sim::schema {

/// One place in a value that a path leads to.
struct Target {
    std::string path;   ///< in full, with ids in place of * and numbers
    const Field* field; ///< the last named field on the way
    const Type* type;   ///< of the value itself: the field's, or that of a list element or held alternative
    void* value;
    Quantity quantity; ///< with inherited quantities resolved
};

struct PathError {
    std::string at;                   ///< the first segment that leads nowhere
    std::string within;               ///< the path up to it
    std::vector<std::string> allowed; ///< what could stand there
};

struct Resolution {
    std::vector<Target> targets;
    std::optional<PathError> error;
};

/// Follows `path` from `root`. List elements are named by id, by number from 0, or by * for all of them; the tag of a
/// variant's held alternative may be written or left out. An empty optional on the way is filled with its defaults,
/// unless the path leads nowhere.
Resolution resolve(std::string_view path, const Type& type, void* root);

/// Renews what values derive from their parts (see Type::touched), everywhere below `object`. To be called after
/// writing through a Target, for example into the median of a distribution.
void refresh(const Type& type, void* object);

/// Calls `visit` for every field reachable from `structure`, depth first, with its path in general form
/// ("alternatives[].teams[].people"). A structure inside itself is entered once.
void visit_fields(const Structure& structure,
                  const std::function<void(const std::string& path, const Structure&, const Field&)>& visit);

} // namespace sim::schema
