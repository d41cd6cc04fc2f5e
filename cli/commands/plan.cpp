/// `twopizza plan`: what differs between two alternatives or two scenarios, without simulating anything.
#include "commands/plan.hpp"

#include "errors.hpp"
#include "structure/differences.hpp"
#include "study/facts.hpp"
#include "study/source.hpp"
#include "terminal/numbers.hpp"
#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace cli {
namespace {

/// One side of a comparison.
struct Side {
    const model::Scenario* scenario;
    std::size_t alternative;
    std::string name;
};

/// Everything found out about two sides.
struct PlanOf {
    Side base;
    Side variant;
    std::vector<report::Change> changes;
    std::vector<Fact> base_facts;
    std::vector<Fact> variant_facts;
};

PlanOf plan_of(Side base, Side variant, const Translate& tr)
{
    const auto& before = base.scenario->alternatives[base.alternative];
    const auto& after = variant.scenario->alternatives[variant.alternative];
    PlanOf plan{base,
                variant,
                {},
                facts_of(*base.scenario, base.alternative),
                facts_of(*variant.scenario, variant.alternative)};
    // Names and words are what tells the two apart, not what differs between them.
    plan.changes = report::differences(*sim::schema::type_of<model::Alternative>(), &before, &after,
                                       base.scenario->scale(), {"id", "title", "story", "from"}, tr.code());
    return plan;
}

std::string count(const std::vector<report::Change>& changes, report::Change::Kind kind)
{
    return fmt::format(
        "{}", std::count_if(changes.begin(), changes.end(), [&](const report::Change& c) { return c.kind == kind; }));
}

class PlanText {
public:
    explicit PlanText(const Context& context) : context_(context), tr_(context.tr) {}

    std::string changes(const std::vector<report::Change>& changes) const
    {
        std::string out;
        for (const auto& change : changes) {
            const auto [sign, style] = look(change.kind);
            out += "  " + context_.screen.styled(sign, style) + " " +
                   context_.screen.styled(change.path, Style::strong) + "\n";
            if (change.kind == report::Change::Kind::changed)
                out += "      " + whole(change.before) + "\n   " + std::string(context_.screen.sign("→", "->")) +
                       (context_.screen.unicode ? "  " : " ") + whole(change.after) + "\n";
            else
                out +=
                    "      " + whole(change.kind == report::Change::Kind::added ? change.after : change.before) + "\n";
        }
        if (changes.empty()) out += "  " + tr_("nothing differs") + "\n";
        return out;
    }

    std::string facts(const PlanOf& plan) const
    {
        Table table(2);
        table.row({{"", Style::plain}, {plan.base.name, Style::strong}, {plan.variant.name, Style::strong}});
        for (std::size_t i = 0; i < plan.base_facts.size(); ++i) {
            const Fact& before = plan.base_facts[i];
            const Fact& after = plan.variant_facts[i];
            if (!before.value && !after.value) continue;
            const bool same = before.value == after.value;
            table.row({{tr_(before.name), Style::plain},
                       {number(before, plan), Style::plain},
                       {same ? "=" : number(after, plan), same ? Style::faint : Style::attention}});
        }
        return table.render(context_.screen);
    }

    std::string text(const PlanOf& plan) const
    {
        const auto arrow = context_.screen.sign(" → ", " -> ");
        return context_.screen.styled(plan.base.name + std::string(arrow) + plan.variant.name, Style::strong) + "\n" +
               changes(plan.changes) + "\n" + facts(plan) + "\n" +
               tr_("{0} added, {1} changed, {2} removed. Nothing was simulated.",
                   count(plan.changes, report::Change::Kind::added), count(plan.changes, report::Change::Kind::changed),
                   count(plan.changes, report::Change::Kind::removed)) +
               "\n" + about_defaults(plan.changes);
    }

private:
    /// A value in as many lines as it takes.
    std::string whole(const std::string& value) const { return wrapped(value, context_.screen.width, 8); }

    std::string number(const Fact& fact, const PlanOf& plan) const
    {
        if (fact.quantity == sim::schema::Quantity::count && fact.value) return fmt::format("{:g}", *fact.value);
        return Numbers(tr_, plan.base.scenario->scale(), context_.screen.unicode).value(fact.value, fact.quantity);
    }

    /// What is written in one piece leaves out what is as by default.
    std::string about_defaults(const std::vector<report::Change>& changes) const
    {
        const bool pieces = std::ranges::any_of(changes, [](const report::Change& change) {
            return change.before.find('(') != std::string::npos || change.after.find('(') != std::string::npos;
        });
        if (!pieces) return {};
        return wrapped(tr_("In brackets, only what is not as by default is written."), context_.screen.width) + "\n";
    }

    static std::pair<const char*, Style> look(report::Change::Kind kind)
    {
        switch (kind) {
        case report::Change::Kind::added:
            return {"+", Style::good};
        case report::Change::Kind::removed:
            return {"-", Style::bad};
        case report::Change::Kind::changed:
            break;
        }
        return {"~", Style::attention};
    }

