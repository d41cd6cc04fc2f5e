#include "loader/diagnostic_catalog.hpp"
#include "loader/render.hpp"
#include "loader/utf8.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <set>

namespace {

using namespace scenario;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

Diagnostic unknown_team(int line, int column, int length)
{
    Diagnostic d{std::string(code::unknown_reference),
                 {"shop.yaml", line, column, length, {}},
                 {arg("kind", "team"), arg("name", "chekout")},
                 "checkout",
                 {"shop.yaml", 1, 1, 1, {}},
                 {}};
    return d;
}

TEST(Catalog, CodesAreUniqueAndSortedAndComplete)
{
    std::set<std::string_view> seen;
    std::string_view last;
    for (const auto& entry : diagnostic_catalog()) {
        EXPECT_TRUE(seen.insert(entry.code).second) << entry.code;
        EXPECT_LT(last, entry.code);
        EXPECT_FALSE(entry.message.empty()) << entry.code;
        EXPECT_FALSE(entry.explanation.empty()) << entry.code;
        last = entry.code;
    }
}

TEST(Catalog, ExplainsInAnyCase)
{
    EXPECT_THAT(explain_diagnostic("e0302"), HasSubstr("review: 2 h"));
    EXPECT_EQ(explain_diagnostic("E9999"), "");
    EXPECT_THAT(diagnostics_reference(), HasSubstr("### E0203\n"));
}

TEST(Render, ShowsLineCaretSuggestionAndCount)
{
    Diagnostics all;
    all.sources.add("shop.yaml", "teams: [{id: checkout}]\nowner: chekout\n");
    all.add(unknown_team(2, 8, 7));
    EXPECT_EQ(render(all), "error[E0203]: there is no team `chekout`\n"
                           "  --> shop.yaml:2:8\n"
                           "  |\n"
                           "2 | owner: chekout\n"
                           "  |        ^^^^^^^\n"
                           "  = did you mean `checkout`?  (shop.yaml:1:1)\n"
                           "  = more: twopizza explain E0203\n"
                           "1 error\n");
}

TEST(Render, CaretIsRightUnderHangulTabsAndCombiningMarks)
{
    Diagnostics all;
    all.sources.add("shop.yaml", "소유자:\tche\xCC\x81kout # 팀\n");
    all.add(unknown_team(1, 6, 8));
    // 소유자 takes six columns, the colon one, the tab four; the accent none.
    EXPECT_THAT(render(all), HasSubstr("  |            ^^^^^^^\n"));
}

TEST(Render, LongLinesAreCutAroundTheCaretAndControlsAreHarmless)
{
    Diagnostics all;
    all.sources.add("shop.yaml", std::string(5000, 'x') + "\x1b[2J" + std::string(5000, 'y'));
    all.add(unknown_team(1, 5001, 4));
    const std::string shown = render(all);
    EXPECT_LT(shown.size(), 800u);
    EXPECT_THAT(shown, Not(HasSubstr("\x1b")));
    EXPECT_THAT(shown, HasSubstr("…"));
}

TEST(Render, IsOrderedByPositionAndStable)
{
    Diagnostics all;
    all.add(unknown_team(9, 1, 1));
    all.add(unknown_team(2, 8, 1));
    all.add(unknown_team(2, 3, 1));
    std::vector<int> lines;
    for (const auto& d : all.sorted()) lines.push_back(d.where.line * 10 + d.where.column);
    EXPECT_THAT(lines, ElementsAre(23, 28, 91));
}

TEST(Render, Translates)
{
    Diagnostics all;
    all.add(unknown_team(2, 8, 7));
    RenderOptions options;
    options.explain_hint = false;
    options.translate = [](std::string_view text) -> std::string {
        if (text == "error") return "오류";
        if (text == "there is no {kind} `{name}`") return "`{name}` {kind}이(가) 없습니다";
        if (text == text::did_you_mean) return "{broken placeholder}";
        if (text == "1 error") return "오류 1개";
        return "";
    };
    const std::string shown = render(all, options);
    EXPECT_THAT(shown, HasSubstr("오류[E0203]: `chekout` team이(가) 없습니다\n"));
    EXPECT_THAT(shown, HasSubstr("did you mean `checkout`?")); // a broken translation does not hide the message
    EXPECT_THAT(shown, HasSubstr("오류 1개\n"));
}

TEST(Render, ColourOnlyOnRequestAndAtMostSoMany)
{
    Diagnostics all;
    for (int i = 1; i <= 5; ++i) all.add(unknown_team(i, 1, 1));
    RenderOptions options;
    options.at_most = 2;
    EXPECT_THAT(render(all, options), HasSubstr("3 more not shown\n5 errors\n"));
    EXPECT_THAT(render(all, options), Not(HasSubstr("\x1b")));
    options.color = true;
    EXPECT_THAT(render(all, options), HasSubstr("\x1b[1;31merror[E0203]\x1b[0m"));
}

TEST(Render, JsonIsOneArray)
{
    Diagnostics all;
    all.add(unknown_team(2, 8, 7));
    all.add({std::string(code::unreadable_file),
             {"bad\xff.yaml", 0, 0, 1, {}},
             {arg("file", "bad\xff"), arg("reason", "no")},
             {},
             {},
             {}});
    const auto json = nlohmann::json::parse(render_json(all));
    ASSERT_EQ(json.size(), 2u);
    EXPECT_EQ(json[0]["code"], "E0203");
    EXPECT_EQ(json[0]["column"], 8);
    EXPECT_EQ(json[0]["nearest"], "checkout");
    EXPECT_EQ(json[0]["args"]["name"], "chekout");
    EXPECT_FALSE(json[1].contains("line"));
}

TEST(Utf8, WidthsAndIds)
{
    EXPECT_EQ(display_width("한글abc"), 7);
    EXPECT_EQ(display_width("e\xCC\x81"), 1);
    EXPECT_EQ(display_width("ｶﾅ"), 2); // half-width katakana
    EXPECT_EQ(count_characters("한\xff글"), 3u);
    EXPECT_EQ(invalid_utf8("ab\xC0\x80"), 2u);
    EXPECT_EQ(invalid_utf8("\xED\xA0\x80"), 0u);     // a surrogate
    EXPECT_EQ(invalid_utf8("\xF4\x90\x80\x80"), 0u); // beyond Unicode
    EXPECT_EQ(invalid_utf8("한글"), std::nullopt);
    EXPECT_TRUE(is_id("주문-2_b"));
    EXPECT_TRUE(is_id("größe"));
    for (const char* bad : {"", "a.b", "a b", "a*", "“a”", "a。", "a/b", "a​b"}) EXPECT_FALSE(is_id(bad)) << bad;
}

} // namespace
