#!/usr/bin/env python3
"""Keeps ko.ts complete: every text of the program has a Korean translation with the same placeholders.

    catalogue.py check TWOPIZZA            fails when a text is missing, dead, or its placeholders differ
    catalogue.py update TWOPIZZA [TSV]     adds missing texts, drops dead ones; TSV holds lines "English<tab>Korean"
    catalogue.py missing TWOPIZZA          lists the texts without a translation, one JSON string a line

TWOPIZZA is the built program. `twopizza __texts` lists the texts of all tables (fields, metrics, diagnostics, commands);
texts that stand in the sources of the command line, the reports and the window as tr("…") or mark("…") are found there.
"""
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as tree
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
TS = HERE / "ko.ts"
SOURCES = [HERE.parent / "cli", HERE.parent / "reports", HERE.parent / "gui"]
MARKED = re.compile(r'\b(?:tr_?|mark)\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
PLACEHOLDER = re.compile(r"\{[^{}\s:]*(?::[^{}]*)?\}|%[1-9]")


def texts_of_sources():
    for path in sorted(path for folder in SOURCES for kind in ("*.cpp", "*.hpp") for path in folder.rglob(kind)):
        for match in MARKED.finditer(path.read_text(encoding="utf-8")):
            yield "".join(json.loads(f'"{part}"') for part in LITERAL.findall(match.group(1)))


def texts_of_tables(program):
    listed = subprocess.run([program, "__texts"], check=True, capture_output=True, encoding="utf-8").stdout
    for line in listed.splitlines():
        yield json.loads(line)


def all_texts(program):
    return {text for text in [*texts_of_sources(), *texts_of_tables(program)] if text}


def catalogue():
    entries = {}
    for message in tree.parse(TS).getroot().iter("message"):
        translation = message.find("translation")
        finished = translation is not None and translation.get("type") is None
        source = message.findtext("source")
        if source in entries:
            sys.exit(f"ko.ts: {source!r} is there twice")
        entries[source] = (translation.text or "") if finished else ""
    return entries


def placeholders(text):
    """Multiset of placeholders; doubled braces are literal ones."""
    return sorted(PLACEHOLDER.findall(text.replace("{{", "").replace("}}", "")))


def check(program):
    wanted, entries = all_texts(program), catalogue()
    faults = [f"no Korean text for {text!r}" for text in sorted(wanted) if not entries.get(text)]
    faults += [f"nothing says {text!r} any more" for text in sorted(entries) if text not in wanted]
    faults += [f"placeholders differ: {text!r} / {korean!r}" for text, korean in sorted(entries.items())
               if korean and placeholders(text) != placeholders(korean)]
    for fault in faults:
        print(f"ko.ts: {fault}")
    print(f"{len(wanted)} texts, {len(faults)} faults")
    return 1 if faults else 0


def update(program, translations=None):
    wanted, entries = all_texts(program), catalogue()
    if translations:
        for number, line in enumerate(pathlib.Path(translations).read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                continue
            parts = line.split("\t")
            if len(parts) != 2:
                sys.exit(f"{translations}:{number}: needs one tab")
            english, korean = (part.replace("\\n", "\n") for part in parts)
            entries[english] = korean
    out = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
           '<TS version="2.1" language="ko_KR" sourcelanguage="en">', "<context>", "    <name>twopizza</name>"]
    for text in sorted(wanted):
        korean = entries.get(text, "")
        mark = "" if korean else ' type="unfinished"'
        out += ["    <message>", f"        <source>{escape(text)}</source>",
                f"        <translation{mark}>{escape(korean)}</translation>", "    </message>"]
    out += ["</context>", "</TS>", ""]
    TS.write_text("\n".join(out), encoding="utf-8")
    return 0


def missing(program):
    entries = catalogue()
    for text in sorted(all_texts(program)):
        if not entries.get(text):
            print(json.dumps(text, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    commands = {"check": check, "update": update, "missing": missing}
    if len(sys.argv) < 3 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    sys.exit(commands[sys.argv[1]](*sys.argv[2:]))
