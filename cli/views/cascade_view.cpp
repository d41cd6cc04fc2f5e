#include "views/cascade_view.hpp"

#include "terminal/text_block.hpp"

#include <algorithm>

namespace cli {
namespace {

using model::runtime::Impact;
using model::runtime::Reached;
using model::runtime::Reason;
using sim::schema::Quantity;

/// Trouble counts as outlasting the fault when the fault was over for at least this share of the window.
constexpr double long_after = 0.25;
constexpr double worth_a_word = 0.0005;

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

std::string listed(const std::vector<std::string>& names)
{
    return fmt::format("{}", fmt::join(names, ", "));
}

/// The tree of one run.
class Tree {
public:
    Tree(const model::runtime::RuntimePlan& plan, const Impact& impact, const CascadeStyle& style)
        : plan_(plan), impact_(impact), style_(style), shown_(impact.reached.size(), false)
    {
    }

    std::string write(int struck)
    {
        if (struck >= 0 && find(struck) == impact_.reached.size() && !impact_.reached.empty()) {
            line(0, bold(name(struck)), style_.tr("it begins here"));
            children(struck, 1);
        } else if (struck >= 0) {
            branch(find(struck), 0);
        }
        std::vector<std::size_t> roots;
        for (std::size_t i = 0; i < impact_.reached.size(); ++i) {
            const int blamed = impact_.reached[i].blames;
            if (blamed < 0 || find(blamed) == impact_.reached.size()) roots.push_back(i);
        }
        siblings(roots, 0);
        // What is left blames each other in a circle.
        for (std::size_t i = 0; i < impact_.reached.size(); ++i) branch(i, 0);
        return std::move(out_);
    }

private:
    const std::string& name(int component) const { return plan_.components[static_cast<std::size_t>(component)].id; }
    std::string bold(const std::string& text) const { return style_.screen.styled(text, Style::strong); }
    std::string share(double value) const { return style_.numbers.value(value, Quantity::ratio); }
    std::string when(const Reached& reached) const
    {
        return "+" + style_.numbers.value(reached.first_s, Quantity::latency);
    }

    std::size_t find(int component) const
    {
        const auto found = std::ranges::find(impact_.reached, component, &Reached::component);
        return static_cast<std::size_t>(found - impact_.reached.begin());
    }

    std::vector<std::size_t> blaming(int component) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < impact_.reached.size(); ++i) {
            if (impact_.reached[i].blames == component && !shown_[i]) found.push_back(i);
        }
        return found;
    }

    /// Parts of one process that nobody blames and that failed for the same reason: when it dies, all of them.
    bool alike(std::size_t i, std::size_t j) const
    {
        const Reached& a = impact_.reached[i];
        const Reached& b = impact_.reached[j];
        const auto service = [&](const Reached& reached) {
            return plan_.components[static_cast<std::size_t>(reached.component)].service;
        };
        return a.reason == b.reason && service(a) == service(b) && blaming(a.component).empty() &&
               blaming(b.component).empty();
    }

    void children(int component, int depth) { siblings(blaming(component), depth); }

    void siblings(const std::vector<std::size_t>& members, int depth)
    {
        for (const std::size_t member : members) {
            if (shown_[member]) continue;
            std::vector<std::size_t> group;
            for (const std::size_t other : members) {
                if (!shown_[other] && alike(member, other)) group.push_back(other);
            }
            if (group.size() < fewest_in_group)
                branch(member, depth);
            else
                together(group, depth);
        }
    }

    void together(const std::vector<std::size_t>& group, int depth)
    {
        std::vector<std::string> names;
        double least = 1;
        double most = 0;
        for (const std::size_t i : group) {
            shown_[i] = true;
            names.push_back(name(impact_.reached[i].component));
            least = std::min(least, impact_.reached[i].failed_share);
            most = std::max(most, impact_.reached[i].failed_share);
        }
        const std::size_t more = names.size() - std::min(names.size(), most_names);
        names.resize(names.size() - more);
        const std::string all =
            more > 0 ? style_.tr("{0} and {1} more", bold(listed(names)), more) : bold(listed(names));
        const Reached& first = impact_.reached[group.front()];
        line(depth, when(first) + " " + all,
             style_.tr("{0} to {1} of their visits failed: {2}", share(least), share(most),
                       style_.tr(reason_in_words(first.reason))));
    }

