#include "product/product.hpp"

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

void Module::describe(Describe<Module>& d)
{
    d.name("module", "A part of the product that one team owns and that is never split further.");
    d.field<&Module::id>("id", "Name used by the rest of the scenario.").required().defines("module");
    d.field<&Module::title>("title", "Name shown to people.");
    d.field<&Module::count>("count", "So many modules alike, named id-1, id-2, … when there are several.")
        .range(1, 1e6);
    d.field<&Module::size_lines>("size", "Lines of code at the start.")
        .unit(Quantity::lines)
        .range(0, 1e10)
        .source("assumed: a part that a small team knows in full");
    d.field<&Module::tests>("tests", "Automated tests that cover the module at the start.")
        .unit(Quantity::count)
        .at_least(0);
    d.field<&Module::weight>("weight", "How often changes start here, relative to the other modules.").at_least(0);
    d.field<&Module::shared>("shared", "Everybody builds on this module, so an edit has to be announced (see notice).");
    d.field<&Module::parts>("parts",
                            "Names under which a trace knows this module, for example folders; * stands for anything.");
}

void CoChange::describe(Describe<CoChange>& d)
{
    d.name("co_change", "Changes that start in one module often have to touch another one too.");
    d.field<&CoChange::from>("from", "Module in which the change starts.").required().patterns("module");
    d.field<&CoChange::to>("to", "Module that has to be changed as well.").required().patterns("module");
    d.field<&CoChange::probability>("probability", "Share of the changes starting in `from` that also touch `to`.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .required();
    d.field<&CoChange::effort>("effort", "Work that touching it adds, as a share of the change's own; 0 when the "
                                         "change is spread over more modules and grows no larger.")
        .unit(Quantity::ratio)
        .range(0, 100);
}

void Erosion::describe(Describe<Erosion>& d)
{
    d.name("erosion", "What happens to the borders inside a deployable, which nothing but discipline guards: every "
                      "change leaves a dependency on what lies beside it.");
    d.field<&Erosion::per_change>("per_change", "Each delivered change adds this to the chance that later changes of "
                                                "its modules touch another module of the same deployable, too.")
        .unit(Quantity::ratio)
        .range(0, 1);
    d.field<&Erosion::most>("most", "That chance grows no further.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source("assumed: every second change");
    d.field<&Erosion::effort>("effort", "Work that touching it adds, as a share of the change's own.")
        .unit(Quantity::ratio)
        .range(0, 100)
        .source("assumed: a third");
}

void Product::describe(Describe<Product>& d)
{
    d.name("product", "What is built: the same in every alternative.");
    d.field<&Product::modules>("modules", "The parts of the product.").required();
    d.field<&Product::co_change>("co_change",
                                 "Which modules change together. Listed pairs only; no pair, no coupling.");
    d.field<&Product::operations>("operations", "What the modules do on demand.");
    d.field<&Product::data>("data", "Bodies of data that operations read and write.");
    d.field<&Product::goods>("goods", "Things there are only so many of, which operations sell.");
    d.field<&Product::journeys>("journeys", "How users use the product; without any, no requests are simulated.");
    d.field<&Product::growth>("growth",
                              "How the users become more while the work goes on; without work nothing grows.");
}

} // namespace model
