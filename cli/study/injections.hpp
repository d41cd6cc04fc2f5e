/// The faults that --inject asks for.
#pragma once

#include "loader/injection.hpp"
#include "terminal/translate.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// What `--inject` takes, for help texts.
inline constexpr std::string_view injection_help =
    "Lets something go wrong: `crash:cart@30s+10s` is KIND:TARGET@START+LENGTH. KIND is crash, down, fail, leak, "
    "redeploy, slow or surge (of a journey). START is a moment of the delivery run, or of the watched window where "
    "there "
    "is no work. May be repeated.";

/// @throws UsageError  for what is not KIND:TARGET@START+LENGTH
std::vector<scenario::Injection> injections_of(const std::vector<std::string>& texts, const Translate& tr);

} // namespace cli
