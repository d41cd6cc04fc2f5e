#include "study/injections.hpp"

#include "errors.hpp"
#include "schema/spelling.hpp"

#include <fmt/ranges.h>

namespace cli {
namespace {

[[noreturn]] void complain(const scenario::InjectionError& error, const Translate& tr)
{
    const std::vector<std::string> example{"--inject crash:cart@30s+10s"};
    switch (error.kind) {
    case scenario::InjectionError::Kind::form:
        throw UsageError(tr("`--inject` needs KIND:TARGET@START+LENGTH, not `{0}`", error.part), example);
    case scenario::InjectionError::Kind::no_time:
        throw UsageError(tr("`{0}` is no length of time", error.part), example);
    case scenario::InjectionError::Kind::no_kind:
        break;
    }
    const auto kinds = scenario::injection_kinds();
    std::vector<std::string> hints;
    if (const auto meant = sim::schema::did_you_mean(error.part, std::vector<std::string>(kinds.begin(), kinds.end())))
        hints.push_back(tr("did you mean `{word}`?", fmt::arg("word", *meant)));
    hints.push_back(tr("allowed: {list}", fmt::arg("list", fmt::format("{}", fmt::join(kinds, ", ")))));
    throw UsageError(tr("there is no kind of fault `{0}`", error.part), hints);
}

} // namespace

std::vector<scenario::Injection> injections_of(const std::vector<std::string>& texts, const Translate& tr)
{
    std::vector<scenario::Injection> injections;
    for (const auto& text : texts) {
        auto parsed = scenario::parse_injection(text);
        if (const auto* error = std::get_if<scenario::InjectionError>(&parsed)) complain(*error, tr);
        injections.push_back(std::get<scenario::Injection>(std::move(parsed)));
    }
    return injections;
}

} // namespace cli
