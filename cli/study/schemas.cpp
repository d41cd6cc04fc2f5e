#include "study/schemas.hpp"

#include "company/run.hpp"
#include "company/scenario.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "loader/json_schema.hpp"
#include "loader/reference.hpp"

namespace cli {
namespace {

/// A cell of a Markdown table must not hold its separator.
std::string table_cell(const std::string& text)
{
    std::string out;
    for (const char c : text) out += c == '|' ? std::string("\\|") : std::string(1, c);
    return out;
}

std::string metrics_reference(const Translate& tr)
{
    std::string out = fmt::format("| {} | {} | {} | {} |\n|---|---|---|---|\n", tr("metric"), tr("title"),
                                  tr("unit in files"), tr("meaning"));
    for (const auto& metric : model::metrics())
        out += fmt::format("| `{}` | {} | {} | {} |\n", metric.id, table_cell(tr(metric.title)),
                           sim::machine_unit(metric.quantity, {}).symbol, table_cell(tr(metric.doc)));
    return out;
}

constexpr std::string_view result_schema_text = R"json({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Result of a twopizza study",
  "description": "Written by --json. Additions keep schema_version; readers ignore what they do not know. Missing values are null.",
  "type": "object",
  "required": ["schema_version", "tool", "seed", "scenario_hash", "scenario", "runs", "level", "baseline", "warnings", "failures", "data"],
  "properties": {
    "schema_version": {"const": 1},
    "tool": {"type": "object", "required": ["name", "version"], "properties": {"name": {"const": "twopizza"}, "version": {"type": "string"}}},
    "seed": {"type": "integer"},
    "scenario_hash": {"type": "string", "description": "Fingerprint of everything that can change a result."},
    "scenario": {"type": "object", "properties": {"name": {"type": "string"}, "title": {"$ref": "#/definitions/text"}}},
    "runs": {"type": "integer", "description": "Runs wanted of every alternative."},
    "precision": {"type": ["object", "null"]},
    "level": {"type": "number", "description": "Confidence of all intervals."},
    "baseline": {"type": "string", "description": "Alternative that the others are compared with."},
    "overrides": {"type": "array", "items": {"type": "string"}},
    "injections": {"type": "array", "items": {"type": "string"}},
    "command_line": {"type": "array", "items": {"type": "string"}},
    "created": {"type": "string"},
    "warnings": {"type": "array", "items": {"type": "object", "required": ["text"]}},
    "failures": {"type": "array", "items": {"type": "object", "required": ["alternative", "replication", "seed", "message"]}},
    "data": {
      "oneOf": [
        {"$ref": "#/definitions/point"},
        {"type": "object", "required": ["points"], "properties": {"points": {"type": "array", "items": {"allOf": [{"$ref": "#/definitions/point"}, {"required": ["set"]}]}}}}
      ]
    }
  },
  "definitions": {
    "text": {"type": "object", "properties": {"en": {"type": "string"}, "ko": {"type": "string"}}},
    "number": {"type": ["number", "null"]},
    "range": {"type": ["array", "null"], "items": {"$ref": "#/definitions/number"}},
    "point": {
      "type": "object",
      "required": ["alternatives", "differences", "expectations"],
      "properties": {
        "set": {"type": "object", "additionalProperties": {"type": "string"}},
        "alternatives": {"type": "object", "additionalProperties": {"$ref": "#/definitions/alternative"}},
        "differences": {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": {"$ref": "#/definitions/difference"}}},
        "expectations": {"type": "array", "items": {"$ref": "#/definitions/expectation"}}
      }
    },
    "alternative": {
      "type": "object",
      "required": ["runs", "failures", "metrics"],
      "properties": {
        "runs": {"type": "integer"},
        "failures": {"type": "integer"},
        "verdict": {"type": ["array", "null"], "items": {"type": "string"}},
        "metrics": {"type": "object", "additionalProperties": {"$ref": "#/definitions/estimate"}},
        "lead_time_parts": {"type": "array", "items": {"type": "object", "required": ["stage", "unit", "total"]}}
      }
    },
    "estimate": {
      "type": "object",
      "required": ["unit", "mean", "ci_low", "ci_high", "runs"],
      "properties": {
        "unit": {"type": "string"},
        "mean": {"$ref": "#/definitions/number"},
        "ci_low": {"$ref": "#/definitions/number"},
        "ci_high": {"$ref": "#/definitions/number"},
        "p50": {"$ref": "#/definitions/number"},
        "p85": {"$ref": "#/definitions/number"},
        "p95": {"$ref": "#/definitions/number"},
        "runs": {"type": "integer"},
        "items": {"type": "integer"},
        "p50_ci": {"$ref": "#/definitions/range"},
        "p85_ci": {"$ref": "#/definitions/range"},
        "p95_ci": {"$ref": "#/definitions/range"}
      }
    },
    "difference": {
      "type": "object",
      "required": ["unit", "baseline", "mean", "verdict"],
      "properties": {
        "unit": {"type": "string"},
        "baseline": {"type": "string"},
        "mean": {"$ref": "#/definitions/number"},
        "ci_low": {"$ref": "#/definitions/number"},
        "ci_high": {"$ref": "#/definitions/number"},
        "relative": {"$ref": "#/definitions/number"},
        "verdict": {"type": "string"},
        "runs_in_favour": {"type": "integer"},
        "runs_against": {"type": "integer"},
        "share_in_favour_ci": {"$ref": "#/definitions/range"},
        "variance_reduction": {"$ref": "#/definitions/number"}
      }
    },
    "expectation": {
      "type": "object",
      "required": ["text", "judgement", "observed"],
      "properties": {
        "text": {"type": "string"},
        "judgement": {"enum": ["holds", "fails", "cannot_tell"]},
        "unit": {"type": "string"},
        "observed": {"$ref": "#/definitions/number"},
        "ci_low": {"$ref": "#/definitions/number"},
        "ci_high": {"$ref": "#/definitions/number"},
        "compared_with": {"$ref": "#/definitions/number"},
        "runs": {"type": "integer"},
        "all_runs": {"type": "integer"},
        "more_runs": {"type": ["integer", "null"]},
        "problem": {"type": ["string", "null"]}
      }
    }
  }
}
)json";

} // namespace

std::string scenario_schema(const Translate& tr)
{
    scenario::SchemaOptions options;
    options.translate = [&](std::string_view text) { return tr(text); };
    std::string text = scenario::json_schema(sim::schema::structure_of<model::Scenario>(), options);
    if (!text.ends_with('\n')) text += '\n';
    return text;
}

std::string result_schema()
{
    return std::string(result_schema_text);
}

std::string reference_markdown(const Translate& tr)
{
    const scenario::Translator translate = [&](std::string_view text) { return tr(text); };
    scenario::ReferenceOptions options;
    options.translate = translate;
    options.heading = 3;
    return fmt::format("# {}\n\n## {}\n\n{}\n## {}\n\n{}\n## {}\n\n{}", tr("Reference of twopizza"),
                       tr("Scenario files"),
                       scenario::reference_page(sim::schema::structure_of<model::Scenario>(), options), tr("Metrics"),
                       metrics_reference(tr), tr("Diagnostics"), scenario::diagnostics_reference(translate));
}

} // namespace cli
