// Thousands of damaged inputs: the readers may complain as they like, but they come back, and what they accept makes
// sense. Deterministic, so that a failure can be repeated from its number.
#include "loader/csv_table.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "loader/expectation.hpp"
#include "loader/overrides.hpp"
#include "loader/references.hpp"
#include "loader/yaml_writer.hpp"
#include "unit/loader/shop.hpp"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace {

/// xorshift64*, enough for damage.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
    std::size_t below(std::size_t n)
    {
        state_ ^= state_ >> 12U;
        state_ ^= state_ << 25U;
        state_ ^= state_ >> 27U;
        return static_cast<std::size_t>((state_ * 0x2545F4914F6CDD1DULL) >> 33U) % n;
    }

private:
    std::uint64_t state_;
};

std::string damaged(std::string text, Dice& dice)
{
    static const std::vector<std::string> pieces{"{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 ":",
                                                 ": ",
                                                 "- ",
                                                 "\n",
                                                 "\n  ",
                                                 "\t",
                                                 "&a ",
                                                 "*a",
                                                 "!x ",
                                                 "\"",
                                                 "'",
                                                 "|",
                                                 ">-",
                                                 "#",
                                                 "%",
                                                 "---\n",
                                                 "? ",
                                                 "null",
                                                 "~",
                                                 "9999999999999999999999",
                                                 "-1",
                                                 "1e308 d",
                                                 "inf",
                                                 "NaN",
                                                 "0x",
                                                 "{csv: teams.csv}",
                                                 "{csv: .}",
                                                 "remove: true",
                                                 "from: mono",
                                                 "id: core",
                                                 "한글",
                                                 "\xff",
                                                 "\xEF\xBB\xBF",
                                                 std::string(1, '\0'),
                                                 "\r",
                                                 ",",
                                                 "x-",
                                                 "train: ",
                                                 "constant: ",
                                                 std::string(70, '['),
                                                 "..",
                                                 "*",
                                                 "<<: *a\n"};
    const std::size_t changes = 1 + dice.below(4);
    for (std::size_t i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = dice.below(text.size());
        switch (dice.below(7)) {
        case 0:
            text.erase(at, 1 + dice.below(12));
            break;
        case 1:
            text[at] = static_cast<char>(dice.below(256));
            break;
        case 2:
            text.insert(at, pieces[dice.below(pieces.size())]);
            break;
        case 3:
            text.insert(at, text.substr(dice.below(text.size()), dice.below(60)));
            break;
        case 4:
            text.resize(at + 1);
            break;
        default: { // another digit, which often gives something acceptable
            const auto digit = text.find_first_of("0123456789", at);
            if (digit != std::string::npos) text[digit] = static_cast<char>('0' + dice.below(10));
            break;
        }
        }
    }
    return text;
}

std::string data(const std::string& name)
{
    std::ifstream file(std::string(TP_SOURCE_DIR) + "/tests/unit/loader/data/" + name);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(Fuzz, DamagedScenariosNeverCrash)
{
    std::string good = data("shop.yaml");
    const std::string removal = "  - {id: old, remove: true}\n"; // only an overlay can remove
    good.erase(good.find(removal), removal.size());
    scenario::ReadOptions options;
    options.folder = std::string(TP_SOURCE_DIR) + "/tests/unit/loader/data";
    options.limits.values = 100'000;
    int accepted = 0;
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        shop::Loaded loaded(damaged(good, dice), options);
        scenario::check_references(loaded.scenario, loaded.positions, loaded.diagnostics);
        const std::string shown = loaded.shown();
        EXPECT_EQ(loaded.ok && loaded.diagnostics.ok(), shown.empty());
        EXPECT_FALSE(scenario::render_json(loaded.diagnostics).empty());
        for (const auto& d : loaded.diagnostics.in_order_found()) {
            EXPECT_NE(scenario::find_diagnostic(d.code), nullptr) << d.code;
            EXPECT_TRUE(d.where.known()) << d.code;
        }
        if (!loaded.diagnostics.ok()) continue;
        ++accepted;
        // Whatever is accepted can be written and read back.
        const shop::Loaded back(scenario::write_yaml(loaded.scenario), options);
        EXPECT_EQ(canonical(back.scenario), canonical(loaded.scenario)) << back.shown();
    }
    EXPECT_GT(accepted, 100);
}

TEST(Fuzz, DamagedTablesNeverCrash)
{
    const std::string good =
        "id,people,busy,roles\n\"core, \"\"a\"\"\",5,40 %,dev; ops\nweb,,,\r\n한글,3,0.1,\"x\ny\"\n";
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        scenario::Diagnostics diagnostics;
        const auto table = scenario::parse_csv(damaged(good, dice), "t.csv", diagnostics);
        EXPECT_TRUE(table || !diagnostics.ok());
        if (!table) continue;
        for (std::size_t r = 0; r < table->rows.size(); ++r) ASSERT_EQ(table->rows[r].size(), table->header.size());
        (void)render(diagnostics);
    }
}

TEST(Fuzz, DamagedOptionsNeverCrash)
{
    const shop::Loaded base("modules: [{id: cart}]\nteams: [{id: core}]\nalternatives: [{id: mono}, {id: micro}]\n");
    const std::vector<std::string> assignments{"alternatives.mono.release={train: {every: 1 d, driver: core}}",
                                               "teams.*.people=12", "extra.effort.lognormal.median=3 h",
                                               "title={en: a, ko: 나}"};
    const std::vector<std::string> lines{"mono: lead_time.p85 = 3 d ± 10 %",
                                         "(micro.lead_time - mono.lead_time) / 2 >= -1 h 30 min",
                                         "mono: stage_time.review.max * 90 % < 2 d +- 3", "paths = 190 exactly"};
    scenario::ExpectationScope scope{{"mono", "micro"},
                                     {{"lead_time", sim::schema::Quantity::time, {}},
                                      {"stage_time", sim::schema::Quantity::time, {"review"}},
                                      {"paths", sim::schema::Quantity::count, {}}},
                                     {}};
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        shop::Scenario s = base.scenario;
        scenario::Positions positions;
        scenario::Diagnostics diagnostics;
        const bool applied = scenario::apply_override(damaged(assignments[seed % assignments.size()], dice), s, {},
                                                      positions, diagnostics);
        EXPECT_EQ(applied, diagnostics.ok());
        const std::size_t errors = diagnostics.errors();
        const auto expectation =
            scenario::parse_expectation_option(damaged(lines[seed % lines.size()], dice), scope, diagnostics);
        EXPECT_EQ(expectation.has_value(), diagnostics.errors() == errors);
        if (expectation) (void)scenario::evaluate(expectation->left, [](const auto&) { return 1.0; });
        (void)render(diagnostics);
    }
}

} // namespace
