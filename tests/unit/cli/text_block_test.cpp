#include "terminal/text_block.hpp"

#include <gtest/gtest.h>

using namespace cli;

TEST(TextBlock, HangulTakesTwoColumns)
{
    EXPECT_EQ(columns("lead"), 4);
    EXPECT_EQ(columns("리드 타임"), 9); // four syllables and a space
    EXPECT_EQ(columns("±"), 1);
}

TEST(TextBlock, PaddingCountsColumns)
{
    EXPECT_EQ(padded("팀", 4), "팀  ");
    EXPECT_EQ(right_aligned("팀", 4), "  팀");
    EXPECT_EQ(padded("team", 2), "team");
}

TEST(TextBlock, ShorteningNeverCutsACharacterInHalf)
{
    EXPECT_EQ(shortened("abcdefgh", 6), "abc...");
    EXPECT_EQ(shortened("리드 타임은 길다", 8), "리드..."); // a third syllable would need column 6 to 8
    EXPECT_EQ(shortened("short", 5), "short");
}

TEST(TextBlock, WrapsAtSpacesWithAnIndent)
{
    EXPECT_EQ(wrapped("one two three", 7, 2), "one two\n  three");
    EXPECT_EQ(wrapped("무엇이 달라지는가", 10), "무엇이\n달라지는가");
    EXPECT_EQ(wrapped("extraordinarily long", 5), "extraordinarily\nlong");
}

TEST(TextBlock, KeepsAPerCentSignWithItsNumber)
{
    EXPECT_EQ(wrapped("in 57-100 % of", 11), "in 57-100 %\nof");
    EXPECT_EQ(wrapped("in 57-100 % of", 10), "in\n57-100 %\nof");
}
