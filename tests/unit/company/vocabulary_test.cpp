// The whole vocabulary of requests in one scenario: read, written, read back.
#include "loader/json_schema.hpp"
#include "loader/load.hpp"
#include "loader/render.hpp"
#include "loader/yaml_writer.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

const std::string folder = std::string(TP_SOURCE_DIR) + "/tests/unit/company/data";

scenario::Loaded load()
{
    return scenario::load_scenario(folder + "/shop.yaml");
}

TEST(Vocabulary, reads_every_word)
{
    const scenario::Loaded loaded = load();
    ASSERT_NE(loaded.scenario, nullptr) << scenario::render(loaded.diagnostics);
    EXPECT_THAT(loaded.diagnostics.sorted(), testing::IsEmpty());
    const model::Scenario& shop = *loaded.scenario;
    const auto& checkout = shop.product.operations[0];
    ASSERT_EQ(checkout.steps.size(), 10U);
    EXPECT_DOUBLE_EQ(std::get<model::Compute>(checkout.steps[0]).time.mean(), 2e-3);
    EXPECT_DOUBLE_EQ(std::get<model::Call>(checkout.steps[3]).payload_bytes, 12e3);
    EXPECT_EQ(std::get<model::Query>(checkout.steps[5]).rows, 1000);
    EXPECT_EQ(shop.product.data[0].size_bytes, 20e9);
    EXPECT_EQ(shop.product.journeys[0].objective.latency, sim::Duration(300ms));
    EXPECT_EQ(std::get<model::Steady>(shop.product.journeys[1].load).rate_per_s, 50);
    EXPECT_DOUBLE_EQ(std::get<model::Leak>(shop.faults[2].what).per_second, 0.2 / 60);
    EXPECT_EQ(shop.observation.starts.since_midnight, sim::Duration(12h));
    EXPECT_THAT(std::get<model::Partition>(shop.faults[6].what).and_, ElementsAre("stock-*", "pay"));
    const model::Alternative& careful = shop.alternatives[1];
    EXPECT_EQ(careful.failures.shows_as.size(), 4U); // in place of the usual ones
    EXPECT_EQ(careful.runtime.network.sidecar, sim::Duration(2650us));
    EXPECT_EQ(careful.runtime.processes[1].autoscaler.value().max_replicas, 8);
    EXPECT_EQ(careful.runtime.databases[0].lock_wait, sim::Duration(2s));
    EXPECT_EQ(careful.runtime.databases[0].start_up, sim::Duration(1min));
    EXPECT_EQ(careful.runtime.calls[2].hedge.value().after, sim::Duration(50ms));
    EXPECT_EQ(shop.alternatives[0].failures.shows_as.size(), 3U);
    EXPECT_TRUE(std::holds_alternative<model::TokenSessions>(shop.alternatives[2].runtime.sessions));
}

TEST(Vocabulary, reads_back_what_it_writes)
{
    const scenario::Loaded loaded = load();
    ASSERT_NE(loaded.scenario, nullptr);
    for (const bool everything : {false, true}) {
        scenario::WriteOptions options;
        options.everything = everything;
        const std::string text = scenario::write_yaml(*loaded.scenario, options);
        const scenario::Loaded again = scenario::load_scenario_text(text, "written.yaml", folder);
        ASSERT_NE(again.scenario, nullptr) << scenario::render(again.diagnostics);
        EXPECT_EQ(again.hash, loaded.hash);
    }
}

TEST(Vocabulary, is_what_the_schema_says)
{
    const auto here = std::filesystem::temp_directory_path() / "tp_vocabulary";
    std::filesystem::create_directories(here);
    std::ofstream(here / "schema.json") << scenario::json_schema(sim::schema::structure_of<model::Scenario>());
    const std::string command = fmt::format("python3 {}/tests/unit/loader/validate.py {} +{}/shop.yaml", TP_SOURCE_DIR,
                                            (here / "schema.json").string(), folder);
    const int status = std::system(command.c_str());
    std::filesystem::remove_all(here);
    constexpr int not_installed = 77 * 256;
    if (status == not_installed) GTEST_SKIP() << "python3-jsonschema or python3-yaml is not installed";
    EXPECT_EQ(status, 0);
}

} // namespace
