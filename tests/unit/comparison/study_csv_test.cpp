// Tidy rows, quoted where needed, in the units of machines.
#include "comparison/study_json.hpp"

#include "unit/comparison/study_builder.hpp"

#include <gtest/gtest.h>
#include <limits>
#include <sstream>

namespace report {
namespace {

std::string csv(const StudyBuilder& study)
{
    std::ostringstream out;
    study_csv(study.build(), out);
    return out.str();
}

TEST(StudyCsvTest, OneRowPerRunMetricAndStatistic)
{
    StudyBuilder study({"monolith"});
    study.items(0, "lead_time", {2 * day}).values(0, "throughput", {3 / day}).fail({0, 0, 1}, "broken");
    EXPECT_EQ(csv(study), "alternative,replication,metric,statistic,value,unit\n"
                          "monolith,0,lead_time,count,10,1\n"
                          "monolith,0,lead_time,mean,2,d\n"
                          "monolith,0,lead_time,p50,1.8,d\n"
                          "monolith,0,lead_time,p85,3,d\n"
                          "monolith,0,lead_time,p95,4,d\n"
                          "monolith,0,lead_time,min,0.2,d\n"
                          "monolith,0,lead_time,max,6,d\n"
                          "monolith,0,throughput,mean,3,1/d\n");
}

TEST(StudyCsvTest, ASweepHasAColumnForEveryParameter)
{
    StudyBuilder study({"a,b"});
    study.record().study.points = {{{{"team", "4"}}}, {{{"team", "8"}, {"note", "say \"hi\""}}}};
    study.values(0, "delivered", {1}, 0).values(0, "delivered", {2}, 1);
    EXPECT_EQ(csv(study), "team,note,alternative,replication,metric,statistic,value,unit\n"
                          "4,,\"a,b\",0,delivered,mean,1,1\n"
                          "8,\"say \"\"hi\"\"\",\"a,b\",0,delivered,mean,2,1\n");
}

TEST(StudyCsvTest, FullPrecisionAndNoNumberWhereThereIsNone)
{
    StudyBuilder study({"a"});
    study.values(0, "delivered", {0.1 + 0.2, std::numeric_limits<double>::quiet_NaN()}).values(0, "unknown", {1});
    EXPECT_EQ(csv(study), "alternative,replication,metric,statistic,value,unit\n"
                          "a,0,delivered,mean,0.30000000000000004,1\n"
                          "a,1,delivered,mean,,1\n");
}

} // namespace
} // namespace report
