#!/usr/bin/env python3
"""Are the documents true? Runs the examples of the README, writes the reference page and the schema again, and compares.

    documents.py TWOPIZZA            compares
    documents.py TWOPIZZA --update   writes them anew
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
REFERENCE = ROOT / "docs" / "reference.md"
SCHEMA = ROOT / "scenarios" / "scenario.schema.json"
BLOCK = re.compile(r"```console\n\$ (?P<command>[^\n]+)\n(?P<output>.*?)```", re.DOTALL)
PROGRESS = re.compile(r"^runs \d+/\d+, about .* left\n", re.MULTILINE)  # only seen where the machine is slow


def run(command, binary, cache):
    environment = {"PATH": f"{binary.parent}:{os.environ['PATH']}", "HOME": "/nonexistent", "LANG": "C.UTF-8", "NO_COLOR": "1",
                   "XDG_CACHE_HOME": cache}
    # pipefail is left off on purpose: the examples end in head, which closes the pipe early.
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True)
    return PROGRESS.sub("", done.stdout + done.stderr)


def readme(binary, cache):
    return BLOCK.sub(lambda m: f"```console\n$ {m['command']}\n{run(m['command'], binary, cache)}```", README.read_text())


def main():
    binary = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as cache:  # of our own: another test may be at work beside us
        now = {README: readme(binary, cache), REFERENCE: run("twopizza reference --lang en", binary, cache),
               SCHEMA: run("twopizza schema scenario --lang en", binary, cache)}
    if "--update" in sys.argv:
        for path, text in now.items():
            path.write_text(text)
        return 0
    stale = [path.name for path, text in now.items() if not path.exists() or path.read_text() != text]
    for name in stale:
        print(f"{name} is not what the command says now; see {pathlib.Path(__file__).name} --update")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
