#include "presenters/board.hpp"

#include "charts/layout.hpp"
#include "document/language.hpp"
#include "structure/drawings.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace gui {
namespace {

constexpr double box_width = 132;
constexpr double box_height = 50;
constexpr double padding = 18;
constexpr double header = 30;
constexpr double gap = 14;
constexpr double frame_gap = 56;
constexpr double thickest = 9;
constexpr double least_team_frame = 250; ///< for its heading

QString tr(const char* english)
{
    return QCoreApplication::translate("", english);
}

std::string size_of(const model::Scenario& scenario, double lines)
{
    return sim::schema::format_quantity(lines, sim::schema::Quantity::lines, scenario.scale());
}

/// The declared module that a running one ("part-3") comes from.
const model::Module* declared(const model::Scenario& scenario, const std::string& id)
{
    const auto same = std::ranges::find(scenario.product.modules, id, &model::Module::id);
    if (same != scenario.product.modules.end()) return &*same;
    const auto dash = id.rfind('-');
    if (dash == std::string::npos) return nullptr;
    const auto kind = std::ranges::find(scenario.product.modules, id.substr(0, dash), &model::Module::id);
    return kind == scenario.product.modules.end() ? nullptr : &*kind;
}

template <class Things>
std::string kind_of(const Things& things, const std::string& id)
{
    for (const auto& thing : things) {
        if (thing.id == id) return thing.id;
    }
    const auto dash = id.rfind('-');
    for (const auto& thing : things) {
        if (dash != std::string::npos && thing.id == id.substr(0, dash)) return thing.id;
    }
    return {};
}

class BoardMaker {
public:
    explicit BoardMaker(const BoardRequest& request)
        : request_(request), alternative_(request.scenario.alternatives[request.alternative])
    {
        board_.lens = request.lens;
        board_.alternative = text(alternative_.id);
    }

    Board make()
    {
        if (request_.lens == Lens::delivery) {
            stages();
            return std::move(board_);
        }
        const report::AlternativeInsight insight = report::insight_of(
            request_.scenario, request_.alternative, model::insight::likely, report::InsightDepth::drawings);
        teams(insight);
        const auto drawing = report::parts_drawing(insight);
        if (!drawing) {
            board_.too_large = tr("%1 modules are too many to be drawn one by one.").arg(insight.plan.modules.size());
            return std::move(board_);
        }
        if (request_.lens == Lens::system)
            system(*drawing);
        else
            owners(*drawing, insight);
        return std::move(board_);
    }

private:
    const std::string& language() const { return request_.language; }

    void teams(const report::AlternativeInsight& insight)
    {
        for (const auto& team : insight.plan.teams) {
            const std::string kind = kind_of(alternative_.organization.teams, team.id);
            const auto found = std::ranges::find(alternative_.organization.teams, kind, &model::Team::id);
            QString title = text(team.id);
            if (found != alternative_.organization.teams.end() && found->count == 1 && !found->title.empty())
                title = text(found->title.in(language()));
            board_.teams.push_back({text(team.id), title, team.people, team.people * (team.people - 1) / 2,
                                    text("alternatives." + alternative_.id + ".organization.teams." + kind)});
        }
    }

    BoardBox box_of(const report::PartsDrawing::Part& part, std::size_t frame) const
    {
        BoardBox box;
        box.id = text(part.name);
        box.title = box.id;
        box.frame = static_cast<int>(frame);
        box.team = part.team;
        if (const model::Module* module = declared(request_.scenario, part.name)) {
            if (module->count == 1 && !module->title.empty()) box.title = text(module->title.in(language()));
            box.path = text("product.modules." + module->id);
            box.detail = text(size_of(request_.scenario, module->size_lines));
        }
        if (part.team >= 0)
            box.detail += QStringLiteral(" · ") + board_.teams[static_cast<std::size_t>(part.team)].title;
        return box;
    }

