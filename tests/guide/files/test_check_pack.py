"""A pack is checked as a whole; every file can be the one at fault."""

import sys
from pathlib import Path

import pytest

from kiosk.guide.files.check_pack import Report, check_pack
from kiosk.guide.files.confirmations import Confirmations

from ..changing import change, told
from ..conftest import SMALL_PACK


def check(*places: Path) -> list[tuple[str, str, int | None]]:
    """All faults but those about words of the program, which the small pack does not have, and about its own words."""
    return [found for found in told(report(*places).problems) if found[1] not in ("wording-missing", "wording-unused")]


def report(*places: Path) -> Report:
    return check_pack(places, Confirmations())


def test_a_whole_pack_has_no_faults() -> None:
    assert check(SMALL_PACK) == []


def test_the_figures_tell_what_was_looked_at() -> None:
    figures = report(SMALL_PACK).figures
    counted = (figures.languages, figures.topics, figures.hotlines, figures.resources, figures.coalitions)
    assert (counted, figures.held_back, len(figures.grades)) == ((1, 2, 3, 2, 3), 2, 5)


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("en/topics/danger.md", '["s01"]', '["s1"]', [("danger.md", "statement-unknown", 6)]),
        ("en/topics/danger.md", "Breathe.", "Breathe. ✓", [("danger.md", "glyph-missing", 17)]),
        ("en/topics/danger.md", "* Breathe.", "* _Breathe._", [("danger.md", "markdown-refused", 17)]),
        ("hotlines.toml", '"A"', '"E"', [("hotlines.toml", "value-unknown", 4)]),
        ("hotlines.toml", 'source = "list"\nsources', "sources", [("hotlines.toml", "key-missing", 1)]),
        ("hotlines.toml", '"S1"', '"S2"', [("hotlines.toml", "source-unlisted", 14)]),
        ("hotlines.toml", "= 2026-09-14", '= "in fall"', [("hotlines.toml", "checked-refused", 12)]),
        ("hotlines.toml", "source_checked_on = 2026-09-14\n", "", [("hotlines.toml", "key-missing", 1)]),
        ("sources.toml", "what", "which", [("sources.toml", "key-missing", 1)]),
        ("resources.toml", "/page", "/päge", [("resources.toml", "address-refused", 3)]),
        ("coalitions.toml", "2026-07-19", '"July"', [("coalitions.toml", "checked-refused", 11)]),
        ("glossary.toml", "names", "name", [("glossary.toml", "key-unknown", 1)]),
        ("source.toml", 'id = "s02"', 'id = "s03"', [("source.toml", "statement-untold", 5)]),
        ("en/ui.ftl", "= Hello", "= { Hello", [("ui.ftl", "wording-broken", 2)]),
        (
            "en/hotlines.toml",
            "You and your friends.",
            "You and your friends →✓",
            [("hotlines.toml", "glyph-missing", 9)],
        ),
    ],
)
def test_each_fault_is_told_with_file_and_line(
    pack: Path, name: str, old: str, new: str, expected: list[tuple[str, str, int | None]]
) -> None:
    change(pack / name, old, new)
    assert set(expected) <= set(check(pack))


def test_faults_are_sorted_by_file_and_line(pack: Path) -> None:
    change(pack / "en" / "topics" / "danger.md", "911", "✓")
    change(pack / "hotlines.toml", '"A"', '"E"')
    problems = report(pack).problems
    assert list(problems) == sorted(problems, key=lambda problem: (str(problem.path), problem.line or 0))


def test_without_textstat_there_are_no_grades(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textstat", None)
    assert report(SMALL_PACK).figures.grades == {}


def test_the_shipped_pack_needs_a_home_for_no_fault_of_its_own(pack: Path) -> None:
    (pack / "glossary.toml").unlink()
    assert check(pack) == [("glossary.toml", "file-missing", None)]
