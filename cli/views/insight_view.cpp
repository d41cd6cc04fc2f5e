#include "views/insight_view.hpp"

#include "organization/communication.hpp"
#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace cli {
namespace {

using model::insight::Coordination;
using sim::schema::Quantity;

constexpr double strong = 0.5; ///< co-change that is marked as such
constexpr double hundred = 100;
constexpr std::size_t most_pairs = 5;
constexpr std::size_t most_named = 8;
constexpr int most_teams = 20;
constexpr int most_team_columns = 10;

std::size_t index(int i)
{
    return static_cast<std::size_t>(i);
}

class InsightText {
public:
    InsightText(const report::AlternativeInsight& alternative, const InsightStyle& style)
        : alternative_(alternative), style_(style), tr_(style.tr), found_(alternative.found)
    {
    }

    std::string write()
    {
        figures();
        matrix();
        coordination();
        hot_pairs();
        cut_points();
        return std::move(out_);
    }

private:
    std::string percent(double share) const { return style_.numbers.value(share, Quantity::ratio); }
    std::string number(double value) const { return fixed(value, value != 0 && value < 10 ? 1 : 0); }
    std::size_t modules() const { return alternative_.plan.modules.size(); }

    /// "a, b, c and 4 more"
    std::string listed(const std::vector<std::string>& names) const
    {
        const std::size_t shown = names.size() > most_named + 1 ? most_named : names.size();
        const auto text = fmt::format("{}", fmt::join(names.begin(), names.begin() + static_cast<long>(shown), ", "));
        return shown == names.size() ? text : tr_("{0} and {1} more", text, names.size() - shown);
    }

    void figure(std::string_view title, double value, const std::string& sentence)
    {
        out_ += "  " + style_.screen.styled(tr_(title) + ": " + percent(value), Style::strong) + "\n    " +
                wrapped(sentence, style_.screen.width - 4, 4) + "\n";
    }

    void heading(const std::string& text) { out_ += "\n  " + style_.screen.styled(text, Style::strong) + "\n"; }

    void note(const std::string& text) { out_ += "    " + wrapped(text, style_.screen.width - 4, 4) + "\n"; }

    void figures()
    {
        if (!found_.co_change)
            note(tr_("No module is said to change together with another (`co_change`), so nothing can be said about "
                     "how changes spread."));
        else
            changes();
        if (found_.calls)
            figure("Propagation cost of calls", found_.calls->cost,
                   tr_("A module needs {0} of the {1} modules on average, itself included, directly or through others.",
                       number(found_.calls->cost * static_cast<double>(modules())), modules()));
        people();
        if (!is_small(alternative_.structure))
            note(tr_("More than {0} modules or {1} pairs: `run` and `compare` leave these figures out.",
                     model::insight::most_modules, model::insight::most_links));
    }

    void changes()
    {
        const auto n = static_cast<double>(modules());
        const double likely = found_.likely_co_change->cost;
        figure("Propagation cost", found_.co_change->cost,
               tr_("A change may reach {0} of the {1} modules on average, itself included, along co-change however "
                   "rare.",
                   number(found_.co_change->cost * n), modules()));
        figure(
            "Propagation cost of likely co-change", likely,
            tr_("Along co-change of at least {0}, it is {1} modules.", percent(style_.threshold), number(likely * n)));
        std::vector<std::string> core;
        for (const int m : found_.likely_co_change->core) core.push_back(alternative_.plan.modules[index(m)].id);
        figure("Cyclic core", found_.likely_co_change->core_share(),
               core.empty() ? tr_("No likely co-change leads back to where it began.")
                            : tr_("{0} of the {1} modules all reach each other: {2}. They can only be understood "
                                  "together.",
                                  core.size(), modules(), listed(core)));
        if (found_.deployables && alternative_.structure.deployables > 1)
            figure("Co-change inside deployables", found_.deployables->inside,
                   tr_("So much of what a change touches besides the module where it began is deployed with it; the "
                       "same deployables filled by lot would hold {0}.",
                       percent(found_.deployables->chance)));
    }

    void people()
    {
        if (found_.teams && alternative_.structure.teams.size() > 1) {
            const auto score = found_.teams->score();
            figure("Co-change inside teams", found_.teams->inside,
                   tr_("So much of what a change touches besides the module where it began is its own team's; modules "
                       "dealt to the teams by lot would give {0}.",
                       percent(found_.teams->chance)) +
                       (score ? " " + tr_("Mirroring above chance: {0}.", percent(*score)) : std::string()));
        }
        if (!found_.coordination) return;
        if (const auto congruence = found_.coordination->congruence())
            figure("Socio-technical congruence", *congruence,
                   alternative_.structure.contacts.meetings
                       ? tr_("So much of the coordination that changes require takes place; in the meetings of this "
                             "flow all teams concerned meet for each change.")
                       : tr_("So much of the coordination that changes require takes place, inside teams and over the "
                             "contacts between teams ({0} for each pair).",
                             alternative_.structure.contacts.per_team_pair));
    }