    void system(const report::PartsDrawing& drawing)
    {
        for (const auto& id : drawing.deployables) {
            BoardFrame frame{text(id), text(id), -1, {}, {}, false};
            const std::string kind = kind_of(alternative_.deployables, id);
            const auto found = std::ranges::find(alternative_.deployables, kind, &model::Deployable::id);
            if (found != alternative_.deployables.end()) {
                if (!found->title.empty()) frame.title = text(found->title.in(language()));
                frame.path = text("alternatives." + alternative_.id + ".deployables." + kind);
            }
            board_.frames.push_back(std::move(frame));
        }
        for (const auto& part : drawing.parts) board_.boxes.push_back(box_of(part, part.inside));
        std::vector<std::pair<std::size_t, std::size_t>> links;
        for (const auto& call : drawing.calls) {
            if (call.from == call.to) continue;
            links.emplace_back(drawing.parts[call.from].inside, drawing.parts[call.to].inside);
            const bool crossing = drawing.parts[call.from].inside != drawing.parts[call.to].inside;
            board_.threads.push_back(
                {static_cast<int>(call.from), static_cast<int>(call.to), crossing ? 1.8 : 1.0, crossing, false,
                 crossing ? tr("%1 calls %2 over the network")
                                .arg(text(drawing.parts[call.from].name), text(drawing.parts[call.to].name))
                          : tr("%1 calls %2 in the same process")
                                .arg(text(drawing.parts[call.from].name), text(drawing.parts[call.to].name))});
        }
        lay_out(links);
    }

    void owners(const report::PartsDrawing& drawing, const report::AlternativeInsight& insight)
    {
        for (std::size_t t = 0; t < board_.teams.size(); ++t) {
            const BoardTeam& team = board_.teams[t];
            board_.frames.push_back({team.id,
                                     tr("%1 · %2 people · %3 paths").arg(team.title).arg(team.people).arg(team.paths),
                                     static_cast<int>(t),
                                     {},
                                     team.path,
                                     false});
        }
        const std::size_t shared = board_.frames.size();
        const bool any_shared = std::ranges::any_of(drawing.parts, [](const auto& part) { return part.team < 0; });
        if (any_shared) board_.frames.push_back({{}, tr("Owned by several teams"), -1, {}, {}, false});
        for (const auto& part : drawing.parts)
            board_.boxes.push_back(box_of(part, part.team < 0 ? shared : static_cast<std::size_t>(part.team)));
        std::vector<std::pair<std::size_t, std::size_t>> links;
        if (const auto needs = report::teams_drawing(insight)) {
            double most = 0;
            for (const auto& need : needs->needs) most = std::max(most, need.weight);
            for (const auto& need : needs->needs) {
                links.emplace_back(need.from, need.to);
                board_.threads.push_back({static_cast<int>(need.from), static_cast<int>(need.to),
                                          1 + (thickest - 1) * need.weight / most, true, !need.met,
                                          tr("%1 and %2 have to agree in %3 % of the changes")
                                              .arg(board_.teams[need.from].title, board_.teams[need.to].title)
                                              .arg(100 * need.weight, 0, 'g', 2)});
            }
        }
        lay_out(links);
    }

    void stages()
    {
        const model::Scenario& scenario = request_.scenario;
        double x = 0;
        board_.frames.push_back({{}, tr("From work to production"), -1, {}, {}, false});
        for (const auto& stage : alternative_.flow) {
            BoardBox box;
            std::visit([&](const auto& held) { box.id = text(held.id); }, stage);
            const auto* type = sim::schema::type_of<model::Stage>();
            const std::size_t which = type->which(&stage);
            box.title = box.id;
            box.detail = text(type->alternative(which).name);
            box.path = text("alternatives." + alternative_.id + ".flow.") + box.id;
            box.place = QRectF(x, 0, box_width, box_height);
            x += box_width + gap * 3;
            board_.boxes.push_back(std::move(box));
        }
        for (std::size_t i = 1; i < board_.boxes.size(); ++i)
            board_.threads.push_back({static_cast<int>(i) - 1, static_cast<int>(i), 2, false, false, {}});
        wrap(scenario);
    }

    /// Stages in rows of at most six, and the frame around them.
    void wrap(const model::Scenario&)
    {
        constexpr int in_a_row = 6;
        double right = 0;
        double bottom = 0;
        for (std::size_t i = 0; i < board_.boxes.size(); ++i) {
            const double x = static_cast<double>(i % in_a_row) * (box_width + gap * 3);
            const double y = static_cast<double>(i / in_a_row) * (box_height + gap * 3);
            board_.boxes[i].place = QRectF(padding + x, header + gap + y, box_width, box_height);
            right = std::max(right, padding + x + box_width);
            bottom = std::max(bottom, header + gap + y + box_height);
        }
        board_.frames.front().place = QRectF(0, 0, right + padding, bottom + padding);
    }

