#include "unit/loader/shop.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace {

using shop::Loaded;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::string_view small = R"(title: {en: Shop, ko: 가게}
seed: 7
modules:
  - {id: cart, size: 12 kloc, owner: core}
  - id: 주문
    size: 800 lines
    calls: [cart]
teams:
  - id: core
    people: 9
    busy: 40 %
    starts: 09:30
alternatives:
  - id: mono
    release: {flag: {hold: 23.4 min}}
    work:
      arrivals: 3/week
      review: 1 d
      effort: {lognormal: {median: 15 h, p90: 60 h}}
  - id: micro
    from: mono
    release: continuous
)";

TEST(YamlReader, ReadsEveryKindOfField)
{
    const Loaded loaded(small);
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    const auto& s = loaded.scenario;
    EXPECT_EQ(s.title.ko, "가게");
    EXPECT_EQ(s.seed, 7);
    ASSERT_EQ(s.modules.size(), 2u);
    EXPECT_EQ(s.modules[0].size, 12000);
    EXPECT_EQ(s.modules[1].id, "주문");
    EXPECT_THAT(s.modules[1].calls, ElementsAre("cart"));
    EXPECT_EQ(s.teams[0].people, 9);
    EXPECT_DOUBLE_EQ(s.teams[0].busy, 0.4);
    EXPECT_EQ(sim::seconds_of(s.teams[0].starts->since_midnight), 9.5 * 3600);
    const auto& mono = s.alternatives[0];
    EXPECT_EQ(sim::seconds_of(std::get<shop::Flag>(mono.release).hold), 23.4 * 60);
    EXPECT_DOUBLE_EQ(mono.work.arrivals, 3.0 / (7 * 86400));
    EXPECT_EQ(sim::seconds_of(mono.work.review.span), 8 * 3600); // a working day of eight hours
    EXPECT_EQ(std::get<sim::Lognormal>(mono.work.effort.law()).p90, 60 * 3600.0);
}

TEST(YamlReader, DistributionIsReadyToDrawAfterReading)
{
    const Loaded loaded(small);
    const auto& effort = loaded.scenario.alternatives[0].work.effort;
    // The constants that a Distribution prepares must be those of the parameters that were read.
    EXPECT_EQ(effort.mean(), sim::Distribution(sim::Lognormal{15 * 3600.0, 60 * 3600.0}).mean());
}

TEST(YamlReader, FromCopiesAndThenDiffers)
{
    const Loaded loaded(small);
    const auto& micro = loaded.scenario.alternatives[1];
    EXPECT_EQ(micro.id, "micro");
    EXPECT_TRUE(std::holds_alternative<shop::Continuous>(micro.release));
    EXPECT_EQ(micro.work.arrivals, loaded.scenario.alternatives[0].work.arrivals);
    // What it took over was written in the other alternative.
    EXPECT_EQ(loaded.positions.find("alternatives.micro.work.arrivals")->line, 17);
    EXPECT_EQ(loaded.positions.find("alternatives.micro.release")->line, 22);
    EXPECT_EQ(loaded.positions.find("alternatives.micro.release.flag.hold"), nullptr);
}

TEST(YamlReader, FromMayNameALaterElementButNotItself)
{
    const Loaded later("modules: []\nalternatives:\n  - {id: b, from: a}\n  - {id: a, work: {urgency: high}}\n");
    ASSERT_TRUE(later.ok) << later.shown();
    EXPECT_EQ(later.scenario.alternatives[0].id, "b"); // in the order in which they are written
    EXPECT_EQ(later.scenario.alternatives[0].work.urgency, shop::Urgency::high);
    const Loaded circle("modules: []\nalternatives:\n  - {id: a, from: b}\n  - {id: b, from: a}\n");
    EXPECT_THAT(circle.codes(), ElementsAre("E0212@4:19"));
}

TEST(YamlReader, TenMistakesGiveTenDiagnosticsAtTheirPlaces)
{
    const Loaded loaded(R"(title: 가게
seeed: 3
modules:
  - {id: cart, size: 12, owner: core}
  - {id: "주문 1", size: 5 klocs}
teams:
  - id: 결제
    people: 900
    busy: 140 %
    starts: 9
    title: {en: Pay, kr: 결제팀}
alternatives:
  - id: mono
    release: {trian: {every: 1 d}}
    work: {urgency: hihg, review: [1 h], arrivals: inf/week, effort: three}
  - id: mono
)");
    EXPECT_FALSE(loaded.ok);
    EXPECT_THAT(loaded.codes(), ElementsAre("E0201@2:1", "E0302@4:22", "E0208@5:10", "E0303@5:26", "E0304@8:13",
                                            "E0304@9:11", "E0310@10:13", "E0201@11:22", "E0205@14:15", "E0305@15:21",
                                            "E0204@15:35", "E0306@15:52", "E0205@15:70", "E0207@16:9"))
        << loaded.shown();
}

TEST(YamlReader, CaretStandsUnderHangul)
{
    const Loaded loaded("modules: []\nteams: [{id: 결제, title: 결제팀, people: 다섯}]\n");
    EXPECT_THAT(loaded.shown(), HasSubstr("error[E0301]: `다섯` is not a number\n"
                                          "  --> shop.yaml:2:38\n"
                                          "  |\n"
                                          "2 | teams: [{id: 결제, title: 결제팀, people: 다섯}]\n"
                                          "  |                                           ^^^^\n"));
}

TEST(YamlReader, SentencesMayHoldAColonWithoutQuotes)
{
    const Loaded loaded("modules: []\nexpect:\n  - mono: lead_time < 2 d\n  - \"mono: wip < 3\"\n  - {a: b, c: d}\n");
    EXPECT_THAT(loaded.codes(), ElementsAre("E0204@5:5"));
    EXPECT_THAT(loaded.scenario.expect, ElementsAre("mono: lead_time < 2 d", "mono: wip < 3", ""));
    EXPECT_EQ(loaded.positions.find("expect.0")->column, 5);
}

} // namespace
