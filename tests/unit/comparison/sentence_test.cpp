// What a comparison says in words, and that only the catalogue's templates are used.
#include "comparison/sentence.hpp"

#include "unit/comparison/study_builder.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <stdexcept>

namespace report {
namespace {

using testing::ElementsAre;

/// What is said about the second alternative.
std::vector<std::string> say_second(const StudyBuilder& study)
{
    const Results results = study.build();
    const Comparison comparison = compare(results, 0);
    std::vector<std::string> said;
    for (const Sentence& sentence : verdict_in_words(results, comparison, comparison.alternatives[1])) {
        EXPECT_NE(std::ranges::find(sentence_texts(), sentence.text), sentence_texts().end());
        said.push_back(say_in_english(sentence, results));
    }
    return said;
}

std::vector<double> days(std::initializer_list<double> values)
{
    std::vector<double> seconds;
    for (const double value : values) seconds.push_back(value * day);
    return seconds;
}

// Wilson at 4 of 4 and 95 %: from 4 / (4 + 3.84146) = 51 % to 100 %.

TEST(VerdictInWordsTest, Sooner)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "lead_time", days({19, 20, 20, 21})).items(1, "lead_time", days({15, 14, 15, 16}));
    EXPECT_THAT(say_second(study), ElementsAre("microservices delivers sooner than monolith in 4 of 4 runs (51–100 %): "
                                               "lead time p50 13.5 d instead of 18 d."));
}

TEST(VerdictInWordsTest, LaterButBetterInSomethingElse)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "lead_time", days({15, 14, 15, 16})).items(1, "lead_time", days({19, 20, 20, 21}));
    study.values(0, "throughput", {1 / day, 1 / day}).values(1, "throughput", {1 / day, 1 / day});
    study.values(0, "change_fail_rate", {0.2, 0.2, 0.2, 0.24}).values(1, "change_fail_rate", {0.1, 0.1, 0.1, 0.12});
    EXPECT_THAT(say_second(study),
                ElementsAre("microservices delivers later than monolith in 4 of 4 runs (51–100 %): lead time p50 18 d "
                            "instead of 13.5 d.",
                            "But it does better in 4 of 4 runs (51–100 %): change fail rate 0.105 instead of 0.21."));
}

TEST(VerdictInWordsTest, NoVisibleDifference)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "lead_time", days({10, 20})).items(1, "lead_time", days({20, 10}));
    EXPECT_EQ(say_second(study).front(),
              "No visible difference between microservices and monolith in 2 runs: lead time p50 13.5 d and 13.5 d.");
}

TEST(VerdictInWordsTest, TooFewRuns)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "lead_time", {1}).items(1, "lead_time", {2});
    EXPECT_EQ(say_second(study).front(), "Too few runs to compare microservices with monolith: 1.");
}

TEST(VerdictInWordsTest, FallsBackToTheNextHeadlineMetric)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "deploy_wait", {1, 1}).items(1, "deploy_wait", {2, 2}); // is no headline metric
    EXPECT_EQ(say_second(study).front(), "microservices and monolith have no headline metric in common.");
    study.values(0, "hours.talking", {7200, 7200}).values(1, "hours.talking", {3600, 3600});
    EXPECT_EQ(say_second(study).front(), "microservices has less than monolith in 2 of 2 runs (34–100 %): hours "
                                         "(talking) 1 person-h instead of 2 person-h.");
    study.values(0, "change_fail_rate", {0.2, 0.2}).values(1, "change_fail_rate", {0.1, 0.1});
    EXPECT_EQ(
        say_second(study).front(),
        "microservices does better than monolith in 2 of 2 runs (34–100 %): change fail rate 0.1 instead of 0.2.");
}

TEST(VerdictInWordsTest, HowMuchIsDeliveredIsTold)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "lead_time", days({19, 20, 20, 21})).items(1, "lead_time", days({15, 14, 15, 16}));
    study.values(0, "throughput", {2 / day, 2 / day, 2 / day, 2 / day});
    study.values(1, "throughput", {1 / day, 1 / day, 1 / day, 1 / day});
    EXPECT_THAT(say_second(study), ElementsAre(testing::HasSubstr("delivers sooner"),
                                               "It delivers less in 4 of 4 runs (51–100 %): 1 1/d instead of 2 1/d."));
}

