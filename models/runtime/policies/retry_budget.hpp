/// Retry budgets: a caller may retry only while its retries stay few beside its ordinary calls.
///
/// Two mechanisms cover the budgets in use: tokens that calls earn and retries cost, and a limit on the retries under
/// way. The settings carry the names and numbers under which libraries ship them.
#pragma once

#include "schema/type.hpp"

#include <cstdint>
#include <variant>

namespace model {

/// Tokens earned by successes; starts full.
struct TokenBucket {
    double capacity = 10;
    double per_success = 0.1;
    double retry_cost = 1;
    static void describe(sim::schema::Describe<TokenBucket>&);
};

/// Retries up to a share of the calls of this caller, whatever their outcome; starts empty.
struct ClientShare {
    double share = 0.1;
    double saved = 10; ///< most retries that can be saved up in quiet times
    static void describe(sim::schema::Describe<ClientShare>&);
};

/// The quota of the AWS SDKs; starts full. A retry that succeeds gets its tokens back.
struct AwsQuota {
    double capacity = 500;
    double per_success = 1; ///< of a call that needed no retry
    double retry_cost = 5;
    double timeout_cost = 10; ///< of a retry after a timeout
    static void describe(sim::schema::Describe<AwsQuota>&);
};

/// Retry throttling of gRPC: failures cost a token, successes earn some; retries only above half the tokens.
struct GrpcThrottle {
    double tokens = 10;
    double per_success = 0.1;
    static void describe(sim::schema::Describe<GrpcThrottle>&);
};

/// Retries under way, waits included, up to a share of the calls under way.
struct ActiveShare {
    double share = 0.2;
    int floor = 3;
    static void describe(sim::schema::Describe<ActiveShare>&);
};

/// So many retries under way, waits included, whatever else goes on.
struct ParallelRetries {
    int most = 3;
    static void describe(sim::schema::Describe<ParallelRetries>&);
};

using RetryBudgetSettings =
    std::variant<TokenBucket, ClientShare, AwsQuota, GrpcThrottle, ActiveShare, ParallelRetries>;

/// The budget of one caller.
///
///     RetryBudget::Attempt attempt;
///     for (;;) {
///         budget.on_attempt_start(attempt);
///         ... the try ...
///         budget.on_attempt_finish(attempt, failed);
///         if (!failed || !budget.may_retry(timed_out)) break;
///         attempt = {.is_retry = true, .after_timeout = timed_out};
///         ... the wait ...
///     }
class RetryBudget {
public:
    /// One try of a call.
    struct Attempt {
        bool is_retry = false;
        bool after_timeout = false; ///< the try before ended by timeout
    };

    explicit RetryBudget(const RetryBudgetSettings& settings);

    void on_attempt_start(Attempt attempt)
    {
        ++active_;
        if (!attempt.is_retry) earn(per_call_);
    }

    void on_attempt_finish(Attempt attempt, bool failed)
    {
        --active_;
        if (attempt.is_retry) --retries_;
        if (failed) return spend(failure_cost_);
        if (attempt.is_retry && refund_) return earn(attempt.after_timeout ? timeout_cost_ : retry_cost_);
        earn(per_success_);
    }

    /// Whether a failed call may be tried once more; if so, the retry is paid for and counts as under way from now on.
    bool may_retry(bool timed_out);

    /// A granted retry is given up before it starts: it is under way no more, and its tokens come back.
    void abandon_retry(bool timed_out);

    double tokens() const { return static_cast<double>(tokens_) / unit; }
    int active() const { return active_; }
    int retries_under_way() const { return retries_; }

private:
    static constexpr double unit = 1e6; // tokens are counted in millionths, so that ten times 0.1 is 1

    void earn(std::int64_t amount) { tokens_ = tokens_ + amount < capacity_ ? tokens_ + amount : capacity_; }
    void spend(std::int64_t amount) { tokens_ = tokens_ > amount ? tokens_ - amount : 0; }

    std::int64_t tokens_ = 0;
    std::int64_t capacity_ = 0;
    std::int64_t per_call_ = 0;
    std::int64_t per_success_ = 0;
    std::int64_t failure_cost_ = 0;
    std::int64_t retry_cost_ = 0;
    std::int64_t timeout_cost_ = 0;
    std::int64_t least_ = 0; // a retry needs so many tokens, or its cost if that is more
    double share_ = 0;
    int floor_ = 0;
    int active_ = 0;
    int retries_ = 0;
    bool refund_ = false;
    bool counts_active_ = false; // the limit on retries under way, instead of tokens
};

} // namespace model
