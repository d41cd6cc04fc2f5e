/// Where the hours of a team go, in double entry: what its people did is booked piece by piece, and how many of them
/// were busy is watched all the time. At the end both have to agree. Internal to the delivery model.
#pragma once

#include "kernel/calendar.hpp"
#include "kernel/preemptive_resource.hpp"
#include "organization/hours.hpp"

#include <string_view>
#include <utility>

namespace model {

class Spell;

/// People of a team at a moment.
struct Presence {
    int people = 0;
    int away = 0;          ///< of these, or more where the team has shrunk meanwhile
    std::int64_t busy = 0; ///< changes that are worked on; a person may have several open
    bool owns = true;      ///< something that has to be looked after
};

/// What one person does without a break other than for something more urgent, in seconds.
struct Portions {
    Hours kind{}; ///< of the work itself
    double work_s = 0;
    double talking_s = 0;
    double learning_s = 0;
    double waiting_s = 0;
    double switching_s = 0;
    double elsewhere_s = 0; ///< on other changes that the person has open
    double at_work_s() const { return work_s + talking_s + learning_s + waiting_s + switching_s; }
    double sum() const { return at_work_s() + elsewhere_s; }
};

class Timesheet {
public:
    /// @param clock  of the company, outlives it
    explicit Timesheet(sim::WorkClock& clock) : clock_(&clock) {}
    Timesheet(const Timesheet&) = delete;
    Timesheet& operator=(const Timesheet&) = delete;
    ~Timesheet();

    /// It was like that since the last call.
    void advance(sim::SimTime now, const Presence& was)
    {
        if (!quick_ || !clock_->is_today(now)) return advance_unusually(now, was);
        const sim::Duration worked = clock_->at_today(now);
        const sim::Duration passed = worked - since_;
        since_ = worked;
        usual_.busy += Ticks{was.busy} * passed.count();
        usual_.passed += passed;
    }
    /// From now on there are so many people; as usual, nobody is away, nobody can have several changes open, and they
    /// are a team.
    void expect(int people, bool as_usual);
    /// Forgets what was: the measured time begins.
    void restart();
    /// Somebody talked for so many seconds who had nothing else to do.
    void talk_in_idle_time(double s) { idle_talk_s_ += s; }
    /// Those who are busy have to talk for so many seconds in all; who begins something new takes his part first.
    void owe_talk(double s) { owed_talk_s_ += s; }
    double take_owed_talk(std::int64_t busy);

    /// Since the last call: firefighting that was finished, with all that came with it, and time away, in
    /// person-seconds.
    struct Lately {
        double fought_s = 0;
        double away_s = 0;
    };
    Lately take_lately() { return std::exchange(lately_, {}); }
    /// Working time in which everybody was away.
    double uncovered_s() const;
    /// Time outside working hours.
    double overtime_s() const { return overtime_s_; }
    /// Its people are in other teams from now on, where their time counts; what they finish here comes on top.
    void disband();
    /// They come back.
    void revive() { disbanded_ = false; }
    /// Firefighting until it was disbanded.
    double fought_before_s() const { return fought_before_s_; }

    /// Person-seconds by kind, overtime included. What people who have several changes open at once booked is brought
    /// into line with how many of them were at work.
    /// @param available_s  working time of all people, counted by somebody else
    /// @param whose        named in the error
    /// @throws std::logic_error  when the books do not balance, which is our bug
    HoursByKind close(double available_s, std::string_view whose);

private:
    friend class Spell;
    __extension__ typedef __int128 Ticks; ///< of working time, each times a number of people
    void advance_unusually(sim::SimTime now, const Presence& was);
    void note_night(int by)
    {
        at_night_ += by;
        quick_ = as_usual_ && at_night_ == 0;
    }
    void book_all(const Portions& portions, double all_s)
    {
        booked_[portions.kind] += portions.work_s;
        if (portions.kind == Hours::firefighting) lately_.fought_s += portions.at_work_s();
        if (all_s == portions.work_s) return; // and nothing else
        booked_[Hours::talking] += portions.talking_s;
        booked_[Hours::learning] += portions.learning_s;
        booked_[Hours::waiting] += portions.waiting_s;
        booked_[Hours::switching] += portions.switching_s;
        elsewhere_s_ += portions.elsewhere_s;
    }
    void book(const Portions& portions, double share, double office_share);

    sim::WorkClock* clock_;
    Spell* open_ = nullptr; ///< the last one begun
    int at_night_ = 0;      ///< of those that are open, how many go on outside working hours
    bool disbanded_ = false;
    sim::Duration since_{}; ///< working time
    bool as_usual_ = false;
    bool quick_ = false; ///< as usual, and nobody works at night
    struct {
        Ticks busy = 0; ///< changes that were worked on, by as many people
        sim::Duration passed{};
        Ticks posts = 0; ///< before there were as many people as now
    } usual_;            ///< while all was as usual
    int people_ = 0;
    double owed_talk_s_ = 0;
    Lately lately_;
    double elsewhere_s_ = 0;
    HoursByKind booked_; ///< in working hours
    // What follows is seldom touched.
    HoursByKind overtime_; ///< outside of working hours
    double overtime_s_ = 0;
    struct {
        double places = 0;   ///< changes worked on × working time
        double occupied = 0; ///< people at work × working time
        double idle = 0;
        double away = 0;
        double uncovered = 0;
        double afterwards = 0;
    } ticks_; ///< of the working time, each times a number of people
    double idle_talk_s_ = 0;
    double fought_before_s_ = 0;
};

/// Books a piece of work when it is done, or as far as it has got at the end of the run.
class Spell {
public:
    /// @param portions  have to outlive it
    /// @param all_s     their sum
    /// @param slot  given for work that goes on outside working hours
    Spell(Timesheet& sheet, const Portions& portions, double all_s, const sim::Hold& hold,
          const sim::PreemptiveSlot* slot = nullptr)
        : sheet_(&sheet), portions_(portions), all_s_(all_s), hold_(&hold), slot_(slot)
    {
        // Those that go on at night stand first, so that nobody has to look further for them.
        Spell** place = &sheet.open_;
        if (slot != nullptr) {
            sheet.note_night(+1);
        } else if (sheet.at_night_ > 0) {
            while (*place != nullptr && (*place)->slot_ != nullptr) {
                previous_ = *place;
                place = &(*place)->next_;
            }
        }
        next_ = *place;
        if (next_ != nullptr) next_->previous_ = this;
        *place = this;
    }
    Spell(const Spell&) = delete;
    Spell& operator=(const Spell&) = delete;
    ~Spell()
    {
        if (sheet_ != nullptr) leave();
    }

    /// All of it is done.
    void done()
    {
        if (sheet_ == nullptr) return;
        if (before_s_ == 0 && slot_ == nullptr)
            sheet_->book_all(portions_, all_s_);
        else
            book(all_s_);
        leave();
    }

private:
    friend class Timesheet;
    void book(double served_s);
    void leave()
    {
        (previous_ != nullptr ? previous_->next_ : sheet_->open_) = next_;
        if (next_ != nullptr) next_->previous_ = previous_;
        if (slot_ != nullptr) sheet_->note_night(-1);
        sheet_ = nullptr;
    }

    Timesheet* sheet_;
    const Portions& portions_;
    const double all_s_;
    const sim::Hold* hold_;
    const sim::PreemptiveSlot* slot_;
    double before_s_ = 0;     ///< served before the measured time began
    double office_ticks_ = 0; ///< served in working hours, of work that goes on outside of them
    Spell* next_ = nullptr;
    Spell* previous_ = nullptr;
};

} // namespace model
