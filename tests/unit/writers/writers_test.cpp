// Files that come of a report: nothing escapes, numbers keep their names, tampering is found.
#include "writers/writers.hpp"

#include "writers/printed.hpp"

#include <gmock/gmock.h>

namespace report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

Span number(double value)
{
    Span span{"9.93 d ± 0.05", Tone::good, "0/services/lead_time/p50", value};
    span.low = value - 4320;
    span.high = value + 4320;
    span.unit = "d";
    span.factor = 86400;
    return span;
}

Document document(double value = 857952)
{
    Document document;
    document.language = "en";
    document.title = "Pipes | and <angles> & \"quotes\"";
    document.twin = "As a table";
    document.provenance = "{\"form\": 1}";
    Table table{"Lead time", {"Alternative", "p50"}, {{plain("services"), {number(value)}}}, {}};
    Section section{"summary", "The answer", {}};
    section.blocks.emplace_back(Paragraph{plain("Choose <b>services</b>."), Weight::lead});
    section.blocks.emplace_back(Facts{{{"How soon?", {number(value)}, plain("sooner")}}});
    section.blocks.emplace_back(Bullets{{plain("one"), plain("two")}});
    section.blocks.emplace_back(Code{"twopizza compare a.yaml --set 'a=<1>'"});
    section.blocks.emplace_back(table);
    Figure figure{"lead-time", "How long?", "Services take 9.93 d."};
    Panel panel;
    panel.y = bands({"services"});
    panel.x = scale(0, 10, 1, "days");
    panel.marks.push_back({Shape::bar, {{0, 0}, {9.93, 0}}, 0, "9.93 d"});
    figure.panels.push_back(panel);
    figure.table = table;
    section.blocks.emplace_back(figure);
    document.sections.push_back(section);
    return document;
}

TEST(HtmlTest, TextCannotBecomeMarkup)
{
    const std::string html = as_html(document());
    EXPECT_THAT(html, HasSubstr("<h1>Pipes | and &lt;angles&gt; &amp; &quot;quotes&quot;</h1>"));
    EXPECT_THAT(html, HasSubstr("Choose &lt;b&gt;services&lt;/b&gt;."));
    EXPECT_THAT(html, Not(HasSubstr("http"))); // nothing is fetched
}

TEST(HtmlTest, HeadingsFollowEachOther)
{
    const std::string html = as_html(document());
    const std::size_t one = html.find("<h1>");
    const std::size_t two = html.find("<h2>");
    const std::size_t three = html.find("<h3>");
    EXPECT_LT(one, two);
    EXPECT_LT(two, three);
    EXPECT_EQ(html.find("<h1>", one + 1), std::string::npos);
}

TEST(HtmlTest, NumbersKnowWhatTheyAre)
{
    EXPECT_THAT(as_html(document()), HasSubstr("<span class=\"good\" data-value=\"857952\" "
                                               "data-of=\"0/services/lead_time/p50\">9.93 d ± 0.05</span>"));
}

TEST(HtmlTest, AFigureIsThereForWideAndNarrowAndAsATable)
{
    const std::string html = as_html(document());
    EXPECT_THAT(html, HasSubstr("<div class=\"wide\"><svg role=\"img\" aria-label=\"Services take 9.93 d.\""));
    EXPECT_THAT(html, HasSubstr("<div class=\"narrow\"><svg role=\"img\""));
    EXPECT_THAT(html, HasSubstr("<summary>As a table</summary>"));
}

TEST(MarkdownTest, TablesStayTables)
{
    const std::string text = as_markdown(document());
    EXPECT_THAT(text, HasSubstr("# Pipes \\| and \\<angles\\> & \"quotes\"\n"));
    EXPECT_THAT(text, HasSubstr("| Alternative | p50 |\n| --- | --- |\n| services | 9.93 d ± 0.05 |\n"));
    EXPECT_THAT(text, HasSubstr("```\ntwopizza compare a.yaml --set 'a=<1>'\n```"));
}

TEST(WorkbookTest, IsAnArchiveWithSheets)
{
    const std::string bytes = as_workbook(document());
    EXPECT_TRUE(bytes.starts_with("PK"));
    EXPECT_THAT(bytes, HasSubstr("xl/worksheets/sheet3.xml"));
}

TEST(PagesTest, IsPaper)
{
    EXPECT_TRUE(as_pdf(document()).starts_with("%PDF-1."));
}

TEST(PrintedTest, FindsTheStudy)
{
    EXPECT_EQ(study_in(as_html(document())), "{\"form\": 1}");
    EXPECT_EQ(study_in("<p>no report</p>"), std::nullopt);
    EXPECT_EQ(study_in("<script id=\"twopizza-study\">{"), std::nullopt);
}

TEST(PrintedTest, TheSameReportHasNoMismatch)
{
    EXPECT_TRUE(mismatches(as_html(document()), as_html(document())).empty());
}

std::vector<std::string> named(const std::vector<Mismatch>& found)
{
    std::vector<std::string> names;
    for (const auto& one : found) names.push_back(one.of + ": " + one.printed + " / " + one.recomputed);
    return names;
}

TEST(PrintedTest, NamesWhatWasChanged)
{
    const std::string honest = as_html(document());
    std::string forged = honest;
    const std::string text = ">9.93 d ± 0.05<";
    forged.replace(forged.find(text), text.size(), ">4.20 d ± 0.05<");
    EXPECT_THAT(named(mismatches(forged, honest)),
                ElementsAre("0/services/lead_time/p50: 4.20 d ± 0.05 / 9.93 d ± 0.05"));
    forged = honest;
    forged.replace(forged.find("Choose"), 6, "Refuse");
    EXPECT_EQ(mismatches(forged, honest).size(), 1u);
    forged = honest;
    const std::size_t alt = forged.find("Services take 9.93 d.");
    forged.replace(alt, 21, "Services take 1.93 d.");
    EXPECT_EQ(mismatches(forged, honest).size(), 1u);
    // The exact value behind the text counts too, wherever it stands.
    EXPECT_FALSE(mismatches(as_html(document(857953)), honest).empty());
}

TEST(PrintedTest, NamesWhatWasLeftOut)
{
    const std::string honest = as_html(document());
    std::string forged = honest;
    const std::string item = "<li>one</li>\n";
    forged.erase(forged.find(item), item.size());
    EXPECT_FALSE(mismatches(forged, honest).empty());
}

} // namespace
} // namespace report
