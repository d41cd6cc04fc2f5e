#include "loader/expectation_parser.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/expectation_mistake.hpp"
#include "loader/expectation_quantities.hpp"
#include "loader/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace scenario {

using sim::schema::Quantity;

namespace {

constexpr std::array statistics{Statistic::mean, Statistic::p50, Statistic::p85,  Statistic::p95,
                                Statistic::min,  Statistic::max, Statistic::count};
constexpr int deepest = 40; ///< parentheses

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// True for `name` itself and for what goes on with a dot.
bool begins_with(std::string_view text, std::string_view name)
{
    return text == name || (text.starts_with(name) && text.substr(name.size()).starts_with('.'));
}

/// `text` without a statistic at its end.
std::string_view without_statistic(std::string_view text)
{
    for (const Statistic statistic : statistics) {
        const std::string_view name = name_of(statistic);
        if (text.size() > name.size() + 1 && text.ends_with(name) && text[text.size() - name.size() - 1] == '.')
            return text.substr(0, text.size() - name.size() - 1);
    }
    return text;
}

/// The key of the family `metric` that follows its id in `text`, the longest that fits; empty when none does.
std::string_view key_in(std::string_view text, const KnownMetric& metric)
{
    const std::string_view behind = text.substr(std::min(metric.id.size() + 1, text.size()));
    std::string_view key;
    for (const auto& candidate : metric.keys) {
        if (begins_with(behind, candidate) && candidate.size() > key.size()) key = candidate;
    }
    return key.empty() && metric.any_key ? without_statistic(behind) : key;
}

bool is_family(const KnownMetric& metric)
{
    return !metric.keys.empty() || metric.any_key;
}

} // namespace

SourcePos ExpectationParser::place(std::size_t offset, std::size_t bytes) const
{
    SourcePos pos = start_;
    offset = std::min(offset, text_.size());
    pos.column += static_cast<int>(count_characters(text_.substr(0, offset)));
    pos.length = std::max(1, static_cast<int>(count_characters(text_.substr(offset, bytes))));
    return pos;
}

void fail_expectation(std::string_view which, const SourcePos& where, std::vector<Argument> args,
                      std::optional<std::string> nearest, std::vector<std::string> allowed)
{
    Diagnostic diagnostic{std::string(which), where, std::move(args), std::move(nearest), {}, {}};
    const bool units = which == code::missing_unit || which == code::unknown_unit;
    if (!allowed.empty() && allowed.size() <= 16)
        diagnostic.notes.push_back({{std::string(units ? text::units : text::allowed),
                                     {arg("list", fmt::format("{}", fmt::join(allowed, ", ")))}},
                                    {}});
    throw ExpectationMistake{std::move(diagnostic)};
}

void ExpectationParser::syntax(std::string_view reason) const
{
    fail_expectation(code::expectation_syntax, place(at_, 1), {phrase("reason", {std::string(reason), {}})});
}

void ExpectationParser::blanks()
{
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
}

bool ExpectationParser::accept(std::string_view token)
{
    blanks();
    if (!text_.substr(at_).starts_with(token)) return false;
    at_ += token.size();
    return true;
}

Expectation ExpectationParser::expectation()
{
    Expectation made;
    made.text = trimmed(text_);
    made.where = place(0, text_.size());
    prefix();
    made.left = sum();
    made.relation = relation();
    made.right = sum();
    settle_sides(made.left, made.right, scope_.scale);
    if (made.relation == Relation::equal) tolerance(made);
    if (!at_end()) syntax(text::should_end);
    return made;
}

void ExpectationParser::prefix()
{
    const auto colon = text_.find(':');
    if (colon == std::string_view::npos) return;
    const std::string_view name = trimmed(text_.substr(0, colon));
    const std::size_t offset = name.empty() ? 0 : static_cast<std::size_t>(name.data() - text_.data());
    if (std::find(scope_.alternatives.begin(), scope_.alternatives.end(), name) == scope_.alternatives.end())
        fail_expectation(code::unknown_alternative, place(offset, name.size()), {arg("name", name)},
                         sim::schema::did_you_mean(name, scope_.alternatives), scope_.alternatives);
    alternative_ = name;
    at_ = colon + 1;
}

