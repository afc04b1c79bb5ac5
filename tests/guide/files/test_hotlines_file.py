"""Facts and words of hotlines."""

from datetime import date

import pytest

from kiosk.guide.files.entries import read_facts, read_words
from kiosk.guide.files.hotlines_file import HotlineFacts, hotline_facts, hotline_words, join_hotline
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.hotline import TextLine

from ..changing import text_file, told

TEXT = """[[hotline]]
key = "sure"
tier = "core"
confidence = "A"
voice = "+18007997233"
text = { number = "88788", keyword = "START" }
chat = "https://chat.example.org"
site = "https://example.org"
videophone = "+18558121001"
tty = "+18007873224"
email = "help@example.org"
source_checked_on = 2026-09-14
source = "list"
sources = ["S14", "S15"]
"""


def read(text: str) -> Parsed[HotlineFacts]:
    found = read_facts(text_file(text), "hotline", hotline_facts)
    return Parsed(None if found.value is None else found.value.get("sure"), found.faults)


def test_all_facts_of_a_line_are_read() -> None:
    assert read(TEXT).value == HotlineFacts(
        key="sure",
        tier="core",
        confidence="A",
        voice_dial="+18007997233",
        text=TextLine("88788", "START"),
        chat="https://chat.example.org",
        site="https://example.org",
        videophone="1-855-812-1001",
        tty="1-800-787-3224",
        email="help@example.org",
        source_checked_on=date(2026, 9, 14),
        source="list",
        sources=("S14", "S15"),
    )


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("source_checked_on = 2026-09-14", "key-missing"),
        ('source = "list"', "key-missing"),
        ('confidence = "A"', "key-missing"),
        ('tier = "core"', "key-missing"),
    ],
)
def test_a_line_without_source_date_or_confidence_is_not_shown(line: str, code: str) -> None:
    found = read(TEXT.replace(line + "\n", ""))
    assert (found.value, told(found.faults)) == (None, [("a.toml", code, 1)])


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("+18007997233", "+1800799723", 5),
        ('"88788"', '"887888888"', 6),
        ("https://chat.example.org", "chat", 7),
        ("help@example.org", "help", 11),
        ("+18558121001", "\\u001b[2J", 9),
    ],
)
def test_one_wrong_way_does_not_hide_the_others(old: str, new: str, line: int) -> None:
    found = read(TEXT.replace(old, new))
    assert (found.value is not None, [fault.line for fault in found.faults]) == (True, [line])


def test_a_line_that_cannot_be_reached_is_not_shown() -> None:
    kept = [line for line in TEXT.splitlines() if line.split(" = ")[0] in "[[hotline]] key tier confidence tty source"]
    found = read("\n".join([*kept, "source_checked_on = 2026-09-14"]))
    assert (found.value, told(found.faults)) == (None, [("a.toml", "hotline-unreachable", 2)])


def test_facts_and_words_are_joined() -> None:
    words = read_words(
        text_file('[sure]\nname = "Sure"\n' + "".join(f'{key} = "{key}."\n' for key in WORD_KEYS)), hotline_words
    )
    facts = read(TEXT).value
    assert facts is not None
    assert words.value is not None
    line = join_hotline(facts, words.value.entries["sure"], "a list", date(2026, 11, 20))
    shown = (line.name, line.voice, line.voice_dial, line.source_name, line.confirmed_on, line.privacy)
    assert shown == ("Sure", "1-800-799-7233", "+18007997233", "a list", date(2026, 11, 20), "privacy.")


WORD_KEYS = ("blurb", "hours", "languages", "for_whom", "not_for", "privacy")


@pytest.mark.parametrize("missing", WORD_KEYS)
def test_words_are_whole_or_not_used(missing: str) -> None:
    lines = [f'{key} = "{key}."' for key in ("name", *WORD_KEYS) if key != missing]
    found = read_words(text_file("\n".join(["[sure]", *lines])), hotline_words)
    assert (found.value, told(found.faults)) == (None, [("a.toml", "key-missing", 1)])
