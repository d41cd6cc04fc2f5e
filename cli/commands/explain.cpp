/// `twopizza explain`: what a parameter, a metric, an error code or an idea means.
#include "commands/explain.hpp"

#include "errors.hpp"
#include "schema/quantity.hpp"
#include "study/topics.hpp"
#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

namespace cli {
namespace {

class Explain : public Command {
public:
    std::string_view name() const override { return "explain"; }
    std::string_view summary() const override { return "Explains a parameter, a metric, an error code or an idea."; }
    std::string_view example() const override { return "twopizza explain flow.deploy.hold"; }

    void describe(Options& options) override
    {
        options.arguments(what_, "WHAT",
                          "A path such as `flow.deploy.hold`, a metric such as `deploy_wait`, a code such as "
                          "`E0203`, or one of: parameters, metrics, errors, concepts.",
                          Completes::topic);
    }

    ExitCode run(Context& context) override
    {
        if (what_.empty()) {
            context.out << kinds(context);
            return ExitCode::ok;
        }
        for (std::size_t i = 0; i < what_.size(); ++i)
            context.out << (i > 0 ? "\n" : "") << explained(what_[i], context);
        return ExitCode::ok;
    }

private:
    static std::string kinds(const Context& context)
    {
        const Translate& tr = context.tr;
        Table table(2);
        table.row({{"parameters", Style::strong}, {tr("everything that a scenario can say"), Style::plain}});
        table.row({{"metrics", Style::strong}, {tr("everything that is measured"), Style::plain}});
        table.row({{"errors", Style::strong}, {tr("everything that can be wrong with an input"), Style::plain}});
        table.row({{"concepts", Style::strong}, {tr("ideas that the results rest on"), Style::plain}});
        return tr("`explain` knows these, each as a list and by name:") + "\n" + table.render(context.screen) +
               tr("for example: {0}", "twopizza explain flow.deploy.hold") + "\n";
    }

    static std::string explained(const std::string& what, const Context& context)
    {
        const Translate& tr = context.tr;
        std::string text = explain_topic(what, tr, context.screen);
        if (!text.empty()) return text;
        std::vector<std::string> hints;
        if (const auto meant = sim::schema::did_you_mean(what, topic_names()))
            hints.push_back(tr("did you mean `{word}`?", fmt::arg("word", *meant)));
        hints.push_back(tr("more: {0}", "twopizza explain"));
        throw UsageError(tr("nothing is known about `{0}`", what), hints);
    }

    std::vector<std::string> what_;
};

} // namespace

std::unique_ptr<Command> make_explain()
{
    return std::make_unique<Explain>();
}

} // namespace cli
