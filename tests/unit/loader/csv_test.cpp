#include "loader/csv_table.hpp"
#include "unit/loader/shop.hpp"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

namespace {

using scenario::Diagnostics;
using shop::Loaded;
using testing::ElementsAre;
using testing::HasSubstr;

/// A folder that lasts as long as the test.
class CsvFiles : public testing::Test {
protected:
    CsvFiles()
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = std::filesystem::temp_directory_path() / (std::string("tp_csv_") + test->name());
        std::filesystem::create_directories(folder_);
    }
    ~CsvFiles() override { std::filesystem::remove_all(folder_); }

    void write(const std::string& name, std::string_view text)
    {
        std::ofstream(folder_ / name, std::ios::binary) << text;
    }
    Loaded load(std::string_view yaml)
    {
        scenario::ReadOptions options;
        options.folder = folder_.string();
        return Loaded(yaml, options);
    }
    std::filesystem::path folder_;
};

TEST_F(CsvFiles, RowsBecomeElements)
{
    write("modules.csv",
          "\xEF\xBB\xBFid,size,owner,calls\r\n주문,12 kloc,core,cart; price\r\n\r\n\"cart\",,\"core\",\r\n");
    write("teams.csv", "id,title.en,title.ko,people,starts\ncore,\"Core, \"\"old\"\"\",핵심,9,09:30\n");
    const Loaded loaded = load("modules: {csv: modules.csv}\nteams: {csv: teams.csv}\n");
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    ASSERT_EQ(loaded.scenario.modules.size(), 2u);
    EXPECT_EQ(loaded.scenario.modules[0].size, 12000);
    EXPECT_THAT(loaded.scenario.modules[0].calls, ElementsAre("cart", "price"));
    EXPECT_EQ(loaded.scenario.modules[1].size, 1000); // an empty cell leaves the default
    EXPECT_EQ(loaded.scenario.teams[0].title.en, "Core, \"old\"");
    EXPECT_EQ(loaded.scenario.teams[0].title.ko, "핵심");
    const auto* size = loaded.positions.find("modules.주문.size");
    ASSERT_NE(size, nullptr);
    EXPECT_EQ(size->line, 2);
    EXPECT_EQ(size->column, 4);
    EXPECT_EQ(size->cell, "row 2, size");
}

TEST_F(CsvFiles, NumbersFromOneColumn)
{
    write("trace.csv", "took\n3 h\n90 min\n");
    write("wide.csv", "who,took\na,3 h\nb,4 h\n");
    const Loaded loaded = load("modules: []\nextra: {trace: {csv: trace.csv}}\n");
    ASSERT_TRUE(loaded.ok) << loaded.shown();
    EXPECT_THAT(loaded.scenario.extra->trace, ElementsAre(10800, 5400));
    EXPECT_THAT(load("modules: []\nextra: {trace: {csv: wide.csv, column: took}}\n").scenario.extra->trace,
                ElementsAre(10800, 14400));
    EXPECT_THAT(load("modules: []\nextra: {trace: {csv: wide.csv}}\n").codes(), ElementsAre("E0202@2:16"));
    EXPECT_THAT(load("modules: []\nextra: {trace: {csv: wide.csv, column: tok}}\n").codes(), ElementsAre("E0201@2:40"));
}

TEST_F(CsvFiles, MistakesHaveRowAndColumn)
{
    write("teams.csv", "id,peopel,busy\ncore,5,\"40 %\"\n\"pay\",6,140 %\nweb,7,\n,8,1 %\n");
    const Loaded loaded = load("modules: []\nteams: {csv: teams.csv}\n");
    EXPECT_THAT(loaded.codes(), ElementsAre("E0201@1:4", "E0304@3:9", "E0202@5:1"));
    EXPECT_THAT(loaded.shown(), HasSubstr("teams.csv:3:9 (row 3, busy)\n"));
    EXPECT_THAT(loaded.shown(), HasSubstr("did you mean `people`?"));
}

TEST_F(CsvFiles, BrokenFiles)
{
    write("open.csv", "id\n\"core\n");
    write("inside.csv", "id\nco\"re\n");
    write("width.csv", "id,people\ncore\npay,3,4\nweb,2\n");
    write("empty.csv", "\n");
    write("latin.csv", "id\nb\xfc"
                       "cher\n");
    write("nohead.csv", "people\n5\n");
    write("double.csv", "id,id\na,b\n");
    EXPECT_THAT(load("modules: []\nteams: {csv: open.csv}").codes(), ElementsAre("E0121@2:1"));
    EXPECT_THAT(load("modules: []\nteams: {csv: inside.csv}").codes(), ElementsAre("E0121@2:3"));
    EXPECT_THAT(load("modules: []\nteams: {csv: width.csv}").codes(), ElementsAre("E0123@2:1", "E0123@3:7"));
    EXPECT_THAT(load("modules: []\nteams: {csv: empty.csv}").codes(), ElementsAre("E0122@0:0"));
    EXPECT_THAT(load("modules: []\nteams: {csv: latin.csv}").codes(), ElementsAre("E0103@2:2"));
    EXPECT_THAT(load("modules: []\nteams: {csv: nohead.csv}").codes(), ElementsAre("E0202@1:1"));
    EXPECT_THAT(load("modules: []\nteams: {csv: double.csv}").codes(), ElementsAre("E0111@1:4"));
    EXPECT_THAT(load("modules: []\nteams: {csv: nowhere.csv}").codes(), ElementsAre("E0101@2:14"));
    EXPECT_THAT(load("modules: []\nteams: {csv: nowhere.csv, colum: x}").codes(),
                ElementsAre("E0101@2:14", "E0201@2:27"));
}

TEST(Csv, QuotedCellsMayHoldLineBreaks)
{
    Diagnostics diagnostics;
    const auto table = scenario::parse_csv("a,b\n\"one\ntwo\",x\ny,\"한글, 셀\"", "t.csv", diagnostics);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->text(0, 0), "one\ntwo");
    EXPECT_EQ(table->pos(0, 1).line, 3);
    EXPECT_EQ(table->pos(0, 1).column, 6);
    EXPECT_EQ(table->pos(1, 0).line, 4);
    EXPECT_EQ(table->text(1, 1), "한글, 셀");
    EXPECT_EQ(table->pos(1, 1).length, 7); // with its quotes
}

} // namespace
