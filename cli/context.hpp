/// What every command gets: the streams, the language, what the screen can show, and how to be told to stop.
#pragma once

#include "terminal/screen.hpp"
#include "terminal/translate.hpp"

#include <ostream>
#include <stop_token>
#include <string>
#include <vector>

namespace cli {

struct Context {
    Translate tr;
    Screen screen;      ///< of standard output
    Screen note_screen; ///< of standard error
    std::ostream& out;  ///< data
    std::ostream& err;  ///< progress, notes, errors
    bool quiet = false;
    std::stop_token stop;
    std::vector<std::string> words; ///< the command line without the program's name

    /// One line for people on standard error; nothing when they asked for quiet.
    void note(const std::string& text) const
    {
        if (!quiet) err << text << std::endl;
    }
};

} // namespace cli