TEST(VerdictInWordsTest, AHandfulMoreDeliveredIsNotWorthASentence)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "lead_time", days({19, 20, 20, 21})).items(1, "lead_time", days({15, 14, 15, 16}));
    study.values(0, "throughput", {100 / day, 100 / day}).values(1, "throughput", {101 / day, 101 / day});
    EXPECT_THAT(say_second(study), ElementsAre(testing::HasSubstr("delivers sooner")));
}

constexpr double usd_a_month = 12.0 / (365 * day);

TEST(VerdictInWordsTest, ASentenceForEveryAxis)
{
    StudyBuilder study({"monolith", "services"});
    study.items(0, "lead_time", days({20, 20})).items(1, "lead_time", days({10, 10}));
    study.values(0, "change_fail_rate", {0.1, 0.1}).values(1, "change_fail_rate", {0.2, 0.2});
    study.items(0, "blast_radius.users", {0.8, 0.8}).items(1, "blast_radius.users", {0.2, 0.2});
    study.items(0, "time_to_recover", {60, 60}).items(1, "time_to_recover", {30, 30});
    study.values(0, "cost_total", {100 * usd_a_month, 100 * usd_a_month});
    study.values(1, "cost_total", {112 * usd_a_month, 112 * usd_a_month});
    EXPECT_THAT(
        say_second(study),
        ElementsAre(
            "services delivers sooner than monolith in 2 of 2 runs (34–100 %): lead time p50 9 d instead of 18 d.",
            "When something breaks, it hits fewer users in 2 of 2 runs (34–100 %): 0.2 of the requests instead of 0.8.",
            "It costs 12 USD/month more in 2 of 2 runs (34–100 %): 112 USD/month instead of 100 USD/month."));
}

TEST(VerdictInWordsTest, AnAxisWithoutAVisibleDifferenceIsTold)
{
    StudyBuilder study({"monolith", "services"});
    study.items(0, "lead_time", days({20, 20})).items(1, "lead_time", days({10, 10}));
    study.items(0, "blast_radius.users", {0.2, 0.4}).items(1, "blast_radius.users", {0.4, 0.2});
    EXPECT_THAT(say_second(study),
                ElementsAre(testing::_, "No visible difference in blast radius, users in 2 runs: 0.3 and 0.3."));
    // … unless something else on that axis differs, or outlasts what was said.
    study.values(0, "stuck_faults", {0, 0}).values(1, "stuck_faults", {0.5, 0.5});
    EXPECT_THAT(say_second(study),
                ElementsAre(testing::_, "It gets over fewer faults in 2 of 2 runs (34–100 %): it stays outside its "
                                        "objectives after 0.5 of them instead of 0."));
}

TEST(VerdictInWordsTest, RequestsAlone)
{
    StudyBuilder study({"monolith", "services"});
    study.items(0, "blast_radius.users", {0.8, 0.8}).items(1, "blast_radius.users", {0.2, 0.2});
    study.items(0, "time_to_recover", {60, 60}).items(1, "time_to_recover", {90, 90});
    study.values(0, "request_availability", {1, 1}).values(1, "request_availability", {0.9, 0.9});
    const std::vector<std::string> all{
        "When something breaks, services hits fewer users than monolith in 2 of 2 runs (34–100 %): 0.2 of the requests "
        "instead of 0.8.",
        "It recovers later in 2 of 2 runs (34–100 %): after 0.00104 d instead of 0.000694 d.",
        "Without trouble, it answers fewer requests in 2 of 2 runs (34–100 %): 0.9 instead of 1."};
    EXPECT_EQ(say_second(study), all);
    // Times of recovery from other faults are not compared.
    study.run({0, 1, 0}).metrics["time_to_recover"].count = 9;
    EXPECT_THAT(say_second(study), ElementsAre(all[0], all[2]));
}

