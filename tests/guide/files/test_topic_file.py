"""A topic is whole, or it is none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.files.topic_file import LONGEST_TOPIC, read_topic, split_front_matter
from kiosk.guide.topic import Paragraph, Topic, Words

from ..changing import quick, text_file, told

TEXT = """+++
title = "Save it"
blurb = "It can help"
group = "steps"
order = 4
tells = ["s18"]
number = "ndvh"
code = "log"
reviewed_by = "An advocate"
reviewed_on = 2026-10-01
long_ok = ["When the"]
+++

Words.
"""


def test_a_topic_is_read_whole() -> None:
    assert read_topic(text_file(TEXT, "save-it.md")).value == Topic(
        key="save-it",
        title="Save it",
        blurb="It can help",
        group="steps",
        order=4,
        blocks=(Paragraph((Words("Words."),), 14),),
        tells=("s18",),
        number="ndvh",
        code="log",
        reviewed_by="An advocate",
        reviewed_on=date(2026, 10, 1),
        long_ok=("When the",),
    )


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ('title = "Save it"', "", "key-missing", None),
        ('"steps"', '"stpes"', "value-unknown", 4),
        ("order = 4", 'order = "4"', "key-wrong-kind", 5),
        ('code = "log"', "code = oops", "toml-broken", 8),
        ("Words.", "*Words.*", "markdown-refused", 14),
        ("Words.", "", "topic-empty", 13),
    ],
)
def test_a_topic_with_a_fault_that_matters_is_no_topic(old: str, new: str, code: str, line: int | None) -> None:
    found = read_topic(text_file(TEXT.replace(old, new), "save-it.md"))
    assert (found.value, told(found.faults)[:1]) == (None, [("save-it.md", code, line)])


@pytest.mark.parametrize("text", ["", "Words.", "+++\ntitle = 1\n", "\n" + TEXT])
def test_a_topic_without_its_front_is_none(text: str) -> None:
    found = read_topic(text_file(text, "save-it.md"))
    assert (found.value, told(found.faults)) == (None, [("save-it.md", "topic-without-front", 1)])


@pytest.mark.parametrize("name", ["Save.md", "save it.md", "-.md", "save\x1b.md"])
def test_a_name_that_cannot_be_a_key_is_refused(name: str) -> None:
    assert read_topic(text_file(TEXT, name)).value is None


def test_a_text_that_takes_too_long_to_read_is_refused() -> None:
    found = read_topic(text_file(TEXT + "![\n" * LONGEST_TOPIC, "save-it.md"))
    assert (found.value, told(found.faults)) == (None, [("save-it.md", "file-too-large", None)])


def test_an_unknown_key_is_told_and_the_topic_still_shown() -> None:
    found = read_topic(text_file(TEXT.replace("tells", "tels"), "save-it.md"))
    assert (found.value is not None, told(found.faults)) == (True, [("save-it.md", "key-unknown", 6)])


def test_both_parts_know_their_first_line() -> None:
    parts = split_front_matter(text_file(TEXT, "save-it.md"))
    assert parts is not None
    assert [part.first_line for part in parts] == [2, 13]


@quick
@given(st.lists(st.sampled_from(["+++\n", 'title = "x"\n', "order = 1\n", "\n", "Words.\n", "* x\n", "a", "="])))
def test_any_text_gives_a_topic_or_faults(parts: list[str]) -> None:
    found = read_topic(text_file("".join(parts), "a.md"))
    assert found.value is not None or found.faults
