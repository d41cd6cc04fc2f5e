// What changes in a text, character by character.
#include "editing/edit.hpp"

#include "schema/values.hpp"
#include "unit/editing/texts.hpp"

#include <fmt/format.h>

namespace {

using scenario::add_alternative;
using scenario::Edited;
using scenario::Loaded;
using scenario::remove_alternative;
using scenario::reset_value;
using scenario::rewrite;
using scenario::set_value;
using test::load;
using test::text_of;

const std::string shop = R"(# 쇼핑몰
twopizza: 1
id: shop
title: {en: "A shop, small", ko: 가게}   # 제목
story:
  en: >-
    Eight people
    build a shop.
people: 8

product:
  modules:
    - {id: cart, size: 30 kloc}   # the cart
    - {id: orders, weight: 2}
    - {id: payments}
work:
  - id: features
    arrival: {poisson: {rate: 12 /week}}
    effort: 2 d
alternatives:
  # The first.
  - id: together
    deployables:
      - {id: shop, modules: ["*"]}   # a monolith
    organization:
      teams: [{id: team, count: 2}]
      communication: {law: quadratic}
    flow:   # in order
      - work: {id: coding}
      - review: {id: review, effort: 30 min}
      - deploy:
          id: deploy
          release: {train: {every: 1 week}}   # every week
          hold: 30 min

  - id: apart
    from: together
    title: Apart
    deployables:
      - {id: shop, remove: true}
      - {id: service, modules: ["*"], each: true}
expect:
  - "apart.lead_time < 10 d"   # surely
inputs:
  - {path: alternatives.apart.deployables, badge: assumed}
)";

/// `text` with one part of it exchanged.
std::string with(std::string text, std::string_view part, std::string_view other)
{
    const auto at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    if (at == std::string::npos) return text;
    return text.replace(at, part.size(), other);
}

std::string set(std::string_view text, std::string_view path, std::string_view value)
{
    return text_of(set_value(load(text), path, value));
}

TEST(SetValue, ChangesNothingButTheCharacters)
{
    EXPECT_EQ(set(shop, "people", "12"), with(shop, "people: 8", "people: 12"));
    EXPECT_EQ(set(shop, "work.features.effort", "{exponential: {mean: 3 d}}"),
              with(shop, "effort: 2 d", "effort: {exponential: {mean: 3 d}}"));
    EXPECT_EQ(set(shop, "alternatives.together.flow.deploy.hold", "{exponential: {mean: 1 h}}"),
              with(shop, "hold: 30 min", "hold: {exponential: {mean: 1 h}}"));
    EXPECT_EQ(set(shop, "alternatives.together.flow.deploy.release.train.every", "2 d"),
              with(shop, "every: 1 week", "every: 2 d"));
    EXPECT_EQ(set(shop, "product.modules.cart.size", "5 kloc"), with(shop, "size: 30 kloc", "size: 5 kloc"));
    EXPECT_EQ(set(shop, "work.features.arrival.poisson.rate", "3/d"), with(shop, "rate: 12 /week", "rate: 3/d"));
}

TEST(SetValue, MissingKeysGoWhereTheyBelong)
{
    EXPECT_EQ(set(shop, "product.modules.orders.size", "5 kloc"),
              with(shop, "{id: orders, weight: 2}", "{id: orders, size: 5 kloc, weight: 2}"));
    EXPECT_EQ(set(shop, "product.modules.cart.weight", "3"),
              with(shop, "{id: cart, size: 30 kloc}", "{id: cart, size: 30 kloc, weight: 3}"));
    EXPECT_EQ(set(shop, "alternatives.together.wip_limit", "4"),
              with(shop, "          hold: 30 min\n", "          hold: 30 min\n    wip_limit: 4\n"));
    EXPECT_EQ(set(shop, "study.runs", "5"), with(shop, "people: 8\n", "people: 8\nstudy: {runs: 5}\n"));
    EXPECT_EQ(set(shop, "alternatives.together.flow.deploy.effort", "1 h"),
              with(shop, "          hold: 30 min\n", "          hold: 30 min\n          effort: 1 h\n"));
}

