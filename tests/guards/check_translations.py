#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence of the program in every language: check_translations.py FILE.ts… -- LUPDATE ARGUMENT…

Reads the sources anew with lupdate, into copies, and fails where a .ts file lacks a string of the sources, keeps one that
is gone, leaves one unfinished or empty, or loses a placeholder.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?\d\d?|%L?n")


def messages(path: Path):
    """(context, source, comment) to its <message>, in file order."""
    found = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message
    return found


def faults_of(key, message):
    """What is wrong with one translation."""
    source = key[1]
    translation = message.find("translation")
    state = translation.get("type")
    if state:
        yield state
        return
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    wanted = Counter(PLACEHOLDER.findall(source.replace("%L", "%")))
    counts = bool(wanted.pop("%n", 0))
    for number, form in enumerate(forms):
        if not form.strip():
            yield "empty"
            continue
        has = Counter(PLACEHOLDER.findall(form.replace("%L", "%")))
        # "One study" may do without the number; the other forms may not.
        if counts and not has.pop("%n", 0) and number == len(forms) - 1:
            yield "%n is lost"
        if has != wanted:
            yield f"placeholders {' '.join(sorted(has)) or 'none'}, expected {' '.join(sorted(wanted)) or 'none'}"
        if source[:1].isspace() != form[:1].isspace() or source[-1:].isspace() != form[-1:].isspace():
            yield "space at the start or the end differs"
        if source.endswith("…") != form.endswith("…"):
            yield "the closing … differs"


def check(committed: Path, fresh: Path, name: str) -> list[str]:
    have, need = messages(committed), messages(fresh)
    wrong = [f"{name}: {key[0]}: not in the file: {key[1]!r}" for key in need if key not in have]
    wrong += [f"{name}: {key[0]}: no longer in the sources: {key[1]!r}" for key in have if key not in need]
    for key, message in have.items():
        wrong += [f"{name}: {key[0]}: {what}: {key[1]!r}" for what in faults_of(key, message)]
        if not key[0]:
            wrong.append(f"{name}: no context, so that it is never found: {key[1]!r}")
    return wrong


def refresh(ts: Path, folder: Path, lupdate: list[str]) -> tuple[Path, list[str]]:
    copy = folder / ts.name
    shutil.copy(ts, copy)
    # A file of plurals alone (the source language's) is read as such.
    plural = ["-pluralonly"] if all(m.get("numerus") == "yes" for m in messages(ts).values()) else []
    run = subprocess.run([*lupdate, *plural, "-ts", str(copy)], capture_output=True, text=True, check=False)
    said = [line for line in run.stderr.splitlines() if line.strip()]
    return copy, said if run.returncode or said else []


def self_test(folder: Path) -> list[str]:
    """A guard that cannot fail is none."""

    def ts(name, body):
        path = folder / name
        path.write_text(f'<TS version="2.1"><context><name>A</name>{body}</context></TS>', encoding="utf-8")
        return path

    def message(source, translation, kind="", numerus=False):
        kind = f' type="{kind}"' if kind else ""
        if numerus:
            forms = "".join(f"<numerusform>{form}</numerusform>" for form in translation)
            return f'<message numerus="yes"><source>{source}</source><translation{kind}>{forms}</translation></message>'
        return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"

    planted = [
        ("", message("a", "b"), "not in the file"),
        (message("a", "b"), "", "no longer in the sources"),
        (message("a", "", "unfinished"), message("a", ""), "unfinished"),
        (message("a", ""), message("a", ""), "empty"),
        (message("%1 of %2", "%1 di"), message("%1 of %2", ""), "placeholders"),
        (message("%n days", ["un giorno", "giorni"], numerus=True), message("%n days", "", numerus=True), "%n is lost"),
    ]
    missed = []
    for have, need, expected in planted:
        if not any(expected in what for what in check(ts("have.ts", have), ts("need.ts", need), "self-test")):
            missed.append(f"self-test: planted fault not found: {expected}")
    good = message("%n of %L1 days", ["un giorno di %1", "%n giorni di %1"], numerus=True)
    missed += check(ts("have.ts", good), ts("need.ts", good), "self-test")
    return missed


def main() -> int:
    if "--" not in sys.argv:
        sys.exit(__doc__)
    split = sys.argv.index("--")
    files, lupdate = [Path(name) for name in sys.argv[1:split]], sys.argv[split + 1 :]
    wrong, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        wrong += self_test(Path(folder))
        for ts in files:
            copy, said = refresh(ts, Path(folder), lupdate)
            wrong += said + check(ts, copy, ts.name)
            count += len(messages(ts))
    print("\n".join(wrong) if wrong else f"{count} strings in {len(files)} files, all there")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
