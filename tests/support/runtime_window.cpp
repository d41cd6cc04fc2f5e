#include "support/runtime_window.hpp"

#include "company/blueprint.hpp"
#include "loader/load.hpp"
#include "loader/render.hpp"

#include <stdexcept>

namespace test_support {

using namespace model::runtime;

RuntimePlan runtime_plan(std::string_view text, const std::vector<std::string>& overrides, std::size_t alternative)
{
    const std::string head = "twopizza: 1\nid: t\ntitle: t\nx-free: &free {round_trip: 0 ms, per_megabyte: 0 ms}\n";
    const scenario::Loaded loaded = scenario::load_scenario_text(head + std::string(text), "t.yaml", "", overrides);
    if (!loaded.scenario) throw std::runtime_error(scenario::render(loaded.diagnostics));
    return model::make_blueprint(*loaded.scenario, alternative).plan.runtime;
}

Window::Window(RuntimePlan p, const sim::StreamFamily& random)
    : plan(std::make_unique<RuntimePlan>(std::move(p))),
      engine(std::make_unique<Engine>(*plan, random.stream("runtime"), 1, std::stop_token()))
{
}

Window& Window::with_fault(std::size_t fault)
{
    engine->plan_fault(plan->faults.at(fault));
    return *this;
}

Window& Window::until(double s)
{
    engine->sim.run_until(sim::SimTime(sim::from_seconds(s)));
    return *this;
}

Window& Window::run()
{
    engine->run();
    return *this;
}

std::uint64_t Window::lost(Reason reason, std::size_t number) const
{
    return journey(number).lost_by[static_cast<std::size_t>(reason)];
}

std::uint64_t Window::answered(std::size_t number) const
{
    return journey(number).latency_s.count();
}

double Window::mean_latency_s(std::size_t number) const
{
    return journey(number).latency_sum_s / static_cast<double>(answered(number));
}

const Service& Window::service(std::string_view id) const
{
    for (const Service& service : engine->services) {
        if (service.plan->id == id) return service;
    }
    throw std::runtime_error("no service " + std::string(id));
}

} // namespace test_support
