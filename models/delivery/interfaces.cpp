#include "delivery/interfaces.hpp"

#include "schema/distributions.hpp"

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

void Together::describe(Describe<Together>& d)
{
    d.name("together", "There is one version: whoever uses it follows in the same change.");
}

void Compatible::describe(Describe<Compatible>& d)
{
    d.name("compatible", "There is one version, and whatever changes, its users can go on as they are.");
    d.field<&Compatible::dearer>("dearer", "Work that it takes to keep a change compatible which would have broken "
                                           "something, as a share of its own.")
        .unit(Quantity::ratio)
        .range(0, 100)
        .source("assumed: 30 %, for old and new behaviour side by side in one program");
}

void SideBySide::describe(Describe<SideBySide>& d)
{
    d.name("side_by_side", "A breaking change opens a new version beside the old ones, and users move when it suits "
                           "them; a version that nobody uses any more goes.");
    d.field<&SideBySide::carry_over>("carry_over", "Work that each version more adds to every change of the interface, "
                                                   "as a share of its own.")
        .unit(Quantity::ratio)
        .range(0, 100)
        .source("assumed: 15 % for each version, so that four cost nearly half as much again");
    d.field<&SideBySide::kept>("kept", "So many versions live at least, from the start, whoever uses them.")
        .range(1, 1000);
    d.field<&SideBySide::moves>("moves",
                                "From the new version being there to a user of an old one getting round to it, "
                                "elapsed.")
        .unit(Quantity::time)
        .source("5 % of the users left move in a week, as in the course notes");
}

void Interface::describe(Describe<Interface>& d)
{
    d.name("interface", "What other modules rely on, and what becomes of them when it changes.");
    d.field<&Interface::id>("id", "Name of the interface.").required().defines("interface");
    d.field<&Interface::title>("title", "Name shown to people.");
    d.field<&Interface::modules>("modules", "Changes that start in these modules are steps of the interface.")
        .required()
        .patterns("module");
    d.field<&Interface::each>("each", "Makes one interface of each of these modules, under the module's id.");
    d.field<&Interface::clients>("clients", "Modules that use it.").patterns("module");
    d.field<&Interface::breaking>("breaking", "Share of its changes after which users cannot go on as they are.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source("Xavier et al., SANER 2017: 14.78 % of the changes of programming interfaces");
    d.field<&Interface::adapting>("adapting", "Work of each client to follow a breaking change, as a share of that of "
                                              "the change.")
        .unit(Quantity::ratio)
        .range(0, 100)
        .source("assumed: a quarter of it in each client");
    d.field<&Interface::versions>("versions", "How many versions there are, and who adapts when.");
}

} // namespace model
