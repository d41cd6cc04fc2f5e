/// Colours of figures. Text has a contrast of 4.5 : 1 to the paper and marks of 3 : 1; neighbours in the list of series
/// differ for the colour-blind, and in grey by their patterns.
#pragma once

#include <array>
#include <string_view>

namespace report {

struct Theme {
    std::string_view paper;
    std::string_view ink;
    std::string_view faint; ///< text that only helps
    std::string_view grid;
    std::array<std::string_view, 6> series;
};

/// After Okabe and Ito, darkened until they can be read as text.
inline constexpr Theme light_theme{
    "#ffffff", "#1c2127", "#59636e", "#d5dae0", {"#0067a8", "#b04400", "#00755c", "#9a3f82", "#7d6200", "#4b4f8c"}};
inline constexpr Theme dark_theme{
    "#14181d", "#e7eaee", "#a3adb8", "#363d46", {"#63b8ee", "#ff9d5c", "#46cfa4", "#e796cd", "#dcc04a", "#a9aef0"}};

/// How much of the darkest cell is covered by its colour, so that text on it stays readable.
inline constexpr double most_covered = 0.45;

} // namespace report
