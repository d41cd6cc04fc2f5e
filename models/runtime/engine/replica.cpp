#include "runtime/engine/engine.hpp"

#include <algorithm>
#include <cmath>

namespace model::runtime {

Cpu::Cpu(sim::Simulation& simulation, double cores, CpuSharing sharing)
    : simulation_(&simulation),
      cores_(cores),
      sharing_(sharing),
      completion_(sim::Timer::calling<&Cpu::complete>(simulation, *this))
{
}

double Cpu::rate() const
{
    const auto jobs = static_cast<double>(jobs_.size());
    return jobs <= cores_ ? 1 : cores_ / jobs;
}

int Cpu::slots() const
{
    return static_cast<int>(std::ceil(cores_));
}

double Cpu::speed() const
{
    return cores_ / slots();
}

void Cpu::note(double busy)
{
    busy_area_s_ += busy_now_ * sim::seconds_of(simulation_->now() - noted_);
    noted_ = simulation_->now();
    busy_now_ = busy;
}

double Cpu::busy_s() const
{
    return busy_area_s_ + busy_now_ * sim::seconds_of(simulation_->now() - noted_);
}

void Cpu::start(Frame& frame, double work_s)
{
    if (cores_ <= 0) {
        note(++running_);
        frame.timer.start(sim::from_seconds(work_s));
    } else if (sharing_ == CpuSharing::fifo) {
        if (running_ < slots()) {
            note(++running_ * speed());
            frame.timer.start(sim::from_seconds(work_s / speed()));
        } else {
            line_.push_back({&frame, work_s});
        }
    } else {
        progress();
        jobs_.push_back({given_ + work_s, ++order_, &frame});
        std::push_heap(jobs_.begin(), jobs_.end(), std::greater<>());
        note(std::min(static_cast<double>(jobs_.size()), cores_));
        next_completion();
    }
}

void Cpu::finished()
{
    if (cores_ > 0 && sharing_ == CpuSharing::shared) return;
    if (!line_.empty()) {
        const Waiting next = line_.front();
        line_.pop_front();
        next.frame->timer.start(sim::from_seconds(next.work_s / speed()));
    } else {
        --running_;
        note(cores_ > 0 ? running_ * speed() : running_);
    }
}

void Cpu::progress()
{
    given_ += rate() * sim::seconds_of(simulation_->now() - progressed_);
    progressed_ = simulation_->now();
}

void Cpu::next_completion()
{
    if (jobs_.empty()) return completion_.cancel();
    const double wait_s = std::max(0.0, (jobs_.front().ends - given_) / rate());
    const sim::SimTime due = simulation_->now() + sim::from_seconds(wait_s);
    if (!completion_.pending() || completion_.due() != due) completion_.start_at(due);
}

void Cpu::complete()
{
    progress();
    Frame* done = jobs_.front().frame;
    given_ = std::max(given_, jobs_.front().ends);
    std::pop_heap(jobs_.begin(), jobs_.end(), std::greater<>());
    jobs_.pop_back();
    note(std::min(static_cast<double>(jobs_.size()), cores_));
    next_completion();
    done->engine->computed(*done);
}

void Cpu::clear()
{
    line_.clear();
    jobs_.clear();
    running_ = 0;
    completion_.cancel();
    note(0);
}

} // namespace model::runtime
