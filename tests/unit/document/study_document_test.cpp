// The report's first screen, its audiences, and what it carries to be computed again.
#include "document/study_document.hpp"

#include "document/provenance.hpp"
#include "unit/comparison/study_builder.hpp"

#include <gmock/gmock.h>

namespace report {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

constexpr double month = 365.0 * 86400 / 12;

/// The second delivers sooner; it costs `cost` a month instead of about 11.
StudyBuilder shop(double cost)
{
    StudyBuilder study({"monolith", "services"});
    study.record().created = "2025-03-01T09:30:00Z";
    study.record().command_line = {"compare", "shop.yaml", "-o", "shop.result", "--runs=4", "--set", "people=4 or so"};
    study.record().scenario_text = "title: </script><b>\n";
    study.items(0, "lead_time", {10 * day, 12 * day, 11 * day, 12 * day});
    study.items(1, "lead_time", {6 * day, 7 * day, 5 * day, 6 * day});
    study.values(0, "cost_total", {10 / month, 12 / month, 11 / month, 11 / month});
    study.values(1, "cost_total", {cost / month, cost / month, 1.02 * cost / month, cost / month});
    return study;
}

Document document_of(const StudyBuilder& builder, const ReportOptions& options = {}, Translate tr = Translate{})
{
    const Results results = builder.build();
    return study_document(Reading(results, tr), options);
}

std::string lead_of(const Document& document)
{
    for (const auto& block : document.sections.front().blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph != nullptr && paragraph->weight == Weight::lead) return text_of(paragraph->words);
    }
    return {};
}

std::vector<std::string> ids_of(const Document& document)
{
    std::vector<std::string> ids;
    for (const auto& section : document.sections) ids.push_back(section.id);
    return ids;
}

/// Everything that is said, for looking for words.
std::string all_of(const Document& document)
{
    std::string out = document.title + document.subtitle + document.footer + document.provenance;
    const auto table = [&](const Table& shown) {
        out += shown.caption;
        for (const auto& column : shown.columns) out += column + " ";
        for (const auto& [at, part] : shown.parts) out += part + " ";
        for (const auto& row : shown.rows) {
            for (const auto& cell : row) out += text_of(cell) + " ";
        }
    };
    for (const auto& section : document.sections) {
        for (const auto& block : section.blocks) {
            if (const auto* said = std::get_if<Paragraph>(&block)) out += text_of(said->words);
            if (const auto* said = std::get_if<Code>(&block)) out += said->text;
            if (const auto* said = std::get_if<Table>(&block)) table(*said);
            if (const auto* said = std::get_if<Figure>(&block)) {
                out += said->title + said->alt;
                table(said->table);
            }
            if (const auto* said = std::get_if<Bullets>(&block)) {
                for (const auto& item : said->items) out += text_of(item);
            }
        }
    }
    return out;
}

TEST(StudyDocumentTest, ChoosesWhatIsBetterAndNowhereWorse)
{
    EXPECT_EQ(
        lead_of(document_of(shop(5))),
        "Choose “services title” (services) over “monolith title” (monolith): better in delivery time, time of slow "
        "changes, cost, and no worse in anything that decides here.");
}

TEST(StudyDocumentTest, LeavesADilemmaToTheReader)
{
    const std::string lead = lead_of(document_of(shop(20)));
    EXPECT_EQ(lead, "“services title” (services) or “monolith title” (monolith)? services is better in delivery time, "
                    "time of slow changes and worse in cost; what counts more decides.");
}

TEST(StudyDocumentTest, StaysWithTheBaselineWhenNothingIsBetter)
{
    StudyBuilder study({"monolith", "services"});
    study.items(0, "lead_time", {10, 12, 11}).items(1, "lead_time", {11, 11, 11});
    EXPECT_EQ(lead_of(document_of(study)),
              "Stay with “monolith title” (monolith): nothing that was compared is visibly better.");
}

TEST(StudyDocumentTest, WeighsTheTailAndAvailability)
{
    StudyBuilder study({"one-each", "together"});
    study.items(0, "lead_time", {10 * day, 12 * day, 11 * day}).items(1, "lead_time", {12 * day, 10 * day, 11 * day});
    for (std::uint32_t run = 0; run < 3; ++run) study.run({0, 0, run}).metrics["lead_time"].p85 = (60 + run) * day;
    study.values(0, "availability", {0.68, 0.69, 0.67}).values(1, "availability", {0.93, 0.94, 0.93});
    study.values(0, "cost_total", {1, 1, 1}).values(1, "cost_total", {1, 1, 1});
    EXPECT_THAT(lead_of(document_of(study)), HasSubstr("better in time of slow changes, availability, and no worse"));
    // As much worse in what is missing to 100 %: then it is the reader's choice.
    study.values(1, "availability", {0.38, 0.39, 0.37});
    EXPECT_THAT(lead_of(document_of(study)), HasSubstr("better in time of slow changes and worse in availability"));
}

TEST(StudyDocumentTest, NextToNothingDecidesNothing)
{
    EXPECT_THAT(lead_of(document_of(shop(11.11))), HasSubstr("better in delivery time, time of slow changes, and no"));
    StudyBuilder study = shop(5);
    study.values(0, "cost_total", {10 / month, 12 / month, 11 / month, 11 / month});
    study.values(1, "cost_total", {10.01 / month, 12.01 / month, 11.01 / month, 11.01 / month});
    EXPECT_THAT(lead_of(document_of(study)),
                HasSubstr("better in delivery time, time of slow changes, and worse by next to nothing in cost."));
    EXPECT_THAT(all_of(document_of(study)), HasSubstr("Next to nothing, but clear: cost: ✗ +0.01"));
}

