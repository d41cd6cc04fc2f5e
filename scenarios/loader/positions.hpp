/// Where every value of a scenario was written, so that later checks can point to the line.
#pragma once

#include "loader/document.hpp"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// Source positions by path, in the notation of sim::schema::resolve: ids (or indices) of list elements and tags of
/// variants are parts of the path. Values that nobody wrote have no entry.
class Positions {
public:
    void set(const std::string& path, const SourcePos& pos);
    /// The position of exactly this path, or nullptr.
    const SourcePos* find(std::string_view path) const;
    /// The position of the path, or of the closest thing around it that has one.
    SourcePos nearest(std::string_view path) const;
    /// Forgets the path and all below it.
    void erase(const std::string& path);
    /// Gives everything below `to` the positions of what lies below `from`.
    void copy(const std::string& from, const std::string& to);

    const std::map<std::string, SourcePos, std::less<>>& all() const { return all_; }

    /// Kinds of ids of which some could not be read, so that a reference to one that is not there proves nothing.
    std::set<std::string, std::less<>> doubtful_kinds;

private:
    std::map<std::string, SourcePos, std::less<>> all_;
};

/// "a.b" from "a" and "b"; an empty path is the root.
std::string join_path(std::string_view path, std::string_view segment);

} // namespace scenario
