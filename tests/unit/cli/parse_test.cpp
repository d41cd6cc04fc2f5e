#include "commands/parse.hpp"

#include "errors.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace cli;
using testing::ElementsAre;

namespace {

/// Takes one of everything.
class Probe : public Command {
public:
    std::string_view name() const override { return "probe"; }
    std::string_view summary() const override { return "Probes."; }
    void describe(Options& options) override
    {
        options.argument(first, "FIRST", "");
        options.arguments(rest, "REST", "");
        options.value(value, "-o,--one", "N", "");
        options.values(many, "--many", "X", "");
        options.flag(flag, "--flag", "");
    }
    ExitCode run(Context&) override { return ExitCode::ok; }

    std::optional<std::string> first;
    std::vector<std::string> rest;
    std::optional<std::string> value;
    std::vector<std::string> many;
    bool flag = false;
};

struct ParseTest : testing::Test {
    ParseTest()
    {
        auto made = std::make_unique<Probe>();
        probe = made.get();
        commands.push_back(std::move(made));
    }
    Parsed parse(std::vector<std::string> words) { return cli::parse(commands, words, Translate{}); }
    std::string complaint(std::vector<std::string> words)
    {
        try {
            parse(std::move(words));
        } catch (const UsageError& error) {
            return std::string(error.what()) + (error.hints().empty() ? "" : " / " + error.hints().front());
        }
        return {};
    }

    Commands commands;
    Probe* probe;
};

} // namespace

TEST_F(ParseTest, OneOfEverything)
{
    const auto parsed =
        parse({"probe", "a", "--one=1", "b", "--many", "x=1", "c", "--many", "y,z", "--flag", "--lang", "ko"});
    EXPECT_EQ(parsed.command, probe);
    EXPECT_EQ(probe->first, "a");
    EXPECT_THAT(probe->rest, ElementsAre("b", "c"));
    EXPECT_EQ(probe->value, "1");
    EXPECT_THAT(probe->many, ElementsAre("x=1", "y,z"));
    EXPECT_TRUE(probe->flag);
    EXPECT_EQ(parsed.global.language, "ko");
}

TEST_F(ParseTest, TheLastOfARepeatedValueCounts)
{
    parse({"probe", "-o", "1", "-o", "2"});
    EXPECT_EQ(probe->value, "2");
}

TEST_F(ParseTest, BracketsAreNotTakenApart)
{
    parse({"probe", "--many", "[a, b]", "--many", "teams=[{id: a}]"});
    EXPECT_THAT(probe->many, ElementsAre("[a, b]", "teams=[{id: a}]"));
}

TEST_F(ParseTest, Complaints)
{
    EXPECT_EQ(complaint({"prob"}), "there is no command `prob` / did you mean `probe`?");
    EXPECT_EQ(complaint({"probe", "--falg"}), "`probe` has no option `--falg` / did you mean `--flag`?");
    EXPECT_EQ(complaint({"--quite", "probe"}), "`probe` has no option `--quite` / did you mean `--quiet`?");
    EXPECT_EQ(complaint({"probe", "--one"}), "`--one` needs a value / more: twopizza probe --help");
}

TEST_F(ParseTest, HelpComesBeforeComplaints)
{
    const auto parsed = parse({"probe", "--nonsense", "--help"});
    EXPECT_TRUE(parsed.global.help);
    EXPECT_EQ(parsed.command, probe);
    EXPECT_FALSE(parse({"probe", "--", "--help"}).global.help);
}

TEST(LanguageOf, IsFoundAnywhere)
{
    EXPECT_EQ(language_of({"compare", "--lang", "ko"}), i18n::Language::ko);
    EXPECT_EQ(language_of({"--lang=ko", "compare"}), i18n::Language::ko);
    EXPECT_EQ(language_of({"compare", "--lang", "en"}), i18n::Language::en);
}
