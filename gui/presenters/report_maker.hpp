/// A report of the workbench's results, as bytes of a file.
#pragma once

#include "presenters/workbench.hpp"

#include <string>

namespace gui {

/// @param form  "html", "pdf", "md", "xlsx", "csv" or "json"; empty bytes for any other
/// @param audience  as audience_names() has it
/// @throws std::runtime_error  when a library cannot make it
std::string make_report(const Workbench& bench, const QString& form, const QString& audience, const QString& language,
                        bool anonymous);

} // namespace gui
