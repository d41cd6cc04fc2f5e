// The whole kernel: everything a model process needs.
#pragma once

#include "kernel/calendar.hpp"
#include "kernel/combine.hpp"
#include "kernel/gate.hpp"
#include "kernel/preemptive_resource.hpp"
#include "kernel/process.hpp"
#include "kernel/resource.hpp"
#include "kernel/signal.hpp"
#include "kernel/simulation.hpp"
#include "kernel/store.hpp"
#include "kernel/task.hpp"
#include "kernel/time.hpp"
#include "kernel/timer.hpp"
