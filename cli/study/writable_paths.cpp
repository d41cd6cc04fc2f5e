#include "study/writable_paths.hpp"

#include "schema/values.hpp"

#include <set>

namespace cli {
namespace {

using sim::schema::Kind;
using sim::schema::Structure;
using sim::schema::Type;

constexpr std::size_t longest_list = 50; // traces are not written to one by one

class Walk {
public:
    explicit Walk(std::set<std::string>& paths) : paths_(paths) {}

    void structure(const Structure& structure, void* object, const std::string& path)
    {
        for (const auto& field : structure.fields) {
            if (!field.defines.empty()) continue; // an id is not changed but referred to
            value(*field.type(), field.access(object),
                  path.empty() ? std::string(field.name) : path + "." + std::string(field.name));
        }
    }

private:
    void value(const Type& type, void* object, const std::string& path)
    {
        switch (type.kind) {
        case Kind::text:
            break;
        case Kind::structure:
            structure(type.structure(), object, path);
            break;
        case Kind::variant:
            paths_.insert(path);
            structure(type.alternative(type.which(object)), type.held(object), path);
            break;
        case Kind::optional:
            paths_.insert(path);
            if (type.size(object) == 1) value(*type.element(), type.at(object, 0), path);
            break;
        case Kind::list:
            for (std::size_t i = 0; i < type.size(object) && i < longest_list; ++i) {
                const std::string* id = sim::schema::id_of(*type.element(), type.at(object, i));
                if (id != nullptr && !id->empty()) value(*type.element(), type.at(object, i), path + "." + *id);
            }
            break;
        default:
            paths_.insert(path);
        }
    }

    std::set<std::string>& paths_;
};

} // namespace

std::vector<std::string> writable_paths(const model::Scenario& scenario)
{
    std::set<std::string> full;
    model::Scenario scratch = scenario;
    Walk(full).structure(sim::schema::structure_of<model::Scenario>(), &scratch, {});
    constexpr std::string_view inside = "alternatives.";
    std::set<std::string> paths;
    for (const auto& path : full) {
        if (!path.starts_with(inside)) {
            paths.insert(path);
            continue;
        }
        const std::string one = path.substr(inside.size());
        paths.insert(one);
        paths.insert(one.substr(one.find('.') + 1));
    }
    return {paths.begin(), paths.end()};
}

} // namespace cli
