/// Recursive descent over one expectation. Internal to the loader.
#pragma once

#include "loader/expectation.hpp"

#include <string>
#include <string_view>

namespace scenario {

class ExpectationParser {
public:
    ExpectationParser(std::string_view text, const ExpectationScope& scope, SourcePos start)
        : text_(text), scope_(scope), start_(std::move(start))
    {
    }

    /// @throws ExpectationMistake
    Expectation expectation();

private:
    void prefix();
    Expression sum();
    Expression product();
    Expression unary();
    Expression primary();
    Expression number();
    Expression reference();
    Relation relation();
    void tolerance(Expectation& expectation);

    MetricReference resolve(std::string_view name, std::size_t at);
    std::optional<MetricReference> metric_of(std::string_view rest, std::size_t at, sim::schema::Quantity& quantity);

    void blanks();
    bool accept(std::string_view token);
    bool at_end() { return blanks(), at_ >= text_.size(); }
    SourcePos place(std::size_t offset, std::size_t bytes) const;
    [[noreturn]] void syntax(std::string_view reason) const;

    std::string_view text_;
    const ExpectationScope& scope_;
    SourcePos start_;
    std::size_t at_ = 0;
    int depth_ = 0;
    std::string alternative_; ///< from the prefix of the line
};

} // namespace scenario
