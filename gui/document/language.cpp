#include "document/language.hpp"

#include <QCoreApplication>

namespace gui {

void Language::change(i18n::Language language)
{
    QCoreApplication::removeTranslator(this);
    language_ = language;
    QCoreApplication::installTranslator(this);
}

QString Language::translate(const char*, const char* source, const char*, int) const
{
    return text(i18n::translate(language_, source));
}

} // namespace gui