    const Context& context_;
    const Translate& tr_;
};

nlohmann::ordered_json as_json(const std::vector<report::Change>& changes)
{
    constexpr const char* kinds[] = {"added", "removed", "changed"};
    auto list = nlohmann::ordered_json::array();
    for (const auto& change : changes)
        list.push_back({{"kind", kinds[static_cast<int>(change.kind)]},
                        {"path", change.path},
                        {"before", change.before},
                        {"after", change.after}});
    return list;
}

nlohmann::ordered_json as_json(const Fact& fact)
{
    return fact.value ? nlohmann::ordered_json(*fact.value) : nlohmann::ordered_json();
}

nlohmann::ordered_json as_json(const PlanOf& plan)
{
    nlohmann::ordered_json json{
        {"base", plan.base.name}, {"variant", plan.variant.name}, {"changes", as_json(plan.changes)}};
    for (std::size_t i = 0; i < plan.base_facts.size(); ++i)
        json["facts"][plan.base_facts[i].name] = {as_json(plan.base_facts[i]), as_json(plan.variant_facts[i])};
    return json;
}

class Plan : public Command {
public:
    std::string_view name() const override { return "plan"; }
    std::string_view summary() const override
    {
        return "Shows what differs between two alternatives, or between two scenarios, without simulating.";
    }
    std::string_view details() const override
    {
        return "With a file alone, every alternative is set against the baseline. With two files, the scenarios are "
               "compared as a whole, and then the alternatives that both have.";
    }
    std::string_view example() const override
    {
        return "twopizza plan coupang-deploy-flag monolith-flag microservices";
    }

    void describe(Options& options) override
    {
        options.argument(file_, "FILE", "Scenario file, or the name of an example.", Completes::file);
        options.argument(base_, "BASE", "Alternative to start from; or a second file.", Completes::alternative);
        options.argument(variant_, "VARIANT", "Alternative to go to.", Completes::alternative);
        options.flag(json_, "--json", "Writes one JSON object in place of text.");
    }

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        if (!file_) throw UsageError(tr("no scenario was named"), {"twopizza plan FILE BASE VARIANT"});
        const auto first = sources_of({*file_}, {}, tr).front();
        const auto loaded = load_or_throw(first, {}, context, false);
        const model::Scenario& scenario = *loaded.scenario;
        std::vector<PlanOf> plans;
        std::vector<report::Change> common;
        scenario::Loaded other;
        if (base_ && !variant_) {
            other = load_or_throw(sources_of({*base_}, {}, tr).front(), {}, context, false);
            common = report::differences(
                *sim::schema::type_of<model::Scenario>(), &scenario, other.scenario.get(), scenario.scale(),
                {"alternatives", "title", "story", "source", "claims", "expect", "inputs"}, tr.code());
            plans = shared_alternatives(scenario, *other.scenario, tr);
        } else if (base_ && variant_) {
            const auto base = find(scenario, *base_, tr);
            const auto variant = find(scenario, *variant_, tr);
            plans.push_back(plan_of({&scenario, base, *base_}, {&scenario, variant, *variant_}, tr));
        } else {
            const auto& named = scenario.study.baseline;
            const std::size_t base = named.empty() ? 0 : find(scenario, named, tr);
            for (std::size_t i = 0; i < scenario.alternatives.size(); ++i) {
                if (i == base) continue;
                plans.push_back(plan_of({&scenario, base, scenario.alternatives[base].id},
                                        {&scenario, i, scenario.alternatives[i].id}, tr));
            }
        }
        if (json_) {
            nlohmann::ordered_json json{
                {"schema_version", 1}, {"common", as_json(common)}, {"plans", nlohmann::ordered_json::array()}};
            for (const auto& plan : plans) json["plans"].push_back(as_json(plan));
            context.out << json.dump(2) << "\n";
            return ExitCode::ok;
        }
        const PlanText text(context);
        if (base_ && !variant_)
            context.out << context.screen.styled(tr("Scenario"), Style::strong) << "\n"
                        << text.changes(common) << (plans.empty() ? "" : "\n");
        for (std::size_t i = 0; i < plans.size(); ++i) context.out << (i > 0 ? "\n" : "") << text.text(plans[i]);
        return ExitCode::ok;
    }

private:
    static std::size_t find(const model::Scenario& scenario, const std::string& id, const Translate& tr)
    {
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < scenario.alternatives.size(); ++i) {
            if (scenario.alternatives[i].id == id) return i;
            ids.push_back(scenario.alternatives[i].id);
        }
        std::vector<std::string> hints;
        if (const auto meant = sim::schema::did_you_mean(id, ids))
            hints.push_back(tr("did you mean `{word}`?", fmt::arg("word", *meant)));
        else
            hints.push_back(tr("allowed: {list}", fmt::arg("list", fmt::format("{}", fmt::join(ids, ", ")))));
        throw UsageError(tr("there is no alternative `{name}`", fmt::arg("name", id)), hints);
    }

    static std::vector<PlanOf> shared_alternatives(const model::Scenario& one, const model::Scenario& other,
                                                   const Translate& tr)
    {
        std::vector<PlanOf> plans;
        for (std::size_t i = 0; i < one.alternatives.size(); ++i) {
            for (std::size_t j = 0; j < other.alternatives.size(); ++j) {
                if (one.alternatives[i].id != other.alternatives[j].id) continue;
                const std::string& id = one.alternatives[i].id;
                plans.push_back(plan_of({&one, i, one.id + "/" + id}, {&other, j, other.id + "/" + id}, tr));
            }
        }
        return plans;
    }

    std::optional<std::string> file_;
    std::optional<std::string> base_;
    std::optional<std::string> variant_;
    bool json_ = false;
};

} // namespace

std::unique_ptr<Command> make_plan()
{
    return std::make_unique<Plan>();
}

} // namespace cli
