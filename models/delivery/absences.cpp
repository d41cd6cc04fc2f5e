// People who are away for a while: leave, illness, posts that are vacant.
#include "delivery/world.hpp"

#include <fmt/format.h>

namespace model {
namespace {

/// A post of the company. Whose it is follows the plan of the moment: the first ones are those of the first team.
struct Post {
    int number = 0;
    int reasons = 0;           ///< to be away, at this moment
    TeamState* away = nullptr; ///< the team that lacks its holder
};

TeamState* team_of(const Company& company, int post)
{
    for (TeamState* team : company.now->teams) {
        if (post < team->plan->people) return team;
        post -= team->plan->people;
    }
    return nullptr; // there are fewer posts now
}

/// One reason of one post, over and over. Several at once count as one absence.
sim::Process stays_away(Company& company, const Absence& reason, std::shared_ptr<Post> post, sim::Stream stream)
{
    for (std::uint64_t n = 0;; ++n) {
        sim::Draws luck = stream.at(n);
        co_await company.sim.after(sim::from_seconds(std::max(1.0, reason.every.draw(luck))));
        const double lasts_s = reason.lasts.draw(luck);
        if (lasts_s <= 0) continue;
        if (post->reasons++ == 0) {
            post->away = team_of(company, post->number);
            if (post->away != nullptr) company.now->change_away(*post->away, 1);
        }
        co_await company.sim.after(sim::from_seconds(lasts_s));
        if (reason.replaced && post->away != nullptr) post->away->newcomers.push_back(company.sim.now());
        if (--post->reasons == 0 && post->away != nullptr) company.now->change_away(*post->away, -1);
    }
}

} // namespace

void change_posts(Company& company)
{
    const int people = company.now->company_people;
    for (int number = company.posts; number < people; ++number) {
        const auto post = std::make_shared<Post>(Post{number});
        for (const Absence& reason : company.first.absences) {
            const sim::Stream stream = company.random.stream(fmt::format("absence/{}/{}", reason.id, number));
            company.sim.spawn(stays_away(company, reason, post, stream), "absence");
        }
    }
    company.posts = std::max(company.posts, people);
}

} // namespace model