TEST(SetValue, WhatIsTakenOverIsSaidInPassing)
{
    const std::string here = "    title: Apart\n";
    EXPECT_EQ(set(shop, "alternatives.apart.organization.teams.team.count", "4"),
              with(shop, "each: true}\n", "each: true}\n    organization: {teams: [{id: team, count: 4}]}\n"));
    EXPECT_EQ(set(shop, "alternatives.apart.flow.deploy.hold", "5 min"),
              with(shop, "each: true}\n", "each: true}\n    flow: [{deploy: {id: deploy, hold: 5 min}}]\n"));
    const std::string once = set(shop, "alternatives.apart.flow.deploy.hold", "5 min");
    EXPECT_EQ(set(once, "alternatives.apart.flow.review.effort", "1 h"),
              with(once, "hold: 5 min}}]", "hold: 5 min}}, {review: {id: review, effort: 1 h}}]"));
    // A default that is said aloud.
    EXPECT_EQ(set(shop, "alternatives.apart.wip_limit", "0"),
              with(shop, "each: true}\n", "each: true}\n    wip_limit: 0\n"));
}

TEST(SetValue, ShorthandsAreSpeltOutAsFarAsNeeded)
{
    const std::string short_ = with(shop, "- work: {id: coding}", "- work");
    EXPECT_EQ(set(short_, "alternatives.together.flow.work.role", "\"\""),
              with(shop, "- work: {id: coding}", "- work: {id: work, role: \"\"}"));
    EXPECT_EQ(set(shop, "work.features.effort.constant.value", "3 d"), with(shop, "effort: 2 d", "effort: 3 d"));
    EXPECT_EQ(set(shop, "alternatives.apart.title", "{en: Apart, ko: 따로}"),
              with(shop, "title: Apart", "title: {en: Apart, ko: 따로}"));
}

TEST(SetValue, SaysWhatIsWrongWithAValue)
{
    const Edited edited = set_value(load(shop), "people", "many");
    EXPECT_FALSE(edited);
    EXPECT_NE(text_of(edited).find("many"), std::string::npos);
    EXPECT_FALSE(set_value(load(shop), "alternatives.together.flow.deplyo.hold", "1 h"));
    EXPECT_FALSE(set_value(load(shop), "people", "-3"));
}

TEST(SetValue, KeepsLineEndsMarksAndMissingEnds)
{
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : shop) windows += c == '\n' ? "\r\n" : std::string(1, c);
    std::string expected = with(windows, "30 min\r\n\r\n", "30 min\r\n    wip_limit: 4\r\n\r\n");
    EXPECT_EQ(set(windows, "alternatives.together.wip_limit", "4"), expected);
    EXPECT_EQ(set(windows, "people", "9"), with(windows, "people: 8", "people: 9"));
    const std::string open = shop.substr(0, shop.find("\ninputs:"));
    EXPECT_EQ(set(open, "people", "9"), with(open, "people: 8", "people: 9"));
    const std::string endless = shop.substr(0, shop.find("\nexpect:"));
    EXPECT_EQ(set(endless, "alternatives.apart.wip_limit", "4"), endless + "\n    wip_limit: 4");
}

TEST(SetValue, AnchorsAreNotChangedBehindTheBacksOfOthers)
{
    std::string text = with(shop, "hold: 30 min", "hold: &h 30 min\n          effort: *h");
    EXPECT_NE(set(text, "alternatives.together.flow.deploy.hold", "1 h").find("E0602"), std::string::npos);
    EXPECT_EQ(set(text, "alternatives.together.flow.deploy.effort", "1 h"), with(text, "effort: *h", "effort: 1 h"));
}

