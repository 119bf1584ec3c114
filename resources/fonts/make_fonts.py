#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The TRD Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make "TRD Inter" from an installed Inter: make_fonts.py INTER.otf WEIGHT OUTPUT.otf

Qt 6.4 cannot switch OpenType features, so that numbers would not line up in tables and on axes: the character map
itself is pointed at the tabular digits. The result carries a family name of its own, so that it never mixes with an
Inter that a person has installed, and keeps only the scripts that the program's languages need, for a quick start.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "TRD Inter"

# Latin with its extensions, Greek, Cyrillic, then what charts and sentences are set with.
BLOCKS = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x02B0, 0x02FF), (0x0300, 0x036F), (0x0370, 0x03FF), (0x0400, 0x04FF),
    (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218F),
    (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x25A0, 0x25FF), (0x2600, 0x26FF), (0x2700, 0x27BF),
]  # fmt: skip

# Kerning stays. Marks stand in composed letters; shaping them apart costs time at every label. Contextual alternates go: they would turn "->" into an arrow and "3x4" into "3×4" unasked.
FEATURES = ["kern"]


def tabular_figures(font):
    """Proportional glyph name to tabular glyph name, as the font's own 'tnum' feature has it."""
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            lookup = table.LookupList.Lookup[record.Feature.LookupListIndex[0]]
            sub = lookup.SubTable[0]
            return dict(getattr(sub, "ExtSubTable", sub).mapping)
    sys.exit("make_fonts.py: the font has no tabular figures (feature 'tnum')")


def point_digits_at_tabular(font):
    tabular = tabular_figures(font)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                # Subtables may share one map: what is tabular already stays.
                table.cmap[code] = tabular.get(table.cmap[code], table.cmap[code])


def level_widths(font):
    """One advance for all digits and for U+2007, which stands in for one where numbers are padded.

    Inter's SemiBold 4 is three units off, a rounding of its interpolation. Shapers and FreeType read hmtx."""
    cmap, metrics = font.getBestCmap(), font["hmtx"].metrics
    glyphs = [cmap[code] for code in (*range(ord("0"), ord("9") + 1), 0x2007)]
    widest = max(metrics[glyph][0] for glyph in glyphs[:10])
    for glyph in glyphs:
        metrics[glyph] = (widest, metrics[glyph][1])


def rename(font, weight):
    style = {400: "Regular", 600: "SemiBold"}[weight]
    family = FAMILY if weight == 400 else f"{FAMILY} {style}"
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    names = font["name"]
    kept = [n for n in names.names if n.nameID in (0, 5, 7, 8, 9, 11, 12, 13, 14)]
    names.names = kept
    for name_id, text in [
        (1, family), (2, "Regular"), (3, postscript), (4, f"{FAMILY} {style}"), (6, postscript),
        (16, FAMILY), (17, style),
    ]:  # fmt: skip
        names.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    cff = font["CFF "].cff
    cff.fontNames = [postscript]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName, top.Weight = f"{FAMILY} {style}", FAMILY, style


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    source, weight, target = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    # No new time stamp: the same font in gives the same bytes out.
    font = TTFont(source, recalcTimestamp=False)
    point_digits_at_tabular(font)
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.hinting = True
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in BLOCKS for c in range(first, last + 1)])
    subsetter.subset(font)
    level_widths(font)
    rename(font, weight)
    font.save(target)


if __name__ == "__main__":
    main()
