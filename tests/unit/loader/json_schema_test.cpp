#include "company/scenario.hpp"
#include "loader/json_schema.hpp"
#include "loader/reference.hpp"
#include "loader/yaml_writer.hpp"
#include "unit/loader/shop.hpp"

#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <regex>
#include <unistd.h>

namespace {

using nlohmann::json;
using testing::HasSubstr;

const sim::schema::Structure& root()
{
    return sim::schema::structure_of<shop::Scenario>();
}

TEST(JsonSchema, DescribesStructuresOnceAndRefersToThem)
{
    const json schema = json::parse(scenario::json_schema(root()));
    EXPECT_EQ(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    EXPECT_EQ(schema["required"], json({"modules"}));
    EXPECT_EQ(schema["additionalProperties"], false);
    const json& team = schema["definitions"]["team"];
    EXPECT_EQ(team["required"], json({"id"}));
    EXPECT_EQ(team["properties"]["people"]["minimum"], 1);
    EXPECT_EQ(team["properties"]["people"]["maximum"], 200);
    EXPECT_EQ(team["properties"]["people"]["default"], 5);
    // An alternative may be built from another, which then gives what is required.
    EXPECT_EQ(schema["definitions"]["alternative"]["required"], json({"id"}));
    // So are the choices between them.
    const json& work = schema["definitions"]["work"]["properties"];
    EXPECT_EQ(work["effort"]["allOf"][0]["$ref"], "#/definitions/constant_etc_of_working_time");
    EXPECT_TRUE(schema["definitions"]["constant_etc_of_working_time"].contains("anyOf"));
    // A mixture holds distributions, which may be mixtures.
    EXPECT_TRUE(schema["definitions"].contains("mixture_of_working_time"));
}

TEST(JsonSchema, EveryReferenceLeadsSomewhere)
{
    const std::string text = scenario::json_schema(root());
    const json schema = json::parse(text);
    const std::regex reference("#/definitions/([^\"]+)");
    int count = 0;
    for (std::sregex_iterator it(text.begin(), text.end(), reference), end; it != end; ++it, ++count) {
        ASSERT_TRUE(schema["definitions"].contains((*it)[1].str())) << it->str();
        EXPECT_TRUE(schema["definitions"][(*it)[1].str()].is_object());
    }
    EXPECT_GT(count, 10);
}

TEST(JsonSchema, PatternsAcceptWhatTheReaderAccepts)
{
    const json schema = json::parse(scenario::json_schema(root()));
    const auto pattern = [&](const json& field) {
        return std::regex((field.contains("pattern") ? field : field["anyOf"][0])["pattern"].get<std::string>());
    };
    const json& work = schema["definitions"]["work"]["properties"];
    for (const char* good : {"2 h", "1.5 d", "1 h 30 min", "20ms", ".5 week"})
        EXPECT_TRUE(std::regex_match(good, pattern(work["review"]))) << good;
    for (const char* bad : {"2", "2 hrs", "h", "two h", "2 h 3"})
        EXPECT_FALSE(std::regex_match(bad, pattern(work["review"]))) << bad;
    for (const char* good : {"3/week", "3 / week", "1e-3 /s"})
        EXPECT_TRUE(std::regex_match(good, pattern(work["arrivals"]))) << good;
    const json& team = schema["definitions"]["team"]["properties"];
    EXPECT_TRUE(std::regex_match("40 %", pattern(team["busy"])));
    EXPECT_TRUE(std::regex_match("09:30", pattern(team["starts"]["anyOf"][0])));
    EXPECT_FALSE(std::regex_match("9.30", pattern(team["starts"]["anyOf"][0])));
}

TEST(JsonSchema, DescriptionsAreTranslated)
{
    scenario::SchemaOptions options;
    options.translate = [](std::string_view text) { return text == "How many." ? "몇 명인지." : std::string(); };
    EXPECT_THAT(scenario::json_schema(root(), options), HasSubstr("몇 명인지."));
}

/// Runs the checker of another house over our files, where it is installed.
TEST(JsonSchema, ForeignValidatorAgrees)
{
    const std::string folder = std::string(TP_SOURCE_DIR) + "/tests/unit/loader/";
    const auto here = std::filesystem::temp_directory_path() / "tp_json_schema";
    std::filesystem::create_directories(here);
    std::ofstream(here / "schema.json") << scenario::json_schema(root());
    shop::Scenario s;
    s.teams.push_back({});
    s.teams[0].id = "core";
    s.extra.emplace().effort = sim::Pert{1, 2, 5};
    scenario::WriteOptions everything;
    everything.everything = true;
    std::ofstream(here / "written.yaml") << scenario::write_yaml(s, everything);
    std::string files = "+" + folder + "data/shop.yaml +" + (here / "written.yaml").string();
    int number = 0;
    for (const char* wrong :
         {"modules: []\nteems: []\n", "modules: [{id: a, size: 3}]\n", "seed: 1\n",
          "modules: []\nextra: {effort: {lognormal: {meedian: 3 h}}}\n", "modules: []\nextra: {urgency: hihg}\n"}) {
        const auto file = here / fmt::format("wrong{}.yaml", ++number);
        std::ofstream(file) << wrong;
        files += " -" + file.string();
    }
    const std::string command =
        fmt::format("python3 {}validate.py {} {}", folder, (here / "schema.json").string(), files);
    const int status = std::system(command.c_str());
    std::filesystem::remove_all(here);
    constexpr int not_installed = 77 * 256;
    if (status == not_installed) GTEST_SKIP() << "python3-jsonschema or python3-yaml is not installed";
    EXPECT_EQ(status, 0);
}

TEST(JsonSchema, ElementsOfListsMayBePlacedAndRemoved)
{
    const json schema = json::parse(scenario::json_schema(root()));
    EXPECT_TRUE(schema["definitions"]["team"]["properties"].contains("before"));
    EXPECT_FALSE(schema["definitions"]["flag"]["properties"].contains("before"));
    // Inside of what may be built from another, nothing but the id has to be given.
    EXPECT_FALSE(schema["definitions"]["train"].contains("required"));
    EXPECT_FALSE(schema["definitions"]["lognormal_of_working_time"].contains("required"));
    EXPECT_EQ(schema["definitions"]["lognormal_of_working_time_in_whole"]["required"], json({"median", "p90"}));
}

TEST(JsonSchema, ForeignValidatorAcceptsTheLibrary)
{
    const std::string root = TP_SOURCE_DIR;
    const auto file = std::filesystem::temp_directory_path() / fmt::format("tp_library_{}.json", ::getpid());
    std::ofstream(file) << scenario::json_schema(sim::schema::structure_of<model::Scenario>());
    const std::string command = fmt::format("python3 {0}/tests/unit/loader/validate.py {1} $(printf '+%s ' "
                                            "{0}/scenarios/library/*.yaml {0}/scenarios/claims/*.yaml)",
                                            root, file.string());
    const int status = std::system(command.c_str());
    std::filesystem::remove(file);
    constexpr int not_installed = 77 * 256;
    if (status == not_installed) GTEST_SKIP() << "python3-jsonschema or python3-yaml is not installed";
    EXPECT_EQ(status, 0);
}

TEST(Reference, HasOneTablePerStructure)
{
    const std::string page = scenario::reference_page(root());
    EXPECT_THAT(page, HasSubstr("## team\n\nPeople who work together.\n"));
    EXPECT_THAT(page, HasSubstr("| `people` ★ | whole number | 1 to 200 | `5` |  | How many. |\n"));
    EXPECT_THAT(page, HasSubstr("| `every` | elapsed time | more than 0 | `1 d` | evidence 8.4 |"));
    EXPECT_THAT(page, HasSubstr("| `release` | continuous \\| flag \\| train |"));
    EXPECT_THAT(page, HasSubstr("| `id` | id |  | required |"));
    // A structure that is met twice is described once.
    EXPECT_EQ(page.find("## team\n"), page.rfind("## team\n"));
}

} // namespace
