/// Changes of a scenario as changes of its text: whatever is not concerned keeps its comments, order, quoting, line
/// ends and layout to the byte.
///
/// The text is the document. `document` must have been read from it alone, without overrides or injections. Every new
/// text has been read again and says what was wanted; otherwise there is none, and diagnostics say why: those of the
/// reader when another part of the file stands against it, those of E06.. when the place cannot be changed from here (a
/// table in a CSV file, an anchor that several places share).
///
///     Loaded document = load_scenario_text(text, file, folder);
///     Edited edited = set_value(document, "alternatives.monolith.flow.deploy.hold", "30 min");
///     if (edited) document = std::move(*edited.document);
#pragma once

#include "loader/load.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

struct Edited {
    std::optional<Loaded> document; ///< read from the new text, document->text; absent when there is none
    Diagnostics diagnostics;        ///< why there is none; with warnings of the new text otherwise
    std::vector<std::string> kept; ///< alternatives that would have made no sense had they followed; they are as before

    explicit operator bool() const { return document.has_value(); }
};

/// Sets one value. `path` is full, as in Positions and expand_path(): ids (or numbers) for elements of lists; the tag
/// of what is held may be left out. `value` is YAML in one line: "30 min", "{exponential: {mean: 3 d}}". Where the
/// value is written already only its characters change; else the missing keys are inserted in the fitting place, in
/// block or flow style as found around it. A value of several parts is read onto what holds, as by --set.
Edited set_value(const Loaded& document, std::string_view path, std::string_view value);

/// Takes out what is written at `path`, so that the default holds or what an alternative takes over by `from`. Keys
/// that are left with nothing go too. The text stays as it is where nothing is written.
Edited reset_value(const Loaded& document, std::string_view path);

/// The text changed as little as possible so that it reads as `wanted`: all of it, or the parts that alternatives share
/// and the one alternative named; then the others follow where they are built `from` it and still make sense.
Edited rewrite(const Loaded& document, const model::Scenario& wanted, std::string_view alternative = {});

/// Appends an alternative that is built `from` another one and does not differ from it yet. Where the study names what
/// it compares, it is named there too.
Edited add_alternative(const Loaded& document, std::string_view from, std::string_view id,
                       const sim::schema::Text& title);

/// Takes an alternative out, with what study, expectations and notes on inputs say about it. Refused while others are
/// built from it or become it.
Edited remove_alternative(const Loaded& document, std::string_view id);

/// A stretch of bytes in Loaded::text.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Where the text itself says the value at `path`; nothing for a default, and for what is taken over by `from`.
std::optional<Stretch> written_at(const Loaded& document, std::string_view path);

} // namespace scenario
