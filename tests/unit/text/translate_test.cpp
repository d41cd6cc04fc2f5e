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

TEST(Translate, ParticlesSuitTheWord)
{
    EXPECT_EQ(with_particles("팀은(는) 코드를 바꾸고, 회의이(가) 는다"), "팀은 코드를 바꾸고, 회의가 는다");
    EXPECT_EQ(with_particles("서울(으)로, 부산(으)로, 대구(으)로"), "서울로, 부산으로, 대구로");
    EXPECT_EQ(with_particles("‘한 팀’(one-team)와(과) 13을(를), 5 %을(를)"), "‘한 팀’(one-team)과 13을, 5 %를");
    EXPECT_EQ(with_particles("을(를)", "배포"), "를");
    // Nobody knows how these are read.
    EXPECT_EQ(with_particles("services은(는) 3ms을(를)"), "services은(는) 3ms을(를)");
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
