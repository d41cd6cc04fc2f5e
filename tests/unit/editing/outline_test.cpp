// Every value of a text with its first and last byte.
#include "editing/outline.hpp"

#include <gtest/gtest.h>

namespace {

using scenario::Branch;
using scenario::Outline;

/// Every value in its own words, in the order of the text.
void say(const Branch& branch, std::string_view text, std::string& out)
{
    out += "<" + std::string(text.substr(branch.begin, branch.end - branch.begin)) + ">";
    for (const auto& entry : branch.entries) {
        out += " " + entry.key + "=";
        say(*entry.value, text, out);
    }
    for (const auto& item : branch.items) say(*item.value, text, out);
}

std::string values(std::string_view text)
{
    const auto outline = Outline::of(text);
    if (!outline) return "not understood";
    std::string out;
    for (const auto& entry : outline->root().entries) {
        out += entry.key + "=";
        say(*entry.value, text, out);
        out += "\n";
    }
    return out;
}

TEST(Outline, ValuesEndBeforeBlanksAndComments)
{
    EXPECT_EQ(values("a: one two  # three\nb: 'it''s'\nc: \"x # y\" # z\nd: http://x#y\ne:\n"),
              "a=<one two>\nb=<'it''s'>\nc=<\"x # y\">\nd=<http://x#y>\ne=<>\n");
}

TEST(Outline, BracesHoldTheirParts)
{
    EXPECT_EQ(values("a: {b: 1 d, c: [x, 'y, z'], d: {}}\n"),
              "a=<{b: 1 d, c: [x, 'y, z'], d: {}}> b=<1 d> c=<[x, 'y, z']><x><'y, z'> d=<{}>\n");
    EXPECT_EQ(values("a: {b: 24/week, # note\n    c: x}\n"), "a=<{b: 24/week, # note\n    c: x}> b=<24/week> c=<x>\n");
}

TEST(Outline, BlocksEndWithTheirLastValue)
{
    EXPECT_EQ(values("a:\n  - b: 1\n    c: 2\n  # note\n  - d\ne:\n- f\n"),
              "a=<- b: 1\n    c: 2\n  # note\n  - d><b: 1\n    c: 2> b=<1> c=<2><d>\ne=<- f><f>\n");
}

TEST(Outline, ProseReachesToItsLastLine)
{
    EXPECT_EQ(values("a: >-\n  # no comment\n  one\n\n  two\n\n# a comment\nb: one\n  two # three\n"),
              "a=<>-\n  # no comment\n  one\n\n  two>\nb=<one\n  two>\n");
}

TEST(Outline, LinesMayEndAsOnWindows)
{
    EXPECT_EQ(values("\xEF\xBB\xBF"
                     "a:\r\n  b: 1\r\n  c: |\r\n    x\r\nd: 2\r\n"),
              "a=<b: 1\r\n  c: |\r\n    x> b=<1> c=<|\r\n    x>\nd=<2>\n");
}

TEST(Outline, AnchorsAreSharedOnceTheyAreUsed)
{
    const auto outline = Outline::of("a: &x {b: 1}\nc: &y 2\nd: *x\n");
    ASSERT_TRUE(outline);
    EXPECT_TRUE(outline->is_shared(*outline->root().find("a")->value));
    EXPECT_FALSE(outline->is_shared(*outline->root().find("c")->value));
    EXPECT_EQ(outline->root().find("d")->value->kind, Branch::Kind::alias);
    EXPECT_EQ(outline->root().find("a")->value->begin, std::string_view("a: &x ").size());
}

TEST(Outline, WhatPeopleHardlyWriteIsLeftAlone)
{
    for (const auto* text : {"? a\n: b\n", "%YAML 1.2\n---\na: b\n", "a: b\n---\nc: d\n", "a: b\rc: d\r"})
        EXPECT_EQ(values(text), "not understood") << text;
}

} // namespace
