/// The language of the window. Qt's tr() and the texts of fields, metrics and diagnostics come from the same catalogue.
#pragma once

#include "catalogue.hpp"

#include <QString>
#include <QTranslator>

#include <string>
#include <string_view>

namespace gui {

/// Answers tr() from the project's catalogue. Installed in the application, it makes every window hear LanguageChange
/// whenever it is installed again.
class Language : public QTranslator {
public:
    explicit Language(i18n::Language language) : language_(language) {}

    i18n::Language current() const { return language_; }
    /// Installs itself anew in the application.
    void change(i18n::Language language);

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    i18n::Language language_;
};

inline QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}
inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace gui
