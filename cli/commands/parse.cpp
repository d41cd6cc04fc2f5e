#include "commands/parse.hpp"

#include "errors.hpp"
#include "schema/quantity.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Error.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <deque>

namespace cli {
namespace {

/// Binds described options to a parser. The values live as long as this object.
class Binding {
public:
    void add(CLI::App& app, const Options& options)
    {
        for (const auto& option : options.all()) {
            Bound& bound = bound_.emplace_back(Bound{&option, nullptr, {}});
            if (option.flag()) {
                bound.parsed = app.add_flag(option.name);
                continue;
            }
            bound.parsed = app.add_option(option.name, bound.values);
            if (option.many && option.positional()) continue;
            bound.parsed->expected(1)->allow_extra_args(false);
            if (!option.positional())
                bound.parsed->multi_option_policy(option.many ? CLI::MultiOptionPolicy::TakeAll
                                                              : CLI::MultiOptionPolicy::TakeLast);
        }
    }

    void store() const
    {
        for (const auto& bound : bound_) {
            if (bound.parsed->count() == 0) continue;
            bound.option->store(bound.option->flag() ? std::vector<std::string>{} : bound.values);
        }
    }

private:
    struct Bound {
        const Option* option;
        CLI::Option* parsed;
        std::vector<std::string> values;
    };
    std::deque<Bound> bound_;
};

std::vector<std::string> option_names(const Options& one, const Options& other)
{
    std::vector<std::string> names;
    for (const auto* options : {&one, &other}) {
        for (const auto& option : options->all()) {
            if (!option.positional()) names.emplace_back(option.long_name());
        }
    }
    return names;
}

[[noreturn]] void complain_about_option(const std::string& word, const Options& own, const Options& global,
                                        const Command* command, const Translate& tr)
{
    const std::string name = word.substr(0, word.find('='));
    std::vector<std::string> hints;
    if (const auto meant = sim::schema::did_you_mean(name, option_names(own, global)))
        hints.push_back(tr("did you mean `{word}`?", fmt::arg("word", *meant)));
    if (command == nullptr) throw UsageError(tr("there is no option `{0}`", name), hints);
    hints.push_back(tr("more: {0}", fmt::format("twopizza {} --help", command->name())));
    throw UsageError(tr("`{0}` has no option `{1}`", command->name(), name), hints);
}

[[noreturn]] void complain_about_command(const std::string& word, const Commands& commands, const Translate& tr)
{
    std::vector<std::string> names;
    for (const auto& command : commands) {
        if (!command->hidden()) names.emplace_back(command->name());
    }
    std::vector<std::string> hints;
    if (const auto meant = sim::schema::did_you_mean(word, names))
        hints.push_back(tr("did you mean `{word}`?", fmt::arg("word", *meant)));
    hints.push_back(tr("more: {0}", "twopizza --help"));
    throw UsageError(tr("there is no command `{0}`", word), hints);
}

/// The option name at the beginning of a message of the parser, such as "--seed: 1 required TEXT missing".
std::string option_in(const std::string& message)
{
    return message.substr(0, message.find(':'));
}

bool asks_for_help(const std::vector<std::string>& words)
{
    for (const auto& word : words) {
        if (word == "--") return false;
        if (word == "-h" || word == "--help") return true;
    }
    return false;
}

Command* named_command(const Commands& commands, const std::vector<std::string>& words)
{
    for (const auto& word : words) {
        if (Command* command = find_command(commands, word)) return command;
    }
    return nullptr;
}

} // namespace

Parsed parse(const Commands& commands, const std::vector<std::string>& words, const Translate& tr)
{
    Parsed parsed;
    if (asks_for_help(words) || (!words.empty() && words.front() == "help")) {
        parsed.global.help = true;
        parsed.command = named_command(commands, words);
        return parsed;
    }
    if (!words.empty() && words.front() == "--version") {
        parsed.command = find_command(commands, "version");
        return parsed;
    }

    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    app.require_subcommand(0, 1);
    Options global;
    parsed.global.describe(global);
    Binding binding;
    binding.add(app, global);

    std::deque<Options> described;
    for (const auto& command : commands) {
        CLI::App* sub = app.add_subcommand(std::string(command->name()));
        sub->set_help_flag();
        sub->fallthrough();
        command->describe(described.emplace_back());
        binding.add(*sub, described.back());
    }

    std::vector<std::string> reversed(words.rbegin(), words.rend());
    std::string complaint;
    try {
        app.parse(reversed);
    } catch (const CLI::ParseError& error) {
        complaint = error.what();
    }
    std::size_t chosen = commands.size();
    for (std::size_t i = 0; i < commands.size(); ++i) {
        if (app.got_subcommand(std::string(commands[i]->name()))) chosen = i;
    }
    const Options none;
    const Options& own = chosen < commands.size() ? described[chosen] : none;
    parsed.command = chosen < commands.size() ? commands[chosen].get() : nullptr;
    if (!complaint.empty())
        throw UsageError(
            tr("`{0}` needs a value", option_in(complaint)),
            {tr("more: {0}", parsed.command == nullptr ? "twopizza --help"
                                                       : fmt::format("twopizza {} --help", parsed.command->name()))});

    for (const auto& word : app.remaining(true)) {
        if (word == "--") continue;
        if (word.size() > 1 && word.front() == '-') complain_about_option(word, own, global, parsed.command, tr);
        if (parsed.command == nullptr) complain_about_command(word, commands, tr);
        throw UsageError(tr("`{0}` is one word too many", word),
                         {tr("more: {0}", fmt::format("twopizza {} --help", parsed.command->name()))});
    }
    binding.store();
    return parsed;
}

i18n::Language language_of(const std::vector<std::string>& words)
{
    constexpr std::string_view option = "--lang";
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view value;
        if (words[i] == option && i + 1 < words.size())
            value = words[i + 1];
        else if (words[i].starts_with("--lang="))
            value = std::string_view(words[i]).substr(option.size() + 1);
        if (const auto language = i18n::language_named(value); !value.empty() && language) return *language;
    }
    return i18n::language_of_environment();
}

} // namespace cli