    // ---- The matrix ------------------------------------------------------------------------------------------------

    std::string_view cell(double weight) const
    {
        const Screen& screen = style_.screen;
        if (weight >= std::max(strong, style_.threshold)) return screen.sign("█", "#");
        if (weight >= style_.threshold) return screen.sign("▒", "o");
        return weight > 0 ? screen.sign("░", ".") : screen.sign("·", " ");
    }

    static std::string_view title_of(report::Level level)
    {
        switch (level) {
        case report::Level::modules:
            return mark("Modules that change together");
        case report::Level::deployables:
            return mark("Deployables that change together");
        case report::Level::teams:
            break;
        }
        return mark("Teams whose modules change together");
    }

    void matrix()
    {
        if (!alternative_.matrix) {
            if (found_.co_change && modules() > report::most_rows)
                note(tr_("The matrix has too many rows to be shown here; --json writes its entries."));
            return;
        }
        const report::Matrix& matrix = *alternative_.matrix;
        const auto& order = matrix.clusters.order;
        std::map<std::pair<int, int>, double> weights;
        for (const auto& link : matrix.network.links) weights[{link.from, link.to}] = link.weight;
        const bool blocks = matrix.clusters.starts.size() > 1 && matrix.clusters.starts.size() < order.size();
        const auto begins = [&](std::size_t place) {
            return blocks && place > 0 && std::ranges::count(matrix.clusters.starts, static_cast<int>(place)) > 0;
        };
        const std::string bar(style_.screen.sign("│", "|"));
        heading(tr_(title_of(matrix.level)));
        Table table(4);
        table.align(0, Align::right);
        std::string ruler;
        for (std::size_t place = 0; place < order.size(); ++place)
            ruler += (begins(place) ? bar : "") + fmt::format("{}", (place + 1) % 10);
        const bool owned = matrix.level == report::Level::modules && alternative_.structure.teams.size() > 1;
        table.row(
            {{"", Style::plain}, {"", Style::plain}, {ruler, Style::faint}, {owned ? tr_("team") : "", Style::faint}});
        std::string line;
        for (std::size_t place = 0; place < order.size(); ++place)
            line += std::string(begins(place) ? style_.screen.sign("┼", "+") : "") +
                    std::string(style_.screen.sign("─", "-"));
        for (std::size_t row = 0; row < order.size(); ++row) {
            if (begins(row)) table.row({{"", Style::plain}, {"", Style::plain}, {line, Style::faint}});
            std::string cells;
            for (std::size_t column = 0; column < order.size(); ++column) {
                if (begins(column)) cells += bar;
                const auto known = weights.find({order[row], order[column]});
                cells += row == column && matrix.level == report::Level::modules
                             ? std::string("\\")
                             : std::string(cell(known == weights.end() ? 0 : known->second));
            }
            table.row({{fmt::format("{}", row + 1), Style::faint},
                       {matrix.names[index(order[row])], Style::plain},
                       {cells, Style::plain},
                       {owned ? alternative_.owners(order[row]) : "", Style::faint}});
        }
        out_ += table.render(style_.screen);
        note(matrix.level == report::Level::modules
                 ? tr_("A change of the row also touches the column: {0} at least {1}, {2} at least {3}, {4} less "
                       "often.",
                       cell(1), percent(std::max(strong, style_.threshold)), cell(style_.threshold),
                       percent(style_.threshold), cell(style_.threshold / 2))
                 : tr_("A change in the row touches modules of the column: {0} at least {1} on average, {2} at least "
                       "{3}, {4} fewer.",
                       cell(1), fixed(std::max(strong, style_.threshold), 1), cell(style_.threshold),
                       fixed(style_.threshold, 1), cell(style_.threshold / 2)));
        if (blocks) note(tr_("Lines part what changes together more often than chance would have it."));
    }

    // ---- People ----------------------------------------------------------------------------------------------------

