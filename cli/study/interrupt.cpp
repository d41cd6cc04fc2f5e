#include "study/interrupt.hpp"

#include "exit_code.hpp"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <unistd.h>

namespace cli {
namespace {

// A signal handler can reach nothing but globals, and may do little more than write to a pipe.
std::atomic<int> signals_seen{0};
std::atomic<int> wake_fd{-1};

constexpr char stop_byte = 's';
constexpr char end_byte = 'e';

void on_signal(int)
{
    const int saved = errno;
    if (signals_seen.fetch_add(1) > 0) _exit(static_cast<int>(ExitCode::interrupted));
    const int fd = wake_fd.load();
    if (fd >= 0) (void)!write(fd, &stop_byte, 1);
    errno = saved;
}

void handle(int signal_number, void (*handler)(int))
{
    struct sigaction action {};
    struct sigaction before {};
    sigaction(signal_number, nullptr, &before);
    // A shell that started us in the background, or nohup, wants the signal ignored.
    if (before.sa_handler == SIG_IGN) return;
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(signal_number, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    int ends[2];
    if (pipe(ends) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    signals_seen = 0;
    wake_fd = ends[1];
    watcher_ = std::thread([source = source_, fd = ends[0]]() mutable {
        char byte = 0;
        ssize_t got = 0;
        do {
            got = read(fd, &byte, 1);
            if (got == 1 && byte == stop_byte) source.request_stop();
        } while ((got < 0 && errno == EINTR) || (got == 1 && byte != end_byte));
        close(fd);
    });
    handle(SIGINT, on_signal);
    handle(SIGTERM, on_signal);
}

Interrupt::~Interrupt()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    const int fd = wake_fd.exchange(-1);
    (void)!write(fd, &end_byte, 1);
    watcher_.join();
    close(fd);
}

} // namespace cli