Expression ExpectationParser::sum()
{
    Expression left = product();
    while (true) {
        blanks();
        if (text_.substr(at_).starts_with("+-")) return left; // the tolerance
        const bool plus = accept("+");
        if (!plus && !accept("-")) return left;
        Expression right = product();
        Expression both;
        both.kind = plus ? Expression::Kind::add : Expression::Kind::subtract;
        both.where = left.where;
        both.operands.push_back(std::move(left));
        both.operands.push_back(std::move(right));
        left = std::move(both);
    }
}

Expression ExpectationParser::product()
{
    Expression left = unary();
    while (true) {
        const bool times = accept("*");
        if (!times && !accept("/")) return left;
        Expression right = unary();
        Expression both;
        both.kind = times ? Expression::Kind::multiply : Expression::Kind::divide;
        both.where = left.where;
        both.operands.push_back(std::move(left));
        both.operands.push_back(std::move(right));
        left = std::move(both);
    }
}

Expression ExpectationParser::unary()
{
    if (++depth_ > deepest) syntax(text::too_nested);
    blanks();
    Expression made;
    if (accept("-")) {
        made.where = place(at_ - 1, 1);
        Expression operand = unary();
        const std::string& number = operand.metric.metric;
        const bool one_part =
            number.find_first_of("0123456789", number.find_first_not_of("0123456789.eE+- ")) == std::string::npos;
        if (operand.kind == Expression::Kind::number && one_part && !number.starts_with('-')) {
            operand.metric.metric.insert(0, "-"); // a negative number is a number
            made = std::move(operand);
        } else {
            made.kind = Expression::Kind::negate;
            made.operands.push_back(std::move(operand));
        }
    } else {
        made = primary();
    }
    --depth_;
    return made;
}

Expression ExpectationParser::primary()
{
    if (at_end()) syntax(text::operand_missing);
    if (accept("(")) {
        Expression inner = sum();
        if (!accept(")")) syntax(text::bracket_missing);
        return inner;
    }
    const std::string_view rest = text_.substr(at_);
    const bool digit = (rest.front() >= '0' && rest.front() <= '9') || rest.front() == '.';
    // An alternative's id may begin with a digit.
    const bool names_alternative =
        std::any_of(scope_.alternatives.begin(), scope_.alternatives.end(), [&](const std::string& id) {
            return rest.starts_with(id) && rest.substr(id.size()).starts_with('.') && rest.size() > id.size() + 1 &&
                   !(rest[id.size() + 1] >= '0' && rest[id.size() + 1] <= '9');
        });
    if (digit && !names_alternative) return number();
    std::string_view probe = rest;
    const char32_t first = next_character(probe);
    if (!is_id_character(first) || first == U'-') syntax(text::operand_missing);
    return reference();
}

/// A number with its unit. The unit runs over letters, %, and "/letters" as in "3/week" or "2 %/month".
Expression ExpectationParser::number()
{
    const std::size_t begin = at_;
    double value = 0;
    const auto read = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (read.ec != std::errc{}) syntax(text::bad_number);
    at_ = static_cast<std::size_t>(read.ptr - text_.data());
    const auto letters = [&] {
        const std::size_t from = at_;
        while (at_ < text_.size() &&
               ((text_[at_] >= 'a' && text_[at_] <= 'z') || (text_[at_] >= 'A' && text_[at_] <= 'Z')))
            ++at_;
        return text_.substr(from, at_ - from);
    };
    std::size_t end = at_;
    blanks();
    const std::size_t unit = at_;
    if (accept("%")) {
        end = at_;
    } else if (!letters().empty()) {
        // "exactly" follows a number without being its unit.
        if (text_.substr(unit, at_ - unit) == "exactly")
            at_ = unit;
        else
            end = at_;
    }
    const std::size_t before_slash = at_;
    if (accept("/")) {
        blanks();
        const std::string_view per = letters();
        const bool is_unit = per == "s" || per == "min" || per == "h" || per == "d" || per == "day" || per == "week" ||
                             per == "month" || per == "year";
        const bool ends = at_ >= text_.size() || (text_[at_] != '.' && text_[at_] != '_' && text_[at_] != '-');
        if (is_unit && ends)
            end = at_;
        else
            at_ = before_slash;
    }
    // "1 h 30 min": a further part follows directly.
    const std::size_t after = at_;
    blanks();
    if (end > unit && at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') {
        const Expression further = number();
        end = at_;
        (void)further;
    } else {
        at_ = after;
    }
    Expression made;
    made.kind = Expression::Kind::number;
    made.where = place(begin, end - begin);
    // The text is kept where the metric's name would be until the quantity is known.
    made.metric.metric = std::string(text_.substr(begin, end - begin));
    made.value = value;
    at_ = std::max(end, begin);
    return made;
}

