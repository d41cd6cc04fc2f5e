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
};

} // namespace

std::span<const Concept> concepts()
{
    return table;
}

} // namespace cli
