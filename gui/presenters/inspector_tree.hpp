/// The fields of something in a scenario as a tree of rows, made from their descriptions.
#pragma once

#include "company/scenario.hpp"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace gui {

struct InspectorRow {
    enum class Editor : unsigned char { none, line, choice, check };

    QString path; ///< as in --set; empty for a heading
    QString name;
    QString doc;
    QString value;
    QString range;  ///< allowed values in words
    QString badge;  ///< measured, cited, assumed, default, given
    QString source; ///< where the value, or the default, comes from
    Editor editor = Editor::none;
    QStringList choices;
    bool is_default = false;
    bool quoted = false;   ///< a free text: to be written as a YAML string
    bool main = false;     ///< one of the few dials people turn first
    QStringList languages; ///< of a text in two languages: English, Korean, and the code of the one shown
    QStringList templates; ///< of a choice: what is written for each of them
    InspectorRow* parent = nullptr;
    std::vector<std::unique_ptr<InspectorRow>> children;

    int place() const; ///< among its parent's children
};

struct InspectorRequest {
    const model::Scenario& scenario;
    QString path; ///< "" for the scenario itself, "alternatives.monolith", "product.modules.search" …
    std::string language;
};

/// A row without a name, whose children are the fields at `path`. For an alternative the main dials come first, those
/// of what all alternatives share among them. Without children when nothing is there.
std::unique_ptr<InspectorRow> inspector_tree(const InspectorRequest& request);

} // namespace gui
