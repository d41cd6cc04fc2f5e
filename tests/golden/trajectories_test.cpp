// Has any trajectory changed? One run of every alternative of every scenario against the hashes in runs.csv.
//
// A change of a model changes hashes, and the commit says why. To write them anew:
//     TP_UPDATE_GOLDEN=1 build/release/bin/golden_tests
#include "support/scenario_study.hpp"

#include "company/blueprint.hpp"
#include "company/run.hpp"
#include "schema/values.hpp"

#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace {

constexpr std::uint64_t seed = 20130901;
const std::string golden_file = std::string(TP_SOURCE_DIR) + "/tests/golden/runs.csv";

/// Everything a run leaves behind, with all bits of every number.
std::string fingerprint(const sim::RunResult& result)
{
    std::string text = fmt::format("{:x};", result.trajectory);
    for (const auto& [id, s] : result.metrics)
        text +=
            fmt::format("{}={},{:a},{:a},{:a},{:a},{:a},{:a};", id, s.count, s.mean, s.p50, s.p85, s.p95, s.min, s.max);
    return sim::schema::fingerprint(text);
}

using Hashes = std::map<std::string, std::string>; // "scenario,alternative" → hash

Hashes recorded()
{
    Hashes hashes;
    std::ifstream file(golden_file);
    std::string line;
    std::getline(file, line); // header
    while (std::getline(file, line)) hashes.emplace(line.substr(0, line.rfind(',')), line.substr(line.rfind(',') + 1));
    return hashes;
}

Hashes simulated()
{
    Hashes hashes;
    std::vector<std::string> files = test_support::scenario_files("scenarios/library");
    for (auto& file : test_support::scenario_files("scenarios/claims")) files.push_back(std::move(file));
    for (const auto& file : files) {
        const auto scenario = test_support::load_or_fail(file);
        if (!scenario) continue;
        for (std::size_t a = 0; a < scenario->alternatives.size(); ++a) {
            const model::CompanyPlan plan = model::make_blueprint(*scenario, a).plan;
            hashes.emplace(fmt::format("{},{}", scenario->id, plan.alternative),
                           fingerprint(model::run(plan, seed, 0)));
        }
    }
    return hashes;
}

TEST(Trajectories, are_those_on_record)
{
    const Hashes now = simulated();
    if (std::getenv("TP_UPDATE_GOLDEN") != nullptr) {
        std::ofstream file(golden_file);
        file << "scenario,alternative,hash\n";
        for (const auto& [run, hash] : now) file << run << "," << hash << "\n";
        GTEST_SKIP() << "wrote " << golden_file;
    }
    EXPECT_EQ(now, recorded());
}

TEST(Trajectories, differ_between_seeds_and_replications)
{
    const auto scenario =
        test_support::load_or_fail(std::string(TP_SOURCE_DIR) + "/scenarios/library/coupang-deploy-flag.yaml");
    ASSERT_TRUE(scenario);
    const model::CompanyPlan plan = model::make_blueprint(*scenario, 0).plan;
    const std::string one = fingerprint(model::run(plan, seed, 0));
    EXPECT_EQ(one, fingerprint(model::run(plan, seed, 0)));
    EXPECT_NE(one, fingerprint(model::run(plan, seed, 1)));
    EXPECT_NE(one, fingerprint(model::run(plan, seed + 1, 0)));
}

} // namespace
