// The same changes in every layout that YAML allows.
#include "unit/editing/texts.hpp"

#include <fmt/format.h>

namespace {

using scenario::Edited;
using scenario::reset_value;
using scenario::rewrite;
using scenario::set_value;
using test::load;
using test::text_of;

std::string scenario_of(std::string_view product, std::string_view alternative = "    deployables: [{id: all}]\n")
{
    return fmt::format("twopizza: 1\nid: t\ntitle: t\npeople: 4\nproduct:{}work:\n- id: w\n  arrival: {{closed: "
                       "{{per_person: 1}}}}\nalternatives:\n  - id: it\n{}    organization: {{teams: [{{id: team}}]}}\n"
                       "    flow: [work, deploy]\n",
                       product, alternative);
}

/// The product before and after a change.
std::string set(std::string_view product, std::string_view path, std::string_view value)
{
    const std::string text = text_of(set_value(load(scenario_of(product)), path, value));
    const auto begin = text.find("product:");
    return begin == std::string::npos ? text : text.substr(begin + 8, text.find("work:") - begin - 8);
}

std::string with_modules(std::string_view product, const std::vector<std::string>& ids)
{
    const auto document = load(scenario_of(product));
    model::Scenario wanted = *document.scenario;
    std::vector<model::Module> modules;
    for (const auto& id : ids) {
        const auto known = std::ranges::find(wanted.product.modules, id, &model::Module::id);
        modules.push_back(known != wanted.product.modules.end() ? *known : model::Module{});
        modules.back().id = id;
    }
    wanted.product.modules = modules;
    const std::string text = text_of(rewrite(document, wanted));
    const auto begin = text.find("product:");
    return begin == std::string::npos ? text : text.substr(begin + 8, text.find("work:") - begin - 8);
}

TEST(Layout, DashesMayStandBelowTheirKey)
{
    EXPECT_EQ(set("\n  modules:\n  - id: a # first\n  - id: b\n", "product.modules.a.size", "2 kloc"),
              "\n  modules:\n  - id: a # first\n    size: 2 kloc\n  - id: b\n");
    EXPECT_EQ(with_modules("\n  modules:\n  - id: a # first\n  - id: b\n", {"a", "b", "c"}),
              "\n  modules:\n  - id: a # first\n  - id: b\n  - id: c\n");
    EXPECT_EQ(with_modules("\n  modules:\n  - id: a # first\n  - id: b\n  # end\n", {"b"}),
              "\n  modules:\n  - id: b\n  # end\n");
    EXPECT_EQ(with_modules("\n  modules:\n  # one\n  - id: a\n  # two\n  - id: b\n", {"b", "a"}),
              "\n  modules:\n  # two\n  - id: b\n  # one\n  - id: a\n");
}

TEST(Layout, BracesOverSeveralLinesKeepTheirLines)
{
    const std::string text = " {\n  modules: [\n    {id: a},   # first\n    {id: b}    # second\n  ]\n}\n";
    EXPECT_EQ(with_modules(text, {"a", "b", "c"}),
              " {\n  modules: [\n    {id: a},   # first\n    {id: b},    # second\n    {id: c}\n  ]\n}\n");
    EXPECT_EQ(with_modules(text, {"a", "x", "b"}),
              " {\n  modules: [\n    {id: a},   # first\n    {id: x},\n    {id: b}    # second\n  ]\n}\n");
    EXPECT_EQ(with_modules(text, {"a"}), " {\n  modules: [\n    {id: a}   # first    # second\n  ]\n}\n");
    EXPECT_EQ(with_modules(text, {"b"}), " {\n  modules: [\n    {id: b}    # second\n  ]\n}\n");
    EXPECT_EQ(with_modules(" {modules: [{id: a}, {id: b},]}\n", {"a", "b", "c"}),
              " {modules: [{id: a}, {id: b}, {id: c},]}\n");
    EXPECT_EQ(with_modules(" {modules: [\n  {id: a},\n  {id: b}, # two\n]}\n", {"a", "b", "c"}),
              " {modules: [\n  {id: a},\n  {id: b}, # two\n  {id: c},\n]}\n");
    EXPECT_EQ(set(text, "product.modules.b.weight", "2"),
              " {\n  modules: [\n    {id: a},   # first\n    {id: b, weight: 2}    # second\n  ]\n}\n");
}

TEST(Layout, JsonIsYamlToo)
{
    EXPECT_EQ(set(" {\"modules\": [{\"id\": \"a\", \"size\": \"1 kloc\"}]}\n", "product.modules.a.size", "2 kloc"),
              " {\"modules\": [{\"id\": \"a\", \"size\": 2 kloc}]}\n");
}

TEST(Layout, WhatComesWithAKeyStaysWithIt)
{
    const std::string modules = "\n  modules: [{id: a}, {id: b}]\n";
    EXPECT_EQ(set(modules + "  co_change: # none yet\n    []\n", "product.co_change",
                  "[{from: a, to: b, probability: 10 %}]"),
              modules + "  co_change: # none yet\n    [{from: a, to: b, probability: 10 %}]\n");
    EXPECT_EQ(set(modules + "  co_change:   # a few\n    - {from: a, to: b, probability: 1 %}   # seldom\n",
                  "product.co_change.0.probability", "20 %"),
              modules + "  co_change:   # a few\n    - {from: a, to: b, probability: 20 %}   # seldom\n");
}

TEST(Layout, TablesAreNotWrittenIntoTheScenario)
{
    const auto document = scenario::load_scenario(TP_SOURCE_DIR "/scenarios/library/real-commits.yaml");
    ASSERT_TRUE(document.scenario);
    const Edited edited = set_value(document, "product.co_change.0.probability", "1 %");
    EXPECT_NE(text_of(edited).find("E0601"), std::string::npos) << text_of(edited);
    model::Scenario wanted = *document.scenario;
    wanted.product.co_change.pop_back();
    EXPECT_NE(text_of(rewrite(document, wanted)).find("E0601"), std::string::npos);
    // What stands beside a table is free.
    EXPECT_TRUE(set_value(document, "people", "12"));
}

TEST(Layout, AnAliasIsWrittenOutWhereItsValueChanges)
{
    const std::string text = scenario_of("\n  modules: [{id: a}]\n",
                                         "    x-cut: &cut [{id: all, repository: one}]\n    deployables: *cut\n");
    const std::string changed = text_of(set_value(load(text), "alternatives.it.deployables.all.repository", "two"));
    EXPECT_EQ(test::lines_gone(changed, text),
              (std::vector<std::string>{"    deployables: [{id: all, repository: two}]"}));
}

TEST(Layout, ATextThatIsLaidOutStrangelyIsLeftAlone)
{
    const std::string text = scenario_of("\n  ? modules\n  : [{id: a}]\n");
    EXPECT_NE(text_of(set_value(load(text), "people", "5")).find("E0603"), std::string::npos);
    EXPECT_NE(text_of(reset_value(load(text), "people")).find("E0603"), std::string::npos);
}

TEST(Layout, NothingIsDoneToAScenarioWithMistakes)
{
    const auto document = scenario::load_scenario_text("people: many\n", "t.yaml", "");
    EXPECT_FALSE(set_value(document, "people", "5"));
    EXPECT_FALSE(rewrite(document, {}));
    EXPECT_FALSE(scenario::written_at(document, "people"));
}

} // namespace
