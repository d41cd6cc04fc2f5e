/// `twopizza __texts`: every text of the program's tables that needs a translation, as JSON strings, for
/// i18n/catalogue.py.
#include "commands/texts.hpp"

#include "company/run.hpp"
#include "company/scenario.hpp"
#include "comparison/sentence.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "loader/field_words.hpp"
#include "schema/paths.hpp"
#include "store/store_error.hpp"
#include "study/concepts.hpp"

#include <nlohmann/json.hpp>
#include <set>

namespace cli {
namespace {

void add_type(const sim::schema::Type& type, std::set<std::string>& texts);

void add_structure(const sim::schema::Structure& structure, std::set<std::string>& texts)
{
    if (!texts.insert(std::string(structure.doc)).second) return;
    for (const auto& field : structure.fields) {
        texts.emplace(field.doc);
        texts.emplace(field.source);
        // What a reference or an id names appears in diagnostics.
        texts.emplace(field.defines);
        texts.emplace(field.refers);
        add_type(*field.type(), texts);
    }
}

void add_type(const sim::schema::Type& type, std::set<std::string>& texts)
{
    using sim::schema::Kind;
    for (const auto& choice : type.choices) texts.emplace(choice.doc);
    if (type.kind == Kind::structure) add_structure(type.structure(), texts);
    if (type.kind == Kind::list || type.kind == Kind::optional) add_type(*type.element(), texts);
    for (std::size_t i = 0; i < type.alternatives.size(); ++i) add_structure(type.alternative(i), texts);
}

class Texts : public Command {
public:
    std::string_view name() const override { return "__texts"; }
    std::string_view summary() const override { return {}; }
    bool hidden() const override { return true; }
    void describe(Options&) override {}

    ExitCode run(Context& context) override
    {
        std::set<std::string> texts;
        add_structure(sim::schema::structure_of<model::Scenario>(), texts);
        for (const auto& metric : model::metrics()) texts.insert({std::string(metric.title), std::string(metric.doc)});
        for (const auto text : scenario::diagnostic_texts()) texts.emplace(text);
        for (const auto text : scenario::field_texts) texts.emplace(text);
        for (const auto text : report::sentence_texts()) texts.emplace(text);
        for (const auto text : report::store_error_texts()) texts.emplace(text);
        for (const auto& concept_row : concepts())
            texts.insert({std::string(concept_row.title), std::string(concept_row.text)});
        for (const auto& command : all_commands()) add(*command, texts);
        Options global;
        GlobalOptions options;
        options.describe(global);
        add(global, texts);
        for (const auto& text : texts) {
            if (!text.empty()) context.out << nlohmann::json(text).dump() << "\n";
        }
        return ExitCode::ok;
    }

private:
    static void add(const Options& options, std::set<std::string>& texts)
    {
        for (const auto& option : options.all()) texts.emplace(option.doc);
    }

    static void add(Command& command, std::set<std::string>& texts)
    {
        if (command.hidden()) return;
        texts.insert({std::string(command.summary()), std::string(command.details())});
        Options own;
        command.describe(own);
        add(own, texts);
    }
};

} // namespace

std::unique_ptr<Command> make_texts()
{
    return std::make_unique<Texts>();
}

} // namespace cli
