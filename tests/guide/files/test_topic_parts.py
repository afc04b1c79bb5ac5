"""A topic as a row of parts."""

import pytest

from kiosk.guide.files.read_content import read_content
from kiosk.guide.files.topic_parts import Part, numbers, parts

from ..conftest import SMALL_PACK


def test_each_paragraph_heading_and_item_is_a_part() -> None:
    topic = read_content([SMALL_PACK]).languages["en"].topics["danger"]
    assert [*parts(topic)] == [
        Part("paragraph", "Call 911. Then tell staff.", 11),
        Part("heading", "What comes next?", 14),
        Part("bullet", "Stay with somebody.", 16),
        Part("bullet", "Breathe.", 17),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Call 911.", ["911"]),
        ("1-800-799-7233, or 88788", ["1-800-799-7233", "88788"]),
        ("Open 24/7, at 9:30.", ["24/7", "9:30"]),
        ("One person", []),
    ],
)
def test_numbers_are_found_whole(text: str, found: list[str]) -> None:
    assert numbers(text) == found
