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
    void give()
    {
        __tsan_release(this);
    }
    void take()
    {
        __tsan_acquire(this);
    }
#else
    void give() {}
    void take() {}
#endif
};

} // namespace sim
