/// Text that people read, in the two languages the product speaks.
#pragma once

#include <string>
#include <string_view>

namespace sim::schema {

/// A title or a story written by a scenario's author. YAML gives either one string (used for both languages) or a map
/// `{en: …, ko: …}`.
struct Text {
    std::string en;
    std::string ko;

    /// The text in `language` ("ko" or anything else for English), or the other language where that one is empty.
    const std::string& in(std::string_view language) const;
    bool empty() const { return en.empty() && ko.empty(); }
    bool operator==(const Text&) const = default;
};

} // namespace sim::schema
