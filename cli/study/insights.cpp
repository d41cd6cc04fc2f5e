#include "study/insights.hpp"

#include "errors.hpp"
#include "schema/spelling.hpp"

#include <algorithm>

namespace cli {

std::vector<report::AlternativeInsight> insights_of(const model::Scenario& scenario, const InsightRequest& request,
                                                    const Context& context)
{
    std::vector<std::string> ids;
    for (const auto& alternative : scenario.alternatives) ids.push_back(alternative.id);
    if (request.alternative && std::ranges::find(ids, *request.alternative) == ids.end()) {
        std::vector<std::string> hints;
        if (const auto meant = sim::schema::did_you_mean(*request.alternative, ids))
            hints.push_back(context.tr("did you mean `{word}`?", fmt::arg("word", *meant)));
        else
            hints.push_back(context.tr("allowed: {list}", fmt::arg("list", fmt::format("{}", fmt::join(ids, ", ")))));
        throw UsageError(context.tr("there is no alternative `{name}`", fmt::arg("name", *request.alternative)), hints);
    }
    std::vector<report::AlternativeInsight> all;
    for (std::size_t a = 0; a < ids.size(); ++a) {
        if (!request.alternative || *request.alternative == ids[a])
            all.push_back(report::insight_of(scenario, a, request.threshold,
                                             request.to_draw ? report::InsightDepth::drawings
                                                             : report::InsightDepth::everything));
    }
    return all;
}

} // namespace cli
