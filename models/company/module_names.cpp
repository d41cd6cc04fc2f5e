#include "company/module_names.hpp"

#include "schema/pattern.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace model {

ModuleNames::ModuleNames(const Product& product)
{
    for (const auto& module : product.modules) {
        for (int i = 0; i < module.count; ++i)
            modules_.push_back({module.count == 1 ? module.id : fmt::format("{}-{}", module.id, i + 1), &module});
    }
}

ModuleSet ModuleNames::all() const
{
    ModuleSet all;
    for (int m = 0; m < count(); ++m) all.insert(all.end(), m);
    return all;
}

ModuleSet ModuleNames::named(std::string_view pattern) const
{
    ModuleSet found;
    for (int m = 0; m < count(); ++m) {
        const Named& module = modules_[static_cast<std::size_t>(m)];
        if (sim::schema::matches(pattern, module.name) || sim::schema::matches(pattern, module.kind->id))
            found.insert(found.end(), m);
    }
    return found;
}

ModuleSet ModuleNames::named(const std::vector<std::string>& patterns) const
{
    ModuleSet found;
    for (const auto& pattern : patterns) found.merge(named(pattern));
    return found;
}

std::vector<std::string> ModuleNames::words_for(const ModuleSet& modules) const
{
    std::vector<std::string> words;
    for (const int m : modules) {
        const Module* kind = modules_[static_cast<std::size_t>(m)].kind;
        const bool whole = static_cast<int>(common(named(kind->id), modules).size()) >= kind->count;
        const std::string& word = whole ? kind->id : name(m);
        if (words.empty() || words.back() != word) words.push_back(word);
    }
    return words;
}

std::vector<std::string> ModuleNames::without(const std::vector<std::string>& patterns, const ModuleSet& gone) const
{
    std::vector<std::string> left;
    ModuleSet said;
    for (const auto& pattern : patterns) {
        const ModuleSet these = named(pattern);
        if (common(these, gone).empty()) {
            left.push_back(pattern);
            said.insert(these.begin(), these.end());
            continue;
        }
        const ModuleSet rest = difference(difference(these, gone), said);
        for (auto& word : words_for(rest)) left.push_back(std::move(word));
        said.insert(rest.begin(), rest.end());
    }
    return left;
}

ModuleSet common(const ModuleSet& a, const ModuleSet& b)
{
    ModuleSet both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
    return both;
}

ModuleSet difference(const ModuleSet& a, const ModuleSet& b)
{
    ModuleSet rest;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(rest, rest.end()));
    return rest;
}

} // namespace model