Expression ExpectationParser::reference()
{
    const std::size_t begin = at_;
    while (at_ < text_.size()) {
        std::string_view rest = text_.substr(at_);
        const char32_t c = next_character(rest);
        if (!is_id_character(c) && c != U'.') break;
        at_ = text_.size() - rest.size();
    }
    while (at_ > begin + 1 && (text_[at_ - 1] == '-' || text_[at_ - 1] == '.')) --at_;
    Expression made;
    made.kind = Expression::Kind::metric;
    made.where = place(begin, at_ - begin);
    const std::string_view name = text_.substr(begin, at_ - begin);
    made.metric = resolve(name, begin);
    // The quantity is looked up again because the statistic may change it: a count has no unit.
    for (const auto& metric : scope_.metrics) {
        const std::string& id = made.metric.metric;
        if (id == metric.id || (is_family(metric) && id.starts_with(metric.id + "."))) made.quantity = metric.quantity;
    }
    if (made.metric.statistic == Statistic::count) made.quantity = Quantity::count;
    return made;
}

MetricReference ExpectationParser::resolve(std::string_view name, std::size_t at)
{
    Quantity quantity{};
    const std::string_view first = name.substr(0, name.find('.'));
    const bool dotted = first.size() < name.size();
    const bool known =
        std::find(scope_.alternatives.begin(), scope_.alternatives.end(), first) != scope_.alternatives.end();
    if (known && dotted) {
        if (auto found = metric_of(name.substr(first.size() + 1), at + first.size() + 1, quantity)) {
            found->alternative = first;
            return *found;
        }
        const std::string_view rest = name.substr(first.size() + 1);
        std::vector<std::string> ids;
        for (const auto& metric : scope_.metrics) ids.push_back(metric.id);
        fail_expectation(code::unknown_metric, place(at + first.size() + 1, rest.size()), {arg("name", rest)},
                         sim::schema::did_you_mean(rest.substr(0, rest.find('.')), ids));
    }
    if (auto found = metric_of(name, at, quantity)) {
        found->alternative = alternative_;
        if (alternative_.empty() && scope_.alternatives.size() == 1) found->alternative = scope_.alternatives.front();
        if (found->alternative.empty() && scope_.alternatives.size() > 1)
            fail_expectation(code::which_alternative, place(at, name.size()), {arg("name", name)}, {},
                             scope_.alternatives);
        return *found;
    }
    std::vector<std::string> ids;
    for (const auto& metric : scope_.metrics) ids.push_back(metric.id);
    // When the rest is a metric, it is the alternative that is misspelt.
    const std::string_view rest = dotted ? name.substr(first.size() + 1) : std::string_view{};
    const bool rest_is_metric = std::any_of(
        ids.begin(), ids.end(), [&](const std::string& id) { return rest == id || rest.starts_with(id + "."); });
    if (rest_is_metric)
        fail_expectation(code::unknown_alternative, place(at, first.size()), {arg("name", first)},
                         sim::schema::did_you_mean(first, scope_.alternatives), scope_.alternatives);
    auto nearest = sim::schema::did_you_mean(name, ids);
    if (!nearest) nearest = sim::schema::did_you_mean(first, ids);
    fail_expectation(code::unknown_metric, place(at, name.size()), {arg("name", name)}, std::move(nearest));
}

