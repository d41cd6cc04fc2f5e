// What every struct of the runtime vocabulary owes its users.
#include "runtime/settings.hpp"

#include "product/product.hpp"
#include "runtime/consequence.hpp"
#include "runtime/faults.hpp"
#include "schema/distributions.hpp"
#include "schema/paths.hpp"
#include "schema/values.hpp"

#include <gtest/gtest.h>

namespace {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Structure;

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

/// 0 and 1 mean "off", "one", "all": whatever else is a claim about the world and names its source.
bool needs_source(const Structure& structure, const Field& field)
{
    if (field.required) return false;
    if (field.type() == sim::schema::type_of<sim::Distribution>()) {
        // The laws of distributions.hpp have parameters of no world in particular.
        return field.quantity != sim::schema::Quantity::inherit;
    }
    const auto value = default_of(structure, field);
    return value && *value != 0 && *value != 1;
}

template <class T>
void check_below()
{
    const auto visit = [](const std::string& path, const Structure& structure, const Field& field) {
        SCOPED_TRACE(path);
        EXPECT_TRUE(field.doc.ends_with('.')) << field.doc;
        if (field.quantity == sim::schema::Quantity::inherit || structure.find("shape") != nullptr ||
            structure.find("stages") != nullptr)
            return;
        if (const auto value = default_of(structure, field)) {
            EXPECT_TRUE(field.range.contains(*value)) << *value;
        }
        if (needs_source(structure, field)) {
            EXPECT_FALSE(field.source.empty()) << "where does the default come from?";
        }
    };
    sim::schema::visit_fields(sim::schema::structure_of<T>(), visit);
}

TEST(RuntimeVocabulary, has_defaults_within_range_and_with_a_source)
{
    check_below<model::Runtime>();
    check_below<model::Fault>();
    check_below<model::Observation>();
    check_below<model::Consequence>();
    check_below<model::Operation>();
    check_below<model::DataSet>();
    check_below<model::Good>();
    check_below<model::Journey>();
}

TEST(RuntimeVocabulary, shows_values_in_the_units_of_requests)
{
    const model::Network network;
    const sim::schema::TimeScale scale;
    EXPECT_EQ(sim::schema::format_value(*sim::schema::type_of<sim::Distribution>(), &network.round_trip,
                                        sim::schema::Quantity::latency, scale),
              "lognormal(median: 350 us, p90: 600 us)");
}

TEST(Consequences, weigh_one_together)
{
    double sum = 0;
    for (const auto& consequence : model::usual_consequences()) sum += consequence.weight;
    EXPECT_DOUBLE_EQ(sum, 1);
}

TEST(Fault, names_the_component_it_strikes)
{
    EXPECT_EQ(model::target_of(model::Crash{"cart", 0}), "cart");
    EXPECT_EQ(model::target_of(model::Down{"db"}), "db");
    EXPECT_EQ(model::target_of(model::Surge{}), "");
    EXPECT_EQ(model::target_of(model::Partition{}), "");
}

} // namespace
