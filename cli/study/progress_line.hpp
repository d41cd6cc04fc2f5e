/// How far a study is, on standard error: one line that is rewritten on a terminal, now and then a plain one elsewhere.
#pragma once

#include "context.hpp"
#include "experiment/run_study.hpp"

#include <chrono>

namespace cli {

class ProgressLine {
public:
    explicit ProgressLine(const Context& context) : context_(context) {}
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// One call at a time.
    void show(const sim::Progress& progress);
    /// Takes the line off the screen.
    void clear();

private:
    const Context& context_;
    bool shown_ = false;
    std::chrono::duration<double> last_plain_{0};
};

/// "runs 128/200, precision 6 %, about 12 s left".
std::string progress_text(const sim::Progress& progress, const Translate& tr);

} // namespace cli
