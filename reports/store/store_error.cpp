#include "store/store_error.hpp"

#include "store/fill.hpp"

#include <array>

namespace report {
namespace {

constexpr std::array<std::string_view, 9> texts{
    "There is no file {0}.",
    "{0} is not a result file of twopizza.",
    "{0} was written by a later version of twopizza (form {1}; this version reads up to {2}).",
    "The result file {0} is damaged: {1}.",
    "The result file {0} is in use by another process.",
    "No permission to write {0}.",
    "{0} holds this study already: {1}. Resume it or choose another file.",
    "{0} holds another study: {1}. It differs in: {2}.",
    "{0} could not be read or written: {1}.",
};

std::string_view text_of(StoreError::Kind kind)
{
    return texts[static_cast<std::size_t>(kind)];
}

std::vector<std::string> with_path(const std::filesystem::path& path, std::vector<std::string> details)
{
    details.insert(details.begin(), path.string());
    return details;
}

} // namespace

StoreError::StoreError(Kind kind, const std::filesystem::path& path, std::vector<std::string> details)
    : std::runtime_error(fill(text_of(kind), with_path(path, details))),
      kind_(kind),
      arguments_(with_path(path, std::move(details)))
{
}

std::string_view StoreError::text() const
{
    return text_of(kind_);
}

std::span<const std::string_view> store_error_texts()
{
    return texts;
}

} // namespace report
