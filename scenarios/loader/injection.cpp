#include "loader/injection.hpp"

#include "loader/utf8.hpp"
#include "schema/quantity.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace scenario {
namespace {

constexpr std::string_view option = "--inject";

/// The words that kinds are known by here; what they leave open is as the model has it by default.
constexpr std::array<std::string_view, 7> kinds{"crash", "down", "fail", "leak", "redeploy", "slow", "surge"};

model::FaultKind fault_of(std::string_view kind, std::string target)
{
    if (kind == "crash") return model::Crash{std::move(target)};
    if (kind == "down") return model::Down{std::move(target)};
    if (kind == "fail") return model::Errors{std::move(target)};
    if (kind == "leak") return model::Leak{std::move(target)};
    if (kind == "redeploy") return model::Redeploy{std::move(target)};
    if (kind == "slow") return model::Slow{std::move(target)};
    return model::Surge{{std::move(target)}};
}

std::optional<sim::Duration> time_of(std::string_view text)
{
    const auto parsed = sim::schema::parse_quantity(text, sim::schema::Quantity::time, {});
    if (parsed.error || parsed.value < 0) return {};
    return sim::from_seconds(parsed.value);
}

/// Cuts off and gives what follows `sign`.
std::optional<std::string_view> cut_after(std::string_view& text, char sign)
{
    const auto at = text.rfind(sign);
    if (at == std::string_view::npos) return {};
    const std::string_view tail = text.substr(at + 1);
    text = text.substr(0, at);
    return tail;
}

std::string free_id(const model::Scenario& scenario)
{
    for (int number = 1;; ++number) {
        std::string id = fmt::format("injected-{}", number);
        if (std::ranges::find(scenario.faults, id, &model::Fault::id) == scenario.faults.end()) return id;
    }
}

} // namespace

std::span<const std::string_view> injection_kinds()
{
    return kinds;
}

std::variant<Injection, InjectionError> parse_injection(std::string_view text)
{
    using Kind = InjectionError::Kind;
    Injection injection;
    injection.text = text;
    std::string_view rest = text;
    const auto length = cut_after(rest, '+');
    const auto start = cut_after(rest, '@');
    const auto colon = rest.find(':');
    if (colon == std::string_view::npos || colon + 1 == rest.size()) return InjectionError{Kind::form, injection.text};
    const std::string_view kind = rest.substr(0, colon);
    if (std::ranges::find(kinds, kind) == kinds.end()) return InjectionError{Kind::no_kind, std::string(kind)};
    injection.what = fault_of(kind, std::string(rest.substr(colon + 1)));
    if (start) injection.start = time_of(*start);
    if (start && !injection.start) return InjectionError{Kind::no_time, std::string(*start)};
    if (length) injection.length = time_of(*length);
    if (length && (!injection.length || *injection.length == sim::Duration::zero()))
        return InjectionError{Kind::no_time, std::string(*length)};
    return injection;
}

void add_injections(std::span<const Injection> injections, model::Scenario& scenario, Positions& positions,
                    Diagnostics& diagnostics)
{
    for (const Injection& injection : injections) {
        model::Fault fault;
        fault.id = free_id(scenario);
        fault.what = injection.what;
        if (injection.length) fault.lasts = sim::Constant{sim::seconds_of(*injection.length)};
        if (injection.start && !scenario.work.empty())
            fault.strikes = {*injection.start};
        else if (injection.start)
            fault.at = *injection.start;

        const std::string_view text = injection.text;
        const int line = diagnostics.sources.add_line(std::string(command_line), fmt::format("{} {}", option, text));
        const auto place = [&](std::size_t from, std::size_t to) {
            const auto before = static_cast<int>(option.size() + count_characters(text.substr(0, from)));
            return SourcePos{std::string(command_line),
                             line,
                             before + 2,
                             std::max(1, static_cast<int>(count_characters(text.substr(from, to - from)))),
                             {}};
        };
        const std::size_t target = text.find(':') + 1;
        const std::size_t end = std::min({text.find('@', target), text.find('+', target), text.size()});
        const std::string path = "faults." + fault.id;
        positions.set(path, place(target, end));
        if (const auto at = text.find('@'); at != std::string_view::npos)
            for (const char* field : {".at", ".strikes"})
                positions.set(path + field, place(at + 1, std::min(text.find('+', at), text.size())));
        if (positions.find("faults") == nullptr) positions.set("faults", place(0, text.size()));
        scenario.faults.push_back(std::move(fault));
    }
}

} // namespace scenario
