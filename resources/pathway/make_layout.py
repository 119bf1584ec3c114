#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lay the pathway out with Graphviz: make_layout.py PATHWAY.json FONT_FOLDER OUTPUT.json

Boxes, lines and where their words stand, in hundredths of a pixel at 100 % text, with a digest of what was laid out. The
words are broken into lines here, with the program's own type, so that no laptop measures or lays out anything. A node
that is entered by one way alone bears that way's label above its own; other labels stand beside their lines. A way back
to an earlier part is no line over the whole drawing but a stub that names where it leads.
"""

import functools
import hashlib
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from fontTools.ttLib import TTFont

LABEL, CAPTION = 12, 11  # type, in pixels: a node's own words; the words of ways
LABEL_LINE, CAPTION_LINE, STATUS_LINE = 16, 14, 20
PADDING, GAP = 8, 3  # inside a box; between a way's words and the node's
NARROW, WIDE = 118, 180  # boxes of options, which stand side by side; the others
BESIDE, STUB = 104, 104  # the words beside a line; those of a way back
ARROW = "↑\u00a0"  # stays with the first word


class Type:
    """Widths in a font. Kerning is left out, as it makes words narrower rather than wider."""

    def __init__(self, file):
        font = TTFont(file)
        self.cmap, self.metrics, self.em = font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm

    def width(self, text, size):
        return sum(self.metrics[self.cmap.get(ord(letter), ".notdef")][0] for letter in text) * size / self.em


def wrap(text, most, size, font):
    """The fewest lines, and of those the most even ones: [(line, width)]."""
    words = text.split(" ")
    space = font.width(" ", size)
    widths = [font.width(word, size) for word in words]

    @functools.cache
    def rest(first):
        if first == len(words):
            return 0, 0, ()
        best, total = None, -space
        for last in range(first, len(words)):
            total += widths[last] + space
            if total > most and last > first:
                break
            count, unevenness, lines = rest(last + 1)
            line = (" ".join(words[first : last + 1]), total)
            now = (count + 1, unevenness + (most - total) ** 2, (line, *lines))
            best = min(best, now, key=lambda way: way[:2]) if best else now
        return best

    return rest(0)[2]


def digest(graph):
    """Of what the layout depends on, and nothing else; core/figure/pathwaylayout.cpp makes the same."""
    parts = []
    for node in graph["nodes"]:
        parts += ["node", node["id"], node["kind"], node["label"], "treated" if node.get("treatments") else "untreated"]
    for edge in graph["edges"]:
        parts += ["edge", edge["from"], edge["to"], edge["label"]]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def backward(graph):
    """Which ways lead back: those that would close a circle with the ways out of the nodes before them in the file."""
    after = {node["id"]: set() for node in graph["nodes"]}

    def leads(start, end):
        waiting, seen = [start], set()
        while waiting:
            node = waiting.pop()
            if node == end:
                return True
            if node not in seen:
                seen.add(node)
                waiting += after[node]
        return False

    places = {node["id"]: at for at, node in enumerate(graph["nodes"])}
    back = [False] * len(graph["edges"])
    for at, edge in sorted(enumerate(graph["edges"]), key=lambda numbered: places[numbered[1]["from"]]):
        back[at] = leads(edge["to"], edge["from"])
        if not back[at]:
            after[edge["from"]].add(edge["to"])
    return back


class Layout:
    def __init__(self, graph, regular, semibold):
        self.graph, self.regular, self.semibold = graph, regular, semibold
        self.back = backward(graph)
        self.place()
        self.node_lines, self.edge_lines, self.sizes = {}, {}, {}
        for node in graph["nodes"]:
            self.measure(node)

    def place(self):
        """Which way's label stands in a box, which stands beside its line, which is told once for many."""
        edges = list(enumerate(self.graph["edges"]))
        forward = Counter(edge["to"] for at, edge in edges if not self.back[at])
        same = Counter((edge["to"], edge["label"]) for at, edge in edges if not self.back[at])
        labels = {node["id"]: node["label"] for node in self.graph["nodes"]}
        self.inside = {edge["to"]: at for at, edge in edges if not self.back[at] and forward[edge["to"]] == 1}
        # "Check cautions and requirements" on nine ways into one node is said by the node itself.
        crowded = {node for (node, _), count in same.items() if count > 2}
        self.silent = {at for at, edge in edges if edge["to"] in crowded and not edge.get("when") and not self.back[at]}
        self.stubs = {at: wrap(ARROW + labels[edge["to"]], STUB, CAPTION, self.semibold)
                      for at, edge in edges if self.back[at]}  # fmt: skip

    def measure(self, node):
        most = (NARROW if node["kind"] == "option" else WIDE) - 2 * PADDING
        lines = wrap(node["label"], most, LABEL, self.semibold)
        height = len(lines) * LABEL_LINE + 2 * PADDING
        width = max(line[1] for line in lines)
        if node["id"] in self.inside:
            at = self.inside[node["id"]]
            above = wrap(self.graph["edges"][at]["label"], most, CAPTION, self.regular)
            self.edge_lines[at] = above
            height += len(above) * CAPTION_LINE + GAP
            width = max(width, *(line[1] for line in above))
        if node.get("treatments"):
            height += STATUS_LINE
            width = max(width, most)
        self.node_lines[node["id"]] = lines
        self.sizes[node["id"]] = (max(width + 2 * PADDING + 2, 96), height)

    def dot(self):
        """The graph in Graphviz' words. Ways back end in their stub, so that they do not shape the layers."""
        text = ["digraph { rankdir=TB nodesep=0.09 ranksep=0.2 splines=true mclimit=3",
                "node [shape=box fixedsize=true label=\"\"] edge [arrowhead=none fontname=Helvetica fontsize=8]"]
        for node in self.graph["nodes"]:
            width, height = self.sizes[node["id"]]
            text.append(f'"{node["id"]}" [width={width / 72:.4f} height={height / 72:.4f}]')
        inside = set(self.inside.values())
        for at, edge in enumerate(self.graph["edges"]):
            settings = [f"id=e{at}"]
            if at in self.stubs:
                lines = self.edge_lines[at] = wrap(edge["label"], STUB, CAPTION, self.regular)
                both = [*lines, *self.stubs[at]]
                width, height = max(line[1] for line in both) + 16, len(both) * CAPTION_LINE + 6
                text.append(f'"stub {at}" [width={width / 72:.4f} height={height / 72:.4f}]')
            elif at not in inside and at not in self.silent:
                lines = self.edge_lines[at] = wrap(edge["label"], BESIDE, CAPTION, self.regular)
                width, height = max(line[1] for line in lines) + 10, len(lines) * CAPTION_LINE + 4
                settings.append('label=<<table border="0" cellborder="0" cellspacing="0" cellpadding="0" fixedsize="true"'
                                f' width="{width:.0f}" height="{height}"><tr><td></td></tr></table>>')
            ends = [edge["from"], f"stub {at}" if at in self.stubs else edge["to"]]
            text.append(f'"{ends[0]}" -> "{ends[1]}" [{" ".join(settings)}]')
        return "\n".join(text) + "\n}\n"


