#include "terminal/screen.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {
namespace {

constexpr int least_width = 40;
constexpr int most_width = 160; // longer lines are hard to read

std::string_view environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view{} : std::string_view(value);
}

int columns_of(int fd, bool terminal)
{
    const std::string wanted(environment("COLUMNS"));
    int width = std::atoi(wanted.c_str());
    winsize size{};
    if (width <= 0 && terminal && ioctl(fd, TIOCGWINSZ, &size) == 0) width = size.ws_col;
    return width <= 0 ? 80 : std::clamp(width, least_width, most_width);
}

} // namespace

std::string Screen::styled(std::string_view text, Style style) const
{
    std::string_view code;
    switch (style) {
    case Style::plain:
        break;
    case Style::strong:
        code = "1";
        break;
    case Style::faint:
        code = "2";
        break;
    case Style::good:
        code = "32";
        break;
    case Style::bad:
        code = "31";
        break;
    case Style::attention:
        code = "33";
        break;
    }
    if (!color || code.empty() || text.empty()) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}

Screen screen_of(int fd, bool color_wanted)
{
    Screen screen;
    screen.terminal = isatty(fd) != 0;
    screen.unicode = locale_is_unicode();
    screen.width = columns_of(fd, screen.terminal);
    screen.color = color_wanted && screen.terminal && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
    return screen;
}

bool locale_is_unicode()
{
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        std::string value(environment(name));
        if (value.empty()) continue;
        std::transform(value.begin(), value.end(), value.begin(), [](unsigned char c) { return std::tolower(c); });
        return value.find("utf-8") != std::string::npos || value.find("utf8") != std::string::npos;
    }
    return true;
}

} // namespace cli
