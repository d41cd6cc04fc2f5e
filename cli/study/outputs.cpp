#include "study/outputs.hpp"

#include "company/run.hpp"
#include "comparison/study_json.hpp"

#include <filesystem>
#include <sstream>

namespace cli {

JudgedStudy judge(const report::Results& results, const std::vector<std::string>& expectations)
{
    JudgedStudy judged;
    for (std::uint32_t point = 0; point < results.points(); ++point)
        judged.push_back(report::check_expectations(results, point, expectations));
    return judged;
}

std::string study_as_json(const report::Results& results, const JudgedStudy& judged)
{
    report::JsonOptions options;
    options.expectations = judged;
    std::string text = report::study_json(results, options);
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

StudyOutputs::StudyOutputs(const Request& request)
{
    for (const auto& output : request.outputs) {
        if (std::filesystem::path(output).extension() == ".result")
            store_ = output;
        else
            files_.push_back(std::make_unique<OutputFile>(output));
    }
}

std::optional<report::ResultStore> StudyOutputs::create_store(const report::StudyRecord& record) const
{
    if (!store_) return std::nullopt;
    return report::ResultStore::create(*store_, record, model::metrics());
}

void StudyOutputs::write(const report::Results& results, const JudgedStudy& judged)
{
    for (const auto& file : files_) {
        if (file->target().extension() == ".json") {
            file->commit(study_as_json(results, judged) + "\n");
        } else {
            std::ostringstream text;
            report::study_csv(results, text);
            file->commit(text.str());
        }
    }
}

} // namespace cli
