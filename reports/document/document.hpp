/// A report as data: sections of text, tables and figures. What file comes of it is decided by the writers.
#pragma once

#include "figures/figure.hpp"
#include "text/table.hpp"

#include <string>
#include <variant>
#include <vector>

namespace report {

enum class Weight : unsigned char {
    lead, ///< the sentence to remember
    normal,
    note ///< small print
};

struct Paragraph {
    Words words;
    Weight weight = Weight::normal;
};

struct Bullets {
    std::vector<Words> items;
};

/// A few answers at a glance: question and answer.
struct Facts {
    struct Fact {
        std::string question;
        Words answer;
        Words more{};
    };
    std::vector<Fact> facts;
};

/// Something to copy.
struct Code {
    std::string text;
};

using Block = std::variant<Paragraph, Bullets, Facts, Code, Table, Figure>;

struct Section {
    std::string id;
    std::string title;
    std::vector<Block> blocks;
    bool appendix = false;
};

struct Document {
    std::string language; ///< "en", "ko"
    std::string title;
    std::string subtitle;
    std::vector<Section> sections;
    std::string footer;
    bool brief = false;     ///< on paper, figures go without their tables
    std::string twin;       ///< what leads to the table of a figure
    std::string provenance; ///< JSON with which the report can be computed again; empty when it must not be
};

} // namespace report
