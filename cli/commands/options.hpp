/// What a command takes, said once: parsing, help texts and shell completion all read it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// What a shell may offer for a value.
enum class Completes : unsigned char {
    nothing,
    file,
    folder,
    choice,      ///< one of `choices`
    example,     ///< name of a scenario in the library
    alternative, ///< id from the scenario on the command line
    setting,     ///< PATH=VALUE
    expectation, ///< begins with a metric
    fault,       ///< id from the scenario on the command line
    injection,   ///< KIND:TARGET
    topic        ///< anything `explain` knows
};

struct Option {
    std::string name;        ///< "--seed", "-o,--output"; a bare word for a positional argument
    std::string placeholder; ///< "N"; empty for a flag
    std::string_view doc;    ///< English, translated when shown
    Completes completes = Completes::nothing;
    std::vector<std::string> choices;
    bool many = false;
    std::function<void(const std::vector<std::string>&)> store; ///< gets the values as given

    bool positional() const { return !name.starts_with('-'); }
    bool flag() const { return !positional() && placeholder.empty(); }
    /// "--output" of "-o,--output".
    std::string_view long_name() const;
};

/// Collects the options of a command.
class Options {
public:
    Option& flag(bool& target, std::string name, std::string_view doc);
    Option& value(std::optional<std::string>& target, std::string name, std::string placeholder, std::string_view doc,
                  Completes completes = Completes::nothing);
    Option& values(std::vector<std::string>& target, std::string name, std::string placeholder, std::string_view doc,
                   Completes completes = Completes::nothing);
    Option& argument(std::optional<std::string>& target, std::string name, std::string_view doc,
                     Completes completes = Completes::nothing);
    Option& arguments(std::vector<std::string>& target, std::string name, std::string_view doc,
                      Completes completes = Completes::nothing);

    const std::vector<Option>& all() const { return all_; }

private:
    Option& add(Option option);
    std::vector<Option> all_;
};

} // namespace cli
