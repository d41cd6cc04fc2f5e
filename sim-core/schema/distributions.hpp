/// Descriptions of the laws of random/distribution.hpp, so that a field of type Distribution can be read and written.
///
/// In a file such a field reads `3 d` (always the same), `{exponential: {mean: 10 d}}` or
/// `{lognormal: {median: 15 h, p90: 60 h}}`. Parameters are in the quantity of the field that holds the distribution.
/// Include this header wherever a struct with a Distribution describes itself.
#pragma once

#include "random/distribution.hpp"
#include "schema/type.hpp"

namespace sim {

void describe(schema::Describe<Constant>& d);
void describe(schema::Describe<Exponential>& d);
void describe(schema::Describe<Lognormal>& d);
void describe(schema::Describe<Gamma>& d);
void describe(schema::Describe<Erlang>& d);
void describe(schema::Describe<Weibull>& d);
void describe(schema::Describe<Triangular>& d);
void describe(schema::Describe<Pert>& d);
void describe(schema::Describe<Uniform>& d);
void describe(schema::Describe<BoundedPareto>& d);
void describe(schema::Describe<Empirical>& d);
void describe(schema::Describe<MixturePart>& d);
void describe(schema::Describe<Mixture>& d);

namespace schema::detail {

/// A Distribution is written as the law that it holds. It prepares constants from the parameters, so `touched` makes
/// it anew after they were written.
template <>
struct VariantAccess<Distribution> {
    static constexpr bool value = true;
    using Variant = Distribution::Law;
    static Variant& of(void* object) { return const_cast<Variant&>(static_cast<Distribution*>(object)->law()); }
    static void touched(void* object)
    {
        auto& distribution = *static_cast<Distribution*>(object);
        distribution = Distribution(Variant(distribution.law()));
    }
    static std::optional<std::string> problem(const void* object)
    {
        return static_cast<const Distribution*>(object)->problem();
    }
};

} // namespace schema::detail
} // namespace sim
