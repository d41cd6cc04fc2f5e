#include "loader/reference.hpp"

#include "loader/field_words.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace scenario {

using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Quantity;
using sim::schema::Structure;
using sim::schema::Type;

namespace {

/// A cell of a Markdown table.
std::string cell(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '|')
            out += "\\|";
        else
            out += c == '\n' ? ' ' : c;
    }
    return out;
}

class Page {
public:
    explicit Page(const ReferenceOptions& options) : options_(options) {}

    std::string run(const Structure& root)
    {
        enqueue(root);
        std::string out;
        // The queue grows while it is written.
        for (std::size_t i = 0; i < queue_.size(); ++i) out += section(*queue_[i]);
        return out;
    }

private:
    void enqueue(const Structure& structure)
    {
        if (std::find(queue_.begin(), queue_.end(), &structure) == queue_.end()) queue_.push_back(&structure);
    }

    void enqueue_below(const Type& type)
    {
        switch (type.kind) {
        case Kind::structure:
            enqueue(type.structure());
            break;
        case Kind::list:
        case Kind::optional:
            enqueue_below(*type.element());
            break;
        case Kind::variant:
            for (std::size_t i = 0; i < type.alternatives.size(); ++i) enqueue(type.alternative(i));
            break;
        default:
            break;
        }
    }

    std::string say(std::string_view text) const { return translated(text, options_.translate); }

    std::string section(const Structure& structure)
    {
        std::string out = fmt::format("{} {}\n\n{}\n\n", std::string(static_cast<std::size_t>(options_.heading), '#'),
                                      structure.name, say(structure.doc));
        if (!structure.shorthand.empty())
            out += Message{"A bare value is read as `{field}`.", {arg("field", structure.shorthand)}}.render(
                       options_.translate) +
                   "\n\n";
        if (structure.fields.empty()) return out + say("It has no fields.") + "\n\n";
        out += fmt::format("| {} | {} | {} | {} | {} | {} |\n|---|---|---|---|---|---|\n", say("field"), say("takes"),
                           say("range"), say("default"), say("source"), say("meaning"));
        for (const auto& field : structure.fields) {
            out += row(structure, field);
            enqueue_below(*field.type());
        }
        return out + "\n";
    }

    std::string row(const Structure& structure, const Field& field)
    {
        std::string initial = default_words(structure, field, field.quantity, options_.scale);
        const bool must = field.required || !field.defines.empty();
        if (!initial.empty()) initial = fmt::format("`{}`", initial);
        std::string takes = type_words(*field.type(), field.quantity, options_.translate);
        if (!field.refers.empty())
            takes += fmt::format(" ({})",
                                 Message{"name of a {kind}", {phrase("kind", {std::string(field.refers), {}})}}.render(
                                     options_.translate));
        if (!field.defines.empty()) takes = say("id");
        return fmt::format("| `{}`{} | {} | {} | {} | {} | {} |\n", field.name, field.main ? " ★" : "", cell(takes),
                           cell(range_words(field.range, field.quantity, options_.scale, options_.translate)),
                           must ? say("required") : cell(initial), cell(say(field.source)), cell(say(field.doc)));
    }

    const ReferenceOptions& options_;
    std::vector<const Structure*> queue_;
};

} // namespace

std::string reference_page(const Structure& structure, const ReferenceOptions& options)
{
    return Page(options).run(structure);
}

} // namespace scenario
