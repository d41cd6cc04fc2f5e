#!/usr/bin/env python3
"""Runs the benchmarks side by side and prints every speed target with what was measured, the ratio, and hit or miss.

    bench/report.py <folder of the benchmark programs> [--repetitions 7] [--core 0] [--only TEXT]

Each repetition runs every program once, so that noise of the machine meets all of them alike; all figures are medians
over the repetitions, in processor time, pinned to one core. Exit code 0 whatever was hit: this is a report, not a test.

To add a line: let a program print its figure (a Google Benchmark with items per second, or lines "name value"), add it
to JOBS, and add a Row to ROWS.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional

HERE = os.path.dirname(os.path.abspath(__file__))


@dataclass
class Job:
    """A program to run once per repetition; google: Google Benchmark, else it prints lines "name value".

    needs: the program is a Python script that imports this module.
    """

    program: str
    arguments: List[str]
    google: bool = True
    needs: str = ""
    cores: int = 1


def google(program: str, pattern: str, min_time: str = "0.2") -> Job:
    return Job(program, [f"--benchmark_filter={pattern}", f"--benchmark_min_time={min_time}", "--benchmark_format=json"])


JOBS = [
    google("kernel_bench", "^mm1_"),
    google("kernel_bench", "^hold_"),
    google("kernel_bench", "^population_malloc"),
    google("kernel_bench", "^population_processes"),
    google("delivery_bench", "^delivery_"),
    google("runtime_bench", "^runtime_"),
    Job("study_bench", [], google=False, cores=2),
    Job("company_bench", [], google=False),
    Job("preview_bench", [], google=False, cores=2),
    Job("peer_simgrid", ["two"], google=False),
    Job("peer_simgrid", ["customer"], google=False),
    Job("peer_simgrid", ["customer_small_stack"], google=False),
    Job(os.path.join(HERE, "peers", "mm1_simpy.py"), [], google=False, needs="SimPy"),
]

Figures = Dict[str, float]


@dataclass
class Row:
    """One target. `value` is shown in `unit`; `ratio` is compared with `target` ("<= 2" or ">= 120")."""

    title: str
    value: Callable[[Figures], float]
    unit: str
    ratio: Optional[Callable[[Figures], float]]
    target: str
    against: str


def figure(name: str) -> Callable[[Figures], float]:
    return lambda f: f[name]


def quotient(name: str, base: str) -> Callable[[Figures], float]:
    return lambda f: f[name] / f[base]


def row(title: str, name: str, base: str, target: str, against: str, unit: str = "ns") -> Row:
    return Row(title, figure(name), unit, quotient(name, base), target, against)


def faster(title: str, name: str, base: str, target: str, against: str) -> Row:
    return Row(title, figure(base), "ns", quotient(base, name), target, against)


ROWS = [
    row("M/M/1, two processes, per customer", "mm1_two_processes", "mm1_by_hand", "<= 2.0", "hand-written loop"),
    row("M/M/1, process per customer", "mm1_process_per_customer", "mm1_by_hand", "<= 3.0", "hand-written loop"),
    row("M/M/1, callbacks", "mm1_callbacks", "mm1_by_hand", "", "hand-written loop"),
    faster("SimPy 2, two processes", "mm1_two_processes", "simpy_two", ">= 120", "times slower than ours"),
    faster("SimPy 2, process per customer", "mm1_process_per_customer", "simpy_customer", ">= 120", "times slower than ours"),
    faster("SimGrid, two actors", "mm1_two_processes", "simgrid_two", ">= 100", "times slower than ours"),
    faster("SimGrid, actor per customer", "mm1_process_per_customer", "simgrid_customer", ">= 100", "times slower than ours"),
    faster("SimGrid, the same with small stacks", "mm1_process_per_customer", "simgrid_customer_small_stack", ">= 100",
           "times slower than ours"),
    row("hold, 10^2 processes", "hold_processes/100", "hold_queue_alone/100", "<= 1.7", "our ladder queue alone"),
    row("hold, 10^4 processes", "hold_processes/10000", "hold_queue_alone/10000", "<= 2.0", "our ladder queue alone"),
    row("hold, 10^6 processes", "hold_processes/1000000", "hold_queue_alone/1000000", "<= 4", "our ladder queue alone"),
    row("hold, 10^2 pending, queue alone", "hold_queue_alone/100", "hold_plain_heap/100", "", "plain 4-ary heap"),
    row("hold, 10^4 pending, queue alone", "hold_queue_alone/10000", "hold_plain_heap/10000", "", "plain 4-ary heap"),
    row("hold, 10^6 pending, queue alone", "hold_queue_alone/1000000", "hold_plain_heap/1000000", "", "plain 4-ary heap"),
    row("10^6 processes created, each", "population_processes", "population_malloc", "<= 12", "malloc of 64 bytes"),
    Row("delivery model, full pipeline, per event", figure("delivery_full_pipeline"), "ns",
        lambda f: 1e3 / f["delivery_full_pipeline"], ">= 3", "million events a second"),
    Row("runtime model, per service visit", figure("runtime_visits/60"), "ns",
        lambda f: 1e3 / f["runtime_visits/60"], ">= 1", "million service visits a second"),
    Row("runtime model, window ten times as long", figure("runtime_visits/600"), "ns",
        quotient("runtime_visits/600", "runtime_visits/60"), "<= 1.1", "time per visit of the short window"),
    Row("runtime model, records of the longer window", figure("runtime_visits/600:records"), "records",
        quotient("runtime_visits/600:records", "runtime_visits/60:records"), "<= 2", "those of the short window"),
    Row("five years of 400 people, all dynamics", lambda f: f["five_years"] / 1e6, "ms",
        lambda f: f["five_years"] / 1e9, "<= 2", "seconds a replication"),
    Row("two-pizza company of 60 teams, per deployment", figure("per_deployment/60"), "ns", None, "", ""),
    row("the same of 600 teams", "per_deployment/600", "per_deployment/60", "<= 1.2", "that of 60 teams"),
    row("the same of 6,480 teams", "per_deployment/6480", "per_deployment/60", "<= 1.2", "that of 60 teams"),
    Row("window: dial turned, first preview, wall", lambda f: f["preview_first"] / 1e6, "ms",
        lambda f: f["preview_first"] / 1e6, "<= 100", "milliseconds"),
    Row("window: the slowest of twenty previews", lambda f: f["preview_first_p95"] / 1e6, "ms",
        lambda f: f["preview_first_p95"] / 1e6, "", "milliseconds"),
    Row("window: event loop late while running, p99", lambda f: f["event_loop_late_p99"] / 1e6, "ms",
        lambda f: f["event_loop_late_p99"] / 1e6, "<= 50", "milliseconds"),
    Row("deploy-flag comparison, two threads, wall", lambda f: f["study_two_threads"] / 1e6, "ms",
        lambda f: f["study_two_threads"] / 1e9, "<= 3", "seconds"),
    Row("replications on two threads, wall", lambda f: f["study_two_threads"] / 1e6, "ms",
        quotient("study_one_thread", "study_two_threads"), ">= 1.9", "times one thread"),
    Row("10^6 living processes, each", figure("population_processes:bytes_each"), "bytes",
        figure("population_processes:bytes_each"), "<= 256", "bytes"),
]


def python_with(module: str) -> Optional[str]:
    """This interpreter, or the system's, whichever can import the module."""
    for interpreter in (sys.executable, "/usr/bin/python3"):
        probe = subprocess.run([interpreter, "-c", f"import {module}"], capture_output=True)
        if probe.returncode == 0:
            return interpreter
    return None


