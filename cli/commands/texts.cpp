/// `twopizza __texts`: every text of the program's tables that needs a translation, as JSON strings, for
/// i18n/catalogue.py.
#include "commands/texts.hpp"

#include "company/recut.hpp"
#include "company/run.hpp"
#include "company/scenario.hpp"
#include "comparison/sentence.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "loader/field_words.hpp"
#include "organization/hours.hpp"
#include "schema/paths.hpp"
#include "store/store_error.hpp"
#include "study/concepts.hpp"

#include <nlohmann/json.hpp>
#include <set>

namespace cli {
namespace {

/// Walks through all described structures.
class FieldTexts {
public:
    explicit FieldTexts(std::set<std::string>& texts) : texts_(texts) {}

    void add(const sim::schema::Structure& structure)
    {
        if (!seen_.insert(&structure).second) return;
        texts_.emplace(structure.doc);
        for (const auto& field : structure.fields) {
            texts_.emplace(field.doc);
            texts_.emplace(field.source);
            // What a reference or an id names appears in diagnostics.
            texts_.emplace(field.defines);
            texts_.emplace(field.refers);
            add(*field.type());
        }
    }

private:
    void add(const sim::schema::Type& type)
    {
        using sim::schema::Kind;
        for (const auto& choice : type.choices) texts_.emplace(choice.doc);
        if (type.kind == Kind::structure) add(type.structure());
        if (type.kind == Kind::list || type.kind == Kind::optional) add(*type.element());
        for (std::size_t i = 0; i < type.alternatives.size(); ++i) add(type.alternative(i));
    }

    std::set<std::string>& texts_;
    std::set<const sim::schema::Structure*> seen_;
};

/// What libraries say that have no table of their texts.
constexpr const char* scattered[] = {mark("no run measured all that it speaks of"),
                                     mark("there are no values to draw from"), mark("the mixture has no parts")};

class Texts : public Command {
public:
    std::string_view name() const override { return "__texts"; }
    std::string_view summary() const override { return {}; }
    bool hidden() const override { return true; }
    void describe(Options&) override {}

    ExitCode run(Context& context) override
    {
        std::set<std::string> texts;
        FieldTexts(texts).add(sim::schema::structure_of<model::Scenario>());
        texts.insert(std::begin(scattered), std::end(scattered));
        for (const auto& group : model::metric_groups()) texts.emplace(group.title);
        for (const auto& kind : model::kinds_of_hours()) texts.emplace(kind.title);
        for (const auto& metric : model::metrics()) texts.insert({std::string(metric.title), std::string(metric.doc)});
        for (const auto text : scenario::diagnostic_texts()) texts.emplace(text);
        for (const auto text : scenario::field_texts) texts.emplace(text);
        for (const auto text : model::side_effect_texts()) texts.emplace(text);
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
