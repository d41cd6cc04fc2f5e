/// Ctrl-C and SIGTERM: the first asks the run to stop and keep what is finished, the second ends the program at once.
#pragma once

#include <stop_token>
#include <thread>

namespace cli {

/// While it lives, signals request a stop on `token()`. One at a time, since signals belong to the whole process.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return source_.get_token(); }

private:
    std::stop_source source_;
    std::thread watcher_;
};

} // namespace cli