    /// Boxes in a grid inside each frame; frames by Graphviz, unless a hand has placed them.
    void lay_out(const std::vector<std::pair<std::size_t, std::size_t>>& links)
    {
        std::vector<std::vector<std::size_t>> inside(board_.frames.size());
        for (std::size_t b = 0; b < board_.boxes.size(); ++b)
            inside[static_cast<std::size_t>(board_.boxes[b].frame)].push_back(b);
        std::vector<report::BoxToPlace> sizes;
        std::vector<std::size_t> columns;
        for (const auto& boxes : inside) {
            const auto n = std::max<std::size_t>(boxes.size(), 1);
            const auto wide = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(n) * 0.8)));
            const std::size_t high = (n + wide - 1) / wide;
            columns.push_back(wide);
            const double room = board_.lens == Lens::teams ? least_team_frame : 0;
            sizes.push_back({std::max(room, padding * 2 + static_cast<double>(wide) * (box_width + gap) - gap),
                             header + padding + static_cast<double>(high) * (box_height + gap) - gap, sizes.size()});
        }
        const std::vector<QPointF> corners = spread(sizes, links);
        for (std::size_t f = 0; f < board_.frames.size(); ++f) {
            QPointF corner = corners[f];
            if (const QPointF* kept = request_.places.find(place_key(board_, board_.frames[f].id))) corner = *kept;
            board_.frames[f].place = QRectF(corner, QSizeF(sizes[f].width, sizes[f].height));
            for (std::size_t i = 0; i < inside[f].size(); ++i) {
                const QPointF at(padding + static_cast<double>(i % columns[f]) * (box_width + gap),
                                 header + static_cast<double>(i / columns[f]) * (box_height + gap));
                board_.boxes[inside[f][i]].place = QRectF(corner + at, QSizeF(box_width, box_height));
            }
        }
    }

    /// Upper left corners: in layers where there are links, in rows otherwise.
    static std::vector<QPointF> spread(const std::vector<report::BoxToPlace>& sizes,
                                       std::vector<std::pair<std::size_t, std::size_t>> links)
    {
        std::erase_if(links, [](const auto& link) { return link.first == link.second; });
        std::ranges::sort(links);
        links.erase(std::unique(links.begin(), links.end()), links.end());
        std::vector<QPointF> corners(sizes.size());
        if (!links.empty()) {
            const report::Placed placed = report::layered(sizes, sizes.size(), links);
            for (std::size_t i = 0; i < sizes.size(); ++i)
                corners[i] = {placed.boxes[i].x - sizes[i].width / 2, placed.boxes[i].y - sizes[i].height / 2};
            if (placed.width < placed.height * 4) return corners;
        }
        double area = 0;
        for (const auto& size : sizes) area += (size.width + frame_gap) * (size.height + frame_gap);
        const double widest = std::max(std::sqrt(area * 1.8), sizes.empty() ? 0 : sizes.front().width);
        double x = 0;
        double y = 0;
        double row = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            if (x > 0 && x + sizes[i].width > widest) {
                x = 0;
                y += row + frame_gap;
                row = 0;
            }
            corners[i] = {x, y};
            x += sizes[i].width + frame_gap;
            row = std::max(row, sizes[i].height);
        }
        return corners;
    }

    const BoardRequest& request_;
    const model::Alternative& alternative_;
    Board board_;
};

} // namespace

QRectF Board::area() const
{
    QRectF area;
    for (const auto& frame : frames) area |= frame.place;
    return area;
}

Board make_board(const BoardRequest& request)
{
    return BoardMaker(request).make();
}

QString place_key(const Board& board, const QString& id)
{
    static constexpr std::array<const char*, 3> lenses{"system", "teams", "delivery"};
    return board.alternative + '/' + lenses[static_cast<std::size_t>(board.lens)] + '/' + id;
}

int frame_at(const Board& board, const QPointF& point)
{
    for (std::size_t i = board.frames.size(); i-- > 0;) {
        if (board.frames[i].place.contains(point)) return static_cast<int>(i);
    }
    return -1;
}

} // namespace gui