/// Gives every run of an alternative another p85 of its lead times.
void set_tail(StudyBuilder& study, std::uint32_t alternative, std::initializer_list<double> tails)
{
    std::uint32_t run = 0;
    for (const double tail : tails) study.run({0, alternative, run++}).metrics["lead_time"].p85 = tail * day;
}

TEST(VerdictInWordsTest, SlowChangesAreToldWhereTheMedianSaysSomethingElse)
{
    StudyBuilder study({"one-each", "together"});
    study.items(0, "lead_time", days({10, 20})).items(1, "lead_time", days({20, 10}));
    set_tail(study, 0, {60, 61});
    set_tail(study, 1, {22, 23});
    EXPECT_THAT(say_second(study), ElementsAre("together is done with slow changes sooner than one-each in 2 of 2 runs "
                                               "(34–100 %): lead time p85 22.5 d instead of 60.5 d."));
    // The median is clear, and the tail goes the other way.
    study.items(0, "lead_time", days({20, 20})).items(1, "lead_time", days({10, 10}));
    set_tail(study, 0, {30, 30});
    set_tail(study, 1, {40, 40});
    EXPECT_THAT(say_second(study),
                ElementsAre(testing::HasSubstr("delivers sooner"),
                            "It is done with slow changes later in 2 of 2 runs (34–100 %): lead time p85 40 d instead "
                            "of 30 d."));
}

TEST(VerdictInWordsTest, AvailabilityIsToldBesideTheSpread)
{
    StudyBuilder study({"monolith", "services"});
    study.items(0, "blast_radius.users", {0.8, 0.8}).items(1, "blast_radius.users", {0.2, 0.2});
    study.values(0, "availability", {0.998, 0.998}).values(1, "availability", {0.999, 0.999});
    study.values(0, "cost_total", {1, 1}).values(1, "cost_total", {1, 1});
    EXPECT_THAT(say_second(study),
                ElementsAre(testing::HasSubstr("hits fewer"),
                            "It serves more of all requests in 2 of 2 runs (34–100 %): 0.999 instead of 0.998.",
                            testing::HasSubstr("No visible difference in cost")));
    // A twentieth of what is missing has to be gained: less is not worth a sentence.
    study.values(1, "availability", {0.99801, 0.99801});
    EXPECT_THAT(say_second(study), ElementsAre(testing::_, testing::HasSubstr("No visible difference in cost")));
}

TEST(VerdictInWordsTest, EveryNumberHasItsName)
{
    StudyBuilder study({"monolith", "services"});
    study.items(0, "lead_time", days({10, 10})).items(1, "lead_time", days({20, 20}));
    const Results results = study.build();
    const Comparison comparison = compare(results, 0);
    const auto said = verdict_in_words(results, comparison, comparison.alternatives[1]);
    const NumberName own{1, "lead_time", sim::Statistic::p50, ""};
    const auto as = [&](std::string_view of) {
        NumberName name = own;
        name.of = of;
        return name;
    };
    EXPECT_THAT(said.front().arguments, testing::Contains(Argument(Count{2, as("against")})));
    EXPECT_THAT(said.front().arguments, testing::Contains(Argument(Count{2, as("pairs")})));
    EXPECT_THAT(said.front().arguments, testing::Contains(Argument(MetricAmount{18 * day, own})));
    EXPECT_THAT(said.front().arguments, testing::Contains(Argument(MetricAmount{9 * day, as("difference")})));
}

TEST(VerdictInWordsTest, TheBaselineIsNotComparedWithItself)
{
    const Results results = StudyBuilder({"monolith"}).build();
    const Comparison comparison = compare(results, 0);
    EXPECT_THROW(verdict_in_words(results, comparison, comparison.alternatives[0]), std::invalid_argument);
}

TEST(SayTest, TranslatesTheTemplateAndFormatsTheArguments)
{
    const Sentence sentence{"{0} in {1}", {Count{3}, ShareRange{0.5, 1}}};
    const auto text = say(
        sentence, [](std::string_view) { return std::string("{1} / {0}"); },
        [](const Argument& argument) { return std::holds_alternative<Count>(argument) ? "three" : "half or more"; });
    EXPECT_EQ(text, "half or more / three");
}

} // namespace
} // namespace report
