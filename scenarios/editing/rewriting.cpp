#include "editing/rewriting.hpp"

#include "company/check.hpp"
#include "editing/sameness.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "loader/utf8.hpp"

#include <algorithm>

namespace scenario {

using sim::schema::Kind;
using sim::schema::Type;

namespace {

const Type& scenario_type()
{
    return *sim::schema::type_of<model::Scenario>();
}

/// What a scenario is read onto.
model::Scenario nothing_written(const model::Scenario& scenario)
{
    model::Scenario base;
    base.prices = model::PriceBook::in(scenario.scale().currency, scenario.prices.per_usd.value_or(1));
    return base;
}

/// The finest value of which a change speaks first.
std::string first_path(const Change& change)
{
    if (change.kind == Change::Kind::put || change.kind == Change::Kind::drop) return change.subject.path;
    if (!change.parts.empty() && change.kind != Change::Kind::words) return first_path(change.parts.front().second);
    if (!change.elements.empty() && !change.elements.front().change.subject.path.empty())
        return first_path(change.elements.front().change);
    return change.subject.path;
}

SourcePos position(const Loaded& document, const std::string& text, std::size_t at)
{
    SourcePos pos;
    pos.file = document.file;
    const std::size_t begin = line_begin(text, at);
    pos.line = static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n')) + 1;
    pos.column = static_cast<int>(count_characters(std::string_view(text).substr(begin, at - begin))) + 1;
    return pos;
}

Edited failed(const Loaded& document, std::string_view code, const SourcePos& where, std::vector<Argument> args)
{
    Edited edited;
    edited.diagnostics.sources.add(document.file, document.text);
    edited.diagnostics.add({std::string(code), where, std::move(args), {}, {}, {}});
    return edited;
}

Edited not_understood(const Loaded& document)
{
    return failed(document, code::layout_not_understood, {document.file, 0, 0, 1, {}}, {});
}

/// The byte of a position.
std::size_t offset_of(std::string_view text, const SourcePos& where)
{
    std::size_t at = line_begin(text, 0);
    for (int line = 1; line < where.line; ++line) at = std::min(text.find('\n', at), text.size() - 1) + 1;
    std::string_view rest = text.substr(at);
    for (int column = 1; column < where.column && !rest.empty(); ++column) next_character(rest);
    return text.size() - rest.size();
}

/// Reads a text that makes no sense yet. Where an element is taken out that is not there any more, that is no longer
/// said.
std::unique_ptr<model::Scenario> read_unchecked_text(const Loaded& document, Splicer& splicer)
{
    constexpr int most = 100;
    for (int i = 0; i < most; ++i) {
        Positions positions;
        Diagnostics diagnostics;
        auto read = read_unchecked(splicer.text(), document.file, document.folder, positions, diagnostics);
        const auto& found = diagnostics.in_order_found();
        const auto dangling = std::find_if(found.begin(), found.end(), [](const Diagnostic& diagnostic) {
            return diagnostic.code == code::nothing_to_remove;
        });
        if (dangling == found.end()) return read;
        const Way way = way_to_item(splicer.outline(), offset_of(splicer.text(), dangling->where));
        if (way.empty() || !take_out(splicer, way)) return read;
    }
    return nullptr;
}

Edited read_again(const Loaded& document, const std::string& text)
{
    Loaded loaded = load_scenario_text(text, document.file, document.folder);
    Edited edited{std::nullopt, loaded.diagnostics, {}};
    if (loaded.scenario) edited.document = std::move(loaded);
    return edited;
}

} // namespace

model::Scenario in_order_of_descent(const model::Scenario& current, const model::Scenario& wanted)
{
    const auto in = [](const model::Scenario& scenario, const std::string& id) -> const model::Alternative* {
        const auto found = std::ranges::find(scenario.alternatives, id, &model::Alternative::id);
        return found == scenario.alternatives.end() ? nullptr : &*found;
    };
    model::Scenario next = wanted;
    next.alternatives.clear();
    for (const auto& alternative : wanted.alternatives) {
        const auto* origin_now = in(current, alternative.from);
        const auto* origin = in(wanted, alternative.from);
        const bool settled =
            origin == nullptr ||
            (origin_now != nullptr && same(*sim::schema::type_of<model::Alternative>(), origin, origin_now));
        const auto* now = in(current, alternative.id);
        if (settled)
            next.alternatives.push_back(alternative);
        else if (now != nullptr)
            next.alternatives.push_back(*now);
    }
    return next;
}

Edited Rewriting::run() const
{
    bool in_the_way = false;
    Edited fine = attempt(Grain::fine, in_the_way);
    if (fine || in_the_way) return fine;
    Edited coarse = attempt(Grain::coarse, in_the_way);
    return coarse ? std::move(coarse) : std::move(fine);
}

Edited Rewriting::obstructed(const Obstacle& obstacle, const std::string& text) const
{
    // Places in a text that has been changed already are told by its lines all the same.
    return failed(document_, obstacle.code, position(document_, text, obstacle.at), {arg("field", obstacle.path)});
}

model::Scenario Rewriting::target(const model::Scenario& current, const std::set<std::string>& kept) const
{
    model::Scenario target = goal_(current);
    for (auto& alternative : target.alternatives) {
        const auto was = std::ranges::find(document_.scenario->alternatives, alternative.id, &model::Alternative::id);
        if (kept.contains(alternative.id) && was != document_.scenario->alternatives.end()) alternative = *was;
    }
    return target;
}

std::set<std::string> Rewriting::astray(const model::Scenario& followed, const Splicer& splicer,
                                        const Diagnostics& complaints) const
{
    std::set<std::string> astray;
    if (leader_.empty()) return astray;
    const auto blame = [&](const SourcePos& where) {
        if (where.file != document_.file) return;
        const Way way = way_to_item(splicer.outline(), offset_of(splicer.text(), where));
        if (way.size() < 2 || way.front().name != "alternatives") return;
        const Branch& alternative = *find_branch(splicer.outline(), {way[0], way[1]});
        if (const Branch::Entry* id = alternative.find("id")) astray.insert(id->value->text);
    };
    // Where an alternative has taken over what is wrong with it, the complaint points to its origin; so ask again.
    const auto is_check = [](const Diagnostic& found) {
        return severity_of(found.code) != Severity::error || found.code.starts_with("E05");
    };
    if (std::ranges::all_of(complaints.in_order_found(), is_check)) {
        constexpr std::string_view alternatives = "alternatives.";
        for (const auto& issue : model::check(followed)) {
            const std::size_t end = issue.path.find('.', alternatives.size());
            if (issue.path.starts_with(alternatives))
                astray.insert(issue.path.substr(alternatives.size(), end - alternatives.size()));
        }
    }
    for (const auto& complaint : complaints.in_order_found()) {
        if (severity_of(complaint.code) != Severity::error) continue;
        blame(complaint.where);
        for (const auto& note : complaint.notes) blame(note.where);
    }
    astray.erase(leader_);
    if (!astray.empty()) return astray;
    astray.insert(leader_); // then it is any of them, or none
    for (std::size_t size = 0; size != astray.size();) {
        size = astray.size();
        for (const auto& alternative : followed.alternatives) {
            if (astray.contains(alternative.from)) astray.insert(alternative.id);
        }
    }
    astray.erase(leader_);
    return astray;
}

Edited Rewriting::attempt(Grain grain, bool& in_the_way) const
{
    Splicer splicer(document_.text);
    if (!splicer.understood()) return not_understood(document_);
    Composer::Spelled spelled = grain == Grain::fine ? spelled_ : Composer::Spelled();
    Edited edited;
    Edited first_failure;
    std::unique_ptr<model::Scenario> unchecked;
    std::set<std::string> kept;
    const model::Scenario* current = document_.scenario.get();
    const std::size_t rounds = 2 * document_.scenario->alternatives.size() + 6;
    std::string path;
    for (std::size_t round = 0; round < rounds; ++round) {
        const model::Scenario target = this->target(*current, kept);
        const model::Scenario base = nothing_written(target);
        const Composer composer(target.scale(), std::exchange(spelled, {}));
        const Subject subject{&scenario_type(), &target, &base, sim::schema::Quantity::none, ""};
        const auto change = change_of(subject, current, composer, grain);
        if (!change && round == 0) return read_again(document_, document_.text);
        if (!change && edited) return edited.kept = {kept.begin(), kept.end()}, std::move(edited);
        if (!change) break;
        path = first_path(*change);
        const std::string before = splicer.text();
        if (const auto obstacle = amend(splicer, *change, composer)) {
            in_the_way = true;
            return obstructed(*obstacle, before);
        }
        if (!splicer.understood()) break;
        if (round > 0 && splicer.text() == before) break; // nothing more can be said
        edited = read_again(document_, splicer.text());
        if (edited) {
            current = edited.document->scenario.get();
            continue;
        }
        if (first_failure.diagnostics.ok()) first_failure.diagnostics = edited.diagnostics;
        const std::string attempted = splicer.text();
        unchecked = read_unchecked_text(document_, splicer);
        if (unchecked == nullptr) break;
        current = unchecked.get();
        // What took out what is not there any more may have been all.
        if (splicer.text() != attempted) edited = read_again(document_, splicer.text());
        if (edited) continue;
        const auto more = astray(*current, splicer, edited.diagnostics);
        kept.insert(more.begin(), more.end());
    }
    if (!first_failure.diagnostics.ok()) return first_failure;
    return failed(document_, code::change_not_found, document_.positions.nearest(path), {arg("field", path)});
}

Edited Rewriting::without(const Loaded& document, const std::function<Way(const Outline&)>& place)
{
    Splicer splicer(document.text);
    if (!splicer.understood()) return not_understood(document);
    Way way = place(splicer.outline());
    if (way.empty()) return read_again(document, document.text);
    for (std::size_t i = 0; i <= way.size(); ++i) {
        const Branch& on_the_way =
            *find_branch(splicer.outline(), Way(way.begin(), way.begin() + static_cast<std::ptrdiff_t>(i)));
        if (on_the_way.kind != Branch::Kind::alias && !splicer.outline().is_shared(on_the_way)) continue;
        return failed(document, code::shared_by_anchor, position(document, document.text, on_the_way.begin),
                      {arg("field", way.back().name)});
    }
    // What has to be said about one of several alternatives goes together with the choice of it.
    while (way.size() > 2 && way.back().needed) way.resize(way.size() - 2);
    take_out(splicer, way);
    // An element that is only named any more says nothing where it stands elsewhere already.
    while (way.size() > 1) {
        way.pop_back();
        if (way.back().kind != Step::Kind::element) continue;
        const Branch* element = find_branch(splicer.outline(), way);
        const auto is_short = [](const Branch& map) {
            return map.kind == Branch::Kind::map && map.entries.size() <= 1;
        };
        const bool only_named = element != nullptr && is_short(*element) &&
                                (element->entries.empty() || element->entries.front().value->entries.size() <= 1);
        if (!only_named) continue;
        Splicer shorter(splicer.text());
        take_out(shorter, way);
        Edited edited = read_again(document, shorter.text());
        const Edited longer = read_again(document, splicer.text());
        const bool says_nothing =
            edited && longer && same(scenario_type(), edited.document->scenario.get(), longer.document->scenario.get());
        if (!says_nothing) break;
        splicer = std::move(shorter);
    }
    return read_again(document, splicer.text());
}

} // namespace scenario
