#include "loader/diagnostic_catalog.hpp"

#include "company/issue.hpp"
#include "company/recut.hpp"
#include "schema/quantity.hpp"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace scenario {
namespace {

constexpr CatalogEntry catalog[] = {
    {code::unreadable_file, "cannot read {file}: {reason}",
     "The file does not exist, is a folder, or may not be read by this user. Names are looked up from the current "
     "folder; the names of CSV files from the folder of the scenario that mentions them.",
     "", ""},
    {code::file_too_large, "{file} is larger than {limit}",
     "A scenario is a description that people write; beyond this size it is almost surely the wrong file. Long lists "
     "belong into CSV files, which may be larger.",
     "", "modules: {csv: modules.csv}"},
    {code::invalid_text, "this is not UTF-8 text",
     "Files are read as UTF-8, with or without a byte order mark. Save the file as UTF-8; in a spreadsheet choose "
     "\"CSV UTF-8\". Control characters other than tab and line end are refused as well.",
     "", ""},
    {code::yaml_syntax, "YAML cannot be read here: {reason}",
     "The text is not well-formed YAML at this place or just before it. Usual causes: a missing colon or space after "
     "it, an unclosed quote or bracket, lines of one block that are not indented alike, or a text with a colon or a "
     "hash that needs quotes.",
     "title: Deploys: the long wait", "title: \"Deploys: the long wait\""},
    {code::several_documents, "a second document begins here; a file holds one",
     "`---` separates documents in YAML. Put each document into a file of its own.", "---", ""},
    {code::empty_file, "{file} holds nothing",
     "The file is empty or has only comments. `twopizza init` writes a scenario to start from.", "", ""},
    {code::too_deep, "this is nested more than {limit} levels deep",
     "No scenario needs so many levels; most likely brackets are not closed where they should be.", "", ""},
    {code::alias_cycle, "this alias stands inside its own anchor",
     "`*name` repeats what `&name` marks. Something cannot hold a copy of itself.", "team: &t {friend: *t}", ""},
    {code::alias_flood, "aliases blow this file up to more than {limit} values",
     "Aliases of aliases multiply. Write the lists out, or use a CSV file.", "", ""},
    {code::tab_indent, "a tab is used for indentation",
     "YAML allows spaces only in front of a line, because tabs are not equally wide everywhere.",
     "\tteams:", "  teams:"},
    {code::duplicate_key, "`{key}` is given twice",
     "The same field appears twice in one place. Which of the two holds would be a guess.", "people: 5\npeople: 6",
     "people: 6"},
    {code::yaml_tag, "YAML tags such as `{tag}` are not used here", "Alternatives are chosen by a key, not by a tag.",
     "effort: !exponential {mean: 10 d}", "effort: {exponential: {mean: 10 d}}"},
    {code::complex_key, "a key must be one word", "Lists and maps cannot be keys, and a key cannot be missing.",
     "[a, b]: 3", "a: 3\nb: 3"},
    {code::csv_syntax, "CSV cannot be read here: {reason}",
     "A cell with a comma, a quote or a line break stands in double quotes, and a quote inside it is doubled. Nothing "
     "may follow the closing quote but a comma.",
     "core,\"5\" people", "core,\"5 \"\"people\"\"\""},
    {code::csv_no_header, "{file} has no header row", "The first row names the field that each column is read into.",
     "core,5", "id,people\ncore,5"},
    {code::csv_width, "this row has {count} cells, the header has {expected}",
     "Every row has one cell per column. An empty cell leaves the field at its default. A comma inside a cell needs "
     "quotes.",
     "id,people\ncore,5,6", "id,people\ncore,5"},
    {code::csv_not_here, "a CSV file cannot be read here",
     "Only lists in files can come from CSV; a text given on the command line or inside a CSV cell cannot name one.",
     "", ""},

    {code::unknown_key, "there is no field `{key}` in {structure}",
     "Keys that mean nothing are refused, because a misspelt key would silently leave its default in force. Keys that "
     "begin with `x-` are left alone and may hold anchors or remarks.",
     "reveiw: 2 h", "review: 2 h"},
    {code::missing_field, "`{field}` is missing in {structure}",
     "This field has no sensible default, so it must be given.", "- {people: 5}", "- {id: core, people: 5}"},
    {code::unknown_reference, "there is no {kind} `{name}`",
     "This field names something that is defined elsewhere in the scenario, and nothing has this id. What is defined "
     "inside one alternative is known only there.",
     "owner: chekout", "owner: checkout"},
    {code::wrong_kind, "`{field}` needs {expected}, not {found}",
     "The value has another form than the field: a list where one value belongs, one value where fields belong, or "
     "the like. Lists are written `[a, b]` or with a dash per line, fields `{a: 1, b: 2}` or with a line per field.",
     "teams: core", "teams: [{id: core}]"},
    {code::unknown_tag, "`{tag}` is not a kind of {field}",
     "This field is one of several alternatives, and the key says which.", "release: trian", "release: train"},
    {code::one_tag, "`{field}` needs exactly one of {list}",
     "This field is one of several alternatives; name the one that holds, with its fields inside.",
     "release: {train: {}, flag: {}}", "release: {train: {}}"},
    {code::duplicate_id, "the {kind} `{name}` is defined twice",
     "Two things of one kind cannot share an id, or nobody could say which one is meant.", "- id: core\n- id: core",
     "- id: core\n- id: core-2"},
    {code::bad_id, "`{name}` cannot be an id",
     "An id is made of letters of any script, digits, `_` and `-`. Dots and spaces would be mistaken for parts of a "
     "path; put a readable name into `title`.",
     "id: core team", "id: core-team"},
    {code::empty_pattern, "no {kind} matches `{name}`",
     "`*` stands for any characters. A pattern that matches nothing is most likely misspelt.", "modules: [cart-*]",
     "modules: [card-*]"},
    {code::nothing_to_remove, "there is no `{name}` to remove",
     "`remove: true` takes an element away that the base defines under this id.", "- {id: coer, remove: true}",
     "- {id: core, remove: true}"},
    {code::no_value, "`{field}` has no value",
     "After the colon nothing follows, or `null` is written where a value is needed. Leave the line out to keep the "
     "default; an empty list is `[]`.",
     "people:", "people: 5"},
    {code::from_cycle, "`{name}` is built from itself",
     "`from` takes over everything of another one. Following it from one to the next must come to an end.",
     "- {id: a, from: b}\n- {id: b, from: a}", "- {id: a}\n- {id: b, from: a}"},
    {code::no_such_path, "`{within}` has no `{key}`",
     "A path names fields from the outside to the inside, separated by dots: list elements by their id, or `*` for "
     "all of them. Where something is one of several alternatives, only the fields of the chosen one exist.",
     "--set release.evry='1 d'", "--set release.every='1 d'"},
    {code::bad_override, "`{option}` needs PATH=VALUE",
     "Give the path of a field, an equals sign and the new value in the same form as in a scenario file.",
     "--set people", "--set people=5"},
    {code::other_alternative, "`{key}` belongs to another kind of {field}",
     "A path can only reach into the alternative that is chosen. Choose the other one with its fields in one go.",
     "--set release.train.every='1 d'", "--set 'release={train: {every: 1 d}}'"},
    {code::nothing_to_precede, "there is no `{name}` to stand before",
     "`before: id` puts an element of a list in front of another one, which must be in the same list.",
     "flow: [{review: {before: delpoy}}]", "flow: [{review: {before: deploy}}]"},

    {code::not_a_number, "`{what}` is not a number",
     "A number is needed here, with a unit where it measures something.", "people: five", "people: 5"},
    {code::missing_unit, "`{what}` needs a unit",
     "A bare number leaves open whether minutes or days are meant, so quantities carry their unit; only 0 may stand "
     "alone.",
     "review: 2", "review: 2 h"},
    {code::unknown_unit, "`{what}` is not a unit of {quantity}",
     "Each quantity has its own units; a day of working time is as long as the scenario's working day.",
     "review: 2 hrs", "review: 2 h"},
    {code::out_of_range, "`{field}` is {value}, must be {range}",
     "The value lies outside what makes sense for this field.", "share: 140 %", "share: 40 %"},
    {code::unknown_choice, "`{what}` is not a value of `{field}`", "This field takes one of a few words.",
     "urgency: hihg", "urgency: high"},
    {code::not_finite, "`{what}` is not a finite number",
     "Infinity and \"not a number\" would spread through every result.", "timeout: inf", "timeout: 30 s"},
    {code::not_an_integer, "`{what}` is not a whole number", "This counts things, so it is a whole number.",
     "people: 5.5", "people: 5"},
    {code::integer_overflow, "`{what}` is too large a number", "Counts go up to two thousand million.",
     "people: 90000000000", "people: 90"},
    {code::not_a_boolean, "`{what}` is neither true nor false", "This is a switch: `true` or `false`.", "flaky: maybe",
     "flaky: true"},
    {code::not_a_clock_time, "`{what}` is not a time of day",
     "A time of day is written with a colon, from 00:00 to 24:00.", "start: 9", "start: 09:00"},
    {code::bad_distribution, "this distribution cannot be: {reason}",
     "The parameters are each in range but do not fit together.", "{lognormal: {median: 9 h, p90: 3 h}}",
     "{lognormal: {median: 3 h, p90: 9 h}}"},
    {code::unit_not_expected, "`{what}` looks like a unit, but {field} is a bare number",
     "This counts or weighs something; leave the unit out.", "people: 5 d", "people: 5"},

    {code::expectation_syntax, "this expectation cannot be read: {reason}",
     "An expectation compares two sides: `[ALTERNATIVE:] left RELATION right`, with `<`, `<=`, `>`, `>=`, or `=` and a "
     "tolerance. A side is made of metrics, numbers with units and + - * / ( ).",
     "lead_time.p85 2 d", "lead_time.p85 < 2 d"},
    {code::unknown_metric, "there is no metric `{name}`",
     "A misspelt metric would let an expectation pass unseen. `twopizza explain metrics` lists them.", "led_time < 2 d",
     "lead_time < 2 d"},
    {code::unknown_alternative, "there is no alternative `{name}`",
     "An expectation names an alternative of the scenario by its id.", "monolit: lead_time < 2 d",
     "monolith: lead_time < 2 d"},
    {code::unknown_statistic, "`{metric}` has no statistic `{name}`",
     "After a metric may follow one of mean, p50, p85, p95, min, max and count; without it the mean is meant.",
     "lead_time.p83 < 2 d", "lead_time.p85 < 2 d"},
    {code::missing_tolerance, "`=` needs a tolerance",
     "Simulated numbers scatter, so equality is judged within a band: `± 10 %` or `+- 0.2 d`. Only whole counts may be "
     "asked for with `exactly` at the end instead.",
     "deploy_wait = 3 d", "deploy_wait = 3 d ± 10 %"},
    {code::mixed_quantities, "{left} and {right} do not go together", "The two sides measure different things.",
     "lead_time.p85 < 30 %", "lead_time.p85 < 30 d"},
    {code::which_alternative, "`{name}` does not say which alternative is meant",
     "A scenario with several alternatives needs the name of one in front, once for the line or for each metric.",
     "lead_time < 2 d", "monolith: lead_time < 2 d"},
    {code::unknown_metric_key, "`{metric}` has no `{name}`",
     "This metric exists once for each of several things, and none of them has this name.", "stage_time.reveiw < 1 d",
     "stage_time.review < 1 d"},
    {"E0501", "module `{module}` is in no deployable",
     "Every module is built and deployed as part of exactly one deployable. Add it to the `modules` of one; `*` takes "
     "all.",
     "deployables: [{id: shop, modules: [cart]}]", "deployables: [{id: shop, modules: [\"*\"]}]"},
    {"E0502", "module `{module}` is in two deployables, `{first}` and `{second}`",
     "Every module is built and deployed as part of exactly one deployable. Check patterns that overlap.", "", ""},
    {"E0503", "no team owns module `{module}`",
     "Changes of a module wait for a team for ever when nobody owns it. Name it in the `owns` of a team, or leave "
     "`owns` "
     "out everywhere to deal the modules out.",
     "", "teams: [{id: core, owns: [\"*\"]}]"},
    {"E0504", "no team does `{role}` for module `{module}`",
     "A work stage asks for this role, and no team that owns the module does it. A team without `roles` does every "
     "role.",
     "", "teams: [{id: design, roles: [design], owns: [\"*\"]}]"},
    {"E0505", "no work stage asks for the role `{role}`; the flow knows {known}",
     "A team that only does a role nobody asks for would never work. Roles are named by the work stages of the flow.",
     "", ""},
    {"E0506",
     "{people} people are not enough: {given} are in teams with a size, and {teams} teams without one share the rest",
     "Every team needs at least one person. Raise `people`, or give the teams a size of their own.", "people: 3",
     "people: 30"},
    {"E0507", "a flow has one deploy stage, this one has {count}",
     "A change counts as delivered when the deploy stage puts it into production.", "flow: [{work: {}}]",
     "flow: [{work: {}}, {deploy: {}}]"},
    {"E0508", "stage `{stage}` comes after the deploy stage",
     "Deploying is the last stage of a flow; what comes after production is set under `failures` or in the stream "
     "(`tries`, `drift`).",
     "", ""},
    {"E0509", "pipeline `{stage}` has no jobs", "A pipeline without jobs does nothing; add one or take the stage out.",
     "pipeline: {jobs: []}", "pipeline: {jobs: [{id: build, fixed: 10 min}]}"},
    {"E0510", "this window never opens", "It needs at least one day, and `from` has to be earlier than `to`.",
     "window: {from: \"16:00\", to: \"10:00\"}", "window: {from: \"10:00\", to: \"16:00\"}"},
    {"E0511", "{chance} of the deployments fail by a slip of the hand, so a rolled back one never gets through",
     "After a rollback the deployment is tried again. Lower `step_error` or `manual_steps`.", "", ""},
    {"E0512", "there is nothing to run",
     "A scenario needs a stream of changes under `work`, or journeys of users under `product`, or both.", "", ""},
    {"E0513", "no module of stream `{stream}` has a weight above 0",
     "Changes start in a module with a chance that follows its weight.", "", ""},
    {"E0514", "stream `{stream}` keeps no change under way", "A closed stream needs `per_person` or `total` above 0.",
     "closed: {per_person: 0}", "closed: {per_person: 1}"},
    {"E0515", "the increments add up to {sum}", "The shares of a plan's increments add up to 100 %.",
     "increments: [20 %, 70 %]", "increments: [20 %, 80 %]"},
    {"E0516", "the trace of stream `{stream}` has no change", "Check the CSV file; it needs at least one row.", "", ""},
    {"E0517", "`{text}` is not a moment", "Moments are written as in ISO 8601, with the offset of the place.",
     "07/12/2021", "2021-12-07T11:44:11+01:00"},
    {"E0518", "no module has the part `{part}`",
     "A trace names parts of the product; each belongs to the first module whose `parts` match. Give one module the "
     "part, or let the last module take the rest with `*`.",
     "", "modules: [{id: rest, parts: [\"*\"]}]"},
    {"E0519", "nobody ever works", "The calendar needs at least one working day.", "days: []", "days: [Mon, Tue]"},
    {"E0520", "a day of the week is listed twice", "Each working day is listed once.", "", ""},
    {"E0521", "a working day of {hours} hours that starts at {start} ends after midnight",
     "Working days lie between midnight and midnight. Start earlier, or set 24 hours and seven days for people who "
     "take "
     "turns round the clock.",
     "", ""},
    {"E0522", "warm-up and length together are longer than 200 years", "The clock counts 292 years.", "", ""},
    {"E0523", "there is no alternative", "A scenario compares at least one way of working.", "", ""},
    {"E0524", "all work is a plan, so a warm-up would cut off its beginning",
     "A run of plans starts with the first change and ends with the last; there is nothing to warm up.",
     "warm_up: 8 weeks", "warm_up: 0 d"},
    {"E0525", "this pipeline gets through in {chance} of its runs, so it practically never ends",
     "Every failed job starts the whole pipeline again. Raise `pass`, or set `on_failure: retry`.", "", ""},
    {"E0526", "`{alternative}` has work but no team",
     "Changes are made by people. List the teams under `organization`.", "", "organization: {teams: [{id: core}]}"},
    {"E0527", "`{alternative}` has work but no flow",
     "Changes go through the stages of a flow, of which the last deploys them.", "",
     "flow: [{work: {}}, {deploy: {}}]"},
    {"E0528", "`{measure}` is looked at, but nothing is said about when the step begins",
     "A condition needs a threshold: `above`, `below`, or both for a value in between.",
     "when: {deploy_wait: {over: 4 weeks}}", "when: {deploy_wait: {above: 3 d, over: 4 weeks}}"},
    {"E0529", "nothing is above and below these thresholds at once",
     "With both, the step begins once the value lies in between: `above` has to be the smaller one.",
     "when: {wip: {above: 40, below: 20}}", "when: {wip: {above: 20, below: 40}}"},
    {"E0530", "nobody uses the product, so faults hurt nobody",
     "What a fault does is watched on the journeys of users. Add `journeys` to the product, or take the faults out.",
     "", "product: {journeys: [{id: buy, operation: checkout, load: 10/s}]}"},
    {"E0531", "journey `{journey}` never has a request", "A load needs a rate above 0 somewhere.", "load: 0/s",
     "load: 10/s"},
    {"E0532", "operations call each other without end: {circle}",
     "One request leads on average to at least one more of its own kind, so there would be more and more of them. Give "
     "a "
     "call of the circle a smaller `probability` or `count`, or take one out. Events count like calls.",
     "", ""},
    {"E0533", "a retry needs a timeout",
     "Without one a caller waits as long as it takes and never gets to try again. Of the presets `grpc` and `aws_sdk` "
     "bring none of their own.",
     "calls: [{retry: {}}]", "calls: [{timeout: 1 s, retry: {}}]"},
    {"E0534", "data `{data}` is in no database",
     "As soon as an alternative has databases, each set of data lives in one of them; `*` takes all.", "",
     "databases: [{id: db, data: [\"*\"]}]"},
    {"E0535", "data `{data}` is in two databases, `{first}` and `{second}`",
     "Each set of data lives in one database. Check patterns that overlap. Copies that follow by events go under "
     "`copies`.",
     "", ""},
    {"E0536", "the autoscaler has at most {max} replicas and at least {min}", "The most cannot be below the least.",
     "autoscaler: {min_replicas: 4, max_replicas: 2}", "autoscaler: {min_replicas: 2, max_replicas: 4}"},
    {"E0537", "`{name}` names a {kind} and a {other}",
     "Faults and policies find modules, databases and hubs by name, so each needs one of its own.", "", ""},
    {"E0538", "the fault begins after {at}, when everything is over after {length}",
     "Each fault is watched in a window of its own of `observation.length`; in the weeks of delivery it strikes within "
     "`study.length`, from the end of the warm-up. Let it begin earlier, or make these longer.",
     "", ""},
    {"E0539", "the points of this curve are not in order of time", "Sort them by `at`.", "", ""},
    {"E0540", "these busy hours never begin", "`from` has to be earlier than `to`. Hours over midnight are two rows.",
     "{from: \"20:00\", to: \"02:00\"}", "{from: \"20:00\", to: \"24:00\"}"},
    {"E0541", "hubs `{first}` and `{second}` carry the same",
     "Each kind of message passes through one hub at most: one for journeys, one for calls, one for events.", "", ""},
    {"E0542", "deployables wait for each other to start: {circle}",
     "After a loss of all of them none would ever come up again. Take one `starts_after` out.", "", ""},
    {"E0543", "`{field}` is empty, so this holds for nobody",
     "An entry without anybody it holds for would silently do nothing. Name somebody, write `*` for everybody, or take "
     "the whole entry out.",
     "kills: {among: []}", "kills: {among: [\"*\"]}"},
    {"E0544", "this partition keeps nothing apart",
     "In no alternative is there anything on either side: what fits both sides counts for the first, and the users are "
     "on the first side or on none.",
     "partition: {between: [cart], and: [cart]}", "partition: {between: [cart], and: [pay]}"},
    {"E0580", "`{currency}` is not the code of a currency", "Currencies are named by the three letters of ISO 4217.",
     "currency: won", "currency: KRW"},
    {"E0581", "nobody says how many {currency} make one US dollar",
     "The default prices are in US dollars. `per_usd` converts those that the scenario leaves as they are.",
     "prices: {currency: KRW}", "prices: {currency: KRW, per_usd: 1400}"},
    {code::stands_in_table, "`{field}` stands in a table in another file",
     "The rows of a table are changed in the CSV file itself.", "", ""},
    {code::shared_by_anchor, "`{field}` is shared with other places by an anchor",
     "A value behind an anchor (&name) stands wherever its name is used (*name). Changing it here would change the "
     "other "
     "places too, so write it out in each place first.",
     "b: *common", "b: {replicas: 2}"},
    {code::layout_not_understood, "this file is laid out in a way that can only be edited by hand",
     "Directives, keys of several parts and line ends of old computers are read, but not changed.", "? a\n: b", "a: b"},
    {code::change_not_found, "no way was found to write the change of `{field}`",
     "What was wanted cannot be said in this place of the file without changing something else. Edit the file by hand.",
     "", ""},
    {"W0501", "team `{team}` has {people} people: {paths} communication paths inside one team",
     "The law of communication chosen here takes a large part of everybody's time in a team of this size.", "", ""},
    {"W0502", "the teams of `{alternative}` have {in_teams} people, the scenario has {people}",
     "Alternatives with different numbers of people are hard to compare. That may be meant.", "", ""},
    {"W0503", "the work keeps the people of `{alternative}` busy {load} of their time",
     "More work arrives than people can do: the backlog grows without end, and the results depend on the length of the "
     "run.",
     "", ""},
    {"W0504", "no journey gets to operation `{operation}`",
     "It is never called, so it plays no part in any result. A call to it may be missing.", "", ""},
    {"W0505", "the surge of journey `{journey}` begins after {at}, when the window of {length} is over",
     "The window only ever sees the base rate. Let the surge begin earlier, or make `observation.length` longer.", "",
     ""},
    {"W0506", "a window of {length} from {starts} meets no busy hours of journey `{journey}`",
     "Busy hours are times of the day, and the window begins at `observation.starts`, midnight if nothing is said. Let "
     "it begin in the busy hours, or make `observation.length` longer.",
     "observation: {length: 1 h}", "observation: {starts: \"09:00\", length: 1 h}"},
    {"W0507", "this step begins after the end of the run, which is {length} long",
     "The alternative stays what it is before the step. Let it begin earlier, or make `study.length` longer.", "", ""},
    {"W0508", "this step looks back further than the run is long, which is {length}",
     "No window is ever complete, so the step is never taken. Make `over` shorter, or `study.length` longer.",
     "when: {deploy_wait: {above: 3 d, over: 80 weeks}}", "when: {deploy_wait: {above: 3 d, over: 4 weeks}}"},
};

} // namespace