/// The metric that `rest` begins with, the longest first, with its key and statistic.
std::optional<MetricReference> ExpectationParser::metric_of(std::string_view rest, std::size_t at, Quantity& quantity)
{
    const KnownMetric* best = nullptr;
    for (const auto& metric : scope_.metrics) {
        if (!begins_with(rest, metric.id) || (best != nullptr && metric.id.size() < best->id.size())) continue;
        // Of a metric and a family of one name the family is meant when one of its keys follows.
        const bool longer = best == nullptr || metric.id.size() > best->id.size();
        if (longer || (is_family(metric) ? !key_in(rest, metric).empty() : key_in(rest, *best).empty())) best = &metric;
    }
    if (best == nullptr) return std::nullopt;
    quantity = best->quantity;
    MetricReference found;
    found.metric = best->id;
    std::size_t used = best->id.size();
    if (is_family(*best)) {
        const std::string_view behind = used < rest.size() ? rest.substr(used + 1) : std::string_view{};
        const std::string_view key = key_in(rest, *best);
        const std::string_view first = behind.substr(0, behind.find('.'));
        if (key.empty()) {
            const SourcePos where = behind.empty() ? place(at, used) : place(at + used + 1, first.size());
            fail_expectation(code::unknown_metric_key, where,
                             {arg("metric", best->id), arg("name", behind.empty() ? "" : first)},
                             sim::schema::did_you_mean(first, best->keys), best->keys);
        }
        found.metric += fmt::format(".{}", key);
        used += 1 + key.size();
    }
    if (used == rest.size()) return found;
    const std::string_view name = rest.substr(used + 1);
    for (const Statistic statistic : statistics) {
        if (name == name_of(statistic)) return found.statistic = statistic, found;
    }
    std::vector<std::string> names;
    for (const Statistic statistic : statistics) names.emplace_back(name_of(statistic));
    fail_expectation(code::unknown_statistic, place(at + used + 1, name.size()),
                     {arg("metric", found.metric), arg("name", name)}, sim::schema::did_you_mean(name, names), names);
}

Relation ExpectationParser::relation()
{
    if (accept("<=") || accept("≤")) return Relation::less_or_equal;
    if (accept(">=") || accept("≥")) return Relation::greater_or_equal;
    if (accept("<")) return Relation::less;
    if (accept(">")) return Relation::greater;
    if (accept("==") || accept("=") || accept("≈")) return Relation::equal;
    syntax(text::relation_missing);
}

void ExpectationParser::tolerance(Expectation& expectation)
{
    if (accept("exactly")) {
        const bool whole = expectation.left.quantity == Quantity::count || expectation.left.quantity == Quantity::none;
        if (!whole) fail_expectation(code::missing_tolerance, place(at_ - 7, 7), {});
        return;
    }
    if (!accept("±") && !accept("+-") && !accept("+/-")) fail_expectation(code::missing_tolerance, place(at_, 1), {});
    if (at_end()) syntax(text::tolerance_missing);
    const std::size_t begin = at_;
    Expression band = number();
    const std::string& text = band.metric.metric;
    double share = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), share);
    const std::string_view unit =
        trimmed(std::string_view(text).substr(static_cast<std::size_t>(read.ptr - text.data())));
    if (unit == "%" || unit == "pt") {
        expectation.relative_tolerance = unit == "%";
        expectation.tolerance = share / 100;
        if (unit == "pt" && !dimensionless(expectation.right.quantity))
            fail_mixed(place(begin, text.size()), sim::schema::name_of(expectation.right.quantity),
                       text::percentage_points);
    } else {
        settle_beside(band, expectation.right, scope_.scale);
        expectation.tolerance = band.value;
    }
}

} // namespace scenario
