/// A folder of its own for each test, a study and trials to put into files.
#pragma once

#include "store/result_store.hpp"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace report {

inline constexpr sim::Metric store_metrics[] = {
    {"lead_time", "Lead time", sim::schema::Quantity::time, sim::Better::lower, sim::Spread::items, "Whole way.", true},
    {"hours.*", "Hours", sim::schema::Quantity::person_time, sim::Better::neither, sim::Spread::run, "By kind."},
};

inline StudyRecord sample_record()
{
    StudyRecord record;
    record.tool_version = "0.1.0";
    record.scenario_name = "shop";
    record.scenario_title = {"A shop", "가게"};
    record.scenario_text = "id: shop\ntitle: {en: A shop, ko: 가게}\n";
    record.scenario_hash = "8f14e45f";
    record.scale = {7.5, 4.0, *sim::schema::Currency::from("KRW")};
    record.study.seed = 18446744073709551557ULL; // does not fit a signed number
    record.study.points = {{}, {{{"team.size", "8"}, {"style", "soa"}}}};
    record.study.alternatives = {"monolith", "microservices"};
    record.study.runs = 20;
    record.study.maximum_runs = 200;
    record.study.precision = sim::Precision{{"lead_time", sim::Statistic::p85}, 0.1, 0.99};
    record.titles = {{"Monolith", "모놀리스"}, {"Microservices", "마이크로서비스"}};
    record.baseline = 1;
    record.expectations = {"monolith: deploy_wait.mean = 3 d ± 10 %"};
    record.overrides = {"work.rate=3/week"};
    record.injections = {"crash:cart@30s+10s"};
    record.command_line = {"twopizza", "compare", "shop"};
    record.created = "2025-03-01T09:30:00Z";
    return record;
}

inline sim::TrialOutcome sample_trial(std::uint32_t replication, std::uint32_t alternative = 0)
{
    sim::RunResult result;
    sim::Summary items{12, 0.1 + replication, 1.0 / 3, 2e-308, 5e-324, -0.0, 1e308, {}};
    for (int i = 0; i <= 200; ++i) items.grid.push_back(static_cast<float>(i) / 7);
    result.metrics["lead_time"] = items;
    result.metrics["hours.talking"] = {1, 3, 3, 3, 3, 3, 3, {}};
    result.warnings = {"first", "then \"this\""};
    result.events = 18446744073709551615ULL;
    result.trajectory = 0x8000000000000001ULL;
    return {{1, alternative, replication}, sample_record().study.seed, result, {}};
}

class StoreTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (std::filesystem::temp_directory_path() / "store_test_XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
        path = folder / "shop.result";
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    std::vector<std::string> files() const
    {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            names.push_back(entry.path().filename().string());
        return names;
    }

    /// The kind of error that `work` ends with.
    template <class Work>
    static StoreError::Kind kind_of(Work work)
    {
        try {
            work();
        } catch (const StoreError& error) {
            return error.kind();
        }
        ADD_FAILURE() << "no error";
        return StoreError::Kind::io;
    }

    std::filesystem::path folder;
    std::filesystem::path path;
};

} // namespace report