def hundredths(value):
    return round(value * 100)


def read(layout, drawn):
    """What Graphviz made of it, from the top left corner down."""
    left, bottom, right, top = map(float, drawn["bb"].split(","))

    def point(text):
        x, y = map(float, text.split(","))
        return [hundredths(x - left), hundredths(top - y)]

    nodes, edges, stubs = {}, {}, {}
    for thing in drawn.get("objects", []):
        x, y = point(thing["pos"])
        if thing["name"] not in layout.sizes:
            stubs[int(thing["name"].split()[1])] = [x, y]
            continue
        width, height = (hundredths(size) for size in layout.sizes[thing["name"]])
        nodes[thing["name"]] = [x - width // 2, y - height // 2, width, height]
    for thing in drawn["edges"]:
        at = int(thing["id"][1:])
        edges[at] = {"points": [point(part) for part in thing["pos"].split()]}
        if at in stubs or "lp" in thing:
            edges[at]["label"] = stubs.get(at) or point(thing["lp"])
    size = [hundredths(right - left), hundredths(top - bottom)]
    return size, nodes, edges


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    source, fonts, target = map(Path, sys.argv[1:])
    graph = json.loads(source.read_text(encoding="utf-8"))
    layout = Layout(graph, Type(fonts / "Inter-Regular.otf"), Type(fonts / "Inter-SemiBold.otf"))
    text = layout.dot()
    drawn = json.loads(subprocess.run(["dot", "-Tjson"], input=text, capture_output=True, text=True, check=True).stdout)
    size, nodes, edges = read(layout, drawn)
    rows = ['"format": 1', f'"digest": "{digest(graph)}"', f'"size": {json.dumps(size)}']
    lines = []
    for node in graph["nodes"]:
        entry = {"id": node["id"], "box": nodes[node["id"]], "lines": [line for line, _ in layout.node_lines[node["id"]]]}
        lines.append("  " + json.dumps(entry, ensure_ascii=False))
    rows.append('"nodes": [\n' + ",\n".join(lines) + "\n ]")
    lines = []
    for at, edge in enumerate(graph["edges"]):
        place = "node" if at in layout.inside.values() else "line" if "label" in edges[at] else "none"
        entry = {"from": edge["from"], "to": edge["to"], "points": edges[at]["points"],
                 "words": place, "lines": [line for line, _ in layout.edge_lines.get(at, [])]}  # fmt: skip
        if place == "line":
            entry["label"] = edges[at]["label"]
        if at in layout.stubs:
            entry["leads_to"] = [line for line, _ in layout.stubs[at]]
        lines.append("  " + json.dumps(entry, ensure_ascii=False))
    rows.append('"edges": [\n' + ",\n".join(lines) + "\n ]")
    target.write_text("{\n " + ",\n ".join(rows) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
