#include "document/scenario_document.hpp"

#include "document/language.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "loader/render.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace gui {
namespace {

constexpr int merge_within_ms = 2000;
constexpr qint64 largest_file = 64 << 20;

QString path_text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

QString said_by(const scenario::Diagnostics& diagnostics)
{
    // The application's translator answers in the language of the window.
    const auto translate = [](std::string_view english) {
        return QCoreApplication::translate("", std::string(english).c_str()).toStdString();
    };
    QStringList lines;
    for (const auto& diagnostic : diagnostics.sorted()) {
        if (scenario::severity_of(diagnostic.code) != scenario::Severity::error) continue;
        lines << text(scenario::message_of(diagnostic, translate));
    }
    lines.removeDuplicates();
    return lines.join('\n');
}

ScenarioDocument::ScenarioDocument(QObject* parent) : QObject(parent) {}

QString ScenarioDocument::open(const std::filesystem::path& file)
{
    QFile in(path_text(file));
    if (!in.open(QIODevice::ReadOnly)) return in.errorString();
    if (in.size() > largest_file) return tr("The file is too large for a scenario.");
    const std::filesystem::path whole = std::filesystem::absolute(file);
    begin(in.readAll().toStdString(), path_text(file.filename()), whole.parent_path(), false, whole);
    return {};
}

void ScenarioDocument::begin(std::string text, const QString& name, const std::filesystem::path& folder, bool modified,
                             const std::filesystem::path& file)
{
    file_ = file;
    folder_ = folder;
    name_ = name;
    saved_ = modified ? std::string() : text;
    steps_.clear();
    place_ = 0;
    valid_.reset();
    read(std::move(text));
    Q_EMIT opened();
}

QString ScenarioDocument::save()
{
    return save_as(file_);
}

QString ScenarioDocument::save_as(const std::filesystem::path& file)
{
    QSaveFile out(path_text(file));
    if (!out.open(QIODevice::WriteOnly)) return out.errorString();
    out.write(text().data(), static_cast<qint64>(text().size()));
    if (!out.commit()) return out.errorString();
    file_ = std::filesystem::absolute(file);
    folder_ = file_.parent_path();
    name_ = path_text(file_.filename());
    saved_ = text();
    Q_EMIT saved();
    return {};
}

bool ScenarioDocument::apply(const QString& step, scenario::Edited edited, const QString& merge)
{
    if (!edited) {
        Q_EMIT refused(said_by(edited.diagnostics));
        return false;
    }
    if (edited.document->text == text()) return true;
    remember(step, merge, text(), edited.document->text);
    take(std::make_shared<const scenario::Loaded>(std::move(*edited.document)));
    Q_EMIT changed();
    if (!edited.kept.empty()) {
        QStringList names;
        for (const auto& id : edited.kept) names << gui::text(id);
        Q_EMIT stayed(names);
    }
    return true;
}

void ScenarioDocument::type(std::string typed)
{
    if (typed == text()) return;
    remember(tr("Typing"), QStringLiteral("typing"), text(), typed);
    read(std::move(typed));
    Q_EMIT changed();
}

std::vector<QString> ScenarioDocument::step_names() const
{
    std::vector<QString> names;
    for (const auto& step : steps_) names.push_back(step.name);
    return names;
}

void ScenarioDocument::undo()
{
    if (can_undo()) go_to(place_ - 1);
}

void ScenarioDocument::redo()
{
    if (can_redo()) go_to(place_ + 1);
}

void ScenarioDocument::go_to(std::size_t place)
{
    if (place == place_ || place > steps_.size()) return;
    std::string there = place < steps_.size() ? steps_[place].before : steps_.back().after;
    place_ = place;
    since_last_step_.invalidate();
    read(std::move(there));
    Q_EMIT changed();
}

void ScenarioDocument::read(std::string text)
{
    const std::string name = file_.empty() ? name_.toStdString() : file_.string();
    take(std::make_shared<const scenario::Loaded>(scenario::load_scenario_text(text, name, folder_.string())));
}

void ScenarioDocument::take(std::shared_ptr<const scenario::Loaded> loaded)
{
    latest_ = std::move(loaded);
    if (latest_->scenario && latest_->diagnostics.ok()) valid_ = latest_;
}

void ScenarioDocument::remember(const QString& name, const QString& merge, std::string before, const std::string& after)
{
    const bool follows = place_ > 0 && place_ == steps_.size() && !merge.isEmpty() && steps_.back().merge == merge &&
                         since_last_step_.isValid() && since_last_step_.elapsed() < merge_within_ms;
    since_last_step_.start();
    if (follows) {
        steps_.back().after = after;
        return;
    }
    steps_.resize(place_);
    steps_.push_back({name, merge, std::move(before), after});
    place_ = steps_.size();
}

} // namespace gui