    void coordination()
    {
        if (!found_.coordination || found_.coordination->teams < 2) return;
        const Coordination& needs = *found_.coordination;
        std::vector<int> teams(index(needs.teams));
        std::iota(teams.begin(), teams.end(), 0);
        std::ranges::stable_sort(teams, std::greater<>(), [&](int team) { return needs.load(team); });
        const bool whole = needs.teams <= most_team_columns;
        heading(tr_("Coordination between teams, needs for 100 changes"));
        Table table(4);
        const auto shown = std::min(teams.size(), index(most_teams));
        std::vector<Cell> head{{"", Style::faint},
                               {tr_("team"), Style::faint},
                               {tr_("people"), Style::faint},
                               {tr_("paths inside"), Style::faint},
                               {tr_("with others"), Style::faint}};
        for (std::size_t column = 0; whole && column < teams.size(); ++column)
            head.push_back({fmt::format("{}", column + 1), Style::faint});
        if (!whole) head.push_back({tr_("most with"), Style::faint});
        table.row(std::move(head));
        for (std::size_t row = 0; row < shown; ++row) {
            const int team = teams[row];
            const int people = alternative_.plan.teams[index(team)].people;
            std::vector<Cell> cells{{fmt::format("{}", row + 1), Style::faint},
                                    {alternative_.plan.teams[index(team)].id},
                                    {fmt::format("{}", people)},
                                    {fmt::format("{}", model::communication_paths(people))},
                                    {number(hundred * needs.load(team)), Style::strong}};
            for (std::size_t column = 0; whole && column < teams.size(); ++column)
                cells.push_back(
                    {teams[column] == team ? std::string("\\") : number(hundred * needs.between(team, teams[column]))});
            if (!whole) cells.push_back({closest(needs, team)});
            table.row(std::move(cells));
        }
        for (std::size_t column = 0; column < 5 + (whole ? teams.size() : 0); ++column)
            table.align(column, column == 1 ? Align::left : Align::right);
        out_ += table.render(style_.screen);
        if (shown < teams.size()) note(tr_("and {0} more", teams.size() - shown));
    }

    std::string closest(const Coordination& needs, int team) const
    {
        int other = -1;
        for (int t = 0; t < needs.teams; ++t) {
            if (t == team) continue;
            if (other < 0 || needs.between(team, t) > needs.between(team, other)) other = t;
        }
        if (needs.between(team, other) <= 0) return {};
        return fmt::format("{} ({})", alternative_.plan.teams[index(other)].id,
                           number(hundred * needs.between(team, other)));
    }

    void hot_pairs()
    {
        const auto& pairs = alternative_.hot_pairs;
        if (pairs.empty()) return;
        heading(tr_("Modules of different teams that change together most, touches for 100 changes"));
        Table table(4);
        const auto dash = std::string(style_.screen.sign(" – ", " - "));
        for (std::size_t p = 0; p < std::min(most_pairs, pairs.size()); ++p) {
            const auto name = [&](int module) { return alternative_.plan.modules[index(module)].id; };
            table.row({{name(pairs[p].one) + dash + name(pairs[p].other)},
                       {alternative_.owners(pairs[p].one) + dash + alternative_.owners(pairs[p].other), Style::faint},
                       {number(hundred * pairs[p].touches)}});
        }
        table.align(2, Align::right);
        out_ += table.render(style_.screen);
        if (pairs.size() > most_pairs) note(tr_("and {0} more", pairs.size() - most_pairs));
    }

    // ---- Services --------------------------------------------------------------------------------------------------

    void cut_points()
    {
        if (!alternative_.structure.services || alternative_.plan.runtime.services.empty()) return;
        const auto& services = alternative_.plan.runtime.services;
        heading(tr_("Services that hold others up"));
        for (const auto& point : found_.cut_points) {
            std::vector<std::string> lost;
            for (const int service : point.cut_off) lost.push_back(services[index(service)].id);
            note(tr_("Without {0}, users have no way to {1}.", services[index(point.node)].id, listed(lost)));
        }
        if (found_.cut_points.empty()) note(tr_("No service cuts others off from the users."));
        if (!found_.most_journeys) return;
        const std::size_t all = alternative_.structure.services->journeys.size();
        std::vector<std::string> busiest;
        std::size_t most = 0;
        for (std::size_t s = 0; s < services.size(); ++s) {
            const std::size_t passing = alternative_.journeys_through(static_cast<int>(s)).size();
            if (passing > most) busiest.clear(), most = passing;
            if (passing == most && most > 0) busiest.push_back(services[s].id);
        }
        note(tr_("{0} of {1} journeys may pass {2}.", most, all, listed(busiest)));
    }

    const report::AlternativeInsight& alternative_;
    const InsightStyle& style_;
    const Translate& tr_;
    const model::insight::Insight& found_;
    std::string out_;
};

} // namespace

std::string insight_view(const report::AlternativeInsight& alternative, const InsightStyle& style)
{
    return InsightText(alternative, style).write();
}

} // namespace cli
