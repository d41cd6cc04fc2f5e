#include "presenters/palette.hpp"

namespace gui {

Coat coat_of(int index)
{
    if (index < 0) return {0, -1};
    constexpr auto colors = static_cast<int>(std::tuple_size_v<decltype(report::Theme::series)>);
    return {static_cast<std::size_t>(index % colors), index / colors % patterns};
}

} // namespace gui
