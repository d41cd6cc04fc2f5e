/// Tells the thread sanitizer what oneTBB, which is not built with it, hands from one thread to another.
#pragma once

#ifdef __SANITIZE_THREAD__
extern "C" {
void __tsan_acquire(void* address);
void __tsan_release(void* address);
}
#endif

namespace sim {

/// What was written before `give` is visible after `take`. Does nothing in other builds: oneTBB sees to it by itself.
class HandOver {
public:
#ifdef __SANITIZE_THREAD__
    void give() const
    {
        __tsan_release(const_cast<HandOver*>(this));
    }
    void take() const
    {
        __tsan_acquire(const_cast<HandOver*>(this));
    }
#else
    void give() const {}
    void take() const {}
#endif
};

} // namespace sim
