"""The guide for staff prints on two pages, as a third gets lost; and the screens that it names are there."""

import re
from math import ceil
from pathlib import Path

from .tree import ROOT, files, plant

PAGES = 2
MOST_WORDS = 1_000

# Letter, the shorter of the two papers, with margins of 18 mm: 11 points in a wide face (DejaVu Sans), 1.25 apart.
LINES = 50
COLUMNS = 90
MOST_OF_A_ROW = COLUMNS - 6  # what the frames of a table leave


def lines_printed(text: str) -> float:
    """Tell how many lines a page in Markdown takes on paper; what stands between two blocks counts as a part of one."""
    blocks = re.split(r"\n{2,}", text.strip())
    return sum(_of_block(block) for block in blocks) + 0.3 * (len(blocks) - 1)


def _of_block(block: str) -> float:
    if block.startswith("#"):
        return 1.6
    if block.startswith("|"):
        return _of_table([[_seen(cell) for cell in line.strip("|").split("|")] for line in block.splitlines()])
    points = re.split(r"\n(?=\* |\d\. )", block)
    return sum(ceil(len(_seen(point)) / COLUMNS) for point in points)


def _of_table(rows: list[list[str]]) -> float:
    """Share the width out as a browser does: by the longest cell of each column."""
    rows = [rows[0], *rows[2:]]
    longest = [max(*map(len, column), 1) for column in zip(*rows, strict=True)]
    widths = [max(10, MOST_OF_A_ROW * each // max(sum(longest), MOST_OF_A_ROW)) for each in longest]
    return sum(
        max(1.2 * ceil(len(cell) / width) for cell, width in zip(row, widths, strict=True)) or 1.2 for row in rows
    )


def _seen(text: str) -> str:
    """Leave what is read: no address of a link, no sign of Markdown, one blank for each break."""
    return re.sub(r"\s+", " ", re.sub(r"[*`]|\]\([^)]*\)|\[", "", text)).strip()


def faults(root: Path) -> list[str]:
    text = (root / "docs/staff.md").read_text(encoding="utf-8")
    lines, words = lines_printed(text), len(re.findall(r"\w[\w'./-]*", _seen(text)))
    return [f"{ceil(lines)} lines"] * (lines > PAGES * LINES) + [f"{words} words"] * (words > MOST_WORDS)


def test_the_guide_for_staff_prints_on_two_pages() -> None:
    assert faults(ROOT) == []


def test_a_guide_that_is_too_long_is_found(tmp_path: Path) -> None:
    assert faults(plant(tmp_path, "docs/staff.md", "word\n\n" * 78)) == ["102 lines"]
    assert faults(plant(tmp_path, "docs/staff.md", "a " * 1_001)) == ["1001 words"]


def test_a_wide_table_and_a_long_line_take_the_lines_that_they_are_broken_into() -> None:
    assert lines_printed("x" * (COLUMNS + 1)) == 2
    row = f"| {'x' * COLUMNS} | {'y' * COLUMNS} |"
    assert lines_printed(f"| a | b |\n|---|---|\n{row}") == 1.2 + 1.2 * 3


def names_nowhere(root: Path) -> list[str]:
    """Find names of screens and lines that the guide tells, but no screen shows."""
    guide = re.sub(r"\s+", " ", (root / "docs/staff.md").read_text(encoding="utf-8"))
    shown = "\n".join(path.read_text(encoding="utf-8") for path in files(root, "content/en", "*.ftl")).lower()
    return [name for name in re.findall(r"(?<!\*)\*(\w[^*]*)\*(?!\*)", guide) if name.lower() not in shown]


def test_every_screen_that_the_guide_names_is_there() -> None:
    assert names_nowhere(ROOT) == []


def test_a_screen_that_is_not_there_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "content/en/staff.ftl", "staff-menu-pin = Change the PIN\n")
    assert names_nowhere(plant(tmp_path, "docs/staff.md", "**Open** *Change the\nPIN*, then *Dance*.")) == ["Dance"]
