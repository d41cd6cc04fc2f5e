/// Sentences with places for arguments: how "{0} holds {1}." gets its words after it has been translated.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace report {

/// Puts the arguments in the place of "{0}", "{1}" … A place without an argument stays as it is.
std::string fill(std::string_view text, std::span<const std::string> arguments);

} // namespace report
