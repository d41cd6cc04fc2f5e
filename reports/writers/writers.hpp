/// Turns a report into a file: HTML, Markdown, PDF, a workbook.
#pragma once

#include "document/document.hpp"

#include <string>

namespace report {

/// One page of HTML 5 with everything inside: no network, no script needed, light and dark, wide and narrow.
std::string as_html(const Document& document);

/// Markdown with tables; figures become their tables and what one would see in them.
std::string as_markdown(const Document& document);

/// Pages for print, with fonts inside.
std::string as_pdf(const Document& document);

/// A workbook (XLSX): a sheet for each table, numbers as numbers. @throws std::runtime_error
std::string as_workbook(const Document& document);

} // namespace report
