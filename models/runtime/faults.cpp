#include "runtime/faults.hpp"

#include "schema/distributions.hpp"

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

namespace {
constexpr auto component = "Module, database or hub.";
} // namespace

void Crash::describe(Describe<Crash>& d)
{
    d.name("crash", "The process that holds the module dies.");
    d.shorthand("target");
    d.field<&Crash::target>("target", component).required();
    d.field<&Crash::replicas>("replicas", "Replicas, or nodes of a group, that die; 0 for all.").range(0, 1e5);
}

void Leak::describe(Describe<Leak>& d)
{
    d.name("leak", "More and more memory is taken until the process dies of it, and again after every restart.");
    d.shorthand("target");
    d.field<&Leak::target>("target", component).required();
    d.field<&Leak::per_second>("rate", "Share of a replica's memory lost per time.")
        .unit(Quantity::decay)
        .range(0, 1)
        .source("assumed: 1 % a minute");
}

void Slow::describe(Describe<Slow>& d)
{
    d.name("slow", "Everything the target does takes longer.");
    d.shorthand("target");
    d.field<&Slow::target>("target", component).required();
    d.field<&Slow::factor>("factor", "So many times longer.")
        .range(1, 1e6)
        .source("assumed: slow enough to hold every worker, fast enough to answer");
    d.field<&Slow::adds>("adds", "And so much waiting on top of it for each request, whatever the processor does.")
        .unit(Quantity::latency)
        .at_least(0);
}

void Errors::describe(Describe<Errors>& d)
{
    d.name("errors", "The target answers some requests with an error.");
    d.shorthand("target");
    d.field<&Errors::target>("target", component).required();
    d.field<&Errors::share>("share", "Share of the requests.").unit(Quantity::ratio).range(0, 1);
}

void Down::describe(Describe<Down>& d)
{
    d.name("down", "The target is out of service as a whole: maintenance, a lost disk.");
    d.shorthand("target");
    d.field<&Down::target>("target", component).required();
}

void Partition::describe(Describe<Partition>& d)
{
    d.name("partition", "Messages between the two sides are lost.");
    d.field<&Partition::between>("between", "One side: modules, deployables, databases, hubs, users; * for any "
                                            "characters.")
        .required();
    d.field<&Partition::and_>("and", "The other side, without the users; left out: everybody else.");
}

void Kills::describe(Describe<Kills>& d)
{
    d.name("kills", "Replicas are killed at random, as chaos tools do.");
    d.field<&Kills::among>("among",
                           "Modules, deployables, databases or hubs that may be struck; * for any characters.");
    d.field<&Kills::every>("every",
                           "Time to the next kill, for each of them: ten replicas are killed ten times as often "
                           "as one.")
        .unit(Quantity::time)
        .source("assumed: as often as a short window needs");
}

void Surge::describe(Describe<Surge>& d)
{
    d.name("surge", "More users than usual come.");
    d.field<&Surge::journeys>("journeys", "Journeys of which more are made.").patterns("journey");
    d.field<&Surge::factor>("factor", "Times as many as usual.")
        .range(1, 1e6)
        .source("assumed: four times the usual load");
}

void Redeploy::describe(Describe<Redeploy>& d)
{
    d.name("redeploy", "The process that holds the module gets a new version.");
    d.shorthand("target");
    d.field<&Redeploy::target>("target", "Module or hub.").required();
}

void Fault::describe(Describe<Fault>& d)
{
    d.name("fault", "Something that goes wrong. It is watched in a window of its own, beside a window without any.");
    d.field<&Fault::id>("id", "Name of the fault.").required().defines("fault");
    d.field<&Fault::title>("title", "Name shown to people.");
    d.field<&Fault::what>("what", "What happens.").required();
    d.field<&Fault::at>("at", "When it begins, from the start of what is measured.")
        .at_least(0)
        .source("assumed: late enough to see the product without trouble first");
    d.field<&Fault::lasts>("lasts", "How long; left out: until it is noticed and repaired, or heals by itself.")
        .unit(Quantity::time);
    d.field<&Fault::repair>("repair",
                            "Work from noticing it to the end of it; left out: it ends by itself or not at all. "
                            "In the weeks of the delivery model people then put right what does not end by "
                            "itself, as they do after a failed change.")
        .unit(Quantity::time);
    d.field<&Fault::every>("every", "In the weeks of the delivery model it strikes at random, so far apart; left out: "
                                    "only in its window.")
        .unit(Quantity::time);
    d.field<&Fault::strikes>("strikes", "Moments in the weeks of the delivery model, from the end of the warm-up, "
                                        "at which it strikes as well.")
        .at_least(0);
    d.field<&Fault::until_rebuilt>("until_rebuilt",
                                   "In the weeks of the delivery model it stays until the servers of its target are "
                                   "built anew, as a drifted configuration does; `every` counts from there.");
}

void Observation::describe(Describe<Observation>& d)
{
    d.name("observation", "The windows in which requests are simulated one by one.");
    d.field<&Observation::warm_up>("warm_up", "Time at the start of each window that does not count.")
        .range(0, 7 * 86400.0)
        .source("assumed: queues and pools have filled by then");
    d.field<&Observation::length>("length", "Time that counts.")
        .above(0)
        .range(1e-3, 7 * 86400.0)
        .main()
        .source("assumed: long enough for a fault, its detection and recovery");
    d.field<&Observation::impact>("impact", "Time for which a failed change is watched, to see how many users it hurts "
                                            "until it is taken back.")
        .above(0)
        .range(1e-3, 7 * 86400.0)
        .source("assumed: what a failed change does shows within seconds");
    d.field<&Observation::starts>("starts", "Time of day at which what counts begins; the busy hours of daily loads go "
                                            "by it.")
        .source("assumed: midnight");
}

std::string target_of(const FaultKind& fault)
{
    return std::visit(
        [](const auto& kind) {
            if constexpr (requires { kind.target; })
                return kind.target;
            else
                return std::string();
        },
        fault);
}

} // namespace model
