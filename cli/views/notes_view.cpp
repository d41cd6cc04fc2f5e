#include "views/notes_view.hpp"

#include "terminal/text_block.hpp"

namespace cli {
namespace {
constexpr std::size_t most_failures = 3;
} // namespace

std::string notes_view(const View& view)
{
    std::string out;
    const auto say = [&](const std::string& text, Style style) {
        out += view.screen.styled(wrapped(text, view.screen.width, 2), style) + "\n";
    };
    for (std::uint32_t p = 0; p < view.results.points(); ++p) {
        for (std::uint32_t a = 0; a < view.results.alternatives(); ++a) {
            for (const auto& warning : view.results.warnings(p, a))
                say("! " + view.tr("{0}: {1} ({2} of {3} runs)", view.alternative(a), view.tr(warning.text),
                                   warning.runs, view.results.runs(p, a)),
                    Style::attention);
        }
    }
    const auto failures = view.results.failures();
    for (std::size_t i = 0; i < failures.size() && i < most_failures; ++i) {
        say("! " + view.tr("{0}: run {1} failed (seed {2}): {3}", view.alternative(failures[i].trial.alternative),
                           failures[i].trial.replication, failures[i].seed, failures[i].message),
            Style::bad);
    }
    if (failures.size() > most_failures)
        say("! " + view.tr("{0} more runs failed", failures.size() - most_failures), Style::bad);
    return out;
}

} // namespace cli
