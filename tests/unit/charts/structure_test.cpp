// Drawings of structures, and the same as text for other tools.
#include "charts/structure.hpp"

#include "charts/diagrams.hpp"
#include "charts/layout.hpp"

#include <gmock/gmock.h>

namespace report {
namespace {

using testing::HasSubstr;

PartsDrawing shop()
{
    PartsDrawing drawing;
    drawing.deployables = {"shop", "pay"};
    drawing.teams = {"core", "money \"team\""};
    drawing.parts = {{"cart", 0, 0}, {"list", 0, -1}, {"card", 1, 1}};
    drawing.calls = {{0, 2, 1}, {1, 0, 1}};
    return drawing;
}

TEST(LayoutTest, BoxesOfAGroupLieInsideItAndDoNotTouch)
{
    const std::vector<BoxToPlace> boxes{{80, 30, 0}, {80, 30, 0}, {60, 30, 1}, {60, 30, 1}, {60, 30, 1}};
    const Placed placed = layered(boxes, 2, {{0, 1}, {0, 2}});
    ASSERT_EQ(placed.boxes.size(), 5u);
    ASSERT_EQ(placed.lines.size(), 2u);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const auto& [low, high] = placed.groups[boxes[i].group];
        EXPECT_GE(placed.boxes[i].x - boxes[i].width / 2, low.x);
        EXPECT_LE(placed.boxes[i].x + boxes[i].width / 2, high.x);
        EXPECT_GE(placed.boxes[i].y - boxes[i].height / 2, low.y);
        EXPECT_LE(placed.boxes[i].y + boxes[i].height / 2, high.y);
        for (std::size_t j = 0; j < i; ++j) {
            const bool apart =
                std::abs(placed.boxes[i].x - placed.boxes[j].x) > (boxes[i].width + boxes[j].width) / 2 ||
                std::abs(placed.boxes[i].y - placed.boxes[j].y) > (boxes[i].height + boxes[j].height) / 2;
            EXPECT_TRUE(apart) << i << " " << j;
        }
    }
    EXPECT_LT(placed.boxes[0].y, placed.boxes[1].y); // who calls stands above
}

TEST(LayoutTest, ManyBoxesWithoutLinksFoldIntoRows)
{
    const Placed placed = layered(std::vector<BoxToPlace>(25, {60, 30, 0}), 1, {});
    EXPECT_LT(placed.width, 3 * placed.height);
}

TEST(PartsChartTest, DrawsEveryModuleCallAndOwner)
{
    const Figure figure = parts_chart(shop(), Translate{});
    const auto count = [&](Shape shape) {
        return std::ranges::count(figure.panels.front().marks, shape, &Mark::shape);
    };
    EXPECT_EQ(count(Shape::box), 2 + 3);
    EXPECT_EQ(count(Shape::arrow), 2);
    EXPECT_EQ(figure.table.rows.size(), 3u);
    EXPECT_THAT(figure.alt, HasSubstr("shop: cart, list"));
}

TEST(MatrixChartTest, RowsTouchColumns)
{
    const Figure figure = matrix_chart({{"a", "b"}, {"", "core"}, {{0, 1, 0.4}}, {0, 1}}, Translate{});
    const auto& marks = figure.panels.front().marks;
    ASSERT_EQ(marks.size(), 2u + 1u + 2u); // diagonal, entry, a line either way between the clusters
    EXPECT_DOUBLE_EQ(marks[2].spots.front().x, 1);
    EXPECT_DOUBLE_EQ(marks[2].spots.front().y, 0);
    EXPECT_THAT(figure.alt, HasSubstr("a → b 40 %"));
}

TEST(TeamsChartTest, UnansweredNeedsLookDifferent)
{
    const Figure figure =
        teams_chart({{"a", "b", "c"}, {3, 4, 5}, {{0, 1, 0.5, true}, {1, 2, 0.2, false}}}, Translate{});
    const auto& marks = figure.panels.front().marks;
    EXPECT_NE(marks[0].series, marks[1].series);
    EXPECT_GT(marks[0].weight, marks[1].weight);
}

TEST(DiagramsTest, Mermaid)
{
    EXPECT_EQ(as_mermaid(shop()), "flowchart TB\n"
                                  "    subgraph d0[\"shop\"]\n"
                                  "        m0[\"cart · core\"]\n"
                                  "        m1[\"list\"]\n"
                                  "    end\n"
                                  "    subgraph d1[\"pay\"]\n"
                                  "        m2[\"card · money #quot;team#quot;\"]\n"
                                  "    end\n"
                                  "    m0 --> m2\n"
                                  "    m1 --> m0\n");
}

TEST(DiagramsTest, Dot)
{
    const std::string text = as_dot(shop());
    EXPECT_THAT(text, HasSubstr("        m2 [label=\"card · money \\\"team\\\"\"];\n"));
    EXPECT_THAT(text, HasSubstr("    m0 -> m2;\n"));
    EXPECT_EQ(std::ranges::count(text, '{'), std::ranges::count(text, '}'));
}

TEST(DiagramsTest, Structurizr)
{
    const std::string text = as_structurizr(shop(), "A \"shop\"");
    EXPECT_THAT(text, HasSubstr("product = softwareSystem \"A \\\"shop\\\"\" {\n"));
    EXPECT_THAT(text, HasSubstr("            d1 = container \"pay\" {\n                m2 = component \"card\" {\n"));
    EXPECT_THAT(text, HasSubstr("        m0 -> m2 \"uses\"\n"));
    EXPECT_EQ(std::ranges::count(text, '{'), std::ranges::count(text, '}'));
}

} // namespace
} // namespace report
