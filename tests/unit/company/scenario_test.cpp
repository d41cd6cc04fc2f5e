#include "company/scenario.hpp"

#include "schema/distributions.hpp"
#include "schema/paths.hpp"

#include <gtest/gtest.h>

namespace {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Quantity;
using sim::schema::Structure;
using sim::schema::Type;

/// True for a value that somebody had to choose. 0 switches a mechanism off and is none; neither is the 1 of something
/// that counts, weighs or is a share: one of it, all of it, as much as the others.
bool is_figure(const Type& type, const void* value, Quantity quantity)
{
    const bool counts = quantity == Quantity::none || quantity == Quantity::count || quantity == Quantity::ratio;
    const auto chosen = [&](double number) { return number != 0 && !(number == 1 && counts); };
    switch (type.kind) {
    case Kind::integer:
        return chosen(*static_cast<const int*>(value));
    case Kind::number:
        return chosen(*static_cast<const double*>(value));
    case Kind::duration:
        return *static_cast<const sim::Duration*>(value) != sim::Duration{};
    case Kind::work_time:
        return *static_cast<const sim::schema::WorkTime*>(value) != sim::schema::WorkTime{};
    case Kind::clock_time:
        return *static_cast<const sim::schema::ClockTime*>(value) != sim::schema::ClockTime{};
    case Kind::list:
    case Kind::optional:
        for (std::size_t i = 0; i < type.size(value); ++i) {
            if (is_figure(*type.element(), type.at(const_cast<void*>(value), i), quantity)) return true;
        }
        return false;
    case Kind::variant:
        if (&type != sim::schema::type_of<sim::Distribution>()) return false; // its parts are visited on their own
        return static_cast<const sim::Distribution*>(value)->mean() != 0;
    default:
        return false;
    }
}

TEST(Scenario, every_figure_among_the_defaults_says_where_it_comes_from)
{
    int figures = 0;
    const auto look = [&](const std::string& path, const Structure& structure, const Field& field) {
        const bool given_by_the_user = field.required || !field.defines.empty();
        if (given_by_the_user) return;
        if (!is_figure(*field.type(), field.access(structure.defaults), field.quantity)) return;
        ++figures;
        EXPECT_GT(field.source.size(), std::string_view("assumed: ").size())
            << path << " needs .source(\"…\") in the description of " << structure.name;
    };
    sim::schema::visit_fields(sim::schema::structure_of<model::Scenario>(), look);
    EXPECT_GT(figures, 20);
}

} // namespace
