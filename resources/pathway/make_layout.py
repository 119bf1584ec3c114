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
import itertools
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from fontTools.ttLib import TTFont

LABEL, CAPTION = 12, 11  # type, in pixels: a node's own words; the words of ways
LABEL_LINE, CAPTION_LINE, STATUS_LINE = 16, 14, 20
PADDING, GAP = 8, 3  # inside a box; between a way's words and the node's
NARROW, WIDE = 110, 170  # boxes of options, which stand side by side; the others
STUB = 104  # the words of a way back
MARGIN = 5  # between the line of a way back and its stub
ROOM = 725  # what a window of 1366 pixels leaves for the drawing
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
    def __init__(self, graph, regular, semibold, beside):
        self.graph, self.regular, self.semibold, self.beside = graph, regular, semibold, beside
        self.back = backward(graph)
        self.place()
        self.node_lines, self.edge_lines, self.sizes, self.words = {}, {}, {}, {}
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

    def dot(self, apart, patience):
        """The graph in Graphviz' words. Ways back end in their stub, so that they do not shape the layers."""
        text = [f"digraph {{ rankdir=TB nodesep={apart} ranksep=0.2 splines=true mclimit={patience}",
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
                self.words[at] = width, height
                text.append(f'"stub {at}" [width={(width + 6) / 72:.4f} height={(height + 2 * MARGIN) / 72:.4f}]')
            elif at not in inside and at not in self.silent:
                lines = self.edge_lines[at] = wrap(edge["label"], self.beside, CAPTION, self.regular)
                width, height = max(line[1] for line in lines) + 10, len(lines) * CAPTION_LINE + 4
                self.words[at] = width, height
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
        nodes[thing["name"]] = [max(0, x - width // 2), max(0, y - height // 2), width, height]
    for thing in drawn["edges"]:
        at = int(thing["id"][1:])
        edges[at] = {"points": [point(part) for part in thing["pos"].split()]}
        if at in stubs:
            edges[at]["points"][-1][1] += hundredths(MARGIN)
        if at in stubs or "lp" in thing:
            edges[at]["label"] = stubs.get(at) or point(thing["lp"])
    size = [hundredths(right - left), hundredths(top - bottom)]
    return size, nodes, edges


def along(points):
    """A line as many short pieces: their ends."""
    ends = []
    for first in range(0, len(points) - 3, 3):
        curve = points[first : first + 4]
        for step in range(16):
            t = step / 16
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            ends.append([sum(weight * point[axis] for weight, point in zip(weights, curve)) for axis in (0, 1)])
    return [*ends, points[-1]]


def crosses(one, two, three, four):
    def side(a, b, c):
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    return side(one, two, three) * side(one, two, four) < 0 and side(three, four, one) * side(three, four, two) < 0


def faults(layout, size, nodes, edges):
    """How much of a drawing is hard to read: lines through words or boxes, lines over lines, width, height."""
    lines = {at: along(edge["points"]) for at, edge in edges.items()}
    words = {}
    for at, (width, height) in layout.words.items():
        x, y = edges[at]["label"]
        words[at] = [x - width * 50, y - height * 50, width * 100, height * 100]

    def touches(line, box, room):
        left, top, width, height = box
        return any(left - room < x < left + width + room and top - room < y < top + height + room for x, y in line)

    graph = layout.graph["edges"]
    struck = sum(touches(lines[at], box, -200) for other, box in words.items() for at in lines if at != other)
    own = sum(touches(lines[at][:-2], box, -300) for at, box in words.items())
    through = sum(touches(lines[at], box, -100) for name, box in nodes.items() for at in lines
                  if name not in (graph[at]["from"], graph[at]["to"]))  # fmt: skip
    close = sum(touches(lines[at], box, 300) for name, box in nodes.items() for at in lines
                if name not in (graph[at]["from"], graph[at]["to"]))  # fmt: skip
    over = 0
    for one, other in itertools.combinations(lines, 2):
        if graph[one]["from"] == graph[other]["from"] or graph[one]["to"] == graph[other]["to"]:
            continue
        over += any(crosses(*lines[one][a : a + 2], *lines[other][b : b + 2])
                    for a in range(len(lines[one]) - 1) for b in range(len(lines[other]) - 1))  # fmt: skip
    wide = max(0, size[0] / 100 - ROOM)
    return 30 * struck + 20 * own + 100 * through + 8 * close + 6 * over + 3 * wide + size[1] / 2000


def best(graph, regular, semibold):
    """Graphviz is asked in several ways; the drawing that reads best is kept."""
    found = None
    for beside, apart, patience in itertools.product((88, 96, 104), (0.06, 0.08, 0.1), (2, 3)):
        layout = Layout(graph, regular, semibold, beside)
        run = subprocess.run(["dot", "-Tjson"], input=layout.dot(apart, patience), capture_output=True, text=True, check=True)
        drawn = read(layout, json.loads(run.stdout))
        now = faults(layout, *drawn)
        if found is None or now < found[0]:
            found = now, layout, drawn
    return found[1:]


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    source, fonts, target = map(Path, sys.argv[1:])
    graph = json.loads(source.read_text(encoding="utf-8"))
    layout, (size, nodes, edges) = best(graph, Type(fonts / "Inter-Regular.otf"), Type(fonts / "Inter-SemiBold.otf"))
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
