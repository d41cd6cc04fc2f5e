#include "presenters/example_previews.hpp"

#include "loader/load.hpp"
#include "studies/begin.hpp"

namespace gui {
namespace {

constexpr std::uint32_t runs = 2;

} // namespace

ExamplePreviews::ExamplePreviews(QObject* parent) : QObject(parent)
{
    connect(&runner_, &StudyRunner::told, this, [this](std::uint64_t task, const StudyState& state) {
        if (task != task_) return;
        results_[current_] = state.results;
        Q_EMIT ready(current_);
        if (state.done) next();
    });
    connect(&runner_, &StudyRunner::failed, this, [this](std::uint64_t task) {
        if (task == task_) next();
    });
}

void ExamplePreviews::begin(const QStringList& files)
{
    for (const QString& file : files) {
        if (!results_.contains(file) && !waiting_.contains(file) && file != current_) waiting_ << file;
    }
    if (current_.isEmpty()) next();
}

void ExamplePreviews::stop()
{
    waiting_.clear();
    current_.clear();
    task_ = 0;
    runner_.cancel();
}

void ExamplePreviews::next()
{
    current_.clear();
    while (!waiting_.isEmpty()) {
        const QString file = waiting_.takeFirst();
        const scenario::Loaded loaded = scenario::load_scenario(file.toStdString());
        if (!loaded.scenario || !loaded.diagnostics.ok()) continue;
        auto task = std::make_shared<StudyTask>();
        task->record = report::begin_study(loaded, file.toStdString());
        task->record.study.runs = runs;
        task->record.study.maximum_runs = runs;
        task->plans.push_back(report::plans_of(*loaded.scenario, task->record.study));
        task->jobs = 1;
        current_ = file;
        task_ = runner_.start(std::move(task));
        return;
    }
}

std::optional<HeadlineRow> ExamplePreviews::headline(const QString& file, const std::string& language) const
{
    const auto found = results_.find(file);
    if (found == results_.end()) return {};
    const report::Translate tr(i18n::language_named(language).value_or(i18n::Language::en));
    const auto rows = headlines(report::Reading(*found->second, tr), nullptr, nullptr);
    if (rows.empty()) return {};
    return rows.front();
}

} // namespace gui
