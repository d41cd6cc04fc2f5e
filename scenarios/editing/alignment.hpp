/// Which items of a list are still there in another one.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace scenario {

/// The longest row of items that are the same in two lists, by their places in both.
template <class Same>
std::vector<std::pair<std::size_t, std::size_t>> common_items(std::size_t old_size, std::size_t new_size,
                                                              Same same_item)
{
    std::vector<std::pair<std::size_t, std::size_t>> common;
    std::size_t first = 0;
    std::size_t tail = 0;
    while (first < std::min(old_size, new_size) && same_item(first, first)) ++first;
    while (tail < std::min(old_size, new_size) - first && same_item(old_size - 1 - tail, new_size - 1 - tail)) ++tail;
    for (std::size_t i = 0; i < first; ++i) common.emplace_back(i, i);
    const std::size_t rows = old_size - first - tail;
    const std::size_t columns = new_size - first - tail;
    constexpr std::size_t most = 250'000; // a long list that is quite another one is not worth the time
    if (rows * columns <= most) {
        std::vector<std::vector<std::size_t>> length(rows + 1, std::vector<std::size_t>(columns + 1, 0));
        for (std::size_t r = rows; r-- > 0;) {
            for (std::size_t c = columns; c-- > 0;)
                length[r][c] = same_item(first + r, first + c) ? length[r + 1][c + 1] + 1
                                                               : std::max(length[r + 1][c], length[r][c + 1]);
        }
        for (std::size_t r = 0, c = 0; r < rows && c < columns;) {
            if (same_item(first + r, first + c))
                common.emplace_back(first + r++, first + c++);
            else if (length[r + 1][c] >= length[r][c + 1])
                ++r;
            else
                ++c;
        }
    }
    for (std::size_t i = tail; i > 0; --i) common.emplace_back(old_size - i, new_size - i);
    return common;
}

} // namespace scenario
