// Whatever is changed in the scenarios of the library reads back, and nothing else moves.
#include "loader/overrides.hpp"
#include "loader/yaml_writer.hpp"
#include "schema/paths.hpp"
#include "schema/values.hpp"
#include "unit/editing/texts.hpp"

#include <fmt/format.h>

namespace {

using scenario::Edited;
using scenario::Loaded;
using sim::schema::Field;
using sim::schema::Kind;
using sim::schema::Type;
using test::text_of;

/// xorshift64*, so that a failure can be repeated.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
    std::size_t below(std::size_t n)
    {
        state_ ^= state_ >> 12U;
        state_ ^= state_ << 25U;
        state_ ^= state_ >> 27U;
        return static_cast<std::size_t>((state_ * 0x2545F4914F6CDD1DULL) >> 33U) % n;
    }

private:
    std::uint64_t state_;
};

const Type& scenario_type()
{
    return *sim::schema::type_of<model::Scenario>();
}

std::string canonical(const model::Scenario& scenario)
{
    return canonical_text(scenario_type(), &scenario);
}

struct Place {
    std::string path;
    const Field* field;
    const Type* type;
    sim::schema::Quantity quantity;
    const void* value;
};

/// All single values of a scenario that are free to be changed: no ids, no references.
void collect(const Place& place, std::vector<Place>& all)
{
    const Type& type = *place.type;
    void* value = const_cast<void*>(place.value);
    const auto fields = [&](const sim::schema::Structure& structure, void* object, const std::string& path) {
        for (const auto& field : structure.fields) {
            const bool inherits = field.quantity == sim::schema::Quantity::inherit;
            const std::string here = path.empty() ? std::string(field.name) : fmt::format("{}.{}", path, field.name);
            collect({here, &field, field.type(), inherits ? place.quantity : field.quantity, field.access(object)},
                    all);
        }
    };
    switch (type.kind) {
    case Kind::structure:
        return fields(type.structure(), value, place.path);
    case Kind::variant: {
        const auto& held = type.alternative(type.which(value));
        return fields(held, type.held(value), fmt::format("{}.{}", place.path, held.name));
    }
    case Kind::optional:
        if (type.size(value) == 1)
            collect({place.path, place.field, type.element(), place.quantity, type.at(value, 0)}, all);
        return;
    case Kind::list:
        for (std::size_t i = 0; i < type.size(value); ++i) {
            const std::string* id = id_of(*type.element(), type.at(value, i));
            const std::string name = id != nullptr && !id->empty() ? *id : fmt::format("{}", i);
            collect({fmt::format("{}.{}", place.path, name), place.field, type.element(), place.quantity,
                     type.at(value, i)},
                    all);
        }
        return;
    default:
        if (place.field->defines.empty() && place.field->refers.empty()) all.push_back(place);
    }
}

std::string words(Dice& dice)
{
    static const std::vector<std::string> some{"plain",        "a, b", "주문: 결제", "it's \"it\"",
                                               "# no comment", "true", "x #y"};
    return some[dice.below(some.size())];
}

/// Another value that the field allows, as YAML.
std::string another(const Place& place, const sim::schema::TimeScale& scale, Dice& dice)
{
    const Type& type = *place.type;
    if (type.kind == Kind::boolean) return dice.below(2) == 0 ? "true" : "false";
    if (type.kind == Kind::choice) return std::string(type.choices[dice.below(type.choices.size())].name);
    if (type.kind == Kind::string) return scenario::yaml_scalar(words(dice));
    if (type.kind == Kind::text)
        return fmt::format("{{en: {}, ko: {}}}", scenario::yaml_scalar(words(dice)),
                           scenario::yaml_scalar(words(dice)));
    const double low = std::max(place.field->range.low, 0.0);
    const double high = std::min(place.field->range.high, std::max(low, 1.0) * 1e4);
    const double chosen = low + (high - low) * static_cast<double>(1 + dice.below(97)) / 98;
    if (type.kind == Kind::integer) // thousands of modules or teams would only take time
        return fmt::format("{}", static_cast<int>(std::min(high, low + static_cast<double>(dice.below(20)))));
    return scenario::write_scalar(*sim::schema::type_of<double>(), &chosen, place.quantity, scale);
}

std::vector<std::string> comment_lines(const std::string& text)
{
    std::vector<std::string> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        const auto first = line.find_first_not_of(' ');
        if (first != std::string::npos && line[first] == '#') all.push_back(line);
    }
    return all;
}

class Library : public testing::TestWithParam<std::string> {
protected:
    Library() : document(scenario::load_scenario(GetParam())), dice(document.text.size()) {}
    void SetUp() override { ASSERT_TRUE(document.scenario) << scenario::render(document.diagnostics); }

