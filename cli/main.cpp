/// The `twopizza` command: reads the words, runs a command, and turns whatever goes wrong into a message and an exit
/// code.
#include "commands/help.hpp"
#include "commands/parse.hpp"
#include "errors.hpp"
#include "loader/render.hpp"
#include "store/fill.hpp"
#include "store/store_error.hpp"
#include "terminal/output.hpp"

#include <algorithm>
#include <csignal>
#include <functional>
#include <iostream>
#include <unistd.h>

namespace {

using cli::Context;
using cli::ExitCode;

bool has_word(const std::vector<std::string>& words, std::string_view word)
{
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::find(words.begin(), end, word) != end;
}

/// "error: …" and, below it, what may help.
void complain(const Context& context, const std::string& message, const std::vector<std::string>& hints = {})
{
    context.err << context.note_screen.styled(context.tr("error"), cli::Style::bad) << ": " << message << "\n";
    for (const auto& hint : hints) context.err << "  " << hint << "\n";
    context.err << std::flush;
}

ExitCode run_words(Context& context)
{
    const auto commands = cli::all_commands();
    const auto parsed = cli::parse(commands, context.words, context.tr);
    if (parsed.global.language && !i18n::language_named(*parsed.global.language))
        throw cli::UsageError(context.tr("there is no language `{0}`", *parsed.global.language),
                              {context.tr("allowed: {list}", fmt::arg("list", "en, ko"))});
    if (parsed.global.help) {
        context.out << (parsed.command == nullptr ? cli::overview(commands, context)
                                                  : cli::help_for(*parsed.command, context));
        return ExitCode::ok;
    }
    if (parsed.command == nullptr) {
        context.out << cli::welcome(context);
        return ExitCode::ok;
    }
    return parsed.command->run(context);
}

/// The one place where exceptions become messages.
ExitCode guarded(Context& context, const std::function<ExitCode()>& work)
{
    const cli::Translate& tr = context.tr;
    try {
        return work();
    } catch (const cli::UsageError& error) {
        complain(context, error.what(), error.hints());
        return ExitCode::usage;
    } catch (const cli::InputError& error) {
        scenario::RenderOptions options;
        options.translate = [&](std::string_view text) { return tr(text); };
        options.color = context.note_screen.color;
        context.err << scenario::render(error.diagnostics(), options) << std::flush;
        return ExitCode::invalid_input;
    } catch (const report::StoreError& error) {
        complain(context, report::fill(tr(error.text()), error.arguments()));
        return ExitCode::unexpected;
    } catch (const cli::WriteError& error) {
        const std::string where = error.where().empty() ? tr("standard output") : error.where().string();
        complain(context, tr("{0} cannot be written: {1}", where, error.reason()));
        return ExitCode::unexpected;
    } catch (const cli::Failure& error) {
        complain(context, error.what());
        return ExitCode::unexpected;
    } catch (const cli::ClosedPipe&) {
        return ExitCode::ok;
    } catch (const std::exception& error) {
        complain(context, tr("unexpected: {0}", error.what()));
        return ExitCode::unexpected;
    }
}

} // namespace

int main(int argc, char** argv)
{
    // A reader that goes away shows as a failed write.
    std::signal(SIGPIPE, SIG_IGN);
    const std::vector<std::string> words(argv + 1, argv + argc);
    cli::DescriptorBuffer buffer(STDOUT_FILENO, {});
    std::ostream out(&buffer);
    out.exceptions(std::ios::badbit); // lets what the buffer throws through
    const bool color = !has_word(words, "--no-color");
    Context context{cli::Translate(cli::language_of(words)),
                    cli::screen_of(STDOUT_FILENO, color),
                    cli::screen_of(STDERR_FILENO, color),
                    out,
                    std::cerr,
                    has_word(words, "-q") || has_word(words, "--quiet"),
                    {},
                    words};
    ExitCode code = guarded(context, [&] { return run_words(context); });
    // What was computed before a complaint is still shown.
    const ExitCode written = guarded(context, [&] {
        buffer.flush();
        return ExitCode::ok;
    });
    if (written != ExitCode::ok && code == ExitCode::ok) code = written;
    return static_cast<int>(code);
}