std::span<const CatalogEntry> diagnostic_catalog()
{
    return catalog;
}

const CatalogEntry* find_diagnostic(std::string_view code)
{
    std::string upper(code);
    for (char& c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    const auto* found = std::find_if(std::begin(catalog), std::end(catalog),
                                     [&](const CatalogEntry& entry) { return entry.code == upper; });
    return found == std::end(catalog) ? nullptr : found;
}

Severity severity_of(std::string_view code)
{
    return code.starts_with('W') ? Severity::warning : Severity::error;
}

namespace {

std::string translated(std::string_view text, const Translator& translate)
{
    std::string shown = translate ? translate(text) : std::string(text);
    return shown.empty() ? std::string(text) : shown;
}

std::string indented(std::string_view text)
{
    std::string out = "    ";
    for (const char c : text) {
        out += c;
        if (c == '\n') out += "    ";
    }
    return out + "\n";
}

} // namespace

std::string explain_diagnostic(std::string_view code, const Translator& translate)
{
    const CatalogEntry* entry = find_diagnostic(code);
    if (entry == nullptr) return {};
    std::string out = fmt::format("{}: {}\n\n{}\n", entry->code, translated(entry->message, translate),
                                  translated(entry->explanation, translate));
    if (!entry->wrong.empty())
        out += fmt::format("\n{}\n\n{}", translated(text::example_wrong, translate), indented(entry->wrong));
    if (!entry->right.empty())
        out += fmt::format("\n{}\n\n{}", translated(text::example_right, translate), indented(entry->right));
    return out;
}

std::string diagnostics_reference(const Translator& translate)
{
    std::string out;
    for (const auto& entry : catalog) {
        out += fmt::format("### {}\n\n`{}`\n\n{}\n", entry.code, translated(entry.message, translate),
                           translated(entry.explanation, translate));
        if (!entry.wrong.empty())
            out += fmt::format("\n{}\n\n```yaml\n{}\n```\n", translated(text::example_wrong, translate), entry.wrong);
        if (!entry.right.empty())
            out += fmt::format("\n{}\n\n```yaml\n{}\n```\n", translated(text::example_right, translate), entry.right);
        out += "\n";
    }
    return out;
}

std::vector<std::string_view> diagnostic_texts()
{
    std::vector<std::string_view> all;
    for (const auto& entry : catalog) {
        all.push_back(entry.message);
        all.push_back(entry.explanation);
    }
    for (const auto text : {text::did_you_mean,  text::allowed,           text::defined_here,
                            text::first_here,    text::anchored_here,     text::units,
                            text::more,          text::range_both,        text::range_both_open,
                            text::range_least,   text::range_more,        text::range_most,
                            text::kind_map,      text::kind_list,         text::kind_text,
                            text::kind_value,    text::kind_variant,      text::write_like,
                            text::held_now,      text::error_word,        text::warning_word,
                            text::one_error,     text::many_errors,       text::one_warning,
                            text::many_warnings, text::not_shown,         text::command_line_name,
                            text::example_wrong, text::example_right,     text::is_folder,
                            text::broke_off,     text::quote_open,        text::quote_inside,
                            text::should_end,    text::operand_missing,   text::bracket_missing,
                            text::bad_number,    text::relation_missing,  text::tolerance_missing,
                            text::too_nested,    text::percentage_points, text::one_currency})
        all.push_back(text);
    for (const auto kind : {model::issue::kind_component, model::issue::kind_caller, model::issue::kind_called,
                            model::issue::kind_started, model::issue::kind_party})
        all.push_back(kind);
    for (const auto text : model::side_effect_texts()) all.push_back(text);
    using sim::schema::Quantity;
    for (auto quantity = Quantity::none; quantity <= Quantity::inherit;
         quantity = static_cast<Quantity>(static_cast<int>(quantity) + 1))
        all.push_back(sim::schema::name_of(quantity));
    return all;
}

} // namespace scenario
