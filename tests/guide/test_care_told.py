"""What staff read of an entry."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.guide.care_told import dates_told, line_told, script_told, state_told, ways_told
from kiosk.guide.files.confirmations import Confirmation, Confirmations
from kiosk.guide.files.kept_entries import KeptEntry, entry_meant, kept_entries
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words

WORDS = english_words(places(Path("/nowhere")))
UNTIL = date(2026, 12, 13)
"""The last day on which "sure" of the small pack, read on September 14, counts."""


def entry(pack: Path, key: str, today: date = UNTIL, noted: Confirmations | None = None) -> KeptEntry:
    return entry_meant(kept_entries(pack.parent, today, 365, noted or Confirmations()), key)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (-30, "good until Dec 13, 2026"),
        (-3, "due in 4 days"),
        (0, "due tomorrow"),
        (1, "due today"),
        (2, "due since yesterday"),
        (32, "due for 31 days"),
    ],
)
def test_how_a_line_stands_is_told_in_days(pack: Path, days: int, told: str) -> None:
    today = UNTIL + timedelta(days)
    assert state_told(entry(pack, "sure", today), today, WORDS) == told


def test_what_visitors_do_not_see_says_why(pack: Path) -> None:
    off = Confirmations({"sure": Confirmation(None, "", UNTIL, "AB")})
    late = UNTIL + timedelta(400)
    told = [
        state_told(entry(pack, "doubtful"), UNTIL, WORDS),
        state_told(entry(pack, "page", late), late, WORDS),
        state_told(entry(pack, "sure", noted=off), UNTIL, WORDS),
    ]
    assert told == ["not shown until confirmed", "too old, not shown", "withdrawn, not shown"]


def test_a_line_is_told_with_its_name_and_a_topic_says_that_it_is_one(pack: Path) -> None:
    lines = [line_told(entry(pack, key), UNTIL, WORDS) for key in ("sure", "topics.danger")]
    assert (lines[0], lines[1].startswith("Guidance: In danger   (")) == ("Sure Line   (due tomorrow)", True)


def test_a_coalition_is_told_with_its_state(pack: Path) -> None:
    (pack.parent / "kiosk.toml").write_text('state = "OH"\n')
    assert line_told(entry(pack, "oh-dv"), UNTIL, WORDS) == "OH: First of Ohio   (due for 56 days)"


def test_a_coalition_of_another_state_says_so(pack: Path) -> None:
    assert state_told(entry(pack, "oh-dv"), UNTIL, WORDS) == "another state"


def test_every_way_to_reach_it_is_told(pack: Path) -> None:
    keys = ("sure", "page", "topics.danger", "oh-dv", "oh-sa", "oh-tribal")
    ways = {key: ways_told(entry(pack, key).item, WORDS) for key in keys}
    assert ways == {
        "sure": (
            "Call 1-202-555-0142",
            "Text START to 88788",
            "Open https://chat.example.org",
            "Open https://example.org",
        ),
        "page": ("Open https://example.org/page",),
        "topics.danger": (),
        "oh-dv": ("Call 1-202-555-0144", "Open https://ohio.example.org"),
        "oh-sa": ("Call 1-202-555-0145",),
        "oh-tribal": (),
    }


def test_every_date_is_told_with_its_source_or_initials(pack: Path) -> None:
    noted = Confirmations({"sure": Confirmation(date(2026, 11, 1), "AB", date(2026, 11, 2), "")})
    assert dates_told(entry(pack, "sure", noted=noted), WORDS) == (
        "Read on September 14, 2026 in a list.",
        "Last confirmed here: November 1, 2026, by AB.",
        "Withdrawn on November 2, 2026.",
    )


def test_where_a_coalition_was_read_is_told(pack: Path) -> None:
    assert dates_told(entry(pack, "oh-dv"), WORDS) == ("Read on July 19, 2026 in a web page.",)


def test_a_topic_has_no_source_to_tell(pack: Path) -> None:
    assert dates_told(entry(pack, "topics.danger"), WORDS) == ()


def test_there_is_something_to_say_for_each_kind(pack: Path) -> None:
    scripts = {script_told(entry(pack, key), WORDS)[:4] for key in ("sure", "page", "topics.danger", "oh-dv")}
    assert scripts == {"Say:", "Open", "Read"}
