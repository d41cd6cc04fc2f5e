#include "study/progress_line.hpp"

#include "terminal/text_block.hpp"

#include <cmath>

namespace cli {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds quiet_start{0.3}; // short studies need no line at all
constexpr Seconds plain_interval{10};

std::string rough_time(Seconds time, const Translate& tr)
{
    const double seconds = time.count();
    if (seconds < 90) return tr("{0} s", static_cast<long>(std::ceil(seconds)));
    if (seconds < 90 * 60) return tr("{0} min", std::lround(seconds / 60));
    return tr("{0} h", fmt::format("{:.1f}", seconds / 3600));
}

} // namespace

std::string progress_text(const sim::Progress& progress, const Translate& tr)
{
    std::string text = tr("runs {0}/{1}", progress.finished, progress.planned);
    if (progress.failed > 0) text += ", " + tr("{0} failed", progress.failed);
    if (progress.precision) text += ", " + tr("precision {0} %", fmt::format("{:.1f}", *progress.precision * 100));
    if (progress.remaining && progress.finished < progress.planned)
        text += ", " + tr("about {0} left", rough_time(*progress.remaining, tr));
    return text;
}

void ProgressLine::show(const sim::Progress& progress)
{
    if (context_.quiet || progress.elapsed < quiet_start) return;
    const Translate& tr = context_.tr;
    if (!context_.note_screen.terminal) {
        if (progress.elapsed - last_plain_ < plain_interval) return;
        last_plain_ = progress.elapsed;
        context_.err << progress_text(progress, tr) << std::endl;
        return;
    }
    const std::string text = progress_text(progress, tr) + "  " + tr("(Ctrl-C keeps finished runs)");
    context_.err << "\r\x1b[K" << shortened(text, context_.note_screen.width - 1) << std::flush;
    shown_ = true;
}

void ProgressLine::clear()
{
    if (shown_) context_.err << "\r\x1b[K" << std::flush;
    shown_ = false;
}

} // namespace cli
