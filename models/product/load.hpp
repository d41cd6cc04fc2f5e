/// How often users come: arrival profiles of journeys.
#pragma once

#include "random/distribution.hpp"
#include "schema/type.hpp"

#include <string>
#include <variant>
#include <vector>

namespace model {

/// The same rate all the time.
struct Steady {
    double rate_per_s = 10;
    bool evenly = false;
    static void describe(sim::schema::Describe<Steady>&);
};

/// Hours of the day with more or fewer users.
struct Busy {
    sim::schema::ClockTime from{};
    sim::schema::ClockTime to{};
    double factor = 1;
    static void describe(sim::schema::Describe<Busy>&);
};

/// A base rate and busy hours that come back every day.
struct Daily {
    double rate_per_s = 10;
    std::vector<Busy> busy;
    static void describe(sim::schema::Describe<Daily>&);
};

/// A base rate and one surge.
struct Spike {
    double rate_per_s = 10;
    double factor = 4;
    sim::Duration at = std::chrono::minutes(1);
    sim::Duration lasts = std::chrono::minutes(1);
    static void describe(sim::schema::Describe<Spike>&);
};

/// A point of a recorded curve; the field names are the columns of the file.
struct CurvePoint {
    sim::Duration at{};
    double rate_per_s = 0;
    static void describe(sim::schema::Describe<CurvePoint>&);
};

/// A recorded rate, constant from each point to the next.
struct Curve {
    std::vector<CurvePoint> points;
    static void describe(sim::schema::Describe<Curve>&);
};

/// So many users who think between one request and the next.
struct Users {
    int count = 100;
    sim::Distribution think{sim::Exponential{5}};
    static void describe(sim::schema::Describe<Users>&);
};

/// How the users become more while the work goes on.
struct UserGrowth {
    double yearly = 1;
    sim::Duration step = std::chrono::hours(26 * 7 * 24);
    static void describe(sim::schema::Describe<UserGrowth>&);
};

/// Times as many requests as at first, so many steps later.
double growth_after(const UserGrowth& growth, int steps);

using Load = std::variant<Steady, Daily, Spike, Curve, Users>;

/// Whether the busy hours of some day are met by a window that begins at `starts_s` of a day.
bool has_busy_hours(const Daily& daily, double starts_s, double length_s);
/// Requests per second at a moment of the window, which begins at `starts_s` of a day; nothing for a closed group of
/// users.
double rate_at(const Load& load, double time_s, double starts_s = 0);
/// The highest rate that rate_at gives.
double peak_rate(const Load& load);
/// The same with so many times as many requests, or users.
Load scaled(const Load& load, double factor);
/// The rate averaged over `length_s` from the start of the window.
double mean_rate(const Load& load, double length_s);

} // namespace model
