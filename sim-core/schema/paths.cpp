#include "schema/paths.hpp"

#include "schema/values.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace sim::schema {
namespace {

struct Place {
    std::string path;
    const Field* field;
    const Type* type;
    void* value;
    Quantity quantity;
};

std::string joined(const std::string& path, std::string_view segment)
{
    return path.empty() ? std::string(segment) : fmt::format("{}.{}", path, segment);
}

/// Where one segment leads from a place; `allowed` collects what would have been possible.
class Step {
public:
    using Made = std::vector<std::pair<const Type*, void*>>;

    Step(std::string_view segment, std::vector<Place>& found, std::vector<std::string>& allowed, Made& made)
        : segment_(segment), found_(found), allowed_(allowed), made_(made)
    {
    }

    void from(const Place& place)
    {
        switch (place.type->kind) {
        case Kind::structure:
            into_structure(place, place.type->structure(), place.value);
            break;
        case Kind::variant:
            into_variant(place);
            break;
        case Kind::list:
            into_list(place);
            break;
        case Kind::optional:
            if (place.type->size(place.value) == 0) {
                place.type->append(place.value);
                made_.emplace_back(place.type, place.value);
            }
            from({place.path, place.field, place.type->element(), place.type->at(place.value, 0), place.quantity});
            break;
        default:
            break;
        }
    }

private:
    void into_structure(const Place& place, const Structure& structure, void* object)
    {
        for (const auto& field : structure.fields) {
            if (field.name == segment_) {
                const Quantity quantity = field.quantity == Quantity::inherit ? place.quantity : field.quantity;
                found_.push_back({joined(place.path, segment_), &field, field.type(), field.access(object), quantity});
                return;
            }
            allowed_.emplace_back(field.name);
        }
    }

    void into_variant(const Place& place)
    {
        const Type& type = *place.type;
        const std::size_t held = type.which(place.value);
        const Structure& structure = type.alternative(held);
        if (structure.name == segment_) {
            found_.push_back({joined(place.path, segment_), place.field, type.alternatives[held](),
                              type.held(place.value), place.quantity});
            return;
        }
        allowed_.emplace_back(structure.name);
        into_structure({joined(place.path, structure.name), place.field, nullptr, nullptr, place.quantity}, structure,
                       type.held(place.value));
    }

    void into_list(const Place& place)
    {
        const Type& type = *place.type;
        std::size_t index = 0;
        const auto read = std::from_chars(segment_.data(), segment_.data() + segment_.size(), index);
        const bool numeric = read.ec == std::errc{} && read.ptr == segment_.data() + segment_.size();
        for (std::size_t i = 0; i < type.size(place.value); ++i) {
            void* element = type.at(place.value, i);
            const std::string* id = id_of(*type.element(), element);
            const std::string name = id != nullptr && !id->empty() ? *id : fmt::format("{}", i);
            if (segment_ == "*" || segment_ == name || (numeric && index == i))
                found_.push_back({joined(place.path, name), place.field, type.element(), element, place.quantity});
            else
                allowed_.push_back(name);
        }
    }

    std::string_view segment_;
    std::vector<Place>& found_;
    std::vector<std::string>& allowed_;
    Made& made_; ///< optionals that were empty before
};

void visit_type(const Type& type, const std::string& path, std::vector<const Structure*>& inside,
                const std::function<void(const std::string&, const Structure&, const Field&)>& visit);

void visit_structure(const Structure& structure, const std::string& path, std::vector<const Structure*>& inside,
                     const std::function<void(const std::string&, const Structure&, const Field&)>& visit)
{
    if (std::find(inside.begin(), inside.end(), &structure) != inside.end()) return;
    inside.push_back(&structure);
    for (const auto& field : structure.fields) {
        const std::string here = joined(path, field.name);
        visit(here, structure, field);
        visit_type(*field.type(), here, inside, visit);
    }
    inside.pop_back();
}

void visit_type(const Type& type, const std::string& path, std::vector<const Structure*>& inside,
                const std::function<void(const std::string&, const Structure&, const Field&)>& visit)
{
    switch (type.kind) {
    case Kind::structure:
        visit_structure(type.structure(), path, inside, visit);
        break;
    case Kind::list:
        visit_type(*type.element(), path + "[]", inside, visit);
        break;
    case Kind::optional:
        visit_type(*type.element(), path, inside, visit);
        break;
    case Kind::variant:
        for (std::size_t i = 0; i < type.alternatives.size(); ++i) {
            const Structure& alternative = type.alternative(i);
            visit_structure(alternative, joined(path, alternative.name), inside, visit);
        }
        break;
    default:
        break;
    }
}

} // namespace

Resolution resolve(std::string_view path, const Type& type, void* root)
{
    std::vector<Place> places{{"", nullptr, &type, root, Quantity::none}};
    std::string walked;
    Step::Made made;
    while (!path.empty()) {
        const auto dot = path.find('.');
        const std::string_view segment = path.substr(0, dot);
        path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
        std::vector<Place> next;
        std::vector<std::string> allowed;
        Step step(segment, next, allowed, made);
        for (const auto& place : places) step.from(place);
        if (next.empty()) {
            // A path that leads nowhere must leave no trace.
            for (auto optional = made.rbegin(); optional != made.rend(); ++optional)
                optional->first->clear(optional->second);
            return {{}, PathError{std::string(segment), walked, allowed}};
        }
        walked = joined(walked, segment);
        places = std::move(next);
    }
    Resolution resolution;
    for (const auto& place : places)
        resolution.targets.push_back({place.path, place.field, place.type, place.value, place.quantity});
    return resolution;
}

void refresh(const Type& type, void* object)
{
    switch (type.kind) {
    case Kind::structure:
        for (const auto& field : type.structure().fields) refresh(*field.type(), field.access(object));
        break;
    case Kind::list:
    case Kind::optional:
        for (std::size_t i = 0; i < type.size(object); ++i) refresh(*type.element(), type.at(object, i));
        break;
    case Kind::variant:
        refresh(*type.alternatives[type.which(object)](), type.held(object));
        if (type.touched != nullptr) type.touched(object);
        break;
    default:
        break;
    }
}

void visit_fields(const Structure& structure,
                  const std::function<void(const std::string& path, const Structure&, const Field&)>& visit)
{
    std::vector<const Structure*> inside;
    visit_structure(structure, "", inside, visit);
}

} // namespace sim::schema