TEST(ResetValue, TakesOutWhatIsWritten)
{
    const auto reset = [](std::string_view text, std::string_view path) {
        return text_of(reset_value(load(text), path));
    };
    EXPECT_EQ(reset(shop, "product.modules.cart.size"), with(shop, ", size: 30 kloc", ""));
    EXPECT_EQ(reset(shop, "alternatives.together.flow.deploy.hold"), with(shop, "          hold: 30 min\n", ""));
    EXPECT_EQ(reset(shop, "alternatives.together.organization.communication"),
              with(shop, "      communication: {law: quadratic}\n", ""));
    EXPECT_EQ(
        reset(shop, "alternatives.apart.deployables"),
        with(
            shop,
            "    deployables:\n      - {id: shop, remove: true}\n      - {id: service, modules: [\"*\"], each: true}\n",
            ""));
    EXPECT_EQ(reset(shop, "alternatives.apart.organization.teams.team.count"), shop) << "nothing is written there";
    EXPECT_EQ(reset(set(shop, "alternatives.apart.flow.deploy.hold", "5 min"), "alternatives.apart.flow.deploy.hold"),
              shop);
    EXPECT_EQ(reset(set(shop, "study.runs", "5"), "study.runs"), shop);
    EXPECT_NE(reset(shop, "work.features.arrival").find("E0"), std::string::npos) << "the reader misses it";
}

TEST(Rewrite, ListsGainLoseAndMoveTheirElements)
{
    const Loaded document = load(shop);
    model::Scenario wanted = *document.scenario;
    auto& together = wanted.alternatives[0];
    together.organization.teams[0].count = 1;
    together.organization.teams.push_back({"other", {}, 1, {}, {"cart"}, {}});
    std::swap(together.flow[0], together.flow[1]);
    const std::string expected = with(with(with(shop, "      - work: {id: coding}\n", ""), "effort: 30 min}\n",
                                           "effort: 30 min}\n      - work: {id: coding}\n"),
                                      "[{id: team, count: 2}]", "[{id: team, count: 1}, {id: other, owns: [cart]}]");
    EXPECT_EQ(text_of(rewrite(document, wanted, "together")), expected);
}

TEST(Rewrite, WhatHasToBeSaidIsSaidEvenWhereItIsTheDefault)
{
    const Loaded document = load(shop);
    model::Scenario wanted = *document.scenario;
    wanted.alternatives[0].setup.push_back({"moving", {}, {}, 1});
    EXPECT_EQ(text_of(rewrite(document, wanted, "together")),
              with(shop, "          hold: 30 min\n", "          hold: 30 min\n    setup: [{id: moving, effort: 0}]\n"));
}

TEST(Rewrite, WhatIsTakenOverLosesAndGainsInWords)
{
    const Loaded document = load(shop);
    model::Scenario wanted = *document.scenario;
    auto& flow = wanted.alternatives[1].flow;
    flow.erase(flow.begin() + 1);
    flow.insert(flow.begin() + 1, model::Stage(model::Delay{}));
    EXPECT_EQ(
        text_of(rewrite(document, wanted, "apart")),
        with(shop, "each: true}\n",
             "each: true}\n    flow: [{delay: {id: delay, before: deploy}}, {review: {id: review, remove: true}}]\n"));
}

TEST(Rewrite, WhatWasTakenOutComesBack)
{
    const Loaded document = load(shop);
    model::Scenario wanted = *document.scenario;
    wanted.alternatives[1].deployables = wanted.alternatives[0].deployables;
    EXPECT_EQ(
        text_of(rewrite(document, wanted, "apart")),
        with(
            shop,
            "    deployables:\n      - {id: shop, remove: true}\n      - {id: service, modules: [\"*\"], each: true}\n",
            ""));
}

