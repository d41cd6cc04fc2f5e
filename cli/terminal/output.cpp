#include "terminal/output.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cli {
namespace {

constexpr std::size_t buffer_size = 1 << 16;

void write_all(int fd, const char* text, std::size_t length, const std::filesystem::path& name)
{
    while (length > 0) {
        const ssize_t written = ::write(fd, text, length);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EPIPE) throw ClosedPipe{};
        if (written < 0) throw WriteError(name, errno);
        text += written;
        length -= static_cast<std::size_t>(written);
    }
}

} // namespace

WriteError::WriteError(std::filesystem::path where, int error)
    : std::runtime_error(std::strerror(error)), where_(std::move(where)), reason_(std::strerror(error))
{
}

DescriptorBuffer::DescriptorBuffer(int fd, std::filesystem::path name) : fd_(fd), name_(std::move(name))
{
    pending_.reserve(buffer_size);
}

void DescriptorBuffer::flush()
{
    // Emptied first: after a failure nothing is tried again.
    std::vector<char> taken;
    taken.swap(pending_);
    write_all(fd_, taken.data(), taken.size(), name_);
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type character)
{
    if (traits_type::eq_int_type(character, traits_type::eof())) return traits_type::not_eof(character);
    const char c = traits_type::to_char_type(character);
    xsputn(&c, 1);
    return character;
}

std::streamsize DescriptorBuffer::xsputn(const char* text, std::streamsize length)
{
    pending_.insert(pending_.end(), text, text + length);
    if (pending_.size() >= buffer_size) flush();
    return length;
}

int DescriptorBuffer::sync()
{
    flush();
    return 0;
}

OutputFile::OutputFile(std::filesystem::path target) : target_(std::move(target))
{
    struct stat existing {};
    const bool special = ::stat(target_.c_str(), &existing) == 0 && !S_ISREG(existing.st_mode);
    if (!special) {
        // The file at the target is replaced, so it has to be one that may be written.
        if (::access(target_.c_str(), F_OK) == 0 && ::access(target_.c_str(), W_OK) != 0)
            throw WriteError(target_, errno);
        scratch_ = target_;
        scratch_ += fmt::format(".{}.part", ::getpid());
    }
    const auto& opened = special ? target_ : scratch_;
    fd_ = ::open(opened.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd_ < 0) throw WriteError(target_, errno);
}

OutputFile::~OutputFile()
{
    if (fd_ >= 0) ::close(fd_);
    if (!scratch_.empty()) ::unlink(scratch_.c_str());
}

void OutputFile::commit(std::string_view content)
{
    write_all(fd_, content.data(), content.size(), target_);
    const int closed = ::close(fd_);
    fd_ = -1;
    if (closed != 0) throw WriteError(target_, errno);
    if (scratch_.empty()) return;
    if (::rename(scratch_.c_str(), target_.c_str()) != 0) throw WriteError(target_, errno);
    scratch_.clear();
}

} // namespace cli
