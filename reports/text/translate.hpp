/// Says things in the user's language.
#pragma once

#include "catalogue.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace report {

/// Marks a text in a table for translation; it is looked up where the table is shown.
constexpr const char* mark(const char* english)
{
    return english;
}

/// Korean with the particle that suits the word before it, wherever both forms are written: "팀은(는)" becomes "팀은".
/// `before` is what stands in front of `text`. Both forms stay after words of which nobody knows how they are read.
std::string with_particles(std::string_view text, std::string_view before = {});

/// Translates English texts. Placeholders are filled after translation, so a translation may change their order.
class Translate {
public:
    explicit Translate(i18n::Language language = i18n::Language::en) : language_(language) {}

    i18n::Language language() const { return language_; }
    std::string_view code() const { return i18n::code_of(language_); }

    std::string operator()(std::string_view english) const { return i18n::translate(language_, english); }

    template <class... Arguments>
    std::string operator()(std::string_view english, const Arguments&... arguments) const
    {
        std::string text = fill(i18n::translate(language_, english), english, fmt::make_format_args(arguments...));
        return language_ == i18n::Language::ko ? with_particles(text) : text;
    }

private:
    /// A translation with a broken placeholder must not hide what is to be said: then English is shown.
    static std::string fill(const std::string& translated, std::string_view english, fmt::format_args arguments);

    i18n::Language language_;
};

} // namespace report