def run(job: Job, folder: str, core: int) -> Optional[Figures]:
    """The figures of one run in ns per item (and counters as name:counter); None when the program is not there."""
    program = job.program if os.path.isabs(job.program) else os.path.join(folder, job.program)
    if not os.path.exists(program):
        return None
    command = ([python_with(job.needs)] if job.needs else []) + [program] + job.arguments
    if command[0] is None:
        return None
    if shutil.which("taskset"):
        command = ["taskset", "-c", ",".join(str(core + i) for i in range(job.cores))] + command
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        print(f"{os.path.basename(program)} {' '.join(job.arguments)} failed: {done.stderr.strip()[-300:]}", file=sys.stderr)
        return None
    figures: Figures = {}
    if job.google:
        for result in json.loads(done.stdout)["benchmarks"]:
            name = result["name"].split("/iterations")[0]
            figures[name] = 1e9 / result["items_per_second"]
            for counter in ("bytes_each", "records"):
                if counter in result:
                    figures[f"{name}:{counter}"] = result[counter]
    else:
        for line in done.stdout.splitlines():
            words = line.split()
            if len(words) == 2:
                figures[words[0]] = float(words[1])
    return figures


def collect(folder: str, repetitions: int, core: int, jobs: List[Job]) -> Figures:
    samples: Dict[str, List[float]] = {}
    missing = set()
    for repetition in range(repetitions):
        print(f"repetition {repetition + 1} of {repetitions}", file=sys.stderr)
        for job in jobs:
            figures = run(job, folder, core)
            if figures is None:
                missing.add(os.path.basename(job.program))
                continue
            for name, value in figures.items():
                samples.setdefault(name, []).append(value)
    for program in sorted(missing):
        print(f"{program}: not available here, its rows are left out", file=sys.stderr)
    return {name: statistics.median(values) for name, values in samples.items()}


def verdict(ratio: Optional[float], target: str) -> str:
    if not target or ratio is None:
        return ""
    sign, limit = target.split()
    return "hit" if (ratio <= float(limit) if sign == "<=" else ratio >= float(limit)) else "MISS"


def print_table(figures: Figures) -> None:
    print(f"{'work':38} {'measured':>16} {'ratio':>8} {'target':>8}  {'':5} against")
    for entry in ROWS:
        try:
            value = entry.value(figures)
            ratio = entry.ratio(figures) if entry.ratio else None
        except KeyError:
            print(f"{entry.title:38} {'not measured':>16}")
            continue
        shown = "" if ratio is None else f"{ratio:.2f}"
        print(f"{entry.title:38} {value:10.1f} {entry.unit:5} {shown:>8} {entry.target:>8}  "
              f"{verdict(ratio, entry.target):5} {entry.against}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", help="folder of the benchmark programs, for example build/bench/bin")
    parser.add_argument("--repetitions", type=int, default=7)
    parser.add_argument("--core", type=int, default=0)
    parser.add_argument("--only", default="", help="run only jobs whose command contains this text")
    options = parser.parse_args()
    jobs = [j for j in JOBS if options.only in " ".join([j.program] + j.arguments)]
    print_table(collect(options.folder, options.repetitions, options.core, jobs))


if __name__ == "__main__":
    main()
