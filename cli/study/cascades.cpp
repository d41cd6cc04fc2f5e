#include "study/cascades.hpp"

#include "company/blueprint.hpp"
#include "errors.hpp"
#include "schema/spelling.hpp"

#include <algorithm>
#include <numeric>

namespace cli {
namespace {

/// Complains when `wanted` is not one of `ids`.
void check_name(const std::optional<std::string>& wanted, const std::vector<std::string>& ids, std::string_view text,
                const Translate& tr)
{
    if (!wanted || std::ranges::find(ids, *wanted) != ids.end()) return;
    std::vector<std::string> hints;
    if (const auto meant = sim::schema::did_you_mean(*wanted, ids))
        hints.push_back(tr("did you mean `{word}`?", fmt::arg("word", *meant)));
    else
        hints.push_back(tr("allowed: {list}", fmt::arg("list", fmt::format("{}", fmt::join(ids, ", ")))));
    throw UsageError(tr(text, fmt::arg("name", *wanted)), hints);
}

template <class Things>
std::vector<std::string> ids_of(const Things& things)
{
    std::vector<std::string> ids;
    for (const auto& thing : things) ids.push_back(thing.id);
    return ids;
}

} // namespace

std::size_t Cascade::typical() const
{
    std::vector<std::size_t> order(runs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t run) { return runs[run].users; });
    return order[(order.size() - 1) / 2];
}

std::vector<AlternativeCascades> cascades_of(const model::Scenario& scenario, const CascadeRequest& request,
                                             const Context& context)
{
    const Translate& tr = context.tr;
    check_name(request.alternative, ids_of(scenario.alternatives), mark("there is no alternative `{name}`"), tr);
    if (scenario.product.journeys.empty())
        throw UsageError(tr("what a fault does is seen on the journeys of users, and this scenario has none"),
                         {tr("`product.journeys` says who asks for what, and how often: `twopizza explain journey`"),
                          tr("for example: {0}", "twopizza why category-page-fanout")});
    if (scenario.faults.empty())
        throw UsageError(tr("nothing goes wrong in this scenario: it has no faults"),
                         {"--inject crash:MODULE@30s+10s"});
    check_name(request.fault, ids_of(scenario.faults), mark("there is no fault `{name}`"), tr);

    std::vector<AlternativeCascades> all;
    for (std::size_t a = 0; a < scenario.alternatives.size(); ++a) {
        if (request.alternative && *request.alternative != scenario.alternatives[a].id) continue;
        AlternativeCascades cascades{scenario.alternatives[a].id, model::make_blueprint(scenario, a).plan, {}};
        auto& faults = cascades.plan.runtime.faults;
        if (request.fault) std::erase_if(faults, [&](const auto& fault) { return fault.id != *request.fault; });
        for (std::size_t f = 0; f < faults.size(); ++f) cascades.faults.push_back({f, {}});
        all.push_back(std::move(cascades));
    }
    for (std::uint32_t run = 0; run < request.runs; ++run) {
        std::vector<std::vector<model::runtime::Impact>> finished;
        for (const auto& alternative : all) {
            if (context.stop.stop_requested()) return all;
            try {
                finished.push_back(
                    model::cascades(alternative.plan, request.seed, static_cast<int>(run), context.stop));
            } catch (const std::runtime_error&) {
                if (context.stop.stop_requested()) return all;
                throw;
            }
        }
        for (std::size_t a = 0; a < all.size(); ++a) {
            for (std::size_t f = 0; f < all[a].faults.size(); ++f)
                all[a].faults[f].runs.push_back(std::move(finished[a][f]));
        }
    }
    return all;
}

} // namespace cli
