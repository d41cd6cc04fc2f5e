#include "organization/hours.hpp"

namespace model {

std::span<const KindOfHours> kinds_of_hours()
{
    static constexpr std::array<KindOfHours, number_of_hours> kinds{{
        {Hours::building, "building", "people.building", "People: building"},
        {Hours::talking, "talking", "people.talking", "People: talking"},
        {Hours::waiting, "waiting", "people.waiting", "People: waiting"},
        {Hours::deploying, "deploying", "people.deploying", "People: deploying"},
        {Hours::rework, "rework", "people.rework", "People: rework"},
        {Hours::firefighting, "firefighting", "people.firefighting", "People: firefighting"},
        {Hours::migrating, "migrating", "people.migrating", "People: migration"},
        {Hours::learning, "learning", "people.learning", "People: newcomers and their training"},
        {Hours::switching, "switching", "people.switching", "People: switching between changes"},
        {Hours::away, "away", "people.away", "People: away"},
        {Hours::idle, "idle", "people.idle", "People: idle"},
    }};
    return kinds;
}

} // namespace model
