/// Texts for tests of editing: a small scenario with every style of YAML in it, and those of the library.
#pragma once

#include "editing/edit.hpp"
#include "loader/render.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <vector>

namespace test {

inline scenario::Loaded load(std::string_view text)
{
    scenario::Loaded loaded = scenario::load_scenario_text(text, "t.yaml", "");
    if (!loaded.scenario) throw std::runtime_error(scenario::render(loaded.diagnostics) + std::string(text));
    return loaded;
}

/// The new text, or the diagnostics.
inline std::string text_of(const scenario::Edited& edited)
{
    return edited ? edited.document->text : scenario::render(edited.diagnostics);
}

inline std::vector<std::string> library()
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(TP_SOURCE_DIR "/scenarios/library")) {
        if (entry.path().extension() == ".yaml") files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// What differs between two texts: the lines of the one that are not in the other, in order.
inline std::vector<std::string> lines_gone(const std::string& from, const std::string& to)
{
    const auto lines = [](const std::string& text) {
        std::vector<std::string> all;
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);) all.push_back(line);
        return all;
    };
    std::vector<std::string> rest = lines(to);
    std::vector<std::string> gone;
    for (const auto& line : lines(from)) {
        const auto found = std::find(rest.begin(), rest.end(), line);
        if (found == rest.end())
            gone.push_back(line);
        else
            rest.erase(found);
    }
    return gone;
}

} // namespace test
