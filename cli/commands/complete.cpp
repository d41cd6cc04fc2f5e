/// `twopizza __complete`: what can stand in place of the last word, for the scripts of `completion`.
#include "commands/complete.hpp"

#include "company/blueprint.hpp"
#include "company/run.hpp"
#include "examples/library.hpp"
#include "loader/injection.hpp"
#include "study/source.hpp"
#include "study/topics.hpp"
#include "study/writable_paths.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace cli {
namespace {

using Words = std::vector<std::string>;

/// Works out the place of the last word and offers what fits.
class Completer {
public:
    Completer(const Words& words, const Translate& tr) : words_(words), tr_(tr) {}

    Words candidates()
    {
        const Commands commands = all_commands();
        Command* command = words_.size() < 2 ? nullptr : find_command(commands, words_.front());
        Options options;
        GlobalOptions global;
        global.describe(options);
        if (command == nullptr) {
            if (words_.size() > 1) return {};
            for (const auto& each : commands) {
                if (!each->hidden()) offer(std::string(each->name()));
            }
        } else {
            command->describe(options);
        }
        const std::string& last = words_.back();
        if (const Option* waiting = option_before(options)) {
            values(*waiting);
        } else if (last.starts_with('-')) {
            for (const auto& option : options.all()) {
                if (!option.positional()) offer(std::string(option.long_name()));
            }
        } else if (const Option* argument = argument_here(options)) {
            values(*argument);
        }
        return found_;
    }

private:
    void offer(const std::string& word)
    {
        if (word.starts_with(words_.back())) found_.push_back(word);
    }

    static const Option* named(const Options& options, const std::string& word)
    {
        for (const auto& option : options.all()) {
            if (option.positional() || option.flag()) continue;
            if (option.long_name() == word || option.name.starts_with(word + ",")) return &option;
        }
        return nullptr;
    }

    const Option* option_before(const Options& options) const
    {
        return words_.size() < 2 ? nullptr : named(options, words_[words_.size() - 2]);
    }

    /// The positional argument that the last word would be.
    const Option* argument_here(const Options& options) const
    {
        std::size_t before = 0;
        for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
            if (words_[i].starts_with('-')) {
                if (named(options, words_[i]) != nullptr) ++i;
                continue;
            }
            ++before;
        }
        for (const auto& option : options.all()) {
            if (!option.positional()) continue;
            if (before == 0 || option.many) return &option;
            --before;
        }
        return nullptr;
    }

    void values(const Option& option)
    {
        switch (option.completes) {
        case Completes::nothing:
            break;
        case Completes::file:
            if (option.positional()) examples();
            found_.emplace_back(":files");
            break;
        case Completes::folder:
            found_.emplace_back(":folders");
            break;
        case Completes::choice:
            for (const auto& choice : option.choices) offer(choice);
            break;
        case Completes::example:
            examples();
            break;
        case Completes::alternative:
            alternatives();
            break;
        case Completes::fault:
            faults();
            break;
        case Completes::injection:
            injections();
            break;
        case Completes::setting:
            settings();
            break;
        case Completes::expectation:
            alternatives();
            metrics();
            break;
        case Completes::topic:
            for (const auto& name : topic_names()) offer(name);
            break;
        }
    }

    void examples()
    {
        if (const auto library = scenario::scenario_library()) {
            for (const auto& name : scenario::example_names(*library)) offer(name);
        }
    }

    void metrics()
    {
        for (const auto& metric : model::metrics()) offer(std::string(metric.stem()));
    }

    /// The scenario that the words before name, if one of them is one.
    std::unique_ptr<model::Scenario> scenario() const
    {
        for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
            const bool example = words_[i - 1] == "--example";
            std::error_code error;
            const auto library = scenario::scenario_library();
            const bool known = library && scenario::example_file(*library, words_[i]);
            if (!known && !example && !std::filesystem::is_regular_file(words_[i], error)) continue;
            if (example && !known) continue;
            auto loaded = sources_of({words_[i]}, {}, tr_).front().load({});
            if (loaded.scenario) return std::move(loaded.scenario);
        }
        return nullptr;
    }

    void alternatives()
    {
        const auto named = scenario();
        if (!named) return;
        for (const auto& alternative : named->alternatives) offer(alternative.id);
    }

    void faults()
    {
        const auto named = scenario();
        if (!named) return;
        for (const auto& fault : named->faults) offer(fault.id);
    }

    /// "crash:" first, and then what can be struck.
    void injections()
    {
        const std::string& word = words_.back();
        const std::string kind = word.substr(0, word.find(':'));
        if (kind.size() == word.size()) {
            for (const auto known : scenario::injection_kinds()) offer(fmt::format("{}:", known));
            return;
        }
        const auto named = scenario();
        if (!named) return;
        std::set<std::string> targets;
        if (kind == "surge") {
            for (const auto& journey : named->product.journeys) targets.insert(journey.id);
        } else {
            for (std::size_t a = 0; a < named->alternatives.size(); ++a) {
                for (const auto& component : model::make_blueprint(*named, a).plan.runtime.components)
                    targets.insert(component.id);
            }
        }
        for (const auto& target : targets) offer(fmt::format("{}:{}", kind, target));
    }

    void settings()
    {
        const auto named = scenario();
        const model::Scenario none;
        for (const auto& path : writable_paths(named ? *named : none)) offer(path + "=");
    }

    const Words& words_;
    const Translate& tr_;
    Words found_;
};

class Complete : public Command {
public:
    std::string_view name() const override { return "__complete"; }
    std::string_view summary() const override { return {}; }
    bool hidden() const override { return true; }

    /// The words are no options of this command, so they are taken from the command line itself.
    void describe(Options& options) override { options.arguments(words_, "WORD", {}); }

    ExitCode run(Context& context) override
    {
        auto words = context.words;
        words.erase(words.begin(), std::min(words.end(), words.begin() + 2));
        if (words.empty()) words.emplace_back();
        for (const auto& word : Completer(words, context.tr).candidates()) context.out << word << "\n";
        return ExitCode::ok;
    }

private:
    std::vector<std::string> words_;
};

} // namespace

std::unique_ptr<Command> make_complete()
{
    return std::make_unique<Complete>();
}

} // namespace cli
