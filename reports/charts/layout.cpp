#include "charts/layout.hpp"

#include <fmt/format.h>

#include <cmath>
#include <graphviz/gvc.h>
#include <memory>
#include <stdexcept>
#include <string>

namespace report {
namespace {

constexpr double points_per_inch = 72;
constexpr double group_margin = 18; ///< room for the name of the group

/// The functions of Graphviz take letters that they do not change.
char* loose(const char* text)
{
    return const_cast<char*>(text);
}

void set(void* object, const char* name, const std::string& value)
{
    agsafeset(object, loose(name), loose(value.c_str()), loose(""));
}

/// One graph while Graphviz works on it.
class Drawing {
public:
    Drawing() : context_(gvContext()), graph_(agopen(loose("g"), Agdirected, nullptr))
    {
        if (context_ == nullptr || graph_ == nullptr) throw std::runtime_error("Graphviz cannot be begun");
        set(graph_, "rankdir", "TB");
        set(graph_, "nodesep", "0.18");
        set(graph_, "ranksep", "0.45");
        set(graph_, "splines", "polyline");
        agattr(graph_, AGNODE, loose("shape"), loose("box"));
        agattr(graph_, AGNODE, loose("fixedsize"), loose("true"));
        agattr(graph_, AGNODE, loose("label"), loose(""));
    }
    ~Drawing()
    {
        if (laid_out_) gvFreeLayout(context_, graph_);
        agclose(graph_);
        gvFreeContext(context_);
    }
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

    void group(std::size_t number)
    {
        groups_.push_back(agsubg(graph_, fmt::format("cluster{}", number).data(), 1));
        set(groups_.back(), "margin", fmt::format("{}", group_margin));
    }

    void box(const BoxToPlace& wanted)
    {
        Agraph_t* owner = groups_.at(wanted.group);
        Agnode_t* node = agnode(owner, fmt::format("n{}", nodes_.size()).data(), 1);
        set(node, "width", fmt::format("{:.4f}", wanted.width / points_per_inch));
        set(node, "height", fmt::format("{:.4f}", wanted.height / points_per_inch));
        nodes_.push_back(node);
    }

    void link(std::size_t from, std::size_t to)
    {
        edges_.push_back(agedge(graph_, nodes_.at(from), nodes_.at(to), fmt::format("e{}", edges_.size()).data(), 1));
    }

    Placed layout()
    {
        if (gvLayout(context_, graph_, "dot") != 0) throw std::runtime_error("Graphviz cannot lay out the drawing");
        laid_out_ = true;
        const boxf whole = GD_bb(graph_);
        height_ = whole.UR.y;
        Placed placed;
        placed.width = whole.UR.x;
        placed.height = height_;
        for (auto* node : nodes_) placed.boxes.push_back(spot(ND_coord(node)));
        for (auto* group : groups_) {
            const boxf box = GD_bb(group);
            placed.groups.push_back({{box.LL.x, height_ - box.UR.y}, {box.UR.x, height_ - box.LL.y}});
        }
        for (auto* edge : edges_) placed.lines.push_back(line(edge));
        return placed;
    }

private:
    /// Graphviz counts from below.
    Spot spot(const pointf& point) const { return {point.x, height_ - point.y}; }

    std::vector<Spot> line(Agedge_t* edge) const
    {
        std::vector<Spot> spots;
        const splines* drawn = ED_spl(edge);
        if (drawn == nullptr) return spots;
        for (std::size_t s = 0; s < static_cast<std::size_t>(drawn->size); ++s) {
            const bezier& piece = drawn->list[s];
            // Polylines come as curves whose every third point is a corner.
            for (std::size_t i = 0; i < static_cast<std::size_t>(piece.size); i += 3)
                spots.push_back(spot(piece.list[i]));
            if (piece.eflag) spots.push_back(spot(piece.ep));
        }
        return spots;
    }

    GVC_t* context_;
    Agraph_t* graph_;
    std::vector<Agraph_t*> groups_;
    std::vector<Agnode_t*> nodes_;
    std::vector<Agedge_t*> edges_;
    double height_ = 0;
    bool laid_out_ = false;
};

/// Links that are not drawn: they put boxes without any below each other in place of one endless row.
std::vector<std::pair<std::size_t, std::size_t>> folds(std::size_t boxes,
                                                       const std::vector<std::pair<std::size_t, std::size_t>>& links)
{
    std::vector<bool> linked(boxes, false);
    for (const auto& [from, to] : links) linked[from] = linked[to] = true;
    std::vector<std::size_t> alone;
    for (std::size_t i = 0; i < boxes; ++i) {
        if (!linked[i]) alone.push_back(i);
    }
    const auto row = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(alone.size()))));
    std::vector<std::pair<std::size_t, std::size_t>> added;
    for (std::size_t i = row; i < alone.size(); ++i) added.emplace_back(alone[i - row], alone[i]);
    return added;
}

} // namespace

Placed layered(const std::vector<BoxToPlace>& boxes, std::size_t groups,
               const std::vector<std::pair<std::size_t, std::size_t>>& links)
{
    Drawing drawing;
    for (std::size_t g = 0; g < groups; ++g) drawing.group(g);
    for (const auto& box : boxes) drawing.box(box);
    for (const auto& [from, to] : links) drawing.link(from, to);
    for (const auto& [from, to] : folds(boxes.size(), links)) drawing.link(from, to);
    Placed placed = drawing.layout();
    placed.lines.resize(links.size());
    return placed;
}

} // namespace report
