// People who are away for a while: leave, illness, posts that are vacant.
#include "delivery/world.hpp"

#include <fmt/format.h>

namespace model {
namespace {

/// The holder of a post is away for one reason more, or less.
void change_reasons(Company& company, Post& post, int by)
{
    const bool was_away = post.reasons > 0;
    post.reasons += by;
    const bool is_away = post.reasons > 0;
    if (was_away == is_away) return;
    if (is_away) post.away = company.team_of[static_cast<std::size_t>(post.number)];
    if (post.away != nullptr) post.away->change_away(by);
    if (company.crew) company.crew->set_away(post.number, is_away);
}

/// Somebody new has come in place of who went, and with him what he knew.
void welcome(Company& company, const Post& post)
{
    if (post.away != nullptr) post.away->newcomers.push_back(company.sim.now());
}

/// One reason of one post, over and over. Several at once count as one absence.
sim::Process stays_away(Company& company, const Absence& reason, Post& post, sim::Stream stream)
{
    for (std::uint64_t n = 0;; ++n) {
        sim::Draws luck = stream.at(n);
        co_await company.sim.after(sim::from_seconds(std::max(1.0, reason.every.draw(luck))));
        const double lasts_s = reason.lasts.draw(luck);
        if (lasts_s <= 0) continue;
        change_reasons(company, post, 1);
        if (reason.replaced && company.crew) company.crew->replace(post.number);
        co_await company.sim.after(sim::from_seconds(lasts_s));
        if (reason.replaced) welcome(company, post);
        change_reasons(company, post, -1);
    }
}

sim::Process vacancy(Company& company, Post& post, double vacant_s)
{
    change_reasons(company, post, 1);
    if (company.crew) company.crew->replace(post.number);
    co_await company.sim.after(sim::from_seconds(vacant_s));
    welcome(company, post);
    change_reasons(company, post, -1);
}

} // namespace

void leaves(Company& company, Post& post, double vacant_s)
{
    company.sim.spawn(vacancy(company, post, vacant_s), "vacancy");
}

void change_posts(Company& company)
{
    const auto people = static_cast<std::size_t>(company.people);
    while (company.posts.size() < people) {
        const int number = static_cast<int>(company.posts.size());
        Post& post = *company.posts.emplace_back(std::make_unique<Post>(Post{number}));
        for (const Absence& reason : company.first.absences) {
            const sim::Stream stream = company.random.stream(fmt::format("absence/{}/{}", reason.id, number));
            company.sim.spawn(stays_away(company, reason, post, stream), "absence");
        }
    }
}

} // namespace model
