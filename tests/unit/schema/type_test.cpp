#include "unit/schema/town.hpp"

#include <gmock/gmock.h>

namespace {

using namespace sim::schema;

TEST(Type, KnowsItsFields)
{
    const Structure& structure = structure_of<town::Town>();
    EXPECT_EQ(structure.fields.size(), 11u);
    EXPECT_EQ(structure.find("nothing"), nullptr);
    const Field& green = *structure.find("green");
    EXPECT_EQ(green.quantity, Quantity::ratio);
    EXPECT_EQ(green.type()->kind, Kind::number);
    EXPECT_EQ(structure.find("shift")->quantity, Quantity::work_time); // from its C++ type
    EXPECT_EQ(structure.find("opens")->quantity, Quantity::clock_time);
    town::Town t;
    *static_cast<double*>(green.access(&t)) = 0.5;
    EXPECT_EQ(t.green, 0.5);
    EXPECT_EQ(*static_cast<const double*>(green.access(structure.defaults)), 0.3);
}

TEST(Type, ListsOptionalsAndVariants)
{
    town::Town t;
    const Type& list = *structure_of<town::Town>().find("houses")->type();
    static_cast<town::House*>(list.append(&t.houses))->id = "a";
    static_cast<town::House*>(list.append(&t.houses))->id = "b";
    list.erase(&t.houses, 0);
    ASSERT_EQ(list.size(&t.houses), 1u);
    EXPECT_EQ(*id_of(*list.element(), list.at(&t.houses, 0)), "b");
    const Type& optional = *structure_of<town::Town>().find("night")->type();
    EXPECT_EQ(optional.size(&t.night), 0u);
    optional.append(&t.night);
    EXPECT_TRUE(t.night);
    optional.clear(&t.night);
    EXPECT_FALSE(t.night);
    const Type& variant = *structure_of<town::Town>().find("travel")->type();
    EXPECT_EQ(variant.alternative(1).name, "bus");
    variant.emplace(&t.travel, 1);
    EXPECT_EQ(variant.which(&t.travel), 1u);
    EXPECT_EQ(variant.held(&t.travel), &std::get<town::Bus>(t.travel));
}

TEST(Type, AssignCopies)
{
    town::Town a;
    a.name.en = "x";
    town::Town b;
    town::type().assign(&b, &a);
    EXPECT_EQ(b.name.en, "x");
}

TEST(Range, OpenAndClosedEnds)
{
    EXPECT_TRUE((Range{0, 1, false}.contains(0)));
    EXPECT_FALSE((Range{0, 1, true}.contains(0)));
    EXPECT_TRUE((Range{0, 1, true}.contains(1)));
    EXPECT_FALSE((Range{0, 1, true}.contains(1.1)));
}

TEST(Text, FallsBackToTheOtherLanguage)
{
    EXPECT_EQ((Text{"a", ""}.in("ko")), "a");
    EXPECT_EQ((Text{"", "나"}.in("en")), "나");
    EXPECT_EQ((Text{"a", "나"}.in("ko")), "나");
}

} // namespace
