/// `twopizza version`.
#include "commands/version.hpp"

#include <fmt/format.h>

namespace cli {
namespace {

class Version : public Command {
public:
    std::string_view name() const override { return "version"; }
    std::string_view summary() const override { return "Says which version this is."; }
    void describe(Options&) override {}

    ExitCode run(Context& context) override
    {
        context.out << "twopizza " << TP_VERSION << "\n";
        return ExitCode::ok;
    }
};

} // namespace

std::unique_ptr<Command> make_version()
{
    return std::make_unique<Version>();
}

} // namespace cli
