/// Figures of the structure of an alternative, without a run: what changes together, who needs whom, what calls what.
///
/// What is drawn is given as names and numbers, so that they can be made of any structure.
#pragma once

#include "figures/figure.hpp"
#include "text/translate.hpp"

#include <string>
#include <vector>

namespace report {

/// A link between two things, by their places in a list.
struct Tie {
    std::size_t from = 0;
    std::size_t to = 0;
    double weight = 1;
    bool met = true; ///< of needs between teams: whether somebody answers them
};

struct MatrixDrawing {
    std::vector<std::string> names;      ///< in the order of rows
    std::vector<std::string> owners;     ///< of each, "team-a, team-b"
    std::vector<Tie> entries;            ///< probability that a change of `from` also touches `to`
    std::vector<std::size_t> beginnings; ///< row where each cluster begins
};

/// The design-structure matrix: rows touch columns.
Figure matrix_chart(const MatrixDrawing& drawing, const Translate& tr);

struct TeamsDrawing {
    std::vector<std::string> names;
    std::vector<int> people;
    std::vector<Tie> needs; ///< for each change
};

/// Who has to talk to whom: teams in a circle, lines as thick as the need; dashed ones go unanswered.
Figure teams_chart(const TeamsDrawing& drawing, const Translate& tr);

struct PartsDrawing {
    struct Part {
        std::string name;
        std::size_t inside = 0; ///< which deployable
        int team = -1;          ///< that owns it; −1: none or several
    };
    std::vector<std::string> deployables;
    std::vector<std::string> teams;
    std::vector<Part> parts; ///< modules
    std::vector<Tie> calls;  ///< between modules
};

/// Modules in their deployables, with their teams and calls, laid out by Graphviz.
Figure parts_chart(const PartsDrawing& drawing, const Translate& tr);

} // namespace report
