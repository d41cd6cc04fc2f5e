/// What is on the board: an alternative as boxes inside frames, for each way of looking at it, with places.
#pragma once

#include "company/scenario.hpp"
#include "document/board_places.hpp"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace gui {

enum class Lens : unsigned char {
    system,  ///< modules in deployables, and who calls whom
    teams,   ///< modules with the teams that own them, and who has to talk to whom
    delivery ///< the stages of a change on its way to production
};

struct BoardBox {
    QString id; ///< of a module, or of a stage
    QString title;
    QString detail; ///< "60 kloc · search-team"
    int frame = 0;
    int team = -1; ///< −1: nobody or several
    QRectF place;
    QString path;       ///< of its fields in the scenario
    bool moved = false; ///< is elsewhere in the alternative that this one is compared with
};

struct BoardFrame {
    QString id; ///< of a deployable or a team
    QString title;
    int team = -1; ///< in the lens of teams: itself
    QRectF place;
    QString path;
    bool added = false; ///< is not in the alternative that this one is compared with
};

struct BoardThread {
    int from = 0; ///< boxes, or frames in the lens of teams
    int to = 0;
    double weight = 1;     ///< thickness in pixels
    bool crossing = false; ///< leaves its frame
    bool dashed = false;   ///< a need that nobody answers
    QString said;
};

struct BoardTeam {
    QString id;
    QString title;
    int people = 0;
    int paths = 0; ///< n(n − 1)/2
    QString path;
};

struct Board {
    Lens lens = Lens::system;
    QString alternative;
    std::vector<BoardFrame> frames;
    std::vector<BoardBox> boxes;
    std::vector<BoardThread> threads;
    std::vector<BoardTeam> teams;
    QString too_large; ///< why nothing is drawn; empty otherwise
    QRectF area() const;
};

struct BoardRequest {
    const model::Scenario& scenario;
    std::size_t alternative = 0;
    Lens lens = Lens::system;
    const BoardPlaces& places;
    std::string language;
};

/// Frames that a hand has placed stay where they are; the rest is laid out by Graphviz.
Board make_board(const BoardRequest& request);

/// Key under which the place of a frame or box is kept.
QString place_key(const Board& board, const QString& id);

/// The frame at a point; −1: none.
int frame_at(const Board& board, const QPointF& point);

} // namespace gui
