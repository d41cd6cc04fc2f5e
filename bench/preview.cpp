// A dial is turned: how long until the first numbers of the change are there, and how late the event loop of the window
// comes to what is due meanwhile. Prints lines "name nanoseconds".
#include "examples/library.hpp"
#include "presenters/workbench.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int turns = 21;
constexpr int every_ms = 5;
constexpr int most_ms = 5000; ///< for one answer

double quantile(std::vector<double> values, double p)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(p * static_cast<double>(values.size())))];
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto library = scenario::scenario_library();
    if (!library) return 1;
    gui::Workbench bench;
    std::vector<double> late;
    QElapsedTimer clock;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, [&] {
        late.push_back(static_cast<double>(clock.nsecsElapsed()) - every_ms * 1e6);
        clock.restart();
    });
    const auto wait_for = [&](const auto& condition) {
        QElapsedTimer whole;
        whole.start();
        while (!condition() && whole.elapsed() < most_ms) application.processEvents(QEventLoop::WaitForMoreEvents);
        return condition();
    };
    clock.start();
    tick.start(every_ms);
    if (!bench.document().open(*library / "coupang-deploy-flag.yaml").isEmpty()) return 1;
    std::vector<double> answers;
    for (int turn = 0; turn < turns; ++turn) {
        const QString hold = QStringLiteral("{exponential: {mean: %1 min}}").arg(10 + turn);
        bench.set_value("alternatives.monolith-flag.flow.deploy.hold", hold);
        if (!wait_for([&] { return bench.first_answer_ms().has_value(); })) return 1;
        answers.push_back(static_cast<double>(*bench.first_answer_ms()) * 1e6);
        // A little of the study goes on before the dial is turned again.
        QElapsedTimer pause;
        pause.start();
        wait_for([&] { return pause.elapsed() > 150; });
    }
    std::printf("preview_first %.0f\npreview_first_p95 %.0f\nevent_loop_late_p99 %.0f\n", quantile(answers, 0.5),
                quantile(answers, 0.95), quantile(late, 0.99));
    return 0;
}
