#include "terminal/table.hpp"

#include <gtest/gtest.h>

using namespace cli;

namespace {

Cell plain(std::string text)
{
    return {std::move(text), Style::plain};
}

} // namespace

TEST(Table, ColumnsAreAsWideAsTheirWidestCell)
{
    Table table;
    table.row({plain("a"), plain("bb"), plain("c")}).row({plain("long"), plain("b"), plain("cc")});
    EXPECT_EQ(table.render(Screen{}), "a     bb  c\nlong  b   cc\n");
    EXPECT_EQ(table.width(), 4 + 2 + 2 + 2 + 2);
}

TEST(Table, HangulLinesUp)
{
    Table table;
    table.row({plain("리드 타임"), plain("3 d")}).row({plain("wip"), plain("4")});
    EXPECT_EQ(table.render(Screen{}), "리드 타임  3 d\nwip        4\n");
}

TEST(Table, EmptyCellsLeaveNoSpacesAtTheEnd)
{
    Table table(2);
    table.row({plain("a"), plain(""), plain("c")}).row({plain("a"), plain("b"), plain("")}).blank();
    EXPECT_EQ(table.render(Screen{}), "  a     c\n  a  b\n\n");
}

TEST(Table, RightAlignedColumns)
{
    Table table;
    table.align(1, Align::right);
    table.row({plain("x"), plain("1"), plain("|")}).row({plain("y"), plain("100"), plain("|")});
    EXPECT_EQ(table.render(Screen{}), "x    1  |\ny  100  |\n");
}

TEST(Table, StylesTakeNoRoom)
{
    Screen screen;
    screen.color = true;
    Table table;
    table.row({{"a", Style::strong}, plain("b")}).row({plain("aaa"), plain("b")});
    EXPECT_EQ(table.render(screen), "\x1b[1ma\x1b[0m    b\naaa  b\n");
}

TEST(Table, LinesDoNotWidenColumns)
{
    Table table;
    table.line("a heading that is long").row({plain("a"), plain("b")});
    EXPECT_EQ(table.render(Screen{}), "a heading that is long\na  b\n");
}
