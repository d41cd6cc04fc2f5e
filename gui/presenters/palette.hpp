/// Colour and pattern of teams and alternatives, told apart by both.
#pragma once

#include "figures/theme.hpp"

#include <cstddef>

namespace gui {

/// Which of the colours of a theme, and which of a few patterns.
struct Coat {
    std::size_t color = 0;
    int pattern = 0; ///< 0: none; the following ones are hatched differently
};

inline constexpr int patterns = 4;

/// Of thing number `index`; −1 gives the coat of what nobody owns.
Coat coat_of(int index);

} // namespace gui
