#include "presenters/exploration.hpp"

#include "document/language.hpp"
#include "presenters/inspector_tree.hpp"
#include "schema/paths.hpp"
#include "schema/values.hpp"
#include "studies/begin.hpp"
#include "studies/sweep.hpp"

#include <algorithm>
#include <cmath>

namespace gui {
namespace {

constexpr std::size_t most_values = 40;
constexpr std::uint32_t most_runs = 20; ///< of each value: a curve needs fewer than an answer

} // namespace

Exploration::Exploration(Workbench& bench, QObject* parent) : QObject(parent), bench_(bench)
{
    connect(&runner_, &StudyRunner::told, this, [this](std::uint64_t task, const StudyState& state) {
        if (task != task_) return;
        state_ = state;
        Q_EMIT changed();
    });
    connect(&runner_, &StudyRunner::failed, this, [this](std::uint64_t task, const QString& why) {
        if (task != task_) return;
        if (!why.isEmpty()) Q_EMIT refused(why);
        Q_EMIT changed();
    });
    connect(&bench_.document(), &ScenarioDocument::opened, this, [this] {
        runner_.cancel();
        task_ = 0;
        state_ = {};
        Q_EMIT changed();
    });
}

QStringList Exploration::suggestions() const
{
    QStringList paths;
    const model::Scenario* scenario = bench_.document().scenario();
    if (scenario == nullptr) return paths;
    const auto rows = inspector_tree({*scenario, QStringLiteral("alternatives.") + bench_.alternative_id(), "en"});
    if (rows->children.empty() || !rows->children.front()->path.isEmpty()) return paths;
    for (const auto& dial : rows->children.front()->children) {
        if (dial->editor == InspectorRow::Editor::line) paths << dial->path;
    }
    return paths;
}

QString Exploration::values_around(const QString& path) const
{
    const model::Scenario* scenario = bench_.document().scenario();
    if (scenario == nullptr) return {};
    auto copy = *scenario;
    const auto found = sim::schema::resolve(path.toStdString(), *sim::schema::type_of<model::Scenario>(), &copy);
    if (found.error || found.targets.size() != 1) return {};
    const auto& target = found.targets.front();
    const QString written =
        text(sim::schema::format_value(*target.type, target.value, target.quantity, scenario->scale()));
    const qsizetype blank = written.indexOf(' ');
    bool is_number = false;
    const double now = written.left(blank < 0 ? written.size() : blank).toDouble(&is_number);
    if (!is_number || now <= 0) return {};
    const QString unit = blank < 0 ? QString() : written.mid(blank);
    QStringList values;
    for (const double factor : {0.5, 1.0, 2.0}) {
        const double value = target.type->kind == sim::schema::Kind::integer ? std::round(now * factor) : now * factor;
        values << QString::number(value, 'g', 6) + unit;
    }
    values.removeDuplicates();
    return values.join(',');
}

QString Exploration::start(const QString& path, const QString& values)
{
    if (!bench_.document().sound()) return tr("The text has errors; they come first.");
    report::SweepError error{};
    const std::vector<std::string> all = report::sweep_values(values.toStdString(), error);
    if (all.empty())
        return tr("“%1” is neither a list such as 100,200,400 nor a range such as 100..400 step 100.").arg(values);
    if (all.size() > most_values)
        return tr("These are %1 values; at most %2 are run here.").arg(all.size()).arg(most_values);
    const auto& document = bench_.document();
    auto task = std::make_shared<StudyTask>();
    task->record = report::begin_study(*document.valid(), document.name().toStdString());
    task->record.study.runs = std::min(task->record.study.runs, most_runs);
    task->record.study.maximum_runs = task->record.study.runs;
    task->record.study.points = report::grid({{path.toStdString(), all}});
    for (const auto& point : task->record.study.points) {
        std::vector<std::string> set;
        for (const auto& setting : point.set) set.push_back(setting.path + "=" + setting.value);
        const scenario::Loaded here = scenario::load_scenario_text(document.text(), document.name().toStdString(),
                                                                   document.folder().string(), set);
        if (!here.scenario || !here.diagnostics.ok()) return said_by(here.diagnostics);
        task->plans.push_back(report::plans_of(*here.scenario, task->record.study));
    }
    state_ = {};
    task_ = runner_.start(std::move(task));
    Q_EMIT changed();
    return {};
}

std::optional<report::Reading> Exploration::reading() const
{
    if (!state_.results) return {};
    return report::Reading(*state_.results, bench_.translate());
}

} // namespace gui
