#include "catalogue.hpp"

#include "ko_bytes.hpp"

#include <QTranslator>

#include <cstdlib>

namespace i18n {
namespace {

/// Every entry is in one context: texts live in tables of several libraries, and one sentence has one translation.
constexpr const char* context = "twopizza";

struct Korean {
    QTranslator translator;
    Korean() { (void)translator.load(ko_bytes, static_cast<int>(ko_size)); }
};

const QTranslator& korean()
{
    static const Korean loaded;
    return loaded.translator;
}

} // namespace

std::string translate(Language language, std::string_view english)
{
    std::string source(english);
    // The empty key is the header of a catalogue.
    if (language == Language::en || source.empty()) return source;
    const QString translated = korean().translate(context, source.c_str());
    return translated.isEmpty() ? source : translated.toStdString();
}

std::optional<Language> language_named(std::string_view name)
{
    const auto code = name.substr(0, name.find_first_of("_.-@"));
    if (code == "ko") return Language::ko;
    if (code == "en" || code == "C" || code == "POSIX") return Language::en;
    return std::nullopt;
}

std::string_view code_of(Language language)
{
    return language == Language::ko ? "ko" : "en";
}

Language language_of_environment()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') return language_named(value).value_or(Language::en);
    }
    return Language::en;
}

} // namespace i18n
