/// How the program ends. The numbers are part of its interface.
#pragma once

namespace cli {

enum class ExitCode : int {
    ok = 0,
    unexpected = 1,         ///< a bug, a full disk, a damaged result file
    usage = 2,              ///< the command line makes no sense
    invalid_input = 3,      ///< a scenario has mistakes
    expectation_failed = 4, ///< at least one expectation does not hold
    not_told = 5,           ///< the precision was not reached, or an expectation cannot be told
    interrupted = 130       ///< stopped by a signal; finished runs were kept and reported
};

} // namespace cli
