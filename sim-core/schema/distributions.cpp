#include "schema/distributions.hpp"

namespace sim {

using schema::Describe;
using schema::Quantity;

void describe(Describe<Constant>& d)
{
    d.name("constant", "Always the same.");
    d.shorthand("value");
    d.field<&Constant::value>("value", "The value.").unit(Quantity::inherit).at_least(0).required();
}

void describe(Describe<Exponential>& d)
{
    d.name("exponential", "Mostly short, now and then long; what is left does not depend on how long it has lasted.");
    d.field<&Exponential::mean>("mean", "Mean value.").unit(Quantity::inherit).at_least(0).required();
}

void describe(Describe<Lognormal>& d)
{
    d.name("lognormal", "Skewed to the right, as efforts of people mostly are; given by two quantiles.");
    d.field<&Lognormal::median>("median", "Half of the values are below.").unit(Quantity::inherit).above(0).required();
    d.field<&Lognormal::p90>("p90", "Nine of ten values are below; not less than the median.")
        .unit(Quantity::inherit)
        .above(0)
        .required();
}

void describe(Describe<Gamma>& d)
{
    d.name("gamma", "Skewed to the right, less so the larger its shape.");
    d.field<&Gamma::mean>("mean", "Mean value.").unit(Quantity::inherit).at_least(0).required();
    d.field<&Gamma::shape>("shape", "1 / shape is the squared coefficient of variation; 1 is exponential.")
        .above(0)
        .required();
}

void describe(Describe<Erlang>& d)
{
    d.name("erlang", "Several exponential steps, one after the other.");
    d.field<&Erlang::mean>("mean", "Mean of all steps together.").unit(Quantity::inherit).at_least(0).required();
    d.field<&Erlang::stages>("stages", "Number of steps.").range(1, 1000).required();
}

void describe(Describe<Weibull>& d)
{
    d.name("weibull", "Times until failure, with early failures (shape below 1) or wear (above 1).");
    d.field<&Weibull::mean>("mean", "Mean value.").unit(Quantity::inherit).at_least(0).required();
    d.field<&Weibull::shape>("shape", "Below 1 early failures, 1 exponential, above 1 wear.").above(0).required();
}

void describe(Describe<Triangular>& d)
{
    d.name("triangular", "Between two bounds, with a peak; a first guess from three numbers.");
    d.field<&Triangular::low>("low", "Smallest value.").unit(Quantity::inherit).at_least(0).required();
    d.field<&Triangular::mode>("mode", "Most frequent value.").unit(Quantity::inherit).at_least(0).required();
    d.field<&Triangular::high>("high", "Largest value.").unit(Quantity::inherit).at_least(0).required();
}

void describe(Describe<Pert>& d)
{
    d.name("pert", "Like triangular, but smooth and with less weight in the tails.");
    d.field<&Pert::low>("low", "Smallest value.").unit(Quantity::inherit).at_least(0).required();
    d.field<&Pert::mode>("mode", "Most frequent value.").unit(Quantity::inherit).at_least(0).required();
    d.field<&Pert::high>("high", "Largest value.").unit(Quantity::inherit).at_least(0).required();
}

void describe(Describe<Uniform>& d)
{
    d.name("uniform", "Every value between two bounds alike.");
    d.field<&Uniform::low>("low", "Smallest value.").unit(Quantity::inherit).at_least(0).required();
    d.field<&Uniform::high>("high", "Largest value.").unit(Quantity::inherit).at_least(0).required();
}

void describe(Describe<BoundedPareto>& d)
{
    d.name("bounded_pareto", "Mostly small, rarely huge, with a power law between two bounds.");
    d.field<&BoundedPareto::low>("low", "Smallest value.").unit(Quantity::inherit).above(0).required();
    d.field<&BoundedPareto::high>("high", "Largest value.").unit(Quantity::inherit).above(0).required();
    d.field<&BoundedPareto::shape>("shape", "Exponent of the tail; the smaller, the heavier.").above(0).required();
}

void describe(Describe<Empirical>& d)
{
    d.name("empirical", "Drawn from observed values.");
    d.field<&Empirical::values>("values", "The observations.").unit(Quantity::inherit).at_least(0).required();
}

void describe(Describe<MixturePart>& d)
{
    d.name("mixture_part", "One of the laws of a mixture.");
    d.field<&MixturePart::weight>("weight", "How often this one is drawn, relative to the others.").at_least(0);
    d.field<&MixturePart::distribution>("distribution", "The law.").unit(Quantity::inherit).required();
}

void describe(Describe<Mixture>& d)
{
    d.name("mixture", "One of several laws, chosen by weight for each draw.");
    d.field<&Mixture::parts>("parts", "The laws.").unit(Quantity::inherit).required();
}

} // namespace sim
