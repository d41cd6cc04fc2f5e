/// `twopizza doctor`: what the program finds around it, for when something does not work.
#include "commands/doctor.hpp"

#include "examples/library.hpp"
#include "store/fill.hpp"
#include "store/last_study.hpp"
#include "terminal/table.hpp"

#include <filesystem>
#include <thread>
#include <unistd.h>

namespace cli {
namespace {

class Doctor : public Command {
public:
    std::string_view name() const override { return "doctor"; }
    std::string_view summary() const override
    {
        return "Says what the program finds around it: library, cache, terminal, language.";
    }
    void describe(Options&) override {}

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        Table table;
        bool well = true;
        const auto add = [&](bool ok, const std::string& what, const std::string& found) {
            well = well && ok;
            const auto sign = ok ? context.screen.sign("✓", "ok") : context.screen.sign("✗", "FAIL");
            table.row(
                {{std::string(sign), ok ? Style::good : Style::bad}, {what, Style::plain}, {found, Style::plain}});
        };
        add(true, tr("version"), fmt::format("{} ({}, {})", TP_VERSION, TP_BUILD_TYPE, TP_COMPILER));
        add(true, tr("threads"), fmt::format("{}", std::max(1u, std::thread::hardware_concurrency())));
        const auto library = scenario::scenario_library();
        add(library.has_value(), tr("scenario library"),
            library ? tr("{0} ({1} scenarios)", library->string(), scenario::example_names(*library).size())
                    : tr("not found; TWOPIZZA_SCENARIOS may name its folder"));
        check_cache(add, tr);
        add(true, tr("terminal"),
            fmt::format("{}, {}", context.screen.terminal ? tr("{0} columns", context.screen.width) : tr("none"),
                        context.screen.color ? tr("with colour") : tr("without colour")));
        add(true, tr("characters"), context.screen.unicode ? "UTF-8" : "ASCII");
        add(true, tr("language"), tr.language() == i18n::Language::ko ? "ko (한국어)" : "en (English)");
        context.out << table.render(context.screen);
        return well ? ExitCode::ok : ExitCode::unexpected;
    }

private:
    template <class Add>
    static void check_cache(Add& add, const Translate& tr)
    {
        const auto path = report::last_study_path();
        if (!path) return add(false, tr("cache"), tr("neither XDG_CACHE_HOME nor HOME is set"));
        std::error_code error;
        std::filesystem::create_directories(path->parent_path(), error);
        const bool writable = ::access(path->parent_path().c_str(), W_OK) == 0;
        add(writable, tr("cache"),
            writable ? path->parent_path().string() : tr("{0} cannot be written", path->parent_path().string()));
        if (!std::filesystem::exists(*path, error)) return add(true, tr("last study"), tr("none yet"));
        try {
            const auto record = report::ResultStore::open_to_read(*path).record();
            add(true, tr("last study"), report::describe(record));
        } catch (const report::StoreError& broken) {
            add(false, tr("last study"), report::fill(tr(broken.text()), broken.arguments()));
        }
    }
};

} // namespace

std::unique_ptr<Command> make_doctor()
{
    return std::make_unique<Doctor>();
}

} // namespace cli
