/// What the hours of people go into.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace model {

enum class Hours : unsigned char {
    building,
    talking,
    waiting, ///< for somebody's answer
    deploying,
    rework,
    firefighting,
    migrating,
    learning,  ///< newcomers who are not yet worth what others are, and who trains them
    switching, ///< between changes that one person has open
    away,
    idle,
};

struct KindOfHours {
    Hours kind;
    std::string_view id;    ///< ends the keys of metrics
    std::string_view cause; ///< of cost
    std::string_view title; ///< of that cost, English, translated when shown
};

/// All kinds, each at the place of its number.
std::span<const KindOfHours> kinds_of_hours();

inline constexpr std::size_t number_of_hours = static_cast<std::size_t>(Hours::idle) + 1;

/// Person-seconds by kind.
class HoursByKind {
public:
    double& operator[](Hours kind) { return seconds_[static_cast<std::size_t>(kind)]; }
    double operator[](Hours kind) const { return seconds_[static_cast<std::size_t>(kind)]; }
    HoursByKind& operator+=(const HoursByKind& other)
    {
        for (std::size_t i = 0; i < seconds_.size(); ++i) seconds_[i] += other.seconds_[i];
        return *this;
    }
    double sum() const
    {
        double sum = 0;
        for (const double s : seconds_) sum += s;
        return sum;
    }

private:
    std::array<double, number_of_hours> seconds_{};
};

} // namespace model
