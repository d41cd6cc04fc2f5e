#include "commands/help.hpp"

#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <fmt/format.h>

namespace cli {
namespace {

constexpr int doc_column = 28;

std::string left_side(const Option& option)
{
    if (option.positional()) return option.name;
    std::string text;
    for (const char c : option.name) text += c == ',' ? ", " : std::string(1, c);
    return option.placeholder.empty() ? text : text + " " + option.placeholder;
}

/// "  --seed N     First number of …", the text wrapped beside the option.
void entry(std::string& out, const std::string& left, const std::string& doc, const Context& context)
{
    const std::string start = "  " + left;
    const std::string text = wrapped(doc, context.screen.width - doc_column, 0);
    const bool beside = columns(start) < doc_column - 1;
    out += beside ? padded(start, doc_column) : start + "\n" + std::string(doc_column, ' ');
    for (const char c : text) {
        out += c;
        if (c == '\n') out.append(doc_column, ' ');
    }
    out += "\n";
}

void entries(std::string& out, const std::string& title, const Options& options, bool positional,
             const Context& context)
{
    bool first = true;
    for (const auto& option : options.all()) {
        if (option.positional() != positional) continue;
        if (first) out += "\n" + context.screen.styled(title, Style::strong) + "\n";
        first = false;
        std::string doc = context.tr(option.doc);
        if (!option.choices.empty()) doc += fmt::format(" [{}]", fmt::join(option.choices, ", "));
        entry(out, left_side(option), doc, context);
    }
}

std::string usage_of(const Command& command, const Options& options)
{
    std::string usage = fmt::format("twopizza {}", command.name());
    for (const auto& option : options.all()) {
        if (option.positional()) usage += fmt::format(" [{}{}]", option.name, option.many ? "..." : "");
    }
    return usage + " [options]";
}

} // namespace

std::string welcome(const Context& context)
{
    const Translate& tr = context.tr;
    std::string out;
    out +=
        wrapped(tr("twopizza simulates software organisations: who builds what, how it is cut into deployable pieces, "
                   "how changes reach production, and how it runs there. It answers what happens to lead time, to the "
                   "spread "
                   "of failures and to cost if you change teams, architecture or process."),
                context.screen.width) +
        "\n";
    out += "\n";
    out += "  twopizza examples\n";
    out += "  twopizza compare --example coupang-deploy-flag\n";
    out += "  twopizza --help\n";
    return out;
}

std::string overview(const Commands& commands, const Context& context)
{
    const Translate& tr = context.tr;
    std::string out = tr("Usage: {0}", "twopizza COMMAND [options]") + "\n\n" +
                      context.screen.styled(tr("Commands"), Style::strong) + "\n";
    for (const auto& command : commands) {
        if (!command->hidden()) entry(out, std::string(command->name()), tr(command->summary()), context);
    }
    Options global;
    GlobalOptions options;
    options.describe(global);
    entries(out, tr("Options of every command"), global, false, context);
    out += "\n" + context.screen.styled(tr("Exit codes"), Style::strong) + "\n";
    const std::pair<const char*, std::string> codes[] = {
        {"0", tr("all is well")},
        {"1", tr("something unexpected, such as a full disk")},
        {"2", tr("the command line makes no sense")},
        {"3", tr("an input has mistakes")},
        {"4", tr("an expectation does not hold")},
        {"5", tr("the precision was not reached, or an expectation cannot be told")},
        {"130", tr("interrupted; finished runs are kept and reported")}};
    for (const auto& [code, meaning] : codes) entry(out, code, meaning, context);
    out += "\n" + tr("more: {0}", "twopizza COMMAND --help") + "\n";
    return out;
}

std::string help_for(Command& command, const Context& context)
{
    const Translate& tr = context.tr;
    Options own;
    command.describe(own);
    std::string out =
        tr("Usage: {0}", usage_of(command, own)) + "\n\n" + wrapped(tr(command.summary()), context.screen.width) + "\n";
    if (!command.details().empty()) out += "\n" + wrapped(tr(command.details()), context.screen.width) + "\n";
    entries(out, tr("Arguments"), own, true, context);
    entries(out, tr("Options"), own, false, context);
    Options global;
    GlobalOptions options;
    options.describe(global);
    entries(out, tr("Options of every command"), global, false, context);
    if (!command.example().empty())
        out +=
            "\n" + context.screen.styled(tr("Example"), Style::strong) + "\n  " + std::string(command.example()) + "\n";
    return out;
}

} // namespace cli
