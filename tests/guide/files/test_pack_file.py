"""What the pack says of itself."""

from datetime import date

import pytest

from kiosk.guide.files.pack_file import PackFacts, read_pack_facts
from kiosk.guide.limits import Limits

from ..changing import text_file, told

TEXT = """name = "stalking-guidance"
version = "1.0.0"
released_on = 2026-11-22
languages = ["en", "es"]
"""


def test_name_version_day_and_languages_are_read() -> None:
    facts = PackFacts("stalking-guidance", "1.0.0", date(2026, 11, 22), ("en", "es"))
    assert read_pack_facts(text_file(TEXT)).value == facts


def test_a_pack_without_a_version_is_told() -> None:
    found = read_pack_facts(text_file(TEXT.replace('version = "1.0.0"', "")))
    assert (found.value, told(found.faults)) == (None, [("a.toml", "key-missing", None)])


def test_what_nobody_reads_is_told() -> None:
    found = read_pack_facts(text_file(TEXT + "[limit]\nhotlines_days = 90\n"))
    assert told(found.faults) == [("a.toml", "key-unknown", 5)]


def limits(text: str) -> tuple[Limits | None, list[tuple[str, str, int | None]]]:
    found = read_pack_facts(text_file(TEXT + text))
    return None if found.value is None else found.value.limits, told(found.faults)


def test_the_limits_are_read() -> None:
    text = "[limits]\nhotlines_days = 30\nresources_days = 60\ntopics_days = 100\n"
    assert limits(text) == (Limits(30, 60, 100), [])


def test_limits_that_are_not_told_are_the_usual_ones() -> None:
    assert (limits(""), limits("[limits]\ntopics_days = 200\n")) == ((Limits(), []), (Limits(topics_days=200), []))


@pytest.mark.parametrize(
    ("days", "code"),
    [
        ("6", "days-refused"),
        ("731", "days-refused"),
        ("-90", "days-refused"),
        ('"90"', "key-wrong-kind"),
        ("true", "key-wrong-kind"),
    ],
)
def test_a_limit_that_makes_no_sense_is_told_and_the_usual_one_holds(days: str, code: str) -> None:
    assert limits(f"[limits]\nhotlines_days = {days}\n") == (Limits(), [("a.toml", code, 6)])


def test_a_limit_that_nobody_knows_is_told() -> None:
    assert limits("[limits]\nhotline_days = 90\n") == (Limits(), [("a.toml", "key-unknown", 6)])
