"""A payload becomes a code: which level, which size, and what is refused."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.guide.words import Wording
from kiosk.problem import KioskError
from kiosk.takeaway.make_code import LONGEST_PAYLOAD, make_code, smallest_code

payloads = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=LONGEST_PAYLOAD)
ENGLISH = Path(__file__).parents[2] / "content" / "en" / "takeaway.ftl"
quick = settings(max_examples=25, deadline=None, derandomize=True)


@pytest.mark.parametrize(
    ("length", "version"), [(14, 1), (15, 2), (26, 2), (27, 3), (42, 3), (62, 4), (63, 5), (84, 5)]
)
def test_the_smallest_version_at_level_m_is_taken(length: int, version: int) -> None:
    code = make_code("x" * length)
    assert (code.level, code.version) == ("M", version)


@pytest.mark.parametrize(
    ("length", "expected"),
    [(26, ("M", 2)), (42, ("M", 3)), (43, ("L", 3)), (53, ("L", 3))],
)
def test_level_l_is_taken_only_where_m_does_not_fit(length: int, expected: tuple[str, int]) -> None:
    code = smallest_code("x" * length, max_version=3)
    assert code is not None
    assert (code.level, code.version) == expected


def test_what_fits_at_neither_level_is_no_code() -> None:
    assert smallest_code("x" * 54, max_version=3) is None


@pytest.mark.parametrize(
    ("payload", "problem"),
    [
        ("", "code-empty"),
        ("https://example.org/caf\u00e9", "code-not-ascii"),
        ("https://example.org/\x1b]0;", "code-not-ascii"),
        ("two\nlines", "code-not-ascii"),
        ("x" * 85, "code-too-long"),
    ],
)
def test_a_payload_that_phones_misread_is_refused(payload: str, problem: str) -> None:
    with pytest.raises(KioskError) as caught:
        make_code(payload)
    assert caught.value.problem.code == problem


@pytest.mark.parametrize(
    ("payload", "told"),
    [("", "nothing to put"), ("\u20ac", "Use only plain English letters"), ("x" * 100, "100 bytes long")],
)
def test_a_refused_payload_is_told_in_words_with_a_remedy(payload: str, told: str) -> None:
    with pytest.raises(KioskError) as caught:
        make_code(payload)
    assert told in Wording("en", (ENGLISH.read_text(encoding="utf-8"),)).sentences(caught.value.problem)


@given(payloads)
@quick
def test_the_same_payload_gives_the_same_code(payload: str) -> None:
    assert make_code(payload) == make_code(payload)


@given(payloads)
@quick
def test_a_code_is_a_square_of_the_size_of_its_version(payload: str) -> None:
    code = make_code(payload)
    side = 17 + 4 * code.version
    assert {len(code.matrix), *(len(row) for row in code.matrix)} == {side}
