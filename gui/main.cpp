/// twopizza-gui: the window.
#include "document/language.hpp"
#include "views/look.hpp"
#include "views/main_window.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>
#include <QStyleFactory>

#include <iostream>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("twopizza"));
    QApplication::setApplicationVersion(QStringLiteral(TP_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("twopizza"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/twopizza.svg")));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(gui::palette_of(false));

    const QSettings settings(QStringLiteral("twopizza"), QStringLiteral("twopizza"));
    const QString kept = settings.value(QStringLiteral("language")).toString();
    gui::Language language(i18n::language_named(kept.toStdString()).value_or(i18n::language_of_environment()));
    QApplication::installTranslator(&language);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Draw, run and compare software organisations."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A scenario."));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("Language: en or ko."),
                                  QStringLiteral("LANG"));
    parser.addOption(lang);
    parser.process(application);
    if (parser.isSet(lang)) {
        const auto wanted = i18n::language_named(parser.value(lang).toStdString());
        if (!wanted) {
            std::cerr << "twopizza-gui: there is no language " << parser.value(lang).toStdString() << "; en or ko\n";
            return 2;
        }
        language.change(*wanted);
    }
    gui::MainWindow window(language);
    window.show();
    for (const QString& file : parser.positionalArguments()) window.open(file);
    return QApplication::exec();
}
