#include "study/schemas.hpp"

namespace cli {

std::string scenario_schema()
{
    return "{}\n";
}

std::string result_schema()
{
    return "{}\n";
}

std::string reference_markdown(const Translate&)
{
    return {};
}

} // namespace cli