    /// Fewer where a scenario takes long to be read.
    std::size_t tries(std::size_t usual) const
    {
        int modules = 0;
        for (const auto& module : document.scenario->product.modules) modules += module.count;
        return modules > 500 ? 2 : modules > 50 ? usual / 2 : usual;
    }

    Loaded document;
    Dice dice;
};

TEST_P(Library, WantingNothingChangesNothing)
{
    EXPECT_EQ(text_of(rewrite(document, *document.scenario)), document.text);
    for (const auto& alternative : document.scenario->alternatives)
        EXPECT_EQ(text_of(rewrite(document, *document.scenario, alternative.id)), document.text);
}

TEST_P(Library, AnyValueCanBeSetAndSetBack)
{
    std::vector<Place> places;
    collect({"", nullptr, &scenario_type(), sim::schema::Quantity::none, document.scenario.get()}, places);
    std::erase_if(places,
                  [](const Place& place) { return place.path.find("arrival.trace.changes") != std::string::npos; });
    std::size_t done = 0;
    const std::size_t tries = this->tries(25);
    for (std::size_t i = 0; i < tries; ++i) {
        const Place& place = places[dice.below(places.size())];
        const std::string value = another(place, document.scenario->scale(), dice);
        SCOPED_TRACE(fmt::format("{}={}", place.path, value));
        const Edited edited = set_value(document, place.path, value);
        if (!edited) {
            // What the checks of a scenario refuse is no fault of the text.
            const bool table = text_of(edited).find("E0601") != std::string::npos;
            EXPECT_TRUE(table || text_of(edited).find("E06") == std::string::npos) << text_of(edited);
            done += table;
            continue;
        }
        ++done;
        model::Scenario read = *edited.document->scenario;
        const auto target = sim::schema::resolve(place.path, scenario_type(), &read);
        ASSERT_EQ(target.targets.size(), 1U);
        sim::schema::Resolution wanted;
        model::Scenario set = *document.scenario;
        // Read on its own, the value is what the new text says.
        scenario::OverrideOptions options;
        options.scale = read.scale();
        scenario::Positions positions;
        scenario::Diagnostics diagnostics;
        apply_override(fmt::format("{}={}", place.path, value), set, options, positions, diagnostics);
        wanted = sim::schema::resolve(place.path, scenario_type(), &set);
        EXPECT_EQ(canonical_text(*place.type, target.targets.front().value),
                  canonical_text(*place.type, wanted.targets.front().value));
        EXPECT_TRUE(test::lines_gone(document.text, edited.document->text).size() <= 1 ||
                    place.type->kind == Kind::text || place.type->kind == Kind::string)
            << testing::PrintToString(test::lines_gone(document.text, edited.document->text));
        EXPECT_EQ(comment_lines(document.text), comment_lines(edited.document->text));
        const Edited back = rewrite(*edited.document, *document.scenario);
        ASSERT_TRUE(back) << text_of(back);
        EXPECT_TRUE(canonical(*back.document->scenario) == canonical(*document.scenario));
    }
    EXPECT_GE(done, tries / 2);
}

TEST_P(Library, WhatWasSetCanBeReset)
{
    std::vector<Place> places;
    collect({"", nullptr, &scenario_type(), sim::schema::Quantity::none, document.scenario.get()}, places);
    // A list without ids is written as a whole, so there is nothing to go back to for one of its items.
    const auto is_number = [](char a, char b) { return a == '.' && b >= '0' && b <= '9'; };
    std::erase_if(places, [&](const Place& place) {
        return std::adjacent_find(place.path.begin(), place.path.end(), is_number) != place.path.end();
    });
    for (std::size_t i = 0; i < tries(15); ++i) {
        const Place& place = places[dice.below(places.size())];
        SCOPED_TRACE(place.path);
        if (scenario::written_at(document, place.path)) continue;
        const Edited edited = set_value(document, place.path, another(place, document.scenario->scale(), dice));
        if (!edited) continue;
        const Edited back = reset_value(*edited.document, place.path);
        ASSERT_TRUE(back) << text_of(back);
        EXPECT_TRUE(canonical(*back.document->scenario) == canonical(*document.scenario))
            << testing::PrintToString(test::lines_gone(edited.document->text, document.text)) << "\n"
            << testing::PrintToString(test::lines_gone(back.document->text, document.text));
    }
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Library, testing::ValuesIn(test::library()), [](const auto& file) {
    std::string name = std::filesystem::path(file.param).stem().string();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
