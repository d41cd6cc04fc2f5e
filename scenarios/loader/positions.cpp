#include "loader/positions.hpp"

namespace scenario {

void Positions::set(const std::string& path, const SourcePos& pos)
{
    all_[path] = pos;
}

const SourcePos* Positions::find(std::string_view path) const
{
    const auto found = all_.find(path);
    return found == all_.end() ? nullptr : &found->second;
}

SourcePos Positions::nearest(std::string_view path) const
{
    while (true) {
        if (const SourcePos* pos = find(path)) return *pos;
        if (path.empty()) return {};
        const auto dot = path.rfind('.');
        path = dot == std::string_view::npos ? std::string_view{} : path.substr(0, dot);
    }
}

void Positions::erase(const std::string& path)
{
    all_.erase(path);
    const auto first = all_.lower_bound(path + ".");
    auto last = first;
    while (last != all_.end() && last->first.starts_with(path + ".")) ++last;
    all_.erase(first, last);
}

void Positions::copy(const std::string& from, const std::string& to)
{
    std::vector<std::pair<std::string, SourcePos>> copies;
    for (auto it = all_.lower_bound(from + "."); it != all_.end() && it->first.starts_with(from + "."); ++it)
        copies.emplace_back(to + it->first.substr(from.size()), it->second);
    for (auto& [path, pos] : copies) all_.insert_or_assign(path, std::move(pos));
}

std::string join_path(std::string_view path, std::string_view segment)
{
    std::string joined(path);
    if (!joined.empty()) joined += '.';
    joined += segment;
    return joined;
}

} // namespace scenario