TEST(Rewrite, TheOthersFollow)
{
    const Loaded document = load(shop);
    model::Scenario wanted = *document.scenario;
    wanted.alternatives[0].wip_limit = 7;
    const Edited edited = rewrite(document, wanted, "together");
    ASSERT_TRUE(edited) << text_of(edited);
    EXPECT_EQ(edited.document->scenario->alternatives[1].wip_limit, 7);
    // All of it means that the others stay.
    const Edited all = rewrite(document, wanted);
    ASSERT_TRUE(all) << text_of(all);
    EXPECT_EQ(all.document->scenario->alternatives[0].wip_limit, 7);
    EXPECT_EQ(all.document->scenario->alternatives[1].wip_limit, 0);
}

TEST(Rewrite, WhoeverCannotFollowStaysAsItWas)
{
    const Loaded document = load(with(shop, "expect:", "  - {id: third, from: together}\nexpect:"));
    model::Scenario wanted = *document.scenario;
    wanted.alternatives[0].deployables = {{"rest", {}, {"cart", "orders"}, false, ""},
                                          {"pay", {}, {"payments"}, false, ""}};
    const Edited edited = rewrite(document, wanted, "together");
    ASSERT_TRUE(edited) << text_of(edited);
    // There is no `shop` to take out any more, but there are two others.
    EXPECT_NE(edited.document->text.find("    deployables:\n      - {id: service, modules: [\"*\"], each: true}\n"
                                         "      - {id: rest, remove: true}\n      - {id: pay, remove: true}\n"),
              std::string::npos)
        << edited.document->text;
    EXPECT_EQ(edited.kept, std::vector<std::string>{"apart"});
    EXPECT_EQ(edited.document->scenario->alternatives[2].deployables.size(), 2U) << "the third has followed";
}

TEST(Rewrite, ProseStaysProse)
{
    const Loaded document = load(shop);
    model::Scenario wanted = *document.scenario;
    wanted.story.en =
        "Eight people build a shop, and it takes them a good deal longer than anybody of them has thought "
        "it would: every second week is spent on what broke in the first.";
    EXPECT_EQ(text_of(rewrite(document, wanted)), with(shop, "    Eight people\n    build a shop.\n",
                                                       "    Eight people build a shop, and it takes them a good deal "
                                                       "longer than anybody of them has thought it would:\n"
                                                       "    every second week is spent on what broke in the first.\n"));
}

TEST(Alternatives, AreAddedInTheStyleOfTheirNeighbours)
{
    const Loaded document = load(shop);
    EXPECT_EQ(text_of(add_alternative(document, "apart", "third", {"The third", "셋째"})),
              with(shop, "expect:", "\n  - id: third\n    title: {en: The third, ko: 셋째}\n    from: apart\nexpect:"));
    EXPECT_FALSE(add_alternative(document, "nobody", "third", {}));
    EXPECT_FALSE(add_alternative(document, "apart", "together", {}));
    EXPECT_FALSE(add_alternative(document, "apart", "no id", {}));
}

TEST(Alternatives, AreRemovedWithWhatIsSaidAboutThem)
{
    const Loaded document = load(shop);
    const std::string expected = shop.substr(0, shop.find("\n  - id: apart"));
    EXPECT_EQ(text_of(remove_alternative(document, "apart")), expected);
    EXPECT_FALSE(remove_alternative(document, "together")) << "apart is built from it";
}

TEST(WrittenAt, FindsWhatTheTextSaysItself)
{
    const Loaded document = load(shop);
    const auto written = [&](std::string_view path) {
        const auto found = scenario::written_at(document, path);
        return found ? document.text.substr(found->begin, found->end - found->begin) : "nothing";
    };
    EXPECT_EQ(written("alternatives.together.flow.deploy.release.train.every"), "1 week");
    EXPECT_EQ(written("work.features.effort.constant.value"), "2 d");
    EXPECT_EQ(written("alternatives.apart.flow.deploy.hold"), "nothing");
    EXPECT_EQ(written("alternatives.together.wip_limit"), "nothing");
}

} // namespace
