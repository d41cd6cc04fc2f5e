// Faults asked for on the command line: how they are read, and how mistakes in them are shown.
#include "loader/injection.hpp"

#include "loader/load.hpp"
#include "loader/render.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace {

using namespace scenario;
using namespace std::chrono_literals;
using Kind = InjectionError::Kind;
using testing::HasSubstr;

Injection read(std::string_view text)
{
    return std::get<Injection>(parse_injection(text));
}

TEST(Injection, HasAKindATargetAStartAndALength)
{
    const Injection crash = read("crash:cart@30s+1 min 10s");
    EXPECT_EQ(std::get<model::Crash>(crash.what).target, "cart");
    EXPECT_EQ(crash.start, 30s);
    EXPECT_EQ(crash.length, 70s);
    EXPECT_EQ(std::get<model::Errors>(read("fail:stock-1").what).share, 1);
    EXPECT_EQ(std::get<model::Slow>(read("slow:db@3w").what).factor, 10);
    EXPECT_EQ(std::get<model::Surge>(read("surge:buying+2h").what).journeys, std::vector<std::string>{"buying"});
    EXPECT_FALSE(read("leak:db+2h").start);
    EXPECT_FALSE(read("leak:db@2h").length);
    for (const auto kind : injection_kinds())
        EXPECT_EQ(read(fmt::format("{}:a", kind)).text, fmt::format("{}:a", kind));
}

class InjectionMistakes : public testing::TestWithParam<std::tuple<std::string_view, Kind, std::string_view>> {};

TEST_P(InjectionMistakes, SayWhatIsWrong)
{
    const auto& [text, kind, part] = GetParam();
    const auto error = std::get<InjectionError>(parse_injection(text));
    EXPECT_EQ(error.kind, kind);
    EXPECT_EQ(error.part, part);
}

INSTANTIATE_TEST_SUITE_P(
    All, InjectionMistakes,
    testing::Values(std::tuple{"", Kind::form, ""}, std::tuple{"crash", Kind::form, "crash"},
                    std::tuple{"crash:@3s", Kind::form, "crash:@3s"}, std::tuple{"crush:cart", Kind::no_kind, "crush"},
                    std::tuple{":cart", Kind::no_kind, ""}, std::tuple{"crash:cart@soon", Kind::no_time, "soon"},
                    std::tuple{"crash:cart@30", Kind::no_time, "30"},
                    std::tuple{"crash:cart@-3s", Kind::no_time, "-3s"}, std::tuple{"crash:cart@", Kind::no_time, ""},
                    std::tuple{"crash:cart@3s+0 s", Kind::no_time, "0 s"}));

constexpr std::string_view shop = "twopizza: 1\nid: t\ntitle: t\n"
                                  "product:\n  modules: [{id: front}, {id: cart}]\n"
                                  "  operations: [{id: show, modules: [front]}]\n"
                                  "  journeys: [{id: browse, operation: show, load: {steady: {rate: 1/s}}}]\n"
                                  "alternatives:\n  - {id: a, deployables: [{id: all}], flow: [{work: {}}, {deploy: "
                                  "{}}], organization: {teams: [{id: t, people: 3}]}}\n";
constexpr std::string_view work = "people: 3\nwork: [{id: w, arrival: {closed: {per_person: 1}}}]\n";

Loaded load(const std::string& text, std::initializer_list<std::string_view> injections)
{
    std::vector<Injection> parsed;
    for (const auto injection : injections) parsed.push_back(read(injection));
    return load_scenario_text(text, "t.yaml", "", {}, parsed);
}

TEST(Injections, BecomeFaults)
{
    const Loaded loaded = load(std::string(shop), {"crash:cart@3s+4s", "surge:browse"});
    ASSERT_TRUE(loaded.scenario) << render(loaded.diagnostics);
    ASSERT_EQ(loaded.scenario->faults.size(), 2u);
    const model::Fault& first = loaded.scenario->faults[0];
    EXPECT_EQ(first.id, "injected-1");
    EXPECT_EQ(first.at, 3s);
    EXPECT_TRUE(first.strikes.empty());
    ASSERT_TRUE(first.lasts);
    EXPECT_EQ(loaded.scenario->faults[1].id, "injected-2");
    EXPECT_EQ(loaded.scenario->faults[1].at, model::Fault().at);
    EXPECT_FALSE(loaded.scenario->faults[1].lasts);
    EXPECT_NE(loaded.hash, load(std::string(shop), {}).hash);
}

TEST(Injections, StrikeAtAMomentOfTheDeliveryRunWhereThereIsWork)
{
    const Loaded loaded = load(std::string(shop) + std::string(work), {"crash:cart@3w+2h"});
    ASSERT_TRUE(loaded.scenario) << render(loaded.diagnostics);
    EXPECT_EQ(loaded.scenario->faults[0].strikes, std::vector<sim::Duration>{3 * 7 * 24h});
    EXPECT_EQ(loaded.scenario->faults[0].at, model::Fault().at);
}

TEST(Injections, TakeAnIdThatIsFree)
{
    const Loaded loaded =
        load(std::string(shop) + "faults: [{id: injected-1, what: {down: cart}}]\n", {"crash:front+1s"});
    ASSERT_TRUE(loaded.scenario) << render(loaded.diagnostics);
    EXPECT_EQ(loaded.scenario->faults[1].id, "injected-2");
}

TEST(Injections, MistakesAreShownWhereTheyWereTyped)
{
    EXPECT_THAT(render(load(std::string(shop), {"crash:front", "crash:catr@3s+4s"}).diagnostics),
                testing::AllOf(HasSubstr("E0203"), HasSubstr("| --inject crash:catr@3s+4s\n"),
                               HasSubstr("|                ^^^^\n"), HasSubstr("did you mean `cart`?")));
    EXPECT_THAT(render(load(std::string(shop), {"surge:brows+4s"}).diagnostics),
                testing::AllOf(HasSubstr("| --inject surge:brows+4s\n"), HasSubstr("|                ^^^^^\n")));
    EXPECT_THAT(render(load(std::string(shop), {"crash:cart@3h+4s"}).diagnostics),
                testing::AllOf(HasSubstr("E0538"), HasSubstr("|                     ^^\n")));
}

} // namespace
