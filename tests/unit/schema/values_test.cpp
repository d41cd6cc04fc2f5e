#include "unit/schema/town.hpp"

#include <cmath>
#include <gmock/gmock.h>

namespace {

using namespace sim::schema;

template <class T>
std::optional<ValueError> read(std::string_view text, T& value, Quantity quantity = Quantity::none, Range range = {})
{
    return read_scalar(text, *type_of<T>(), {quantity, range, {}}, &value);
}

TEST(Values, ScalarsOfEveryKind)
{
    bool flag = false;
    EXPECT_FALSE(read("yes", flag));
    EXPECT_TRUE(flag);
    int count = 0;
    EXPECT_FALSE(read("12", count, Quantity::count));
    EXPECT_EQ(count, 12);
    town::Size size{};
    EXPECT_FALSE(read("large", size));
    EXPECT_EQ(size, town::Size::large);
    WorkTime work;
    EXPECT_FALSE(read("1 d", work, Quantity::work_time));
    EXPECT_EQ(sim::seconds_of(work.span), 8 * 3600);
    std::optional<ClockTime> opens;
    EXPECT_FALSE(read("10:00", opens, Quantity::clock_time));
    EXPECT_EQ(sim::seconds_of(opens->since_midnight), 36000);
}

TEST(Values, ErrorsLeaveTheValueAlone)
{
    int count = 7;
    EXPECT_EQ(read("5.5", count, Quantity::count)->kind, ValueError::Kind::not_an_integer);
    EXPECT_EQ(read("3000000000", count, Quantity::count)->kind, ValueError::Kind::not_an_integer);
    EXPECT_EQ(read("11", count, Quantity::count, {1, 10, false})->kind, ValueError::Kind::out_of_range);
    EXPECT_EQ(count, 7);
    sim::Duration time = sim::from_seconds(1);
    EXPECT_EQ(read("300 years", time, Quantity::time)->kind,
              ValueError::Kind::out_of_range); // more than the clock counts
    EXPECT_EQ(sim::seconds_of(time), 1);
    bool flag = true;
    EXPECT_EQ(read("maybe", flag)->kind, ValueError::Kind::not_a_boolean);
    town::Size size = town::Size::large;
    const auto error = read("smal", size);
    EXPECT_EQ(error->kind, ValueError::Kind::unknown_choice);
    EXPECT_EQ(error->expected, "small, large");
    EXPECT_EQ(error->nearest, "small");
    std::optional<ClockTime> opens;
    EXPECT_TRUE(read("x", opens, Quantity::clock_time));
    EXPECT_FALSE(opens.has_value());
}

TEST(Values, RangesInWords)
{
    EXPECT_EQ(format_range({0, 1, false}, Quantity::ratio, {}), "0 % to 100 %");
    EXPECT_EQ(format_range({0, INFINITY, true}, Quantity::time, {}), "more than 0");
    EXPECT_EQ(format_range({3600, INFINITY, false}, Quantity::time, {}), "at least 1 h");
    EXPECT_EQ(format_range({}, Quantity::none, {}), "any value");
}

TEST(Values, OneLineForm)
{
    town::Town t;
    t.travel = town::Bus{sim::from_seconds(300)};
    t.houses = {{"a", 3}, {"b", 2}};
    t.stay = sim::Exponential{86400};
    const auto shown = [&](const char* field) {
        const Field& f = *structure_of<town::Town>().find(field);
        return format_value(*f.type(), f.access(&t), f.quantity, {});
    };
    EXPECT_EQ(shown("travel"), "bus(every: 5 min)");
    EXPECT_EQ(shown("houses"), "[(id: a, floors: 3), (id: b)]");
    EXPECT_EQ(shown("stay"), "exponential(mean: 1 d)");
    EXPECT_EQ(shown("opens"), "-");
    t.travel = town::Walk{};
    t.stay = sim::Constant{7200};
    EXPECT_EQ(shown("travel"), "walk");
    EXPECT_EQ(shown("stay"), "2 h");
}

TEST(Values, CanonicalTextTellsEveryDifference)
{
    const auto text = [](const town::Town& t) { return canonical_text(town::type(), &t); };
    const town::Town plain;
    EXPECT_EQ(text(plain), text(town::Town{}));
    town::Town other;
    other.streets = {"ab", "c"};
    town::Town joined;
    joined.streets = {"a", "bc"};
    EXPECT_NE(text(other), text(joined));
    town::Town nearly;
    nearly.green = std::nextafter(0.3, 1);
    EXPECT_NE(text(nearly), text(plain));
    town::Town korean;
    korean.name.ko = "읍";
    EXPECT_NE(text(korean), text(plain));
    town::Town filled;
    filled.night.emplace();
    EXPECT_NE(text(filled), text(plain));
}

TEST(Values, FingerprintIsFnv1a)
{
    EXPECT_EQ(fingerprint(""), "cbf29ce484222325");
    EXPECT_EQ(fingerprint("a"), "af63dc4c8601ec8c"); // published test vector
    EXPECT_EQ(fingerprint("foobar"), "85944171f73967e8");
}

} // namespace
