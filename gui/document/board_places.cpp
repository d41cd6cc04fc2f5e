#include "document/board_places.hpp"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace gui {
namespace {

constexpr double farthest = 1e6; ///< beyond it a place is taken for a mistake

} // namespace

void BoardPlaces::load(const QString& scenario_file)
{
    places_.clear();
    QFile in(file_beside(scenario_file));
    if (!in.open(QIODevice::ReadOnly)) return;
    const QJsonObject places = QJsonDocument::fromJson(in.readAll()).object()["places"].toObject();
    for (auto it = places.begin(); it != places.end(); ++it) {
        const QJsonArray at = it->toArray();
        const double x = at.at(0).toDouble(NAN);
        const double y = at.at(1).toDouble(NAN);
        if (std::abs(x) < farthest && std::abs(y) < farthest) places_[it.key()] = {x, y};
    }
}

bool BoardPlaces::save(const QString& scenario_file) const
{
    QJsonObject places;
    for (auto it = places_.begin(); it != places_.end(); ++it)
        places[it.key()] = QJsonArray{std::round(it->x()), std::round(it->y())};
    QSaveFile out(file_beside(scenario_file));
    if (!out.open(QIODevice::WriteOnly)) return false;
    out.write(QJsonDocument(QJsonObject{{"format", 1}, {"places", places}}).toJson());
    return out.commit();
}

const QPointF* BoardPlaces::find(const QString& key) const
{
    const auto found = places_.find(key);
    return found == places_.end() ? nullptr : &*found;
}

QString BoardPlaces::file_beside(const QString& scenario_file)
{
    const QFileInfo file(scenario_file);
    return file.path() + '/' + file.completeBaseName() + QStringLiteral(".board.json");
}

} // namespace gui
