/// Described structs for the tests of the schema, with every kind of field.
#pragma once

#include "schema/distributions.hpp"
#include "schema/paths.hpp"
#include "schema/values.hpp"

namespace town {

enum class Size { small, large };
inline std::span<const sim::schema::Choice> choices_of(Size)
{
    static constexpr sim::schema::Choice names[] = {{0, "small", ""}, {1, "large", ""}};
    return names;
}

struct House {
    std::string id;
    int floors = 2;
    static void describe(sim::schema::Describe<House>& d)
    {
        d.name("house", "Where people live.");
        d.field<&House::id>("id", "").defines("house");
        d.field<&House::floors>("floors", "").range(1, 9);
    }
};

struct Bus {
    sim::Duration every = sim::from_seconds(600);
    static void describe(sim::schema::Describe<Bus>& d)
    {
        d.name("bus", "");
        d.field<&Bus::every>("every", "").above(0);
    }
};
struct Walk {
    static void describe(sim::schema::Describe<Walk>& d) { d.name("walk", ""); }
};

struct Town {
    sim::schema::Text name;
    bool market = false;
    double green = 0.3;
    sim::schema::WorkTime shift{sim::from_seconds(8 * 3600)};
    std::optional<sim::schema::ClockTime> opens;
    Size size = Size::small;
    std::vector<House> houses;
    std::vector<std::string> streets;
    std::variant<Walk, Bus> travel;
    std::optional<Bus> night;
    sim::Distribution stay;
    static void describe(sim::schema::Describe<Town>& d)
    {
        using sim::schema::Quantity;
        d.name("town", "A place.");
        d.field<&Town::name>("name", "");
        d.field<&Town::market>("market", "");
        d.field<&Town::green>("green", "").unit(Quantity::ratio).range(0, 1);
        d.field<&Town::shift>("shift", "");
        d.field<&Town::opens>("opens", "");
        d.field<&Town::size>("size", "");
        d.field<&Town::houses>("houses", "");
        d.field<&Town::streets>("streets", "");
        d.field<&Town::travel>("travel", "");
        d.field<&Town::night>("night", "");
        d.field<&Town::stay>("stay", "").unit(Quantity::time);
    }
};

inline const sim::schema::Type& type()
{
    return *sim::schema::type_of<Town>();
}

} // namespace town
