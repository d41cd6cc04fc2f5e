/// Mistakes in a scenario that only show when its parts are put together.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace model {

/// One finding. What it says in words is in the catalogue of diagnostics, under its code.
struct Issue {
    std::string path; ///< where, as --set names it
    std::string_view code;
    std::vector<std::pair<std::string, std::string>> args; ///< fill the message of the code, by name
    std::optional<std::string> nearest{};                  ///< what was probably meant
};

/// Codes of the findings; each has a row in the catalogue.
namespace issue {
inline constexpr std::string_view module_not_deployed = "E0501";
inline constexpr std::string_view module_deployed_twice = "E0502";
inline constexpr std::string_view module_without_team = "E0503";
inline constexpr std::string_view role_without_team = "E0504";
inline constexpr std::string_view unknown_role = "E0505";
inline constexpr std::string_view too_few_people = "E0506";
inline constexpr std::string_view not_one_deploy_stage = "E0507";
inline constexpr std::string_view deploy_is_not_last = "E0508";
inline constexpr std::string_view pipeline_without_jobs = "E0509";
inline constexpr std::string_view window_never_opens = "E0510";
inline constexpr std::string_view deployment_never_succeeds = "E0511";
inline constexpr std::string_view nothing_to_run = "E0512";
inline constexpr std::string_view no_module_with_weight = "E0513";
inline constexpr std::string_view closed_without_changes = "E0514";
inline constexpr std::string_view increments_do_not_add_up = "E0515";
inline constexpr std::string_view empty_trace = "E0516";
inline constexpr std::string_view not_a_timestamp = "E0517";
inline constexpr std::string_view part_without_module = "E0518";
inline constexpr std::string_view no_working_day = "E0519";
inline constexpr std::string_view weekday_twice = "E0520";
inline constexpr std::string_view working_day_past_midnight = "E0521";
inline constexpr std::string_view run_too_long = "E0522";
inline constexpr std::string_view no_alternative = "E0523";
inline constexpr std::string_view warm_up_of_a_plan = "E0524";
inline constexpr std::string_view pipeline_never_passes = "E0525";
inline constexpr std::string_view work_without_teams = "E0526";
inline constexpr std::string_view work_without_flow = "E0527";
inline constexpr std::string_view condition_without_threshold = "E0528";
inline constexpr std::string_view condition_never_holds = "E0529";
inline constexpr std::string_view faults_without_journeys = "E0530";
inline constexpr std::string_view journey_without_requests = "E0531";
inline constexpr std::string_view calls_without_end = "E0532";
inline constexpr std::string_view retry_without_timeout = "E0533";
inline constexpr std::string_view data_without_database = "E0534";
inline constexpr std::string_view data_in_two_databases = "E0535";
inline constexpr std::string_view autoscaler_without_room = "E0536";
inline constexpr std::string_view name_of_two_kinds = "E0537";
inline constexpr std::string_view fault_after_window = "E0538";
inline constexpr std::string_view curve_out_of_order = "E0539";
inline constexpr std::string_view busy_hours_never_begin = "E0540";
inline constexpr std::string_view hubs_for_the_same = "E0541";
inline constexpr std::string_view start_in_a_circle = "E0542";
inline constexpr std::string_view list_of_nobody = "E0543";
inline constexpr std::string_view partition_of_nothing = "E0544";
inline constexpr std::string_view not_a_currency = "E0580";
inline constexpr std::string_view no_exchange_rate = "E0581";
inline constexpr std::string_view team_too_large_to_talk = "W0501";
inline constexpr std::string_view people_do_not_add_up = "W0502";
inline constexpr std::string_view more_work_than_people = "W0503";
inline constexpr std::string_view operation_without_use = "W0504";
inline constexpr std::string_view spike_after_window = "W0505";
inline constexpr std::string_view busy_hours_outside_window = "W0506";
inline constexpr std::string_view step_after_run = "W0507";
inline constexpr std::string_view window_longer_than_run = "W0508";
// Names that nothing has, as for references within the file.
inline constexpr std::string_view no_such_name = "E0203";
inline constexpr std::string_view nothing_matches = "E0209";
// What a name could have stood for; arguments "kind" and "other" of a finding, to be translated.
inline constexpr std::string_view kind_module = "module";
inline constexpr std::string_view kind_deployable = "deployable";
inline constexpr std::string_view kind_database = "database";
inline constexpr std::string_view kind_hub = "hub";
inline constexpr std::string_view kind_component = "module, database or hub";
inline constexpr std::string_view kind_caller = "module, deployable or hub";
inline constexpr std::string_view kind_called = "module, deployable, database or hub";
inline constexpr std::string_view kind_started = "deployable, database or hub";
inline constexpr std::string_view kind_party = "module, deployable, database, hub or users";
} // namespace issue

} // namespace model
