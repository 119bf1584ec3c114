#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page fits its window in every language: check_pages.py TRD-ATLAS LANGUAGE…

A window whose content needs more room than it is given grows past the size that was asked for, and a picture of it is then
larger than its name says. Words of another language are longer: this is where that shows.
"""

import os
import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path


def size_of(png: Path) -> tuple[int, int]:
    head = png.read_bytes()[:24]
    return struct.unpack(">II", head[16:24])


def pictures(program: str, language: str, folder: Path) -> list[Path]:
    settings = folder / "config" / "TRD Atlas"
    settings.mkdir(parents=True)
    (settings / "trd-atlas.conf").write_text(f"[General]\nlanguage={language}\n", encoding="utf-8")
    pages = folder / "pages"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder / "config")}
    subprocess.run([program, "--render-pages", str(pages)], env=environment, check=True, capture_output=True, timeout=240)
    return sorted(pages.glob("*.png"))


def main() -> int:
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    wrong, count = [], 0
    for language in sys.argv[2:]:
        with tempfile.TemporaryDirectory() as folder:
            found = pictures(sys.argv[1], language, Path(folder))
            if not found:
                wrong.append(f"{language}: no page was drawn")
            for png in found:
                count += 1
                wanted = re.search(r"(\d+)x(\d+)", png.name)
                size = size_of(png)
                if not wanted or size != (int(wanted[1]), int(wanted[2])):
                    wrong.append(f"{language}: {png.name} needs {size[0]}x{size[1]}")
    print("\n".join(wrong) if wrong else f"{count} pages, all within their window")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
