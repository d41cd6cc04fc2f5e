/// `twopizza completion`: scripts that make shells ask the program what can follow.
#include "commands/completion.hpp"

#include "errors.hpp"

#include <algorithm>

namespace cli {
namespace {

constexpr std::string_view bash_script = R"script(# bash completion of twopizza:  source <(twopizza completion bash)
_twopizza() {
    local word="${COMP_WORDS[COMP_CWORD]}" line
    COMPREPLY=()
    while IFS= read -r line; do
        case "$line" in
            :files) compopt -o default 2>/dev/null ;;
            :folders) compopt -o dirnames 2>/dev/null ;;
            *) COMPREPLY+=("$line") ;;
        esac
    done < <("${COMP_WORDS[0]}" __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=:] ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -F _twopizza twopizza
)script";

constexpr std::string_view zsh_script = R"script(#compdef twopizza
# zsh completion of twopizza:  source <(twopizza completion zsh)
_twopizza() {
    local -a found
    local line files=0 folders=0
    while IFS= read -r line; do
        case "$line" in
            :files) files=1 ;;
            :folders) folders=1 ;;
            *) found+=("$line") ;;
        esac
    done < <("${words[1]}" __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
    local -a assignments plain
    assignments=("${(@M)found:#*[=:]}")
    plain=("${(@)found:#*[=:]}")
    (( ${#assignments} )) && compadd -S '' -a assignments
    (( ${#plain} )) && compadd -a plain
    (( files )) && _files
    (( folders )) && _files -/
}
compdef _twopizza twopizza
)script";

constexpr std::string_view fish_script = R"script(# fish completion of twopizza:  twopizza completion fish | source
function __twopizza_complete
    set -l tokens (commandline -opc)
    set -l current (commandline -ct)
    for line in ($tokens[1] __complete -- $tokens[2..-1] "$current" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path "$current"
            case ':folders'
                __fish_complete_directories "$current"
            case '*'
                echo $line
        end
    end
end
complete -c twopizza -f -a '(__twopizza_complete)'
)script";

class Completion : public Command {
public:
    std::string_view name() const override { return "completion"; }
    std::string_view summary() const override
    {
        return "Writes a script that teaches a shell to complete the words of twopizza.";
    }
    std::string_view example() const override { return "source <(twopizza completion bash)"; }

    void describe(Options& options) override
    {
        options.argument(shell_, "SHELL", "Which shell.", Completes::choice).choices = {"bash", "zsh", "fish"};
    }

    ExitCode run(Context& context) override
    {
        if (shell_ == "bash")
            context.out << bash_script;
        else if (shell_ == "zsh")
            context.out << zsh_script;
        else if (shell_ == "fish")
            context.out << fish_script;
        else
            throw UsageError(shell_ ? context.tr("there is no script for `{0}`", *shell_)
                                    : context.tr("no shell was named"),
                             {context.tr("allowed: {list}", fmt::arg("list", "bash, zsh, fish"))});
        return ExitCode::ok;
    }

private:
    std::optional<std::string> shell_;
};

} // namespace

std::unique_ptr<Command> make_completion()
{
    return std::make_unique<Completion>();
}

} // namespace cli
