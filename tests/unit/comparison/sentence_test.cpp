// What a comparison says in words, and that only the catalogue's templates are used.
#include "comparison/sentence.hpp"

#include "unit/comparison/study_builder.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <stdexcept>

namespace report {
namespace {

struct Said {
    std::string headline;
    std::string but;
};

Said say_second(const StudyBuilder& study)
{
    const Results results = study.build();
    const Comparison comparison = compare(results, 0);
    const auto words = verdict_in_words(results, comparison, comparison.alternatives[1]);
    EXPECT_NE(std::ranges::find(sentence_texts(), words.headline.text), sentence_texts().end());
    Said said{say_in_english(words.headline, results), ""};
    if (words.but) {
        EXPECT_NE(std::ranges::find(sentence_texts(), words.but->text), sentence_texts().end());
        said.but = say_in_english(*words.but, results);
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
    EXPECT_EQ(
        say_second(study).headline,
        "microservices delivers sooner than monolith in 4 of 4 runs (51–100 %): lead time p50 13.5 d instead of 18 d.");
    EXPECT_EQ(say_second(study).but, "");
}

TEST(VerdictInWordsTest, LaterButBetterInSomethingElse)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "lead_time", days({15, 14, 15, 16})).items(1, "lead_time", days({19, 20, 20, 21}));
    study.values(0, "throughput", {1 / day, 1 / day}).values(1, "throughput", {1 / day, 1 / day});
    study.values(0, "change_fail_rate", {0.2, 0.2, 0.2, 0.24}).values(1, "change_fail_rate", {0.1, 0.1, 0.1, 0.12});
    EXPECT_EQ(
        say_second(study).headline,
        "microservices delivers later than monolith in 4 of 4 runs (51–100 %): lead time p50 18 d instead of 13.5 d.");
    EXPECT_EQ(say_second(study).but,
              "But it does better in 4 of 4 runs (51–100 %): change fail rate 0.105 instead of 0.21.");
}

TEST(VerdictInWordsTest, NoVisibleDifference)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "lead_time", days({10, 20})).items(1, "lead_time", days({20, 10}));
    EXPECT_EQ(say_second(study).headline,
              "No visible difference between microservices and monolith in 2 runs: lead time p50 13.5 d and 13.5 d.");
}

TEST(VerdictInWordsTest, TooFewRuns)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "lead_time", {1}).items(1, "lead_time", {2});
    EXPECT_EQ(say_second(study).headline, "Too few runs to compare microservices with monolith: 1.");
}

TEST(VerdictInWordsTest, FallsBackToTheNextHeadlineMetric)
{
    StudyBuilder study({"monolith", "microservices"});
    study.items(0, "deploy_wait", {1, 1}).items(1, "deploy_wait", {2, 2}); // is no headline metric
    EXPECT_EQ(say_second(study).headline, "microservices and monolith have no headline metric in common.");
    study.values(0, "hours.talking", {7200, 7200}).values(1, "hours.talking", {3600, 3600});
    EXPECT_EQ(say_second(study).headline, "microservices has less than monolith in 2 of 2 runs (34–100 %): hours "
                                          "(talking) 1 person-h instead of 2 person-h.");
    study.values(0, "throughput", {1 / day, 1 / day}).values(1, "throughput", {2 / day, 2 / day});
    EXPECT_EQ(say_second(study).headline,
              "microservices does better than monolith in 2 of 2 runs (34–100 %): throughput 2 1/d instead of 1 1/d.");
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
