#include "document/provenance.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace report {
namespace {

using Json = nlohmann::ordered_json;

constexpr int form_version = 1;

Json as_json(const sim::schema::Text& text)
{
    return {{"en", text.en}, {"ko", text.ko}};
}

sim::schema::Text text_from(const Json& json)
{
    return {json.at("en"), json.at("ko")};
}

Json as_json(const sim::Study& study)
{
    Json json{{"seed", study.seed},
              {"runs", study.runs},
              {"maximum_runs", study.maximum_runs},
              {"alternatives", study.alternatives},
              {"points", Json::array()}};
    for (const auto& point : study.points) {
        Json set = Json::array();
        for (const auto& setting : point.set) set.push_back({{"path", setting.path}, {"value", setting.value}});
        json["points"].push_back(std::move(set));
    }
    if (study.precision)
        json["precision"] = {{"metric", study.precision->of.metric},
                             {"statistic", sim::name_of(study.precision->of.statistic)},
                             {"relative", study.precision->relative},
                             {"level", study.precision->level}};
    return json;
}

sim::Study study_from(const Json& json)
{
    sim::Study study;
    study.seed = json.at("seed");
    study.runs = json.at("runs");
    study.maximum_runs = json.at("maximum_runs");
    study.alternatives = json.at("alternatives").get<std::vector<std::string>>();
    study.points.clear();
    for (const auto& set : json.at("points")) {
        sim::DesignPoint& point = study.points.emplace_back();
        for (const auto& setting : set) point.set.push_back({setting.at("path"), setting.at("value")});
    }
    if (json.contains("precision")) {
        const Json& wanted = json.at("precision");
        const auto statistic = sim::statistic_named(wanted.at("statistic").get<std::string>());
        study.precision = sim::Precision{
            {wanted.at("metric"), statistic.value_or(sim::Statistic::mean)}, wanted.at("relative"), wanted.at("level")};
    }
    return study;
}

} // namespace

bool Provenance::covers(const sim::Trial& trial) const
{
    return trial.point < most.size() && trial.replication < most[trial.point] &&
           std::ranges::find(missing, trial) == missing.end();
}

std::string provenance_json(const Provenance& provenance)
{
    const auto& [record, form, most, missing] = provenance;
    Json json{{"form", form_version},
              {"language", form.language},
              {"audience", form.audience},
              {"tool_version", record.tool_version},
              {"scenario_name", record.scenario_name},
              {"scenario_title", as_json(record.scenario_title)},
              {"scenario_text", record.scenario_text},
              {"scenario_hash", record.scenario_hash},
              {"hours_per_day", record.scale.hours_per_day},
              {"days_per_week", record.scale.days_per_week},
              {"currency", record.scale.currency.code()},
              {"study", as_json(record.study)},
              {"titles", Json::array()},
              {"baseline", record.baseline},
              {"expectations", record.expectations},
              {"overrides", record.overrides},
              {"injections", record.injections},
              {"command_line", record.command_line},
              {"created", record.created},
              {"most", most},
              {"missing", Json::array()}};
    for (const auto& trial : missing) json["missing"].push_back({trial.point, trial.alternative, trial.replication});
    for (const auto& title : record.titles) json["titles"].push_back(as_json(title));
    std::string text = json.dump();
    // "</script>" and "<!--" would end or confuse the element around it; in JSON "<" may be written like this.
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at))
        text.replace(at, 1, "\\u003c");
    return text;
}

std::optional<Provenance> provenance_from(std::string_view text)
{
    try {
        const Json json = Json::parse(text);
        if (json.at("form") != form_version) return std::nullopt;
        Provenance found;
        found.form = {json.at("language"), json.at("audience")};
        StudyRecord& record = found.record;
        record.tool_version = json.at("tool_version");
        record.scenario_name = json.at("scenario_name");
        record.scenario_title = text_from(json.at("scenario_title"));
        record.scenario_text = json.at("scenario_text");
        record.scenario_hash = json.at("scenario_hash");
        record.scale.hours_per_day = json.at("hours_per_day");
        record.scale.days_per_week = json.at("days_per_week");
        const auto currency = sim::schema::Currency::from(json.at("currency").get<std::string>());
        if (!currency) return std::nullopt;
        record.scale.currency = *currency;
        record.study = study_from(json.at("study"));
        for (const auto& title : json.at("titles")) record.titles.push_back(text_from(title));
        record.baseline = json.at("baseline");
        record.expectations = json.at("expectations").get<std::vector<std::string>>();
        record.overrides = json.at("overrides").get<std::vector<std::string>>();
        record.injections = json.at("injections").get<std::vector<std::string>>();
        record.command_line = json.at("command_line").get<std::vector<std::string>>();
        record.created = json.at("created");
        found.most = json.at("most").get<std::vector<std::uint32_t>>();
        for (const auto& trial : json.at("missing")) found.missing.push_back({trial.at(0), trial.at(1), trial.at(2)});
        if (record.baseline >= record.study.alternatives.size()) return std::nullopt;
        return found;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

} // namespace report
