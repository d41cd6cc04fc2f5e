#include "presenters/workbench.hpp"

#include "company/recut.hpp"
#include "document/language.hpp"
#include "loader/yaml_writer.hpp"
#include "studies/begin.hpp"

#include <fmt/args.h>

#include <algorithm>

namespace gui {
namespace {

QString said(const model::SideEffects& effects, const report::Translate& tr)
{
    QStringList lines;
    for (const auto& effect : effects) {
        fmt::dynamic_format_arg_store<fmt::format_context> args;
        for (const auto& [name, value] : effect.args) args.push_back(fmt::arg(name.c_str(), value));
        lines << text(fmt::vformat(tr(effect.text), args));
    }
    return lines.join('\n');
}

} // namespace

Workbench::Workbench(QObject* parent) : QObject(parent)
{
    settle_.setSingleShot(true);
    settle_.setInterval(settle_ms);
    connect(&settle_, &QTimer::timeout, this, [this] {
        if (live_) run();
    });
    connect(&document_, &ScenarioDocument::opened, this, [this] {
        places_.clear();
        if (!document_.file().empty()) places_.load(QString::fromStdString(document_.file().string()));
        runner_.cancel();
        state_ = {};
        before_.reset();
        pinned_.reset();
        run_hash_.clear();
        first_answer_.reset();
        task_ = 0;
        alternative_ = -1;
        read_again();
        Q_EMIT results_changed();
    });
    connect(&document_, &ScenarioDocument::changed, this, &Workbench::read_again);
    connect(&document_, &ScenarioDocument::saved, this, [this] {
        if (!places_.empty()) places_.save(QString::fromStdString(document_.file().string()));
    });
    connect(&document_, &ScenarioDocument::stayed, this, [this](const QStringList& alternatives) {
        Q_EMIT told(tr("Built from it and kept as they were: %1").arg(alternatives.join(QStringLiteral(", "))));
    });
    connect(&document_, &ScenarioDocument::refused, this, &Workbench::refused);
    connect(&runner_, &StudyRunner::told, this, &Workbench::take);
    connect(&runner_, &StudyRunner::failed, this, [this](std::uint64_t task, const QString& why) {
        if (task != task_) return;
        if (!why.isEmpty()) Q_EMIT refused(text(translate()(why.toStdString())));
        Q_EMIT run_changed();
    });
}

Workbench::~Workbench() = default;

void Workbench::set_language(const std::string& code)
{
    language_ = code;
    Q_EMIT language_changed();
    Q_EMIT board_changed();
    Q_EMIT results_changed();
}

report::Translate Workbench::translate() const
{
    return report::Translate(i18n::language_named(language_).value_or(i18n::Language::en));
}

void Workbench::read_again()
{
    const model::Scenario* scenario = document_.scenario();
    const int count = scenario == nullptr ? 0 : static_cast<int>(scenario->alternatives.size());
    alternative_ = count == 0 ? -1 : std::clamp(alternative_, 0, count - 1);
    Q_EMIT board_changed();
    if (document_.sound() && document_.latest().hash != run_hash_) {
        since_change_.start();
        first_answer_.reset();
        settle_.start();
    }
    Q_EMIT run_changed();
}

QString Workbench::alternative_id() const
{
    if (alternative_ < 0) return {};
    return text(document_.scenario()->alternatives[static_cast<std::size_t>(alternative_)].id);
}

QStringList Workbench::alternative_titles() const
{
    QStringList titles;
    if (document_.scenario() == nullptr) return titles;
    for (const auto& alternative : document_.scenario()->alternatives)
        titles << text(alternative.title.empty() ? alternative.id : alternative.title.in(language_));
    return titles;
}

void Workbench::choose_alternative(int index)
{
    if (index == alternative_ || document_.scenario() == nullptr) return;
    alternative_ = std::clamp(index, 0, static_cast<int>(document_.scenario()->alternatives.size()) - 1);
    Q_EMIT board_changed();
}

void Workbench::choose_lens(Lens lens)
{
    if (lens == lens_) return;
    lens_ = lens;
    Q_EMIT board_changed();
}

std::optional<Board> Workbench::board() const
{
    if (alternative_ < 0) return {};
    return make_board({*document_.scenario(), static_cast<std::size_t>(alternative_), lens_, places_, language_});
}

/// Changes a copy of the scenario and writes the difference into the text.
template <class Change>
void Workbench::recut(const QString& step, Change change)
{
    if (alternative_ < 0) return;
    if (!document_.sound()) {
        Q_EMIT refused(tr("The text has errors; they come first."));
        return;
    }
    model::Scenario wanted = *document_.scenario();
    const std::string id = alternative_id().toStdString();
    const model::SideEffects also = change(wanted, id);
    if (!document_.apply(step, scenario::rewrite(document_.latest(), wanted, id))) return;
    if (!also.empty()) Q_EMIT told(said(also, translate()));
}

void Workbench::move_module(const QString& module, const QString& deployable)
{
    recut(tr("Move %1 to %2").arg(module, deployable), [&](model::Scenario& wanted, const std::string& id) {
        return model::move_module(wanted, id, module.toStdString(), deployable.toStdString());
    });
}

void Workbench::extract_module(const QString& module)
{
    recut(tr("Cut %1 out").arg(module), [&](model::Scenario& wanted, const std::string& id) {
        return model::extract_module(wanted, id, module.toStdString()).also;
    });
}

void Workbench::give_module(const QString& module, const QString& team)
{
    recut(tr("Give %1 to %2").arg(module, team), [&](model::Scenario& wanted, const std::string& id) {
        return model::give_module(wanted, id, module.toStdString(), team.toStdString());
    });
}

void Workbench::merge_deployables(const QString& from, const QString& into)
{
    recut(tr("Merge %1 into %2").arg(from, into), [&](model::Scenario& wanted, const std::string& id) {
        return model::merge_deployables(wanted, id, from.toStdString(), into.toStdString());
    });
}

void Workbench::add_team()
{
    recut(tr("Add a team"), [&](model::Scenario& wanted, const std::string& id) {
        model::add_team(wanted, id, "new-team");
        return model::SideEffects();
    });
}

void Workbench::set_people(const QString& team_path, int people)
{
    if (!document_.is_open()) return;
    document_.apply(
        tr("Change the size of a team"),
        scenario::set_value(document_.latest(), (team_path + ".people").toStdString(), std::to_string(people)),
        team_path);
}

void Workbench::set_value(const QString& path, const QString& yaml)
{
    if (!document_.is_open()) return;
    document_.apply(tr("Set %1").arg(path.section('.', -2)),
                    scenario::set_value(document_.latest(), path.toStdString(), yaml.toStdString()), path);
}

void Workbench::reset_value(const QString& path)
{
    if (!document_.is_open()) return;
    document_.apply(tr("Reset %1").arg(path.section('.', -2)),
                    scenario::reset_value(document_.latest(), path.toStdString()));
}

void Workbench::add_alternative()
{
    if (alternative_ < 0) return;
    const model::Scenario& scenario = *document_.scenario();
    std::string id;
    for (int n = 2; id.empty(); ++n) {
        const std::string wish = alternative_id().toStdString() + "-" + std::to_string(n);
        if (std::ranges::find(scenario.alternatives, wish, &model::Alternative::id) == scenario.alternatives.end())
            id = wish;
    }
    const auto& from = scenario.alternatives[static_cast<std::size_t>(alternative_)];
    const int n = static_cast<int>(scenario.alternatives.size());
    const sim::schema::Text title{from.title.in("en") + " (2)", from.title.in("ko") + " (2)"};
    if (document_.apply(tr("Add an alternative"), scenario::add_alternative(document_.latest(), from.id, id, title)))
        choose_alternative(n);
}

void Workbench::remove_alternative()
{
    if (alternative_ < 0) return;
    document_.apply(tr("Remove %1").arg(alternative_id()),
                    scenario::remove_alternative(document_.latest(), alternative_id().toStdString()));
}

void Workbench::place(const QString& key, const QPointF& at)
{
    places_.put(key, at);
    if (!document_.file().empty()) places_.save(QString::fromStdString(document_.file().string()));
    Q_EMIT board_changed();
}

std::optional<report::Reading> Workbench::reading() const
{
    if (!state_.results) return {};
    report::Reading reading(*state_.results, translate());
    // Stages and steps of roads are those of the scenario that was run.
    if (!stale() && document_.scenario() != nullptr)
        reading.course = report::course_of(*document_.scenario(), state_.results->study());
    return reading;
}

bool Workbench::stale() const
{
    return state_.results && state_.results->record().scenario_hash != document_.latest().hash;
}

void Workbench::set_live(bool live)
{
    live_ = live;
    if (live_ && stale()) settle_.start();
}

void Workbench::run()
{
    const auto loaded = document_.valid();
    if (!document_.sound() || !loaded) {
        Q_EMIT refused(tr("The text has errors; they come first."));
        return;
    }
    auto task = std::make_shared<StudyTask>();
    task->record = report::begin_study(*loaded, document_.name().toStdString());
    try {
        task->plans.push_back(report::plans_of(*loaded->scenario, task->record.study));
    } catch (const std::exception& error) {
        Q_EMIT refused(QString::fromUtf8(error.what()));
        return;
    }
    if (state_.results && run_hash_ != loaded->hash) before_ = state_.results;
    run_hash_ = loaded->hash;
    task_ = runner_.start(std::move(task));
    Q_EMIT run_changed();
}

void Workbench::take(std::uint64_t task, const StudyState& state)
{
    if (task != task_) return;
    state_ = state;
    // What was under way before the change may still come in.
    if (!first_answer_ && since_change_.isValid() && !stale()) first_answer_ = since_change_.elapsed();
    Q_EMIT results_changed();
    Q_EMIT run_changed();
}

void Workbench::pin()
{
    pinned_ = state_.results;
    Q_EMIT results_changed();
}

} // namespace gui
