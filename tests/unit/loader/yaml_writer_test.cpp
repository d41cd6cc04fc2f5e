#include "loader/yaml_writer.hpp"
#include "unit/loader/shop.hpp"

#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

namespace {

using shop::Loaded;
using testing::HasSubstr;
using testing::Not;

std::string data(const std::string& name)
{
    std::ifstream file(std::string(TP_SOURCE_DIR) + "/tests/unit/loader/data/" + name);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

shop::Scenario example()
{
    shop::Scenario s;
    scenario::Positions positions;
    scenario::Diagnostics diagnostics;
    std::string text = data("shop.yaml");
    text.replace(text.find("  - {id: old, remove: true}\n"), 28, "");
    scenario::ReadOptions options;
    options.folder = std::string(TP_SOURCE_DIR) + "/tests/unit/loader/data";
    EXPECT_TRUE(scenario::read_yaml(text, "shop.yaml", s, options, positions, diagnostics)) << render(diagnostics);
    return s;
}

void expect_round_trip(const shop::Scenario& s, const scenario::WriteOptions& options = {})
{
    const std::string text = scenario::write_yaml(s, options);
    scenario::ReadOptions reading;
    reading.scale = options.scale;
    const Loaded back(text, reading);
    EXPECT_TRUE(back.ok) << back.shown();
    EXPECT_EQ(canonical(back.scenario), canonical(s)) << text;
}

TEST(YamlWriter, RoundTripIsExact)
{
    for (const bool everything : {false, true}) {
        for (const bool comments : {false, true}) {
            scenario::WriteOptions options;
            options.everything = everything;
            options.comments = comments;
            expect_round_trip(example(), options);
            options.scale = {7.5, 4};
            expect_round_trip(example(), options);
        }
    }
}

TEST(YamlWriter, AwkwardValuesSurvive)
{
    shop::Scenario s = example();
    s.title = {"colon: and # hash", "\"따옴표\"\n새 줄\t\\"};
    s.teams[0].roles = {"- dash", "", "null", "true", "a,b", "[x]", "한글", " lead", "trail ", "'", "12", "%x"};
    s.teams[0].busy = 1.0 / 3;
    s.modules[0].size = 0.1 + 0.2;
    s.alternatives[0].work.arrivals = 1.0 / 7;
    s.alternatives[0].work.review.span = sim::Duration(1);
    s.alternatives[0].work.effort = sim::Lognormal{12345.678901234567, 1e7 / 3};
    s.alternatives[0].release = shop::Train{sim::Duration(123456789012345), "core"};
    s.extra->trace = {1e-9, 1.0 / 3, 1e15 / 7};
    expect_round_trip(s);
}

TEST(YamlWriter, WritesOnlyWhatDiffers)
{
    shop::Scenario s;
    s.teams.push_back({});
    s.teams[0].id = "core";
    s.teams[0].people = 6;
    EXPECT_EQ(scenario::write_yaml(s), "modules: []\nteams:\n  - {id: core, people: 6}\n");
}

TEST(YamlWriter, CommentsTellRangeAndDefault)
{
    scenario::WriteOptions options;
    options.comments = true;
    options.everything = true;
    const std::string text = scenario::write_yaml(example(), options);
    EXPECT_THAT(text, HasSubstr("# How many. [1 to 200] (default 5)\n"));
}

TEST(YamlWriter, ScalarsAreQuotedOnlyWhereNeeded)
{
    EXPECT_EQ(scenario::yaml_scalar("주문 서비스"), "주문 서비스");
    EXPECT_EQ(scenario::yaml_scalar("a: b"), "\"a: b\"");
    EXPECT_EQ(scenario::yaml_scalar(""), "\"\"");
    EXPECT_EQ(scenario::yaml_scalar("no"), "\"no\"");
}

} // namespace
