#include "writers/html_style.hpp"

#include "figures/draw.hpp"

#include <fmt/format.h>

namespace report {
namespace {

constexpr const char* sheet = R"(
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 56rem; background: var(--paper); color: var(--ink);
  font: 16px/1.55 var(--fonts);
  word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--grid); }
h3 { font-size: 1.05rem; margin: 0 0 .75rem; }
.summary h2 { margin-top: 1.25rem; }
.subtitle, .note, figcaption, .faint, footer, caption { color: var(--faint); }
.note, figcaption, caption, footer { font-size: .875rem; }
.lead { font-size: 1.25rem; line-height: 1.4; font-weight: 600; }
.good { color: var(--good); } .bad { color: var(--bad); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
@media (min-width: 45rem) { .facts { grid-template-columns: repeat(3, 1fr); } }
.facts div { border: 1px solid var(--grid); border-radius: .5rem; padding: .7rem .9rem; }
.facts p { margin: 0; font-size: .875rem; color: var(--faint); }
.facts p.fact { margin: .15rem 0 0; font-size: 1.125rem; font-weight: 600; line-height: 1.35; color: var(--ink); }
.facts p.more { color: var(--ink); }
figure { margin: 1.5rem 0 2.25rem; }
figure svg { display: block; width: 100%; height: auto; overflow: visible; font-family: var(--fonts); }
figcaption { margin-top: .6rem; }
.narrow { display: none; }
details { margin-top: .6rem; } summary { cursor: pointer; color: var(--link); font-size: .875rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .875rem; line-height: 1.4; }
caption { text-align: left; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .32rem .75rem .32rem 0; border-bottom: 1px solid var(--grid); }
tbody th { font-weight: 400; min-width: 5.5rem; } thead th { font-weight: 600; white-space: nowrap; } .part th { font-weight: 600; padding-top: .8rem; }
td { font-variant-numeric: tabular-nums; } table { overflow-wrap: normal; } td [data-value] { white-space: nowrap; }
.words td { min-width: 9rem; } .words tbody th { min-width: 9rem; max-width: 14rem; overflow-wrap: anywhere; }
thead th[aria-sort] { cursor: pointer; }
pre { overflow-x: auto; padding: .75rem .9rem; border: 1px solid var(--grid); border-radius: .5rem; font-size: .8125rem;
  line-height: 1.45; max-height: 26rem; overflow-y: auto; overflow-wrap: normal; word-break: normal; }
footer { margin-top: 3rem; }
@media (max-width: 34rem) { body { padding: 1rem .9rem 3rem; } h1 { font-size: 1.4rem; } .lead { font-size: 1.1rem; }
  .wide { display: none; } .narrow { display: block; } }
@media print { body { max-width: none; font-size: 10.5pt; padding: 0; } h2 { break-after: avoid; } figure, .facts div, tr { break-inside: avoid; }
  details > summary { display: none; } pre { max-height: none; white-space: pre-wrap; } .wide { display: block; } .narrow { display: none; } }
)";

std::string variables(const Theme& theme)
{
    return fmt::format("--paper:{};--ink:{};--faint:{};--grid:{};--link:{};--bad:{};--good:{};", theme.paper, theme.ink,
                       theme.faint, theme.grid, theme.series[0], theme.series[1], theme.series[2]);
}

/// Rules that put the dark colours where a figure has the light ones.
std::string exchange()
{
    std::string out;
    const auto rule = [&](std::string_view light, std::string_view dark) {
        out += fmt::format("svg [fill=\"{0}\"]{{fill:{1}}}svg [stroke=\"{0}\"]{{stroke:{1}}}\n", light, dark);
    };
    rule(light_theme.paper, dark_theme.paper);
    rule(light_theme.ink, dark_theme.ink);
    rule(light_theme.faint, dark_theme.faint);
    rule(light_theme.grid, dark_theme.grid);
    for (std::size_t i = 0; i < light_theme.series.size(); ++i) rule(light_theme.series[i], dark_theme.series[i]);
    return out;
}

} // namespace

std::string html_style()
{
    return fmt::format(":root {{ color-scheme: light dark; --fonts: {}; {} }}\n", css_fonts, variables(light_theme)) +
           sheet +
           fmt::format("@media screen and (prefers-color-scheme: dark) {{\n:root {{ {} }}\n{}}}\n",
                       variables(dark_theme), exchange());
}

std::string html_script()
{
    return R"(document.querySelectorAll('table').forEach(function (table) {
  if (table.querySelector('.part') || table.tBodies[0].rows.length < 3) return;
  table.querySelectorAll('thead th').forEach(function (head, column) {
    head.setAttribute('aria-sort', 'none');
    head.addEventListener('click', function () {
      var up = head.getAttribute('aria-sort') !== 'ascending';
      var key = function (row) {
        var cell = row.cells[column], number = cell.querySelector('[data-value]');
        return number ? Number(number.dataset.value) : cell.textContent;
      };
      Array.from(table.tBodies[0].rows).sort(function (a, b) {
        var x = key(a), y = key(b);
        return (x < y ? -1 : x > y ? 1 : 0) * (up ? 1 : -1);
      }).forEach(function (row) { table.tBodies[0].appendChild(row); });
      table.querySelectorAll('thead th').forEach(function (other) { other.setAttribute('aria-sort', 'none'); });
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    });
  });
});
)";
}

} // namespace report