TEST(StudyDocumentTest, TellsWhereASweepChangesItsMind)
{
    StudyBuilder study = shop(5);
    study.record().study.points = {{{{"people", "100"}}}, {{{"people", "200"}}}};
    study.items(0, "lead_time", {6 * day, 6 * day}, 1).items(1, "lead_time", {11 * day, 11 * day}, 1);
    EXPECT_THAT(all_of(document_of(study)),
                HasSubstr("between 100 and 200: services turns from “better” to “worse” in delivery time."));
}

TEST(StudyDocumentTest, OneRunDecidesNothing)
{
    StudyBuilder study({"monolith", "services"});
    study.items(0, "lead_time", {10}).items(1, "lead_time", {5});
    EXPECT_THAT(lead_of(document_of(study)), HasSubstr("Nothing can be decided yet"));
}

TEST(StudyDocumentTest, OneAlternativeIsNotCompared)
{
    StudyBuilder study({"monolith"});
    study.items(0, "lead_time", {10, 12, 11});
    EXPECT_THAT(lead_of(document_of(study)), HasSubstr("nothing to compare"));
}

TEST(StudyDocumentTest, AudiencesGetWhatTheyNeed)
{
    ReportOptions options;
    EXPECT_THAT(ids_of(document_of(shop(5), options)), Contains("checklist"));
    EXPECT_THAT(ids_of(document_of(shop(5), options)), Not(Contains("questions")));
    options.audience = Audience::students;
    EXPECT_THAT(ids_of(document_of(shop(5), options)), Contains("questions"));
    options.audience = Audience::exec;
    const auto brief = ids_of(document_of(shop(5), options));
    EXPECT_THAT(brief, Not(Contains("checklist")));
    EXPECT_THAT(brief, Contains("limits"));
    for (const auto name : audience_names()) EXPECT_EQ(name_of(*audience_named(name)), name);
    EXPECT_FALSE(audience_named("nobody"));
}

TEST(StudyDocumentTest, NamesTheCommandThatComputesItAgain)
{
    EXPECT_THAT(all_of(document_of(shop(5))),
                HasSubstr("twopizza compare shop.yaml --set 'people=4 or so' --seed 7 --runs 4"));
}

TEST(StudyDocumentTest, NeverAMeanAlone)
{
    for (const auto& section : document_of(shop(5)).sections) {
        for (const auto& block : section.blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (table == nullptr) continue;
            for (const auto& row : table->rows) {
                for (const auto& cell : row) {
                    for (const auto& span : cell) {
                        if (span.of.ends_with("/mean")) {
                            EXPECT_TRUE(span.low && span.high) << span.of;
                        }
                    }
                }
            }
        }
    }
}

TEST(StudyDocumentTest, SpeaksKorean)
{
    const Document document = document_of(shop(5), {}, Translate(i18n::Language::ko));
    EXPECT_EQ(document.language, "ko");
    EXPECT_EQ(document.title, "가게");
    EXPECT_THAT(lead_of(document), HasSubstr("‘monolith title’(monolith) 대신 ‘services title’(services) 선택"));
}

TEST(AnonymisedTest, NoNameIsLeft)
{
    StudyBuilder builder = shop(5);
    builder.items(0, "stage_time.secret-stage", {day, day}).items(1, "stage_time.secret-stage", {day, day});
    builder.run({0, 0, 0}).warnings.push_back("secret-team waits");
    const Results results = anonymised(builder.build());
    ReportOptions options;
    options.anonymous = true;
    const std::string said = all_of(study_document(Reading(results, Translate{}), options));
    for (const char* name : {"monolith", "services", "secret", "shop", "A shop", "8f14e45f", "people=4"})
        EXPECT_THAT(said, Not(HasSubstr(name)));
    EXPECT_THAT(lead_of(study_document(Reading(results, Translate{}), options)), HasSubstr("Choose B over A"));
    // The numbers are the same.
    const Comparison before = compare(builder.build(), 0);
    const Comparison after = compare(results, 0);
    EXPECT_EQ(before.alternatives[1].metric("lead_time")->mean.value,
              after.alternatives[1].metric("lead_time")->mean.value);
}

TEST(ProvenanceTest, ComesBackAsItWas)
{
    Provenance provenance{shop(5).record(), {"ko", "class"}, {4, 3}, {{0, 1, 2}}};
    provenance.record.scale.currency = *sim::schema::Currency::from("KRW");
    provenance.record.study.points = {{}, {{{"people", "40"}}}};
    provenance.record.study.precision = sim::Precision{{"lead_time", sim::Statistic::p85}, 0.03, 0.9};
    const std::string json = provenance_json(provenance);
    EXPECT_THAT(json, Not(HasSubstr("<"))); // it stands inside an element
    const auto back = provenance_from(json);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, provenance);
    EXPECT_TRUE(back->covers({0, 0, 2}));
    EXPECT_FALSE(back->covers({0, 1, 2}));
    EXPECT_FALSE(back->covers({1, 0, 3}));
}

TEST(ProvenanceTest, OtherTextsAreNone)
{
    for (const char* text : {"", "{}", "[1]", "{\"form\": 99}", "nonsense"})
        EXPECT_FALSE(provenance_from(text)) << text;
}

} // namespace
} // namespace report
