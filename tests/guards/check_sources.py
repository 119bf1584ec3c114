#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold the house to its plan: check_sources.py ROOT

Who may include what (on Debian all Qt headers share one folder, so that a forbidden include compiles), no SQL in a
page, a licence header in every file, nothing left unfinished. Exit 1 with FILE:LINE: what is wrong.
"""

import re
import sys
from pathlib import Path

QT = Path("/usr/include/x86_64-linux-gnu/qt6")
SOURCE = {".cpp", ".h"}
HEADED = SOURCE | {".py", ".sh", ".cmake", ".sql", ".svg", ".in", ".desktop", ".xml"}
HEADED_NAMES = {"CMakeLists.txt", "dev", "run", ".clang-tidy"}
SKIPPED = ("build", ".git", "resources/evidence")

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
SQL = re.compile(r"\b(SELECT\s.+\sFROM|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET)\b|\bQSql\w+")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


def qt_modules() -> dict[str, str]:
    """Qt header as it is included ("QString", "qstring.h") to its module ("QtCore")."""
    return {header.name: module.name for module in QT.glob("Qt*") if module.is_dir() for header in module.iterdir()}


def module_of(include: str, modules: dict[str, str]) -> str | None:
    if include.startswith("Qt") and "/" in include:
        return include.split("/")[0]
    if include in modules and (include.startswith("Q") or include.startswith("q")):
        return modules[include]
    return None


def files(root: Path):
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root).as_posix()
        if path.is_file() and not relative.startswith(tuple(f"{s}/" for s in SKIPPED)) and "__pycache__" not in relative:
            yield path, relative


def faults_of(relative: str, text: str, modules: dict[str, str]):
    """(line, what is wrong) of one file; the path is relative to the root."""
    suffix = Path(relative).suffix
    name = Path(relative).name
    if (suffix in HEADED or name in HEADED_NAMES) and "SPDX-License-Identifier: " not in text[:600]:
        yield 1, "no SPDX-License-Identifier in its head"
    if suffix not in SOURCE:
        return
    for number, line in enumerate(text.splitlines(), 1):
        if UNFINISHED.search(line):
            yield number, "marked as unfinished"
        if relative.startswith("app/pages/") and SQL.search(line):
            yield number, "SQL in a page: ask core/query"
        match = INCLUDE.match(line)
        if not match:
            continue
        include = match[1]
        module = module_of(include, modules)
        if relative.startswith("core/"):
            if module and module not in ("QtCore", "QtSql"):
                yield number, f"core includes {include} of {module}: of Qt, Core and Sql alone"
            if re.match(r"(\.\./)*(app|shell|pages|widgets|charts|lecture)/", include):
                yield number, f"core includes {include} of the window"
        if relative.startswith("core/stats/") and module:
            yield number, f"core/stats includes {include}: it knows no Qt types"
        if module == "QtCharts" and not relative.startswith(("app/charts/", "tests/app/charts/", "tests/bench/")):
            yield number, f"{include} outside app/charts"
        if module == "QtNetwork":
            yield number, f"{include}: the program is offline"
        if relative.startswith("app/pages/") and module == "QtSql":
            yield number, f"{include} in a page: ask core/query"
        other = re.match(r"(?:\.\./)*pages/(\w+)/", include)
        page = re.match(r"app/pages/(\w+)/", relative)
        if page and other and page[1] != other[1]:
            yield number, f"page includes another page ({include}): emit an intent instead"


def self_test(modules: dict[str, str]) -> list[str]:
    """A guard that cannot fail is none: each kind of fault, planted, must be found."""
    head = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
    planted = [
        ("core/model/a.h", head + "#include <QColor>\n", "core includes QColor of QtGui"),
        ("core/model/a.h", head + "#include <QtWidgets/QLabel>\n", "core includes QtWidgets/QLabel"),
        ("core/stats/a.h", head + "#include <QString>\n", "it knows no Qt types"),
        ("core/query/a.h", head + '#include "shell/window.h"\n', "of the window"),
        ("app/pages/compare/a.cpp", head + "#include <QChart>\n", "outside app/charts"),
        ("app/pages/compare/a.cpp", head + "#include <QSqlQuery>\n", "in a page"),
        ("app/pages/compare/a.cpp", head + 'exec("SELECT a FROM b");\n', "SQL in a page"),
        ("app/pages/compare/a.cpp", head + '#include "pages/onset/page.h"\n', "another page"),
        ("app/shell/a.cpp", head + "#include <QNetworkReply>\n", "offline"),
        ("app/shell/a.cpp", "int a;\n", "no SPDX"),
        ("app/shell/a.cpp", head + "// TO" + "DO\n", "unfinished"),
    ]
    missed = []
    for relative, text, expected in planted:
        if not any(expected in what for _, what in faults_of(relative, text, modules)):
            missed.append(f"{relative}: planted fault not found: {expected}")
    clean = head + "#include <QString>\n#include <QSqlQuery>\n#include <vector>\n"
    missed += [f"clean file: {what}" for _, what in faults_of("core/store/a.cpp", clean, modules)]
    return missed


def main() -> int:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = Path(sys.argv[1]).resolve()
    modules = qt_modules()
    if not modules:
        sys.exit(f"{QT}: no Qt headers there, so that nothing can be checked")
    wrong = self_test(modules)
    seen = 0
    for path, relative in files(root):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        seen += 1
        wrong += [f"{relative}:{line}: {what}" for line, what in faults_of(relative, text, modules)]
    print("\n".join(wrong) if wrong else f"{seen} files, nothing wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
