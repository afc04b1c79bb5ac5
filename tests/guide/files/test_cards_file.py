"""``cards.toml``: every fault with its line, and the other cards hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.files.cards_file import read_cards
from kiosk.guide.interpreter_card import InterpreterCard

from ..changing import quick, text_file, told

TEXT = """hotline = "sure"

[[card]]
language = "vi"
name = "Tiếng Việt"
english_name = "Vietnamese"
script = "Latn"
need = "Tôi cần một người."
call = "Xin vui lòng."
reviewed_by = "AB"

[[card]]
language = "ru"
name = "Русский"
english_name = "Russian"
script = "Cyrl"
need = "Мне нужна помощь."
call = "Пожалуйста."
"""
VIETNAMESE = InterpreterCard("vi", "Tiếng Việt", "Vietnamese", "Latn", "Tôi cần một người.", "Xin vui lòng.", "AB")
RUSSIAN = InterpreterCard("ru", "Русский", "Russian", "Cyrl", "Мне нужна помощь.", "Пожалуйста.")


def faults(text: str) -> list[tuple[str, int | None]]:
    return [(code, line) for _, code, line in told(read_cards(text_file(text)).faults)]


def cards(text: str) -> tuple[InterpreterCard, ...]:
    value = read_cards(text_file(text)).value
    return () if value is None else value.cards


def test_cards_are_read_in_their_order() -> None:
    found = read_cards(text_file(TEXT))
    assert (found.faults, cards(TEXT)) == ((), (VIETNAMESE, RUSSIAN))
    assert found.value is not None
    assert found.value.hotline == "sure"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('need = "Мне нужна помощь."\n', "", [("key-missing", 12)]),
        ('script = "Cyrl"', 'script = "Cyrillic"', [("value-unknown", 16)]),
        ('script = "Cyrl"', 'script = "Latn"', [("card-letter-strange", line) for line in (14, 17, 18)]),
        ("Мне нужна помощь", "Мне нужнa помощь", [("card-letter-strange", 17)]),
        ('language = "ru"', 'language = "vi"', [("entry-twice", 13)]),
        ("Пожалуйста.", "Пожалуйста\\u202e", [("text-hidden-character", 18)]),
    ],
)
def test_a_card_that_is_broken_is_told_and_the_others_hold(old: str, new: str, expected: list[tuple[str, int]]) -> None:
    assert (faults(TEXT.replace(old, new)), cards(TEXT.replace(old, new))) == (expected, (VIETNAMESE,))


def test_without_its_hotline_the_cards_hold() -> None:
    changed = TEXT.replace('hotline = "sure"\n', "")
    assert (faults(changed), len(cards(changed))) == ([("key-missing", None)], 2)


def test_a_file_that_is_no_toml_gives_none() -> None:
    assert (faults("[[card"), cards("[[card")) == ([("toml-broken", 1)], ())


@pytest.mark.parametrize("line", [number for number, words in enumerate(TEXT.split("\n")) if words])
def test_a_line_that_is_lost_is_told_or_was_not_needed(line: int) -> None:
    lines = TEXT.split("\n")
    needed = not lines[line].startswith("reviewed")
    assert bool(faults("\n".join(lines[:line] + lines[line + 1 :]))) == needed


@quick
@given(st.text(), st.integers(0, len(TEXT)))
def test_any_text_anywhere_gives_whole_cards_or_none(text: str, place: int) -> None:
    found = cards(TEXT[:place] + text + TEXT[place:])
    assert all(card.name and card.need and card.call and card.english_name for card in found)
