#include "unit/loader/shop.hpp"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>

namespace {

using shop::Loaded;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Bad {
    const char* text;
    const char* code;
};
class BrokenYaml : public testing::TestWithParam<Bad> {};

TEST_P(BrokenYaml, GivesOneDiagnosticAtItsPlace)
{
    const Loaded loaded(GetParam().text);
    EXPECT_THAT(loaded.codes(), ElementsAre(GetParam().code)) << loaded.shown();
    EXPECT_FALSE(loaded.ok);
}

INSTANTIATE_TEST_SUITE_P(
    All, BrokenYaml,
    testing::Values(Bad{"", "E0106@0:0"}, Bad{"# only a remark\n", "E0106@0:0"}, Bad{"---\n", "E0106@0:0"},
                    Bad{"modules: [\n", "E0104@2:1"}, Bad{"title: Deploys: the wait\nmodules: []\n", "E0104@1:15"},
                    Bad{"modules: []\n\tseed: 1\n", "E0110@2:1"}, Bad{"modules: []\n---\nseed: 1\n", "E0105@2:1"},
                    Bad{"modules: []\nseed: 1\nseed: 2\n", "E0111@3:1"},
                    Bad{"modules: []\nseed: !int 3\n", "E0112@2:7"}, Bad{"modules: []\n[a, b]: 3\n", "E0113@2:1"},
                    Bad{"modules: []\nx-a: &a {b: *a}\n", "E0108@2:13"}, Bad{"modules: *nobody\n", "E0104@1:10"},
                    Bad{"modules: []\ntitle: a\x01z\n", "E0103@2:9"}, Bad{"modules: []\ntitle: 가\xff\n", "E0103@2:9"},
                    Bad{"\xff\xfem\0", "E0103@1:1"}, Bad{"just a text", "E0204@1:1"}, Bad{"[a, b]", "E0204@1:1"}));

TEST(YamlDocument, AcceptsMarkAndForeignLineEnds)
{
    const Loaded loaded("\xEF\xBB\xBFtitle: 가게\r\nmodules: []\r\nseeed: 1\r\n");
    EXPECT_THAT(loaded.codes(), ElementsAre("E0201@3:1"));
    EXPECT_THAT(Loaded("title: x\rmodules: []\rseeed: 1\r").codes(), ElementsAre("E0201@3:1"));
}

TEST(YamlDocument, AliasesRepeatAndPointToWhereTheyWereWritten)
{
    const Loaded loaded("modules: []\nx-small: &small {people: 3, busy: 140 %}\nteams:\n  - {id: a}\n  - *small\n");
    EXPECT_THAT(loaded.codes(), ElementsAre("E0202@2:17", "E0304@2:35")) << loaded.shown();
}

TEST(YamlDocument, FloodOfAliasesIsStopped)
{
    std::string text = "modules: []\nx-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]\n";
    for (int i = 1; i < 20; ++i) {
        text += fmt::format("x-{}: &a{} [", i, i);
        for (int j = 0; j < 9; ++j) text += fmt::format("{}*a{}", j == 0 ? "" : ", ", i - 1);
        text += "]\n";
    }
    const Loaded loaded(text);
    ASSERT_EQ(loaded.diagnostics.errors(), 1u);
    EXPECT_EQ(loaded.diagnostics.in_order_found().front().code, "E0109");
}

TEST(YamlDocument, NestingIsLimited)
{
    const Loaded brackets("modules: " + std::string(5000, '['));
    ASSERT_EQ(brackets.diagnostics.errors(), 1u);
    EXPECT_EQ(brackets.diagnostics.in_order_found().front().code, "E0107");
    std::string maps = "modules: []\nx-a: ";
    for (int i = 0; i < 3000; ++i) maps += "{a: ";
    EXPECT_EQ(Loaded(maps).diagnostics.in_order_found().front().code, "E0107");
}

TEST(YamlDocument, FilesHaveALargestSize)
{
    scenario::ReadOptions options;
    options.limits.yaml_bytes = 1 << 20;
    const Loaded loaded("modules: []\n#" + std::string(1 << 20, 'x'), options);
    EXPECT_THAT(loaded.codes(), ElementsAre("E0102@0:0"));
    EXPECT_THAT(loaded.shown(), HasSubstr("shop.yaml is larger than 1 MB"));
}

TEST(YamlDocument, FilesThatCannotBeRead)
{
    shop::Scenario s;
    scenario::Positions positions;
    scenario::Diagnostics diagnostics;
    EXPECT_FALSE(scenario::read_yaml_file("/nowhere/at/all.yaml", s, {}, positions, diagnostics));
    EXPECT_FALSE(
        scenario::read_yaml_file(std::filesystem::temp_directory_path().string(), s, {}, positions, diagnostics));
    ASSERT_EQ(diagnostics.errors(), 2u);
    EXPECT_THAT(render(diagnostics), HasSubstr("cannot read /nowhere/at/all.yaml: No such file or directory"));
    EXPECT_THAT(render(diagnostics), HasSubstr("it is a folder"));
}

TEST(YamlDocument, QuotedAndFoldedTexts)
{
    const Loaded loaded("title: \"a\\n: b # c\"\nmodules:\n  - id: 'x'\n    owner: >-\n      long\n      name\n");
    ASSERT_THAT(loaded.codes(), IsEmpty()) << loaded.shown();
    EXPECT_EQ(loaded.scenario.title.en, "a\n: b # c");
    EXPECT_EQ(loaded.scenario.modules[0].owner, "long name");
}

} // namespace
