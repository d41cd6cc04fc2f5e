/// Shows diagnostics: for people with the line and a caret, for programs as JSON.
#pragma once

#include "loader/diagnostic.hpp"

#include <cstddef>
#include <string>

namespace scenario {

struct RenderOptions {
    Translator translate;
    bool color = false;
    bool explain_hint = true;  ///< "more: twopizza explain E0203" below the first of each code
    std::size_t at_most = 100; ///< diagnostics shown in full
    int line_width = 160;      ///< longer source lines are cut around the caret
};

/// The message of one diagnostic in one line, without its position.
std::string message_of(const Diagnostic& diagnostic, const Translator& translate = {});

/// One diagnostic with its source line and caret. The caret stands right under double-width characters and tabs.
std::string render(const Diagnostic& diagnostic, const Sources& sources, const RenderOptions& options = {});

/// All of them in order, and a last line with their number. Empty when there are none.
std::string render(const Diagnostics& diagnostics, const RenderOptions& options = {});

/// All of them as a JSON array of {code, severity, file, line, column, length, cell, message, nearest, notes, args}.
std::string render_json(const Diagnostics& diagnostics, const Translator& translate = {});

} // namespace scenario
