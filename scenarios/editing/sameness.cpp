#include "editing/sameness.hpp"

#include <algorithm>
#include <cmath>

namespace scenario {

using sim::schema::Kind;
using sim::schema::Type;

namespace {

bool same_number(double a, double b)
{
    constexpr double last_digits = 1e-12;
    return a == b || std::abs(a - b) <= last_digits * std::max(std::abs(a), std::abs(b));
}

template <class T>
bool equal_as(const void* a, const void* b)
{
    return *static_cast<const T*>(a) == *static_cast<const T*>(b);
}

} // namespace

bool same(const Type& type, const void* a, const void* b)
{
    void* left = const_cast<void*>(a); // the operations of a Type take plain pointers, reading ones too
    void* right = const_cast<void*>(b);
    switch (type.kind) {
    case Kind::boolean:
        return equal_as<bool>(a, b);
    case Kind::integer:
        return equal_as<int>(a, b);
    case Kind::number:
        return same_number(*static_cast<const double*>(a), *static_cast<const double*>(b));
    case Kind::duration:
        return equal_as<sim::Duration>(a, b);
    case Kind::work_time:
        return equal_as<sim::schema::WorkTime>(a, b);
    case Kind::clock_time:
        return equal_as<sim::schema::ClockTime>(a, b);
    case Kind::string:
        return equal_as<std::string>(a, b);
    case Kind::text:
        return equal_as<sim::schema::Text>(a, b);
    case Kind::choice:
        return type.choice_get(a) == type.choice_get(b);
    case Kind::structure: {
        const auto& fields = type.structure().fields;
        return std::all_of(fields.begin(), fields.end(), [&](const sim::schema::Field& field) {
            return same(*field.type(), field.access(a), field.access(b));
        });
    }
    case Kind::list:
    case Kind::optional:
        if (type.size(a) != type.size(b)) return false;
        for (std::size_t i = 0; i < type.size(a); ++i) {
            if (!same(*type.element(), type.at(left, i), type.at(right, i))) return false;
        }
        return true;
    case Kind::variant:
        return type.which(a) == type.which(b) &&
               same(*type.alternatives[type.which(a)](), type.held(left), type.held(right));
    }
    return false;
}

} // namespace scenario
