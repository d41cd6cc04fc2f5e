#include "study/concepts.hpp"

namespace cli {
namespace {

constexpr Concept table[] = {
    {"paired-runs", "Paired runs",
     "Run 17 of every alternative meets the same work and the same luck: the same changes arrive, with the same effort "
     "and "
     "the same accidents. So a difference between two alternatives comes from the alternatives, and far fewer runs "
     "show it."},
    {"interval", "95 % interval",
     "The range in which the mean over infinitely many runs lies, with 95 % confidence. It gets narrower with the "
     "square "
     "root of the number of runs: four times the runs, half the width."},
    {"no-visible-difference", "No visible difference",
     "The interval of the difference contains 0, so these runs cannot tell which alternative is ahead. That is an "
     "answer: "
     "either there is no difference worth having, or it takes more runs to see it."},
    {"warm-up", "Warm-up",
     "A run starts with empty queues, which no real organisation has. Changes of the warm-up are simulated and then "
     "left "
     "out of all numbers."},
    {"precision", "Precision",
     "Half the width of the interval divided by the mean. With --precision the study goes on in rounds until it is "
     "small "
     "enough for every alternative, or the largest number of runs is reached (exit code 5)."},
    {"seed", "Seed",
     "All random numbers follow from the seed and the number of the run. The same seed gives the same results to the "
     "last "
     "bit, on every machine and with any number of threads."},
    {"baseline", "Baseline",
     "The alternative that the others are compared with: the first one, unless the scenario or --baseline names "
     "another."},
    {"expectation", "Expectation",
     "A statement about results, such as `microservices.lead_time.p85 < monolith.lead_time.p85` or `monolith: "
     "deploy_wait.mean = 3 d +- 10 %`. It is judged by its interval, so there are three outcomes: it holds, it fails, "
     "or it "
     "cannot be told from the runs there are. Exit code 4 says that one fails, 5 that one cannot be told."},
    {"sweep", "Sweep",
     "--vary runs the study again for each value of a parameter: `--vary people=100,200,400`, `--vary people=100..400 "
     "step "
     "100`. Several --vary make a grid. All points meet the same work and luck, so they can be compared as well."},
    {"override", "Override",
     "--set changes a value for one study: `--set people=400`. A path that begins with the id of an alternative goes "
     "into "
     "that one (`monolith.flow.deploy.hold=30 min`); one that begins with a field of an alternative goes into all that "
     "have it (`flow.deploy.hold=30 min`)."},
    {"working-time", "Working time",
     "Hands-on work goes on in working hours only, elapsed time goes on day and night. A working day is as long as the "
     "calendar of the scenario says. Lead times are elapsed; efforts are working time."},
    {"deploy-flag", "Deploy flag",
     "Whoever holds the flag may deploy; everybody else waits in line. One flag for a large code base makes a queue "
     "that "
     "grows without bound as the flag gets busy: at 90 % the wait is many times the deployment itself."},
    {"communication-paths", "Communication paths",
     "In a group of n people there are n(n-1)/2 pairs who can talk: 10 among 5 people, 190 among 20. Cutting a group "
     "into "
     "teams removes most of them; the contacts between the teams remain."},
    {"alternative", "Alternative",
     "One way of cutting the product and organising the people who make it. All alternatives of a scenario share the "
     "product and the work. `from: other` starts as a copy of another one, so that only what differs is written."},
    {"result-file", "Result file",
     "`-o FILE.result` keeps every finished run. A study that was stopped, even by a crash, goes on with `--resume "
     "FILE.result`; `--extend N` adds runs to one that was finished. The outcome is the same as if it had never "
     "stopped."},
    {"blast-radius", "Blast radius",
     "How far one fault reaches: the share of requests that are lost, late or degraded while it hurts, the "
     "share of journeys outside their objectives, the share of modules in which visits fail. `compare` shows "
     "it fault by fault, `why` shows the way it took."},
    {"cascade", "Cascade",
     "A failure that is passed on: whoever waits for a component that fails, fails too or runs out of workers "
     "and then fails everybody who calls it. Its depth is the longest chain of components from where it began. "
     "`twopizza why` draws it as a tree. Source: Nygard, Release It! (2018), ch. 4."},
    {"metastable-failure", "Metastable failure",
     "Trouble that stays when its cause is gone, because it feeds itself: callers give up and try again, so "
     "the work that nobody waits for any more keeps everything busy. Only less load ends it. Faults from which "
     "the window does not recover are called stuck. Sources: Bronson et al., HotOS 2021; Huang et al., OSDI "
     "2022."},
    {"journey", "Journey",
     "A way in which users use the product, such as browsing or buying: it sets off one operation, which calls "
     "others. Journeys have a load and an objective, and are the same in every alternative; whether a call "
     "crosses the network is a matter of the cut."},
    {"window", "Window",
     "Requests are simulated one by one, so only minutes of them: one window without trouble and one for each "
     "fault, all with the same users (`observation`). What happens in them is carried over into the months of "
     "the delivery run by the impact table."},
    {"impact-table", "Impact table",
     "Nobody simulates all requests of a year. For each fault, and for each module that a failed change may "
     "break, a window says how many users are hit; whenever it happens in the delivery run, so many users are "
     "hit until service is restored. Availability, outage and error budget add these up."},
    {"slo", "Service level objective",
     "What users of a journey may expect: a share of the requests answered in full and in time, such as 99.9 % "
     "within 500 ms. SLO attainment is the share that is. Source: Beyer et al., Site Reliability Engineering "
     "(2016), ch. 4."},
    {"error-budget", "Error budget",
     "The unavailability that the objectives allow: 0.1 % of a year, or 8.8 hours, at 99.9 %. What is left of "
     "it tells whether there is room for risk; below 0 % it is overdrawn. Source: Site Reliability Engineering "
     "(2016), ch. 3."},
    {"timeout", "Timeout",
     "The caller waits no longer than this and counts the call as failed. Without one, a slow component holds "
     "the workers of everybody who calls it. One that is too short makes failures of its own: it should be the "
     "latency that only as many calls exceed as may fail, such as p99.9."},
    {"retry", "Retry",
     "A call that failed is tried again after a pause. It helps against rare and short trouble and hurts when "
     "the callee is overloaded: r tries in each of d layers make r^d calls at the bottom, 27 for three tries "
     "in three layers. Pauses with jitter keep callers from coming back all at once. Source: Brooker, "
     "Exponential Backoff and Jitter (2015)."},
    {"retry-budget", "Retry budget",
     "Limits retries to a share of the calls, so that they cannot multiply an overload: a successful call "
     "earns a fraction of a token and a retry costs one (AWS SDKs, gRPC), or at most 20 % of the calls under "
     "way may be retries (Envoy). Source: Brooker, Fixing retries with token buckets (2022)."},
    {"circuit-breaker", "Circuit breaker",
     "A switch at the caller: when too many of the last calls failed or were slow it opens and refuses calls "
     "at once, waits, lets a few probes through, and closes when they succeed. It spares the caller's workers "
     "and the callee. Sources: Nygard, Release It! (2018), ch. 5; defaults of resilience4j and Hystrix."},
    {"bulkhead", "Bulkhead",
     "A caller spends only so many calls at once on one callee, so that one slow callee cannot take all its "
     "workers, like the walls that keep a leak in one part of a ship. Source: Nygard, Release It! (2018), ch. "
     "5; 25 calls in resilience4j."},
    {"hedging", "Hedging",
     "When the answer has not come after a while, the same question is asked of another replica and the first "
     "answer counts. Asking at the 95th percentile costs about 5 % more calls and cuts the tail. Source: Dean "
     "& Barroso, The Tail at Scale (2013)."},
    {"deadline", "Deadline propagation",
     "A call carries the moment at which its caller gives up, and work for somebody who has given up is not "
     "begun. Without it, an overloaded component does nothing but work that nobody waits for, which is the "
     "core of most metastable failures. Source: Site Reliability Engineering (2016), ch. 22; gRPC deadlines."},
    {"fallback", "Fallback",
     "What the caller answers when the callee fails to: a default, a copy, an empty list. The request counts "
     "as degraded, not as lost, and does not meet its objective in full."},
    {"throttling", "Throttling and rate limits",
     "Refusing early what cannot be served: a rate limit lets so many calls through per time; an adaptive "
     "throttle lets a caller hold back in proportion to how much was refused lately, max(0, (requests - K "
     "accepts) / (requests + 1)). Source: Site Reliability Engineering (2016), ch. 21."},
    {"saga", "Saga",
     "A change of several modules without a common lock: each commits its own step, and when one fails the "
     "steps before it are taken back by compensations. Nothing is held across the network, but others see the "
     "steps in between. Source: Garcia-Molina & Salem, Sagas (1987)."},
    {"two-phase-commit", "Two-phase commit",
     "A change of several modules that commits everywhere or nowhere: all are asked to prepare, then all are "
     "told. Rows stay locked for two round trips and two writes to the log, which caps the changes of one row "
     "per second at one divided by that time. Source: Gray & Reuter, Transaction Processing (1992)."},
    {"staleness", "Staleness",
     "Age of what a copy of another module's data shows. Copies kept up to date by events spare a call, and "
     "the failure that might come with it, for answers that lag behind their owner: a shop may sell what is no "
     "longer there."},
    {"waiting-room", "Waiting room",
     "Admits users at the rate that can be served, and lets the others wait outside in line instead of failing "
     "inside. Those inside get answers at the usual speed; those outside know where they stand. Without room "
     "they are turned away."},
    {"autoscaler", "Autoscaler",
     "Adds and removes replicas to keep a measure, such as processor use, near its target: replicas times "
     "measure over target, looked at every 15 s, growing at most twofold or by four, shrinking only to what "
     "was wanted in the last 5 minutes. New replicas take their start-up time. Source: Kubernetes "
     "HorizontalPodAutoscaler v2."},
    {"injection", "Injected fault",
     "`--inject KIND:TARGET@START+LENGTH` lets something go wrong that the scenario does not have: `fail` "
     "(every request an error), `crash`, `slow` (ten times), `leak`, `down`, `redeploy`, or `surge` (four "
     "times the users, of a journey). Left out, START is that of the model and LENGTH lasts until the repair."},
    {"cost", "Cost",
     "Everything an alternative uses, priced by one list for all: people by what their time went into, "
     "machines, databases, pipelines, tools, outages, migration. What was not simulated, and an outage without "
     "a price, is left out rather than counted as zero."},
    {"breach-reach", "Reach of a breach",
     "Share of the data and of the functions in the hands of somebody who has broken into one process and goes "
     "on over the calls that are allowed. A monolith is breached whole; small processes that may call only "
     "what they need keep most of it safe."},
    {"design-structure-matrix", "Design-structure matrix",
     "Rows and columns are the modules; a cell says how likely a change of the row also touches the column. In an "
     "order that puts together what changes together, blocks along the diagonal are parts that can be worked on "
     "alone. `twopizza insight` draws it. Source: Steward 1981."},
    {"propagation", "Propagation",
     "Where changes go on from module to module, a few rare links join everything: propagation cost follows them to "
     "the end and gives the share of modules that a change may reach. Mozilla had 17 % in April 1998 and 3 % after "
     "half a year of rebuilding. Source: MacCormack, Rusnak & Baldwin 2006."},
    {"mirroring", "Mirroring",
     "Systems come to look like the organisation that builds them (Conway 1968), and work goes smoothly where both "
     "have the same borders. It is measured by how much of what changes together lies inside teams, against what "
     "teams drawn by lot would have."},
    {"congruence", "Congruence",
     "Who owns what and what changes together say who has to coordinate with whom; contacts and meetings say who "
     "does. Congruence is the share of the first that is covered by the second. Where it was high, changes took a "
     "third less time. Source: Cataldo, Herbsleb & Carley 2008."},
};

} // namespace

std::span<const Concept> concepts()
{
    return table;
}

} // namespace cli
