"""Makes the four faces beside this file from the static TrueType files of two npm packages. See README.md.

Usage: python3 subset.py FOLDER   (FOLDER holds both packages, unpacked; needs fonttools 4)
"""

import sys
from pathlib import Path

from fontTools import subset

FACES = {
    "SourceSerif4-Regular": ("SourceSerif4_400Regular.ttf", "Pressbrief Serif", "Regular"),
    "SourceSerif4-SemiBold": ("SourceSerif4_600SemiBold.ttf", "Pressbrief Serif", "SemiBold"),
    "SourceSans3-Regular": ("SourceSans3_400Regular.ttf", "Pressbrief Sans", "Regular"),
    "SourceSans3-SemiBold": ("SourceSans3_600SemiBold.ttf", "Pressbrief Sans", "SemiBold"),
}

# Latin, Greek, Cyrillic, punctuation, currency, arrows, mathematics, and the two marks.
LETTERS = (
    "0020-007E,00A0-024F,0250-02FF,0300-0338,0370-03FF,0400-052F,1E00-1EFF,1F00-1FFF,2000-2027,202F-205F,2060,"
    "2070-209F,20A0-20C0,2100-214F,2150-215F,2190-2199,2200-22FF,25A0-25FF,2610-2612,2713,FB01-FB02,FFFD"
)


def rename(font, family, weight):
    """Gives a modified font a name of its own, as its licence asks (OFL 1.1, clause 3)."""
    names = {1: f"{family} {weight}", 2: "Regular", 3: f"{family} {weight}", 4: f"{family} {weight}"}
    names |= {6: f"{family.replace(' ', '')}-{weight}", 16: family, 17: weight}
    for record in list(font["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]
        elif record.nameID in (21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)


def make(source, target, family, weight):
    options = subset.Options(layout_features=["kern"], hinting=False, notdef_outline=True, name_IDs=["*"])
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(LETTERS))
    subsetter.subset(font)
    rename(font, family, weight)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    subset.save_font(font, str(target), options)


if __name__ == "__main__":
    here, packages = Path(__file__).parent, Path(sys.argv[1])
    for name, (file, family, weight) in FACES.items():
        make(next(packages.rglob(file)), here / f"{name}.ttf", family, weight)
