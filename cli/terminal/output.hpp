/// Streams that notice when writing fails, and files that appear only when they are complete.
#pragma once

#include <filesystem>
#include <ostream>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <vector>

namespace cli {

/// Somebody at the other end of the pipe has had enough. Not an error worth a message.
struct ClosedPipe : std::exception {
    const char* what() const noexcept override { return "closed pipe"; }
};

/// Writing failed: a full disk, a missing folder, no permission. `where` is a path or empty for standard output.
class WriteError : public std::runtime_error {
public:
    WriteError(std::filesystem::path where, int error);
    const std::filesystem::path& where() const { return where_; }
    const std::string& reason() const { return reason_; }

private:
    std::filesystem::path where_;
    std::string reason_;
};

/// Buffered writing to a file descriptor, which it does not close.
class DescriptorBuffer : public std::streambuf {
public:
    DescriptorBuffer(int fd, std::filesystem::path name);

    /// Writes out what is pending. @throws ClosedPipe, WriteError
    void flush();

protected:
    int_type overflow(int_type character) override;
    std::streamsize xsputn(const char* text, std::streamsize length) override;
    int sync() override;

private:
    int fd_;
    std::filesystem::path name_;
    std::vector<char> pending_;
};

/// An output file. It is opened at once, so that a bad path fails before hours of computing, under a temporary name
/// beside the target; `commit` gives it its name. Without that the temporary file is removed. "-" is not handled here.
class OutputFile {
public:
    /// @throws WriteError
    explicit OutputFile(std::filesystem::path target);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    const std::filesystem::path& target() const { return target_; }
    /// Writes `content` and gives the file its name. @throws WriteError
    void commit(std::string_view content);

private:
    std::filesystem::path target_;
    std::filesystem::path scratch_; ///< empty when the target is no regular file (a device) and written directly
    int fd_ = -1;
};

} // namespace cli
