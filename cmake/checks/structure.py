#!/usr/bin/env python3
"""Checks what no compiler checks: dependency direction, owners of third-party headers, risky co_await, machine paths.

    structure.py [ROOT]      prints path:line: fault, and exits 1 when there is one

A new folder, or a new third-party library, gets its row in one of the two tables below.
"""
import os
import pathlib
import re
import sys

# What each top-level folder may include, itself always. tests/ and bench/ may include everything.
USES = {
    "sim-core": set(),
    "models": {"sim-core"},
    "scenarios": {"sim-core", "models"},
    "i18n": set(),
    "reports": {"sim-core", "models", "scenarios", "i18n"},
    "cli": {"sim-core", "models", "scenarios", "reports", "i18n"},
    "gui": {"sim-core", "models", "scenarios", "reports", "i18n"},
}

# Headers of each third-party library and the folders that own it; {"*"} is everybody's.
OWNERS = [
    (r"fmt/", {"*"}),
    (r"(tbb|oneapi/tbb)/", {"sim-core/experiment"}),
    (r"Random123/", {"sim-core/random"}),
    (r"boost/(math|sort)/", {"sim-core/stats"}),
    (r"boost/container/", {"models/delivery"}),
    (r"(Eigen|boost/graph)/", {"models/insight"}),
    (r"(yaml-cpp/|csv\.h$)", {"scenarios/loader"}),
    (r"sqlite3\.h$", {"reports/store"}),
    (r"xlsxwriter\.h$", {"reports/writers"}),
    (r"graphviz/", {"reports/charts"}),
    (r"nlohmann/", {"scenarios/loader", "reports/comparison", "reports/document", "cli"}),
    (r"CLI/", {"cli"}),
    (r"(Q[A-Z]\w*$|Qt\w*/)", {"i18n", "gui", "reports/figures", "reports/writers"}),
    (r"(gtest|gmock)/", set()),
    (r"benchmark/", set()),
]

UNRESTRICTED = ("tests", "bench")  # includes of any library and any folder
SOURCE = {".hpp", ".cpp"}
TEXT = SOURCE | {".txt", ".cmake", ".py", ".md", ".yaml", ".json", ".csv", ".ts", ".ui", ""}
SKIPPED = {"build", ".git", ".cache", "__pycache__"}

SYSTEM = re.compile(r"(sys|netinet|arpa)/|(unistd|fcntl|signal|termios|poll|pthread|dlfcn|langinfo|wchar)\.h$")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.M)
TOKEN = re.compile(r"""//[^\n]* | /\*.*?\*/ | R"(?P<d>[^()\\\s]{0,16})\(.*?\)(?P=d)"
                       | "(?:\\.|[^"\\\n])*" | (?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'""", re.X | re.S)
CONDITION = re.compile(r"\b(if|while|switch|for)\b(?:\s+constexpr)?\s*\(")
RISKY_AWAITS = [
    (re.compile(r"\?[^;{}]*\bco_await\b"), "co_await inside a conditional expression"),
    (re.compile(r"(?:&&|\|\|)[\s!(]*co_await\b"), "co_await as operand of && or ||"),
    (re.compile(r"\bco_await\b[^;{]*?(?<![\w)\]\s])\s*\[[^\[\]]+\]\s*[({]"),
     "capturing lambda inside a co_await expression"),
]
ELSEWHERE = r"(?<![\w.~/:*-])"  # not within a longer path or an address
PERSONAL = re.compile(ELSEWHERE + r"/(?:home/|Users/|root/|tmp/|mnt/|var/tmp/)\w")


def without(text, keep_strings):
    """The text with comments, and unless kept strings, turned to blanks; positions stay."""
    def blank(match):
        if keep_strings and match[0][0] not in "/":
            return match[0]
        return re.sub(r"[^\n]", " ", match[0])
    return TOKEN.sub(blank, text)


def closing(text, opening):
    """Position of the parenthesis that closes the one at `opening`."""
    depth = 0
    for at in range(opening, len(text)):
        depth += (text[at] == "(") - (text[at] == ")")
        if depth == 0:
            return at
    return len(text)


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def await_faults(text):
    """g++ 12 miscompiles these: bind the result of co_await, and what it is given, to named locals."""
    code = without(text, keep_strings=False)
    for match in CONDITION.finditer(code):
        inside = code[match.end():closing(code, match.end() - 1)]
        if re.search(r"\bco_await\b", inside):
            yield line_of(code, match.start()), f"co_await inside the parentheses of {match[1]}; name its result first"
    for pattern, what in RISKY_AWAITS:
        for match in pattern.finditer(code):
            yield line_of(code, match.start()), f"{what}; name it on the line before"


def layer_of_include(root, file, header):
    """The top-level folder in which a project header lies, or None when it is not one of ours."""
    if (file.parent / header).exists():
        return file.relative_to(root).parts[0]
    return next((layer for layer in USES if (root / layer / header).exists()), None)


def include_faults(root, file, text):
    place = file.relative_to(root)
    layer = place.parts[0]
    if layer not in USES:
        return
    code = without(text, keep_strings=True)
    for match in INCLUDE.finditer(code):
        header, line = match[2], line_of(code, match.start())
        target = layer_of_include(root, file, header)
        if target is not None:
            if target != layer and target not in USES[layer]:
                yield line, f'{layer} must not include "{header}" of {target}'
            continue
        owners = next((folders for pattern, folders in OWNERS if re.match(pattern, header)), None)
        if owners is not None:
            if "*" not in owners and not any(place.is_relative_to(folder) for folder in owners):
                allowed = " and ".join(sorted(owners)) or "tests and benchmarks"
                yield line, f"<{header}> belongs to {allowed} alone"
        elif match[1] == "<" and re.search(r"[/.]|^[A-Z]", header) and not SYSTEM.match(header):
            yield line, f"<{header}> has no owner; add the library to OWNERS in cmake/checks/structure.py"


def path_faults(root, text):
    """Paths of the machine the author sat at: personal folders, and wherever this checkout happens to lie."""
    here = re.compile(ELSEWHERE + re.escape(str(root)) + r"\b")
    for number, line in enumerate(text.splitlines(), 1):
        if here.search(line) or PERSONAL.search(line):
            yield number, "absolute path of one machine"


def faults_of(root, file):
    text = file.read_text(encoding="utf-8", errors="replace")
    if file.suffix in SOURCE:
        yield from await_faults(text)
        if file.relative_to(root).parts[0] not in UNRESTRICTED:
            yield from include_faults(root, file, text)
    yield from path_faults(root, text)


def files_of(root):
    for folder, names, files in os.walk(root):
        names[:] = sorted(name for name in names if name not in SKIPPED)
        for name in sorted(files):
            path = pathlib.Path(folder, name)
            if path.suffix in TEXT and not path.is_symlink():
                yield path


def check(root):
    """All faults below `root` as (path, line, message)."""
    root = pathlib.Path(root).resolve()
    found = []
    for file in files_of(root):
        found += [(str(file.relative_to(root)), line, what) for line, what in sorted(set(faults_of(root, file)))]
    return found


if __name__ == "__main__":
    faults = check(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    for path, line, what in faults:
        print(f"{path}:{line}: {what}")
    print(f"structure: {len(faults)} faults" if faults else "structure: no faults")
    sys.exit(1 if faults else 0)
