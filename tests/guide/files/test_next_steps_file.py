"""``next-steps.toml``: whole or not used, and every fault with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.files.next_steps_file import read_next_steps
from kiosk.guide.next_steps import Rule

from ..changing import quick, text_file, told
from ..conftest import SMALL_PACK

TEXT = (SMALL_PACK / "next-steps.toml").read_text(encoding="utf-8")


def faults(text: str) -> list[tuple[str, int | None]]:
    return [(code, line) for _, code, line in told(read_next_steps(text_file(text)).faults)]


def is_used(text: str) -> bool:
    return read_next_steps(text_file(text)).value is not None


def test_a_table_is_read_whole() -> None:
    found = read_next_steps(text_file(TEXT))
    assert found.faults == ()
    assert found.value is not None
    assert found.value.answers["need"] == ("talk", "place")
    assert found.value.rules[1] == Rule(("yes", "place", "no"), "go", "keep-it", "likely", "page", 1)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('need = "place"', 'need = "palace"', [("value-unknown", 24)]),
        ('do = "go"\n', "", [("key-missing", 22)]),
        ('number = "likely"\n', "", [("key-missing", 22)]),
        ('do = "go"\n', 'do = "go"\ndoes = "go"\n', [("key-unknown", 27)]),
    ],
)
def test_a_rule_that_is_broken_is_told_and_the_others_hold(old: str, new: str, expected: list[tuple[str, int]]) -> None:
    changed = TEXT.replace(old, new)
    assert (faults(changed), is_used(changed)) == (expected, True)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('["talk", "place"]', '["talk"]', ("next-answers-refused", 7)),
        ('["talk", "place"]', '["talk", "place", "talk"]', ("next-answers-refused", 7)),
        ('["talk", "place"]', '["talk", "place", "*"]', ("next-answers-refused", 7)),
        ('["talk", "place"]', str([str(number) for number in range(10)]), ("next-answers-refused", 7)),
        ('"seen"\nanswers = ["yes", "no"]', '"seen"\nanswers = ["yes", "never"]', ("next-answer-no", 11)),
        ('key = "need"', 'key = "needs"', ("value-unknown", 6)),
        ('key = "need"', 'key = "safe"', ("entry-twice", 6)),
        ('key = "need"', 'key = "safe"', ("next-question-missing", None)),
    ],
)
def test_without_its_three_questions_a_table_is_not_used(old: str, new: str, expected: tuple[str, int]) -> None:
    changed = TEXT.replace(old, new)
    assert (expected in faults(changed), is_used(changed)) == (True, False)


def test_a_table_that_leaves_answers_without_a_rule_is_not_used() -> None:
    net = TEXT.index("[[rule]]", TEXT.index('take = "page"'))
    found = read_next_steps(text_file(TEXT[:net]))
    assert found.value is None
    assert told(found.faults) == [("a.toml", "next-unmatched", 22)] * 3
    assert [problem.facts["answers"] for problem in found.faults] == [
        "yes + talk + yes",
        "yes + talk + no",
        "yes + place + yes",
    ]


def test_a_code_for_somebody_who_could_be_found_out_is_told() -> None:
    assert faults(TEXT.replace('seen = "no"\ndo = "go"', 'seen = "*"\ndo = "go"')) == [("next-take-seen", 29)]


def test_another_number_than_911_for_somebody_in_danger_is_told() -> None:
    assert faults(TEXT.replace('"911"', '"sure"')) == [("next-danger-number", 19)]


@quick
@given(st.text(), st.integers(0, len(TEXT)))
def test_any_text_anywhere_gives_a_whole_table_or_none(text: str, place: int) -> None:
    found = read_next_steps(text_file(TEXT[:place] + text + TEXT[place:])).value
    assert found is None or all(found.fitting(answers) for answers in found.combinations())


@pytest.mark.parametrize("line", [number for number, words in enumerate(TEXT.split("\n")) if words])
def test_a_line_that_is_lost_is_told(line: int) -> None:
    lines = TEXT.split("\n")
    assert faults("\n".join(lines[:line] + lines[line + 1 :])) != []
