/// The one table of everything that can be wrong with an input: code, severity, message, explanation and mend.
///
/// `explain E0201`, the messages, the reference pages and the translation catalogue all come from here. Rows are added
/// here also for findings that are made elsewhere (semantic checks, importers).
#pragma once

#include "loader/diagnostic.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

struct CatalogEntry {
    std::string_view code;
    std::string_view message;     ///< fmt template with named arguments
    std::string_view explanation; ///< why it is refused and what to do
    std::string_view wrong;       ///< a short example of the mistake
    std::string_view right;       ///< the same, mended
};

/// All rows, in the order of their codes.
std::span<const CatalogEntry> diagnostic_catalog();

/// The row of `code` (any case), or nullptr.
const CatalogEntry* find_diagnostic(std::string_view code);

/// Severity by the first letter of the code: W is a warning.
Severity severity_of(std::string_view code);

/// What `explain CODE` prints; empty for an unknown code.
std::string explain_diagnostic(std::string_view code, const Translator& translate = {});

/// The full catalogue as Markdown, for the reference pages.
std::string diagnostics_reference(const Translator& translate = {});

/// Every English text of the catalogue and of the notes that may need a translation.
std::vector<std::string_view> diagnostic_texts();

/// Codes as the sources use them.
namespace code {
inline constexpr std::string_view unreadable_file = "E0101";
inline constexpr std::string_view file_too_large = "E0102";
inline constexpr std::string_view invalid_text = "E0103";
inline constexpr std::string_view yaml_syntax = "E0104";
inline constexpr std::string_view several_documents = "E0105";
inline constexpr std::string_view empty_file = "E0106";
inline constexpr std::string_view too_deep = "E0107";
inline constexpr std::string_view alias_cycle = "E0108";
inline constexpr std::string_view alias_flood = "E0109";
inline constexpr std::string_view tab_indent = "E0110";
inline constexpr std::string_view duplicate_key = "E0111";
inline constexpr std::string_view yaml_tag = "E0112";
inline constexpr std::string_view complex_key = "E0113";
inline constexpr std::string_view csv_syntax = "E0121";
inline constexpr std::string_view csv_no_header = "E0122";
inline constexpr std::string_view csv_width = "E0123";
inline constexpr std::string_view csv_not_here = "E0124";

inline constexpr std::string_view unknown_key = "E0201";
inline constexpr std::string_view missing_field = "E0202";
inline constexpr std::string_view unknown_reference = "E0203";
inline constexpr std::string_view wrong_kind = "E0204";
inline constexpr std::string_view unknown_tag = "E0205";
inline constexpr std::string_view one_tag = "E0206";
inline constexpr std::string_view duplicate_id = "E0207";
inline constexpr std::string_view bad_id = "E0208";
inline constexpr std::string_view empty_pattern = "E0209";
inline constexpr std::string_view nothing_to_remove = "E0210";
inline constexpr std::string_view no_value = "E0211";
inline constexpr std::string_view from_cycle = "E0212";
inline constexpr std::string_view no_such_path = "E0213";
inline constexpr std::string_view bad_override = "E0214";
inline constexpr std::string_view other_alternative = "E0215";
inline constexpr std::string_view nothing_to_precede = "E0216";

inline constexpr std::string_view not_a_number = "E0301";
inline constexpr std::string_view missing_unit = "E0302";
inline constexpr std::string_view unknown_unit = "E0303";
inline constexpr std::string_view out_of_range = "E0304";
inline constexpr std::string_view unknown_choice = "E0305";
inline constexpr std::string_view not_finite = "E0306";
inline constexpr std::string_view not_an_integer = "E0307";
inline constexpr std::string_view integer_overflow = "E0308";
inline constexpr std::string_view not_a_boolean = "E0309";
inline constexpr std::string_view not_a_clock_time = "E0310";
inline constexpr std::string_view bad_distribution = "E0311";
inline constexpr std::string_view unit_not_expected = "E0312";

inline constexpr std::string_view expectation_syntax = "E0401";
inline constexpr std::string_view unknown_metric = "E0402";
inline constexpr std::string_view unknown_alternative = "E0403";
inline constexpr std::string_view unknown_statistic = "E0404";
inline constexpr std::string_view missing_tolerance = "E0405";
inline constexpr std::string_view mixed_quantities = "E0406";
inline constexpr std::string_view which_alternative = "E0407";
inline constexpr std::string_view unknown_metric_key = "E0408";

// Changes of a text that keep everything else in it (scenarios/editing).
inline constexpr std::string_view stands_in_table = "E0601";
inline constexpr std::string_view shared_by_anchor = "E0602";
inline constexpr std::string_view layout_not_understood = "E0603";
inline constexpr std::string_view change_not_found = "E0604";
} // namespace code

/// Notes and phrases that messages are put together from.
namespace text {
inline constexpr std::string_view did_you_mean = "did you mean `{word}`?";
inline constexpr std::string_view allowed = "allowed: {list}";
inline constexpr std::string_view defined_here = "first defined here";
inline constexpr std::string_view first_here = "first given here";
inline constexpr std::string_view anchored_here = "the anchor is here";
inline constexpr std::string_view units = "units: {list}";
inline constexpr std::string_view one_currency = "amounts of this scenario are in {currency}, as prices.currency says";
inline constexpr std::string_view more = "more: twopizza explain {code}";
inline constexpr std::string_view range_both = "{low} to {high}";
inline constexpr std::string_view range_both_open = "more than {low} and at most {high}";
inline constexpr std::string_view range_least = "at least {low}";
inline constexpr std::string_view range_more = "more than {low}";
inline constexpr std::string_view range_most = "at most {high}";
inline constexpr std::string_view kind_map = "fields";
inline constexpr std::string_view kind_list = "a list";
inline constexpr std::string_view kind_text = "a text";
inline constexpr std::string_view kind_value = "one value";
inline constexpr std::string_view kind_variant = "one of {list}";
inline constexpr std::string_view write_like = "write {example}";
inline constexpr std::string_view held_now = "it is `{tag}` now; to change it set {example}";
inline constexpr std::string_view error_word = "error";
inline constexpr std::string_view warning_word = "warning";
inline constexpr std::string_view one_error = "1 error";
inline constexpr std::string_view many_errors = "{count} errors";
inline constexpr std::string_view one_warning = "1 warning";
inline constexpr std::string_view many_warnings = "{count} warnings";
inline constexpr std::string_view not_shown = "{count} more not shown";
inline constexpr std::string_view command_line_name = "command line";
inline constexpr std::string_view is_folder = "it is a folder";
inline constexpr std::string_view broke_off = "it broke off while reading";
inline constexpr std::string_view quote_open = "a quote is not closed";
inline constexpr std::string_view quote_inside = "a quote stands inside a cell";
inline constexpr std::string_view should_end = "this should be the end of it";
inline constexpr std::string_view operand_missing = "a metric or a number is missing";
inline constexpr std::string_view bracket_missing = "a closing parenthesis is missing";
inline constexpr std::string_view bad_number = "this is not a number";
inline constexpr std::string_view relation_missing = "one of <, <=, >, >= or = is missing";
inline constexpr std::string_view tolerance_missing = "a tolerance is missing";
inline constexpr std::string_view too_nested = "it is nested too deeply";
inline constexpr std::string_view percentage_points = "percentage points";
inline constexpr std::string_view example_wrong = "Instead of";
inline constexpr std::string_view example_right = "write";
} // namespace text

} // namespace scenario
