#include "schema/distributions.hpp"

#include "schema/values.hpp"

#include <gmock/gmock.h>
#include <map>

namespace {

using namespace sim::schema;

TEST(Distributions, TagsAreTheNamesOfTheLaws)
{
    const Type& type = *type_of<sim::Distribution>();
    for (std::size_t i = 0; i < type.alternatives.size(); ++i) {
        sim::Distribution d;
        type.emplace(&d, i);
        type.touched(&d);
        EXPECT_EQ(type.which(&d), i);
        EXPECT_EQ(d.kind(), type.alternative(i).name);
    }
}

TEST(Distributions, EveryMemberIsDescribed)
{
    // The number of described fields of each law; a member that is forgotten could never be set.
    const std::map<std::string_view, std::size_t> members{{"constant", 1},       {"exponential", 1}, {"lognormal", 2},
                                                          {"gamma", 2},          {"erlang", 2},      {"weibull", 2},
                                                          {"triangular", 3},     {"pert", 3},        {"uniform", 2},
                                                          {"bounded_pareto", 3}, {"empirical", 1},   {"mixture", 1}};
    const Type& type = *type_of<sim::Distribution>();
    ASSERT_EQ(type.alternatives.size(), members.size());
    for (std::size_t i = 0; i < type.alternatives.size(); ++i)
        EXPECT_EQ(type.alternative(i).fields.size(), members.at(type.alternative(i).name)) << type.alternative(i).name;
}

TEST(Distributions, WritingAParameterNeedsTouched)
{
    const Type& type = *type_of<sim::Distribution>();
    sim::Distribution d = sim::Lognormal{1, 3};
    static_cast<sim::Lognormal*>(type.held(&d))->p90 = 9;
    type.touched(&d);
    EXPECT_EQ(d.mean(), sim::Distribution(sim::Lognormal{1, 9}).mean());
}

TEST(Distributions, ProblemsAreTold)
{
    const Type& type = *type_of<sim::Distribution>();
    const sim::Distribution good = sim::Lognormal{1, 3};
    const sim::Distribution bad = sim::Lognormal{3, 1};
    EXPECT_FALSE(type.problem(&good));
    EXPECT_TRUE(type.problem(&bad));
}

TEST(Distributions, CanonicalTextNamesLawAndParameters)
{
    const sim::Distribution a = sim::Pert{1, 2, 3};
    const sim::Distribution b = sim::Pert{1, 2, 3.5};
    const Type& type = *type_of<sim::Distribution>();
    EXPECT_EQ(canonical_text(type, &a), "pert{low=1;mode=2;high=3}");
    EXPECT_NE(canonical_text(type, &a), canonical_text(type, &b));
}

} // namespace
