/// Where hands have put things on the board, kept in a file beside the scenario. Positions are no part of a scenario:
/// moving a box changes no result.
#pragma once

#include <QHash>
#include <QPointF>
#include <QString>

namespace gui {

class BoardPlaces {
public:
    /// Reads what is kept beside a scenario file; nothing when there is no such file or it cannot be understood.
    void load(const QString& scenario_file);
    /// @return whether it could be written
    bool save(const QString& scenario_file) const;
    void clear() { places_.clear(); }
    bool empty() const { return places_.isEmpty(); }

    /// `key` names an alternative, a lens and a thing.
    void put(const QString& key, const QPointF& place) { places_[key] = place; }
    void forget(const QString& key) { places_.remove(key); }
    const QPointF* find(const QString& key) const;

    /// "shop.yaml" → "shop.board.json"
    static QString file_beside(const QString& scenario_file);

private:
    QHash<QString, QPointF> places_;
};

} // namespace gui
