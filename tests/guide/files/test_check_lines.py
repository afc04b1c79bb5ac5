"""A paragraph on one line cannot lose half of itself."""

import pytest

from kiosk.guide.files.check_lines import check_lines

from ..changing import text_file, told

FRONT = '+++\ntitle = "x"\n+++\n'


def broken(body: str) -> list[int | None]:
    return [line for _, _, line in told([*check_lines(text_file(FRONT + body, "topic"))])]


@pytest.mark.parametrize(
    "body",
    [
        "Call 911.\n\nTell staff.\n",
        "## Why?\nBecause.\n",
        "Say:\n* One\n* Two\n\n1. First\n2. Second\n",
        "* One\n\n## Next\n\n* Two\n",
        "",
    ],
)
def test_a_line_for_each_part_is_fine(body: str) -> None:
    assert broken(body) == []


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("Call\n911.\n", [5]),
        ("* One\n  more\n* Two\nmore\n", [5, 7]),
        ("## Why?\nBecause\nit is.\n", [6]),
        ("* One\n\nWords\nmore\n", [7]),
    ],
)
def test_a_line_that_goes_on_with_the_one_above_is_told(body: str, lines: list[int]) -> None:
    assert broken(body) == lines


def test_a_file_that_is_no_topic_has_no_such_lines() -> None:
    assert [*check_lines(text_file("Call\n911.\n", "topic"))] == []
