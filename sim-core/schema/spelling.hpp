/// Guesses what was meant by a misspelt word.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sim::schema {

/// The candidate closest to `word` by edit distance, when close enough to be a likely slip.
std::optional<std::string> did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

} // namespace sim::schema