    void branch(std::size_t i, int depth)
    {
        if (i >= impact_.reached.size() || shown_[i]) return;
        shown_[i] = true;
        const Reached& reached = impact_.reached[i];
        line(depth, when(reached) + " " + bold(name(reached.component)),
             style_.tr("{0} of its visits failed: {1}", share(reached.failed_share),
                       style_.tr(reason_in_words(reached.reason))));
        children(reached.component, depth + 1);
    }

    void line(int depth, const std::string& head, const std::string& text)
    {
        const int indent = 4 + 2 * depth;
        const std::string whole = fmt::format("{}{}{}", head, style_.screen.sign(" – ", " - "), text);
        out_ += std::string(static_cast<std::size_t>(indent), ' ') +
                wrapped(whole, style_.screen.width - indent, indent + 4) + "\n";
    }

    static constexpr std::size_t fewest_in_group = 3;
    static constexpr std::size_t most_names = 5;

    const model::runtime::RuntimePlan& plan_;
    const Impact& impact_;
    const CascadeStyle& style_;
    std::vector<bool> shown_;
    std::string out_;
};

class CascadeText {
public:
    CascadeText(const AlternativeCascades& alternative, const Cascade& cascade, const CascadeStyle& style)
        : alternative_(alternative),
          cascade_(cascade),
          style_(style),
          plan_(alternative.plan.runtime),
          fault_(plan_.faults[cascade.fault]),
          impact_(cascade.runs[cascade.typical()])
    {
    }

    std::string write() const
    {
        std::string out = "  " + head() + "\n";
        if (missing()) return out;
        if (impact_.reached.empty() && impact_.users >= worth_a_word)
            out += "    " + style_.tr("No visit failed; the answers were late or degraded.") + "\n";
        out += Tree(plan_, impact_, style_).write(fault_.component);
        return out + "    " + wrapped(end(), style_.screen.width - 4, 4) + "\n";
    }

private:
    /// A target that this alternative has not: a hub, a database of its own.
    bool missing() const { return fault_.component < 0 && !target_of(fault_.settings.what).empty(); }

    std::string head() const
    {
        const std::string name = style_.screen.styled(alternative_.id, Style::strong);
        if (missing()) return style_.tr("{0}: there is no {1} here", name, target_of(fault_.settings.what));
        if (impact_.users < worth_a_word) return style_.tr("{0}: hardly any request was hurt", name);
        std::vector<std::string> journeys;
        for (std::size_t j = 0; j < impact_.journeys.size(); ++j) {
            if (impact_.journeys[j] < worth_a_word) continue;
            journeys.push_back(plan_.journeys[j].id + " " + style_.numbers.value(impact_.journeys[j], Quantity::ratio));
        }
        return wrapped(style_.tr("{0}: {1} of the requests hurt ({2})", name, users(), listed(journeys)),
                       style_.screen.width - 2, 4);
    }

    /// On average, when there are several runs.
    std::string users() const
    {
        std::vector<double> shares;
        for (const Impact& impact : cascade_.runs) shares.push_back(impact.users);
        if (shares.size() < 2) return style_.numbers.value(impact_.users, Quantity::ratio);
        return style_.numbers.estimate(report::mean_estimate(shares, 0.95), Quantity::ratio);
    }

    std::string end() const
    {
        const std::string noticed =
            impact_.noticed_s
                ? style_.tr("Noticed after {0}.", style_.numbers.value(*impact_.noticed_s, Quantity::time))
                : style_.tr("Nobody noticed.");
        const bool too_late = impact_.recovered_s && impact_.noticed_s && *impact_.recovered_s < *impact_.noticed_s;
        std::string text = too_late ? recovery() + " " + noticed : noticed + " " + recovery();
        const auto recovered = static_cast<std::size_t>(
            std::ranges::count_if(cascade_.runs, [](const Impact& impact) { return impact.recovered_s.has_value(); }));
        if (recovered > 0 && recovered < cascade_.runs.size())
            text += " " + style_.tr("It recovers in {0} of {1} runs.", recovered, cascade_.runs.size());
        return text;
    }

