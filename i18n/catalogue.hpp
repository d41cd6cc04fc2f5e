/// The translations of everything the product says, looked up by the English sentence.
///
/// English is the source text; `ko.ts` holds the Korean one for every key (README.md tells how it is kept complete).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace i18n {

enum class Language : unsigned char { en, ko };

/// `english` in `language`; the English text itself where there is no translation. May be called from any thread.
std::string translate(Language language, std::string_view english);

/// "ko" and "en", also with country and encoding as in "ko_KR.UTF-8".
std::optional<Language> language_named(std::string_view name);

/// The two-letter code of a language.
std::string_view code_of(Language language);

/// The language that LC_ALL, LC_MESSAGES and LANG ask for (the first of them that is set); English when none does.
Language language_of_environment();

} // namespace i18n
