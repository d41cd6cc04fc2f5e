// A non-negative random quantity as a value: which law, with which parameters.
#pragma once

#include "random/stream.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace sim {

// The laws. Members that are not shapes, weights or counts are in the base unit of the field that holds the
// distribution (seconds for a time) and are not negative.

struct Constant {
    double value = 1.0;
    friend bool operator==(const Constant&, const Constant&) = default;
};

struct Exponential {
    double mean = 1.0;
    friend bool operator==(const Exponential&, const Exponential&) = default;
};

/// Given by its median and 90th percentile, 0 < median ≤ p90.
struct Lognormal {
    double median = 1.0;
    double p90 = 3.0;
    friend bool operator==(const Lognormal&, const Lognormal&) = default;
};

/// Squared coefficient of variation 1 / shape.
struct Gamma {
    double mean = 1.0;
    double shape = 2.0;
    friend bool operator==(const Gamma&, const Gamma&) = default;
};

/// `stages` exponential stages one after the other.
struct Erlang {
    double mean = 1.0;
    int stages = 2;
    friend bool operator==(const Erlang&, const Erlang&) = default;
};

/// shape < 1: early failures; 1: exponential; > 1: wear.
struct Weibull {
    double mean = 1.0;
    double shape = 1.5;
    friend bool operator==(const Weibull&, const Weibull&) = default;
};

struct Triangular {
    double low = 0.0;
    double mode = 1.0;
    double high = 3.0;
    friend bool operator==(const Triangular&, const Triangular&) = default;
};

/// Beta with mean (low + 4 mode + high) / 6.
struct Pert {
    double low = 0.0;
    double mode = 1.0;
    double high = 3.0;
    friend bool operator==(const Pert&, const Pert&) = default;
};

struct Uniform {
    double low = 0.0;
    double high = 1.0;
    friend bool operator==(const Uniform&, const Uniform&) = default;
};

/// Heavy tail cut at both ends, 0 < low ≤ high.
struct BoundedPareto {
    double low = 1.0;
    double high = 1000.0;
    double shape = 1.5;
    friend bool operator==(const BoundedPareto&, const BoundedPareto&) = default;
};

/// Observed values, drawn with replacement.
struct Empirical {
    std::vector<double> values;
    friend bool operator==(const Empirical&, const Empirical&) = default;
};

struct MixturePart;

/// One of several laws, chosen by weight.
struct Mixture {
    std::vector<MixturePart> parts;
    friend bool operator==(const Mixture&, const Mixture&);
};

/// One of the laws above, ready to draw from. Immutable apart from assignment; safe to share between threads.
class Distribution {
public:
    using Law = std::variant<Constant, Exponential, Lognormal, Gamma, Erlang, Weibull, Triangular, Pert, Uniform,
                             BoundedPareto, Empirical, Mixture>;

    Distribution();

    /// Takes any law; constants that need a logarithm or Γ are computed here, once. Never throws for bad parameters:
    /// ask problem().
    Distribution(Law law); // NOLINT(google-explicit-constructor): `Distribution d = Exponential{3.0};` should read so

    template <class L>
    requires std::is_constructible_v<Law, L> &&(!std::is_same_v<std::remove_cvref_t<L>, Distribution>)&&(
        !std::is_same_v<std::remove_cvref_t<L>, Law>)Distribution(L law);

    /// A draw, ≥ 0. Only meaningful while problem() is empty.
    double draw(Draws& draws) const;

    /// Expected value.
    double mean() const;

    /// Squared coefficient of variation, variance / mean². 0 for a quantity that is always 0.
    double scv() const;

    /// What is wrong with the parameters, in words; empty when they are valid.
    std::optional<std::string> problem() const;

    /// The law's name as written in files: "constant", "bounded_pareto" …
    std::string_view kind() const;

    const Law& law() const { return law_; }

    friend bool operator==(const Distribution& a, const Distribution& b);

private:
    Law law_;
    double a_ = 0.0; // prepared constants; their meaning depends on the law
    double b_ = 0.0;
};

struct MixturePart {
    double weight = 1.0;
    Distribution distribution;
    friend bool operator==(const MixturePart&, const MixturePart&) = default;
};

// Down here because a variant that may hold a Mixture can only be made once MixturePart is complete.
template <class L>
requires std::is_constructible_v<Distribution::Law, L> &&(!std::is_same_v<std::remove_cvref_t<L>, Distribution>)&&(
    !std::is_same_v<std::remove_cvref_t<L>, Distribution::Law>)Distribution::Distribution(L law)
    : Distribution(Law(std::move(law)))
{
}

} // namespace sim
