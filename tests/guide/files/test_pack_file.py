"""What the pack says of itself."""

from datetime import date

from kiosk.guide.files.pack_file import PackFacts, read_pack_facts

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
    found = read_pack_facts(text_file(TEXT + "[limits]\nhotlines_days = 90\n"))
    assert told(found.faults) == [("a.toml", "key-unknown", 5)]
