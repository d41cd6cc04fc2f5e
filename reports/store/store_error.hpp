/// Why a result file could not be created, opened, read or written.
#pragma once

#include <filesystem>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// what() is the English sentence. To show another language, translate text() and fill() it with arguments().
class StoreError : public std::runtime_error {
public:
    enum class Kind {
        missing,         ///< there is no such file
        foreign,         ///< a file, but not a result file of twopizza
        newer,           ///< written by a later version of twopizza
        corrupt,         ///< a damaged result file
        locked,          ///< in use by another process
        read_only,       ///< no permission to write
        exists,          ///< holds this very study already: resume it instead of creating it
        different_study, ///< holds another study
        io               ///< the disk is full, the folder is missing, …
    };

    /// @param details  what the sentence of this kind has places for beyond the path, in their order
    StoreError(Kind kind, const std::filesystem::path& path, std::vector<std::string> details = {});

    Kind kind() const { return kind_; }
    std::filesystem::path path() const { return arguments_.front(); }
    std::string_view text() const;
    const std::vector<std::string>& arguments() const { return arguments_; }

private:
    Kind kind_;
    std::vector<std::string> arguments_; // the path first
};

/// The sentences of all kinds of error, for the catalogue of translations.
std::span<const std::string_view> store_error_texts();

} // namespace report
