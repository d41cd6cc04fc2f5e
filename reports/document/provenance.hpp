/// What a report carries of its study, so that everything printed can be computed again from the report alone.
#pragma once

#include "store/study_record.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace report {

struct ReportForm {
    std::string language;
    std::string audience;
    bool operator==(const ReportForm&) const = default;
};

struct Provenance {
    StudyRecord record;
    ReportForm form;
    bool operator==(const Provenance&) const = default;
};

/// One JSON object, safe inside a <script> element.
std::string provenance_json(const StudyRecord& record, const ReportForm& form);

/// What provenance_json wrote; nothing for other texts.
std::optional<Provenance> provenance_from(std::string_view json);

} // namespace report
