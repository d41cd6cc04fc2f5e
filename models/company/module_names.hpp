/// The modules of a product by the names that patterns use: counts expanded, "part" for all of a kind, "part-3" for
/// one.
#pragma once

#include "product/product.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace model {

using ModuleSet = std::set<int>; ///< by their numbers, in the order of the product

class ModuleNames {
public:
    explicit ModuleNames(const Product& product);

    int count() const { return static_cast<int>(modules_.size()); }
    const std::string& name(int module) const { return modules_[static_cast<std::size_t>(module)].name; }
    double weight(int module) const { return modules_[static_cast<std::size_t>(module)].kind->weight; }
    ModuleSet all() const;
    /// Modules that one of the patterns names.
    ModuleSet named(const std::vector<std::string>& patterns) const;
    ModuleSet named(std::string_view pattern) const;
    /// The fewest names for exactly these modules: the kind where all of it are in there.
    std::vector<std::string> words_for(const ModuleSet& modules) const;
    /// What is left of `patterns` without `gone`; patterns that name none of them stay as they are.
    std::vector<std::string> without(const std::vector<std::string>& patterns, const ModuleSet& gone) const;

private:
    struct Named {
        std::string name;
        const Module* kind;
    };
    std::vector<Named> modules_;
};

/// What is in both, and what is only in the first.
ModuleSet common(const ModuleSet& a, const ModuleSet& b);
ModuleSet difference(const ModuleSet& a, const ModuleSet& b);

} // namespace model
