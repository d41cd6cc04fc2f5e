#include "loader/overrides.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/utf8.hpp"
#include "schema/paths.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace scenario {

using sim::schema::Kind;
using sim::schema::PathError;
using sim::schema::Resolution;
using sim::schema::Type;

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// One assignment on its way: its text as shown, and where its parts stand in that.
class Override {
public:
    Override(std::string_view assignment, const OverrideOptions& options, Positions& positions,
             Diagnostics& diagnostics)
        : assignment_(assignment), options_(options), positions_(positions), diagnostics_(diagnostics)
    {
        const std::string shown = fmt::format("{} {}", options.option, assignment);
        line_ = diagnostics.sources.add_line(std::string(command_line), shown);
        start_ = static_cast<int>(count_characters(options.option)) + 2;
    }

    bool apply(const Type& type, void* object)
    {
        const auto equals = assignment_.find('=');
        const std::string_view path = trimmed(assignment_.substr(0, equals));
        if (const auto broken = invalid_utf8(assignment_)) return fail(code::invalid_text, place(*broken, 1), {});
        if (equals == std::string_view::npos || path.empty())
            return fail(code::bad_override, place(0, assignment_.size()), {arg("option", options_.option)});
        const Resolution found = resolve(path, type, object);
        if (found.error) return wrong_path(path, *found.error, type, object);
        const std::string_view value = assignment_.substr(equals + 1);
        const std::size_t errors = diagnostics_.errors();
        const Document document = parse_flow(value, line_, column(equals + 1), diagnostics_);
        if (document.root == nullptr || diagnostics_.errors() != errors) return false;
        const bool applied = write(*document.root, found);
        sim::schema::refresh(type, object);
        return applied;
    }

private:
    int column(std::size_t offset) const
    {
        return start_ + static_cast<int>(count_characters(assignment_.substr(0, offset)));
    }

    SourcePos place(std::size_t offset, std::size_t bytes) const
    {
        const auto length = count_characters(assignment_.substr(std::min(offset, assignment_.size()), bytes));
        return {std::string(command_line), line_, column(offset), std::max(1, static_cast<int>(length)), {}};
    }

    bool fail(std::string_view code, const SourcePos& where, std::vector<Argument> args)
    {
        diagnostics_.add({std::string(code), where, std::move(args), {}, {}, {}});
        return false;
    }

    /// Of the paths that the typed one may stand for, the first that exists; else the one that was followed furthest.
    Resolution resolve(std::string_view path, const Type& type, void* object) const
    {
        const auto candidates = options_.expand ? options_.expand(path) : std::vector{std::string(path)};
        Resolution best{{}, PathError{std::string(path.substr(0, path.find('.'))), "", {}}};
        bool any = false;
        for (const auto& candidate : candidates) {
            Resolution found = sim::schema::resolve(candidate, type, object);
            if (!found.error && !found.targets.empty()) return found;
            if (!found.error) continue;
            const auto segments = [](const Resolution& r) {
                return std::count(r.error->within.begin(), r.error->within.end(), '.');
            };
            if (!any || segments(found) > segments(best)) best = std::move(found);
            any = true;
        }
        return best;
    }

    bool wrong_path(std::string_view path, const PathError& error, const Type& type, void* object)
    {
        // The part that leads nowhere, searched from the end because earlier parts may have the same name.
        std::size_t at = path.size();
        for (std::size_t begin = 0; begin <= path.size();) {
            const auto end = std::min(path.find('.', begin), path.size());
            if (path.substr(begin, end - begin) == error.at) at = begin;
            begin = end + 1;
        }
        const std::size_t lead = static_cast<std::size_t>(path.data() - assignment_.data());
        const SourcePos where = at < path.size() ? place(lead + at, error.at.size()) : place(lead, path.size());
        if (other_alternative(error, where, type, object)) return false;
        const std::string within =
            error.within.empty() && type.kind == Kind::structure ? std::string(type.structure().name) : error.within;
        Diagnostic diagnostic{
            std::string(code::no_such_path), where, {arg("within", within), arg("key", error.at)}, {}, {}, {}};
        diagnostic.nearest = sim::schema::did_you_mean(error.at, error.allowed);
        std::vector<std::string> allowed = error.allowed;
        std::sort(allowed.begin(), allowed.end());
        allowed.erase(std::unique(allowed.begin(), allowed.end()), allowed.end());
        if (!allowed.empty() && allowed.size() <= 16)
            diagnostic.notes.push_back(
                {{std::string(text::allowed), {arg("list", fmt::format("{}", fmt::join(allowed, ", ")))}}, {}});
        diagnostics_.add(std::move(diagnostic));
        return false;
    }

    /// A path into an alternative that is not the chosen one deserves better than "no such field".
    bool other_alternative(const PathError& error, const SourcePos& where, const Type& type, void* object)
    {
        const Resolution around = sim::schema::resolve(error.within, type, object);
        if (around.error || around.targets.empty() || around.targets.front().type->kind != Kind::variant) return false;
        const auto& target = around.targets.front();
        const auto& held = target.type->alternative(target.type->which(target.value));
        for (std::size_t i = 0; i < target.type->alternatives.size(); ++i) {
            const auto& other = target.type->alternative(i);
            const bool field = other.find(error.at) != nullptr;
            if (other.name != error.at && !field) continue;
            const std::string inside = field ? fmt::format("{{{}: …}}", error.at) : "{…}";
            const std::string example = fmt::format("{}={{{}: {}}}", error.within, other.name, inside);
            Diagnostic diagnostic{std::string(code::other_alternative),
                                  where,
                                  {arg("key", error.at), arg("field", fmt::format("`{}`", error.within))},
                                  {},
                                  {},
                                  {}};
            diagnostic.notes.push_back(
                {{std::string(text::held_now), {arg("tag", held.name), arg("example", example)}}, {}});
            diagnostics_.add(std::move(diagnostic));
            return true;
        }
        return false;
    }

    bool write(const Node& value, const Resolution& found)
    {
        for (const auto& target : found.targets) {
            ReadOptions reading;
            reading.scale = options_.scale;
            reading.overlay = true;
            reading.folder = options_.folder;
            reading.path = target.path;
            reading.field = target.field;
            reading.quantity = target.quantity;
            // The same mistake in every target is one mistake.
            if (!read_node(value, *target.type, target.value, reading, positions_, diagnostics_)) return false;
        }
        return true;
    }

    std::string_view assignment_;
    const OverrideOptions& options_;
    Positions& positions_;
    Diagnostics& diagnostics_;
    int line_ = 0;
    int start_ = 0;
};

} // namespace

bool apply_override(std::string_view assignment, const Type& type, void* object, const OverrideOptions& options,
                    Positions& positions, Diagnostics& diagnostics)
{
    return Override(assignment, options, positions, diagnostics).apply(type, object);
}

} // namespace scenario
