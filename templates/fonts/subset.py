"""Makes the faces beside this file from the static TrueType files of some npm packages. See README.md.

Usage: python3 subset.py FOLDER   (FOLDER holds the packages, unpacked; needs fonttools 4)
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib.tables._g_l_y_f import Glyph


def double_bytes(codec, leads):
    """Every character that a double-byte character set has in some of its rows."""
    pairs = (bytes([lead, trail]) for lead in leads for trail in range(0x40, 0xFF))
    return {ord(letter) for pair in pairs if len(letter := pair.decode(codec, "ignore")) == 1}


# Latin, Greek, Cyrillic, punctuation, currency, arrows, mathematics, and the two marks.
LETTERS = subset.parse_unicodes(
    "0020-007E,00A0-024F,0250-02FF,0300-0338,0370-03FF,0400-052F,1E00-1EFF,1F00-1FFF,2000-2027,202F-205F,2060,"
    "2070-209F,20A0-20C0,2100-214F,2150-215F,2190-2199,2200-22FF,25A0-25FF,2610-2612,2713,FB01-FB02,FFFD"
)

# Arabic, with the letters that other languages add to it, and the signs that stand between its words.
ARABIC = subset.parse_unicodes(
    "0020-002F,003A-0040,005B-0060,007B-007E,00A0,00AB,00BB,0600-06FF,0750-077F,200C-200D,2010-2026,2039-203A,FDFC-FDFD"
)
JOINING = "ccmp locl isol init medi fina rlig calt liga mark mkmk curs".split()

# The characters of GB 2312 and the frequent ones of Big5, simplified and traditional, with the signs of both.
CHINESE = {
    letter
    for letter in double_bytes("gb2312", range(0xA1, 0xF8)) | double_bytes("big5", range(0xA1, 0xC7))
    if letter >= 0x2E80
} | set(subset.parse_unicodes("00B7,2013-2014,2018-201D,2025-2026,3000-301F,FE30-FE4F,FF01-FF5E,FFE0-FFE6"))

# Where a face comes from, what it is called, which letters it keeps, and with which features of its layout.
FACES = {
    "SourceSerif4-Regular": ("SourceSerif4_400Regular.ttf", "Pressbrief Serif", "Regular", LETTERS, ["kern"]),
    "SourceSerif4-SemiBold": ("SourceSerif4_600SemiBold.ttf", "Pressbrief Serif", "SemiBold", LETTERS, ["kern"]),
    "SourceSans3-Regular": ("SourceSans3_400Regular.ttf", "Pressbrief Sans", "Regular", LETTERS, ["kern"]),
    "SourceSans3-SemiBold": ("SourceSans3_600SemiBold.ttf", "Pressbrief Sans", "SemiBold", LETTERS, ["kern"]),
    "Amiri-Regular": ("Amiri_400Regular.ttf", "Pressbrief Naskh", "Regular", ARABIC, JOINING),
    "Amiri-Bold": ("Amiri_700Bold.ttf", "Pressbrief Naskh", "Bold", ARABIC, JOINING),
    "PlexSansArabic-Regular": ("IBMPlexSansArabic_400Regular.ttf", "Pressbrief Arabic", "Regular", ARABIC, JOINING),
    "PlexSansArabic-SemiBold": ("IBMPlexSansArabic_600SemiBold.ttf", "Pressbrief Arabic", "SemiBold", ARABIC, JOINING),
    "NotoSerifSC-Regular": ("NotoSerifSC_400Regular.ttf", "Pressbrief Song", "Regular", CHINESE, []),
    "NotoSansSC-Regular": ("NotoSansSC_400Regular.ttf", "Pressbrief Hei", "Regular", CHINESE, []),
    "NotoSansSC-SemiBold": ("NotoSansSC_600SemiBold.ttf", "Pressbrief Hei", "SemiBold", CHINESE, []),
}


def rename(font, family, weight):
    """Gives a modified font a name of its own, as its licence asks (OFL 1.1, clause 3)."""
    names = {1: f"{family} {weight}", 2: "Regular", 3: f"{family} {weight}", 4: f"{family} {weight}"}
    names |= {6: f"{family.replace(' ', '')}-{weight}", 16: family, 17: weight}
    for record in list(font["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]
        elif record.nameID in (21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)


def hide_non_joiner(font):
    """Gives U+200C, which only keeps letters from joining, a glyph with nothing to see."""
    font["glyf"]["nonjoiner"] = Glyph()
    font["hmtx"]["nonjoiner"] = (0, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0x200C] = "nonjoiner"


def leave_out_kashidas(font):
    """Takes out the strokes that a font puts between two letters for looks: to a program that copies text each is a gap, and so a blank."""
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in (getattr(each, "ExtSubTable", each) for each in lookup.SubTable):
            if table.LookupType == 2:
                table.mapping = {name: glyphs for name, glyphs in table.mapping.items() if glyphs[0] != name}


def make(source, target, family, weight, letters, features):
    options = subset.Options(layout_features=features, hinting=False, notdef_outline=True, name_IDs=["*"])
    font = subset.load_font(str(source), options)
    if features is JOINING:
        hide_non_joiner(font)
        leave_out_kashidas(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    rename(font, family, weight)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    subset.save_font(font, str(target), options)


if __name__ == "__main__":
    here, packages = Path(__file__).parent, Path(sys.argv[1])
    for name, (file, *face) in FACES.items():
        make(next(packages.rglob(file)), here / f"{name}.ttf", *face)
