#include "text/translate.hpp"

#include <gtest/gtest.h>

using namespace report;

TEST(Translate, KoreanWhereThereIsOne)
{
    const Translate korean(i18n::Language::ko);
    EXPECT_EQ(korean("team"), "팀");
    EXPECT_EQ(korean("no such text"), "no such text");
    EXPECT_EQ(korean(""), "");
    EXPECT_EQ(Translate{}("team"), "team");
}

TEST(Translate, PlaceholdersMayChangePlaces)
{
    EXPECT_EQ(Translate{}("{0} of {1}", 3, 5), "3 of 5");
    EXPECT_EQ(Translate(i18n::Language::ko)("{0} of {1}", 3, 5), "5회 중 3회");
}

TEST(Language, Names)
{
    EXPECT_EQ(i18n::language_named("ko_KR.UTF-8"), i18n::Language::ko);
    EXPECT_EQ(i18n::language_named("ko"), i18n::Language::ko);
    EXPECT_EQ(i18n::language_named("en_US"), i18n::Language::en);
    EXPECT_EQ(i18n::language_named("C.UTF-8"), i18n::Language::en);
    EXPECT_EQ(i18n::language_named("kok_IN"), std::nullopt);
    EXPECT_EQ(i18n::language_named("xx"), std::nullopt);
}
