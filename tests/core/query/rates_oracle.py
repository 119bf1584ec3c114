#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reading of the rules "What a rate is, and what a contrast" (rules 1 to 7 and 9), from the evidence files alone.

Prints, for a set of selections, which row stands for each arm, with its counts, what is listed beside it, what is left
out and for whom; and which pairs of rows make a computed contrast. It pools nothing. The standard library is all it needs.

    rates_oracle.py EVIDENCE > rates_oracle.json     write the expected values anew
    rates_oracle.py EVIDENCE --check FILE            exit 1 where FILE is not what would be written
"""
import json
import re
import sys
from fractions import Fraction
from pathlib import Path

HOURS = {"minute": Fraction(1, 60), "hour": Fraction(1), "day": Fraction(24), "week": Fraction(168),
         "month": Fraction(1461, 2)}
SCALES = ["MADRS", "HAM-D", "QIDS-C", "QIDS-SR", "PHQ-9"]
RESISTANCE = ["resistant", "inadequate-response", "not-required"]
STRATEGIES = ["glutamatergic", "psychedelic", "antipsychotic-augmentation", "established-alternative"]
ROLES = ["experimental", "active-control", "control"]
TWELVE_WEEKS = 12 * HOURS["week"]

# Rule 2, phrase by phrase as the files word it.
AMONG_RESPONDERS = ["among responders", "among remitters", "of the ketamine responders", "responders still in response",
                    "of the 10 day-7 remissions", "of those still treated"]
CHOSEN_RESPONDERS = ["chosen for an earlier response"]


def hours(at):
    return Fraction(str(at["value"])) * HOURS[at["unit"]]


def half_away(value):
    return int(value + Fraction(1, 2))


def counted(row):
    """(n, events, derived), or None for a row without n."""
    if not row.get("n"):
        return None
    if "events" in row:
        return row["n"], row["events"], False
    if "percent" in row:
        return row["n"], half_away(row["n"] * Fraction(str(row["percent"])) / 100), True
    return None


def among_responders(study, row):
    return (any(phrase in row.get("definition", "").lower() for phrase in AMONG_RESPONDERS)
            or any(phrase in study.get("note", "").lower() for phrase in CHOSEN_RESPONDERS))


def scale_key(row):
    scale = row.get("scale")
    if scale in SCALES:
        return SCALES.index(scale), ""
    return (len(SCALES), scale) if scale else (len(SCALES) + 1, "")


class Evidence:
    def __init__(self, folder):
        self.studies = [json.loads(path.read_text("utf-8")) for path in (Path(folder) / "studies").glob("*.json")]
        self.studies.sort(key=lambda study: study["id"])
        catalogue = json.loads((Path(folder) / "knowledge" / "treatments.json").read_text("utf-8"))
        comparators = json.loads((Path(folder) / "knowledge" / "comparators.json").read_text("utf-8"))
        self.treatments = [entry["id"] for entry in catalogue + comparators]
        self.strategy = {entry["id"]: entry.get("strategy") for entry in catalogue + comparators}


class Choice:
    """One selection, one outcome."""

    def __init__(self, evidence, outcome, by="treatment", start=None, stop=None, controls=False, the_set="review",
                 resistance=("resistant",), scales=(), treatments=(), strategies=(), designs=(), randomised=False):
        self.evidence, self.outcome, self.by, self.controls = evidence, outcome, by, controls
        self.the_set, self.resistance, self.scales = the_set, resistance, scales
        self.treatments, self.strategies, self.designs, self.randomised = treatments, strategies, designs, randomised
        self.start = hours(start) if start else Fraction(0)
        self.stop = hours(stop) if stop else (None if self.start >= TWELVE_WEEKS else TWELVE_WEEKS)
        self.groups, self.left_out = {}, []

    def wants_study(self, study):
        if self.the_set != "all" and study["selection"]["set"] != self.the_set:
            return False
        if self.randomised and study["design"]["type"] != "randomised":
            return False
        if self.designs and study["design"]["type"] not in self.designs:
            return False
        if study["population"].get("resistance", "not-required") not in self.resistance:
            return False
        return any(self.wants_treatment(arm) for arm in study["arms"])

    def wants_treatment(self, arm):
        if self.treatments and arm["treatment"] not in self.treatments:
            return False
        return not self.strategies or self.evidence.strategy[arm["treatment"]] in self.strategies

    def wants_arm(self, arm):
        return (self.controls or arm["role"] != "control") and self.wants_treatment(arm)

    def in_window(self, row):
        time = hours(row["at"])
        return time >= self.start and (self.stop is None or time <= self.stop)

    def group_key(self, study, arm):
        strategy = self.evidence.strategy[arm["treatment"]]
        if self.by == "treatment":
            name, rank = arm["treatment"], self.evidence.treatments.index(arm["treatment"])
        elif self.by == "strategy":
            name = strategy or "comparator"
            rank = STRATEGIES.index(strategy) if strategy else len(STRATEGIES)
        else:
            name, rank = study["id"], self.evidence.studies.index(study)
        kind = study["population"].get("resistance", "not-required")
        return arm["role"] == "control", rank, RESISTANCE.index(kind), name

    def group(self, study, arm):
        return self.groups.setdefault(self.group_key(study, arm), {"pooled": [], "unpooled": []})

    def leave_out(self, study, arm, index, why, other=""):
        self.left_out.append({"study": study["id"], "arm": arm["id"] if arm else "all", "row": index, "why": why,
                              "other": other})

    def trees(self, study):
        """Lists of arms whose people are the same: linked by part_of, same treatment, same kind of group."""
        arms = {arm["id"]: arm for arm in study["arms"]}
        parent = {}
        for arm in study["arms"]:
            whole = arms.get(arm.get("part_of"))
            alike = whole and whole["treatment"] == arm["treatment"] and (
                (whole["role"] == "control") == (arm["role"] == "control"))
            parent[arm["id"]] = whole["id"] if alike else None
        trees = {}
        for arm in study["arms"]:
            root = arm["id"]
            while parent[root]:
                root = parent[root]
            trees.setdefault(root, []).append(arm)
        return trees

    def choose(self):
        for study in self.evidence.studies:
            if self.wants_study(study):
                self.choose_rows(study)
        for key in sorted(self.groups):
            self.settle_overlaps(self.groups[key])
        return self

    def choose_rows(self, study):
        arms = {arm["id"]: arm for arm in study["arms"]}
        read = {source["id"]: source.get("read", False) for source in study["sources"]}
        usable, hollow = {}, {}
        for index, row in enumerate(study.get("outcomes", [])):
            if row["kind"] != self.outcome or (self.scales and row.get("scale") not in self.scales):
                continue
            maintenance = study["design"].get("clock") == "maintenance"
            if not maintenance and "at" in row and not self.in_window(row):
                continue
            if row["arm"] == "all":
                self.leave_out(study, None, index, "whole-study")
                continue
            arm = arms[row["arm"]]
            if not self.wants_arm(arm):
                continue
            why = ("maintenance-clock" if maintenance else "no-time" if "at" not in row
                   else "not-read" if not read[row["source"]]
                   else "among-responders" if among_responders(study, row) else None)
            if why:
                self.group(study, arm)["unpooled"].append((study, arm, index, why))
            else:
                (usable if counted(row) else hollow).setdefault(arm["id"], []).append(index)
        self.settle_arms(study, usable, hollow)

    def settle_arms(self, study, usable, hollow):
        rows = study.get("outcomes", [])

        def latest(indices):
            return min(indices, key=lambda at: (-hours(rows[at]["at"]), scale_key(rows[at]), at))

        best = {arm: latest(indices) for arm, indices in usable.items()}
        best_hollow = {arm: latest(indices) for arm, indices in hollow.items()}
        for root, members in self.trees(study).items():
            able = [arm for arm in members if arm["id"] in best]
            able = [arm for arm in able if arm["id"] == root] or sorted(able, key=lambda arm: -rows[best[arm["id"]]]["n"])
            drawn = [arm for arm in members if arm["id"] in best_hollow]
            drawn = [arm for arm in drawn if arm["id"] == root] or drawn
            standing = (able or drawn or [None])[0]
            for arm in members:
                chosen = best.get(arm["id"]) if able else best_hollow.get(arm["id"])
                for index in usable.get(arm["id"], []) + hollow.get(arm["id"], []):
                    if arm is standing and index == chosen:
                        continue
                    of_best = index in (best.get(arm["id"]), best_hollow.get(arm["id"]))
                    if arm is not standing and of_best:
                        self.leave_out(study, arm, index, "part-of-another", standing["id"])
                    else:
                        self.leave_out(study, arm, index, "another-row")
            if able:
                self.group(study, standing)["pooled"].append((study, standing, best[standing["id"]]))
            elif drawn:
                self.group(study, standing)["unpooled"].append(
                    (study, standing, best_hollow[standing["id"]], "no-denominator"))

    def settle_overlaps(self, group):
        by_study = {}
        for study, arm, index in group["pooled"]:
            by_study.setdefault(study["id"], []).append((study, arm, index))
        size = {name: sum(study["outcomes"][index]["n"] for study, _, index in rows) for name, rows in by_study.items()}
        order = sorted(by_study, key=lambda name: (by_study[name][0][0]["design"]["type"] != "randomised", -size[name],
                                                   by_study[name][0][0]["citation"]["year"], name))
        taken, kept = [], []
        for name in order:
            study = by_study[name][0][0]
            clash = [other for other in taken
                     if other["id"] in study.get("overlaps", []) or name in other.get("overlaps", [])]
            rows = sorted(by_study[name], key=lambda entry: study["arms"].index(entry[1]))
            if clash:
                for _, arm, index in rows:
                    self.leave_out(study, arm, index, "overlap", clash[0]["id"])
            else:
                taken.append(study)
                kept += rows
        group["pooled"] = kept

    def result(self):
        groups = []
        for key in sorted(self.groups):
            group = self.groups[key]
            rows = []
            for study, arm, index in group["pooled"]:
                row = study["outcomes"][index]
                n, events, derived = counted(row)
                rows.append({"study": study["id"], "arm": arm["id"], "row": index, "at": float(hours(row["at"])), "n": n,
                             "events": events, "derived": derived})
            unpooled = [{"study": study["id"], "arm": arm["id"], "row": index, "why": why}
                        for study, arm, index, why in group["unpooled"]]
            unpooled.sort(key=lambda entry: (entry["study"], entry["row"]))
            groups.append({"id": key[3], "resistance": RESISTANCE[key[2]], "control": key[0], "rows": rows,
                           "unpooled": unpooled})
        self.left_out.sort(key=lambda entry: (entry["study"], entry["row"]))
        return {"groups": groups, "left_out": self.left_out}


def computed_contrasts(choice):
    """Rule 9: pairs of rows of one study that may be compared, the arm of interest first."""
    pairs = []
    for study in choice.evidence.studies:
        if not choice.wants_study(study) or study["design"].get("crossover"):
            continue
        arms = {arm["id"]: arm for arm in study["arms"]}
        order = [arm["id"] for arm in study["arms"]]

        def wholes(name):
            above = []
            while arms[name].get("part_of"):
                name = arms[name]["part_of"]
                above.append(name)
            return above

        maintenance = study["design"].get("clock") == "maintenance"
        rows = [(index, row) for index, row in enumerate(study.get("outcomes", []))
                if row["kind"] == choice.outcome and row["arm"] in arms and "at" in row
                and (maintenance or choice.in_window(row))
                and counted(row) and (not choice.scales or row.get("scale") in choice.scales)]
        for at, (index, row) in enumerate(rows):
            for other_index, other in rows[at + 1:]:
                one, two = arms[row["arm"]], arms[other["arm"]]
                same = all(row.get(key) == other.get(key) for key in ("scale", "definition"))
                if (one is two or not same or hours(row["at"]) != hours(other["at"])
                        or one.get("stage") != two.get("stage")
                        or one["id"] in wholes(two["id"]) or two["id"] in wholes(one["id"])
                        or not (choice.wants_treatment(one) or choice.wants_treatment(two))):
                    continue
                ends = sorted([(ROLES.index(one["role"]), order.index(one["id"]), index),
                               (ROLES.index(two["role"]), order.index(two["id"]), other_index)])
                pairs.append({"study": study["id"], "arm_row": ends[0][2], "versus_row": ends[1][2]})
    return pairs


def day(value):
    return {"value": value, "unit": "day"}


def week(value):
    return {"value": value, "unit": "week"}


def month(value):
    return {"value": value, "unit": "month"}


SELECTIONS = [
    ("response", {}),
    ("remission", {}),
    ("response", {"by": "strategy"}),
    ("remission", {"by": "strategy", "controls": True}),
    ("response", {"the_set": "all", "resistance": RESISTANCE, "controls": True}),
    ("remission", {"the_set": "all", "resistance": RESISTANCE, "controls": True, "by": "strategy"}),
    ("response", {"the_set": "all", "by": "study", "resistance": RESISTANCE}),
    ("response", {"the_set": "all", "stop": day(1)}),
    ("response", {"the_set": "all", "start": week(1), "stop": week(4), "controls": True}),
    ("remission", {"the_set": "all", "start": week(13), "controls": True}),
    ("response", {"the_set": "all", "start": week(12), "controls": True}),
    ("response", {"the_set": "all", "stop": month(6), "by": "strategy"}),
    ("remission", {"the_set": "all", "stop": month(6)}),
    ("response", {"the_set": "all", "scales": ["HAM-D", "QIDS-SR"], "resistance": RESISTANCE}),
    ("remission", {"strategies": ["psychedelic"], "stop": month(6), "the_set": "all"}),
    ("remission", {"randomised": True, "the_set": "all", "resistance": ["inadequate-response"]}),
    ("response", {"treatments": ["ketamine-iv", "esketamine-intranasal"], "designs": ["cohort", "single-arm", "post-hoc"],
                  "the_set": "all"}),
]


def write(folder):
    evidence = Evidence(folder)
    found = []
    for outcome, options in SELECTIONS:
        choice = Choice(evidence, outcome, **options).choose()
        found.append({"outcome": outcome, "options": options, **choice.result(), "computed": computed_contrasts(choice)})
    phrases = [{"study": study["id"], "row": index} for study in evidence.studies
               for index, row in enumerate(study.get("outcomes", []))
               if row["kind"] in ("response", "remission") and among_responders(study, row)]
    return one_line_a_row({"among_responders": phrases, "selections": found}) + "\n"


def one_line_a_row(value, indent=""):
    """JSON in which an object without objects inside stands on one line."""
    def flat(entry):
        return not isinstance(entry, (dict, list)) or (
            not any(isinstance(inner, dict) for inner in (entry.values() if isinstance(entry, dict) else entry))
            and all(flat(inner) for inner in (entry.values() if isinstance(entry, dict) else entry)))
    if flat(value):
        return json.dumps(value, ensure_ascii=False)
    deeper = indent + " "
    if isinstance(value, dict):
        lines = [f"{deeper}{json.dumps(key)}: {one_line_a_row(inner, deeper)}" for key, inner in value.items()]
        return "{\n" + ",\n".join(lines) + "\n" + indent + "}"
    return "[\n" + ",\n".join(deeper + one_line_a_row(inner, deeper) for inner in value) + "\n" + indent + "]"


if __name__ == "__main__":
    text = write(sys.argv[1])
    if len(sys.argv) == 4 and sys.argv[2] == "--check":
        if Path(sys.argv[3]).read_text("utf-8") != text:
            sys.exit(f"{sys.argv[3]}: not what the evidence gives, to be written anew and looked at")
    else:
        sys.stdout.write(text)
