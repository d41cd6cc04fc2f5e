#include "views/verdict_view.hpp"

#include "terminal/text_block.hpp"

namespace cli {

std::string verdict_view(const View& view, const report::Comparison& comparison)
{
    std::string out;
    for (const auto& summary : comparison.alternatives) {
        if (summary.alternative == comparison.baseline) continue;
        std::string text;
        for (const auto& said : report::verdict_in_words(view.results, comparison, summary))
            text +=
                (text.empty() ? "" : " ") +
                report::text_of(report::sentence_in_words(said, comparison.point, view.results, view.tr, view.numbers));
        out += wrapped(text, view.screen.width) + "\n";
    }
    return out;
}

} // namespace cli
