#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is offline: check_links.py PROGRAM… fails where one loads a network library, or does not load at all."""

import re
import subprocess
import sys

NETWORK = re.compile(r"libQt6?(Network|WebEngine|WebSockets)\w*\.so|libcurl|libsoup")
MISSING = re.compile(r"=> not found")


def main() -> int:
    wrong = []
    for program in sys.argv[1:]:
        libraries = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
        if "libQt6Core" not in libraries:
            wrong.append(f"{program}: does not even load QtCore: is this the program?")
        for line in libraries.splitlines():
            if NETWORK.search(line) or MISSING.search(line):
                wrong.append(f"{program}: {line.strip()}")
    print("\n".join(wrong) if wrong else f"{len(sys.argv) - 1} programs, no network library")
    return 1 if wrong or len(sys.argv) < 2 else 0


if __name__ == "__main__":
    sys.exit(main())
