/// What a report carries of its study, so that everything printed can be computed again from the report alone.
#pragma once

#include "experiment/trial.hpp"
#include "store/study_record.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace report {

struct ReportForm {
    std::string language;
    std::string audience;
    bool operator==(const ReportForm&) const = default;
};

struct Provenance {
    StudyRecord record;
    ReportForm form;
    std::vector<std::uint32_t> most; ///< runs of the alternative with most of them, by point
    std::vector<sim::Trial> missing; ///< within these, not run when the report was made, as after an interruption

    bool covers(const sim::Trial& trial) const;
    bool operator==(const Provenance&) const = default;
};

/// One JSON object, safe inside a <script> element.
std::string provenance_json(const Provenance& provenance);

/// What provenance_json wrote; nothing for other texts.
std::optional<Provenance> provenance_from(std::string_view json);

} // namespace report
