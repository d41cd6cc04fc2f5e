/// A small made-up scenario for the tests of the loader: a shop with modules, teams and two ways to release.
#pragma once

#include "loader/render.hpp"
#include "loader/yaml_reader.hpp"
#include "schema/distributions.hpp"
#include "schema/paths.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace shop {

using sim::Distribution;
using sim::Duration;
using sim::schema::ClockTime;
using sim::schema::Text;
using sim::schema::WorkTime;

enum class Urgency { low, normal, high };
std::span<const sim::schema::Choice> choices_of(Urgency);

struct Module {
    std::string id;
    double size = 1000; // lines
    std::string owner;
    std::vector<std::string> calls;
    static void describe(sim::schema::Describe<Module>&);
};

struct Team {
    std::string id;
    Text title;
    int people = 5;
    double busy = 0.5; // share
    std::vector<std::string> roles;
    std::optional<ClockTime> starts;
    static void describe(sim::schema::Describe<Team>&);
};

struct Continuous {
    bool flaky = false;
    static void describe(sim::schema::Describe<Continuous>&);
};
struct Flag {
    Duration hold = sim::from_seconds(1404);
    static void describe(sim::schema::Describe<Flag>&);
};
struct Train {
    Duration every = sim::from_seconds(86400);
    std::string driver;
    static void describe(sim::schema::Describe<Train>&);
};
using Release = std::variant<Continuous, Flag, Train>;

struct Work {
    double arrivals = 1e-5; // 1/s
    WorkTime review{sim::from_seconds(7200)};
    Distribution effort;
    Urgency urgency = Urgency::normal;
    std::vector<double> trace; // seconds
    static void describe(sim::schema::Describe<Work>&);
};

struct Alternative {
    std::string id;
    std::string from;
    std::vector<Team> teams;
    std::vector<std::string> keeps;
    Release release;
    Work work;
    static void describe(sim::schema::Describe<Alternative>&);
};

struct Scenario {
    Text title;
    int seed = 1;
    std::vector<Module> modules;
    std::vector<Team> teams;
    std::vector<Alternative> alternatives;
    std::optional<Work> extra;
    std::vector<std::string> expect;
    static void describe(sim::schema::Describe<Scenario>&);
};

/// Reads `text` as "shop.yaml" onto a default scenario, or onto `onto`.
struct Loaded {
    Scenario scenario;
    scenario::Positions positions;
    scenario::Diagnostics diagnostics;
    bool ok = false;

    explicit Loaded(std::string_view text, const scenario::ReadOptions& options = {}) { read(text, options); }
    void read(std::string_view text, const scenario::ReadOptions& options = {}, const std::string& file = "shop.yaml")
    {
        ok = scenario::read_yaml(text, file, scenario, options, positions, diagnostics);
    }
    /// "E0201@3:5" of each finding in order.
    std::vector<std::string> codes() const;
    std::string shown() const { return scenario::render(diagnostics); }
};

std::string canonical(const Scenario& scenario);

} // namespace shop