    std::string recovery() const
    {
        if (impact_.recovered_s) {
            if (*impact_.recovered_s <= 0) return style_.tr("The journeys stayed inside their objectives.");
            return style_.tr("Recovered after {0}.", style_.numbers.value(*impact_.recovered_s, Quantity::time));
        }
        const std::string bad = style_.numbers.value(1 - impact_.goodput_after, Quantity::ratio);
        const double window_s = sim::seconds_of(plan_.observation.length);
        const double rest_s = window_s - sim::seconds_of(fault_.settings.at) - impact_.lasted_s;
        const std::string text =
            rest_s >= long_after * window_s
                ? style_.tr("Stuck: still {0} of the answers are bad {1} after the fault has ended (metastable).", bad,
                            style_.numbers.value(rest_s, Quantity::time))
            : rest_s > 0 ? style_.tr("Not recovered {0} after the fault has ended, when the window is over.",
                                     style_.numbers.value(rest_s, Quantity::time))
                         : style_.tr("The fault lasts to the end of the window.");
        return style_.screen.styled(text, Style::bad);
    }

    const AlternativeCascades& alternative_;
    const Cascade& cascade_;
    const CascadeStyle& style_;
    const model::runtime::RuntimePlan& plan_;
    const model::runtime::PlannedFault& fault_;
    const Impact& impact_;
};

} // namespace

std::string fault_in_words(const model::Fault& fault, const CascadeStyle& style)
{
    const Translate& tr = style.tr;
    return std::visit(
        Overloaded{[&](const model::Crash& crash) { return tr("the process of {0} dies", crash.target); },
                   [&](const model::Leak& leak) { return tr("{0} takes more and more memory", leak.target); },
                   [&](const model::Slow& slow) {
                       if (slow.factor <= 1)
                           return tr("{0} keeps everybody waiting for {1}", slow.target,
                                     style.numbers.value(sim::seconds_of(slow.adds), Quantity::latency));
                       return tr("{0} takes {1} times as long", slow.target, fmt::format("{:g}", slow.factor));
                   },
                   [&](const model::Errors& errors) {
                       return tr("{0} answers {1} of the requests with an error", errors.target,
                                 style.numbers.value(errors.share, Quantity::ratio));
                   },
                   [&](const model::Down& down) { return tr("{0} is out of service", down.target); },
                   [&](const model::Partition& partition) {
                       return tr("messages between {0} and {1} are lost", listed(partition.between),
                                 listed(partition.and_));
                   },
                   [&](const model::Kills& kills) {
                       return tr("processes are killed at random, among {0}", listed(kills.among));
                   },
                   [&](const model::Surge& surge) {
                       return tr("{0} times as many users as usual, in {1}", fmt::format("{:g}", surge.factor),
                                 listed(surge.journeys));
                   },
                   [&](const model::Redeploy& redeploy) { return tr("{0} gets a new version", redeploy.target); }},
        fault.what);
}

std::string_view reason_in_words(Reason reason)
{
    switch (reason) {
    case Reason::error:
        return mark("an error");
    case Reason::refused:
        return mark("no process to answer");
    case Reason::crashed:
        return mark("the process died");
    case Reason::queue_full:
        return mark("the queue was full");
    case Reason::timed_out:
        return mark("timed out");
    case Reason::breaker_open:
        return mark("the circuit breaker was open");
    case Reason::bulkhead_full:
        return mark("the bulkhead was full");
    case Reason::rate_limited:
        return mark("more than the rate limit");
    case Reason::throttled:
        return mark("the caller held back");
    case Reason::pool_exhausted:
        return mark("no free connection");
    case Reason::lost:
        return mark("the message was lost");
    case Reason::expired:
        return mark("the caller had given up");
    case Reason::turned_away:
        return mark("no place in the waiting room");
    case Reason::declined:
        return mark("declined");
    case Reason::none:
    case Reason::count:
        break;
    }
    return mark("for no known reason");
}

std::string cascade_view(const AlternativeCascades& alternative, const Cascade& cascade, const CascadeStyle& style)
{
    return CascadeText(alternative, cascade, style).write();
}

} // namespace cli
