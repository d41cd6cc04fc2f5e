// What every settings struct of the policies owes its users.
#include "runtime/policies/autoscaler.hpp"
#include "runtime/policies/breaker.hpp"
#include "runtime/policies/hedge.hpp"
#include "runtime/policies/limits.hpp"
#include "runtime/policies/outlier.hpp"
#include "runtime/policies/retry.hpp"
#include "runtime/policies/retry_budget.hpp"

#include <gtest/gtest.h>

#include <set>

namespace {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Structure;

/// The default of a number in base units; nothing for what is left out.
std::optional<double> default_of(const Structure& structure, const Field& field)
{
    const void* value = field.access(structure.defaults);
    switch (field.type()->kind) {
    case Kind::integer:
        return *static_cast<const int*>(value);
    case Kind::number:
        return *static_cast<const double*>(value);
    case Kind::duration:
        return sim::seconds_of(*static_cast<const sim::Duration*>(value));
    default:
        return std::nullopt;
    }
}

void check(const Structure& structure)
{
    SCOPED_TRACE(structure.name);
    EXPECT_FALSE(structure.doc.empty());
    std::set<std::string_view> names;
    for (const Field& field : structure.fields) {
        SCOPED_TRACE(field.name);
        EXPECT_TRUE(names.insert(field.name).second) << "twice";
        EXPECT_FALSE(field.doc.empty());
        const std::optional<double> value = default_of(structure, field);
        if (!value) continue;
        EXPECT_TRUE(field.range.contains(*value)) << *value;
        EXPECT_FALSE(field.source.empty()) << "where does " << *value << " come from?";
    }
}

template <class... S>
void check_all()
{
    (check(sim::schema::structure_of<S>()), ...);
}

/// The alternatives of a variant are told apart by their names.
template <class... A>
void check_variant(const std::variant<A...>&)
{
    check_all<A...>();
    EXPECT_EQ((std::set<std::string_view>{sim::schema::structure_of<A>().name...}.size()), sizeof...(A));
}

TEST(Settings, have_defaults_within_range_and_with_a_source)
{
    check_all<model::AutoscalerSettings, model::BulkheadSettings, model::HedgeSettings, model::OutlierSettings,
              model::RateLimitSettings, model::ThrottleSettings>();
    check_variant(model::BreakerSettings{});
    check_variant(model::RetrySettings{});
    check_variant(model::RetryBudgetSettings{});
}

} // namespace
