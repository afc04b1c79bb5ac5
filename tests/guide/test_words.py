"""Words from Fluent files: a missing or broken one never stops a page."""

from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.words import Wording
from kiosk.problem import Problem

from .changing import quick

ENGLISH = Wording("en", ("greeting = Hello, { $name }.\n    .aside = Hi\nonly-english = Words\n",))


def test_facts_are_filled_in_without_isolating_marks() -> None:
    assert ENGLISH("greeting", name="Ann") == "Hello, Ann."


def test_a_fact_may_be_called_key() -> None:
    assert Wording("en", ("told = { $key } is wrong",))("told", key="name") == "name is wrong"


def test_an_attribute_is_asked_for_with_a_dot() -> None:
    assert ENGLISH("greeting.aside") == "Hi"


@pytest.mark.parametrize("key", ["nowhere", "greeting.nowhere", "only-english.aside"])
def test_a_missing_word_comes_back_as_its_key(key: str) -> None:
    assert ENGLISH(key) == key


def test_what_a_language_lacks_is_said_in_english() -> None:
    spanish = Wording("es", ("greeting = Hola, { $name }.\n",), ENGLISH)
    assert [spanish("greeting", name="Ana"), spanish("only-english")] == ["Hola, Ana.", "Words"]


def test_the_first_source_wins() -> None:
    assert Wording("en", ("a = first\n", "a = second\n"))("a") == "first"


def test_a_message_broken_in_the_first_source_comes_from_the_next() -> None:
    wording = Wording("en", ("a = { broken\n", "a = whole\n"))
    assert wording("a") == "whole"


def test_a_broken_message_is_told_with_its_line() -> None:
    wording = Wording("en", ("a = fine\n\nb = { broken\nc = fine\n",))
    assert (wording.all_keys(), wording.broken) == (frozenset({"a", "c"}), [(0, 3)])


def test_a_later_source_is_parsed_only_when_it_is_asked_for() -> None:
    wording = Wording("en", ("a = fine\n", "b = { broken\nc = fine\n"))
    wording("a", unused=1)
    before = list(wording.broken)
    wording("c", unused=1)
    assert (before, wording.broken) == ([], [(1, 1)])


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a = Plain words  \n# and on\nb = { broken\n", "Plain words"),
        ("a = Plain\n    words\n", "Plain\nwords"),
        ("a = Plain\n\n    words\n", "Plain\n\nwords"),
        ("a = Plain\n    .aside = Words\n", "Plain"),
        ('a = { "Plain" }\n', "Plain"),
        ("a = Plain", "Plain"),
        ("a =\n    Plain\n", "Plain"),
    ],
)
def test_one_line_of_plain_words_is_told_as_the_parser_would(source: str, words: str) -> None:
    parsed = Wording("en", (source,))
    parsed.parse(1)
    assert (Wording("en", (source,))("a"), parsed("a")) == (words, words)


def test_one_line_of_plain_words_needs_no_parser() -> None:
    wording = Wording("en", ("b = { broken\na = Plain words\n",))
    assert (wording("a"), wording.has("a"), wording.broken) == ("Plain words", True, [])


def test_keys_name_attributes_too() -> None:
    assert ENGLISH.all_keys() == {"greeting", "greeting.aside", "only-english"}


def test_thousands_of_braces_are_a_broken_message() -> None:
    wording = Wording("en", ("a = fine\nb = " + "{" * 50_000, "c = still here\n"))
    assert wording("c") == "still here"


def test_a_problem_is_told_in_one_line_with_place_and_remedy() -> None:
    words = Wording("en", ("problem-odd = { $key } is odd.\n    .remedy = Even it.\n",))
    assert words.sentences(Problem("odd", PurePath("a.toml"), 3, {"key": "x"})) == "a.toml:3: x is odd. Even it."


def test_nothing_in_a_problem_drives_the_terminal() -> None:
    words = Wording("en", ("problem-odd = { $key } is odd.\n",))
    assert "\x1b" not in words.sentences(Problem("odd", PurePath("\x1b[2J.toml"), None, {"key": "\x1b]0;x\x07"}))


@quick
@given(st.text(), st.text())
def test_any_text_is_a_source(source: str, more: str) -> None:
    wording = Wording("en", (source, f"{more}\nlast = Words\n"))
    for key in wording.all_keys():
        assert isinstance(wording(key), str)


@quick
@given(
    st.lists(
        st.sampled_from(["a", " = ", "{ ", "}", "$x", "-t", "NUMBER(", ")", '"', "->", "*[o]", "\n", "\n    ", "."])
    )
)
def test_any_mix_of_fluent_signs_is_a_source(parts: list[str]) -> None:
    wording = Wording("en", ("".join(parts),))
    assert all(isinstance(wording(key), str) for key in wording.all_keys())


def test_words_made_of_themselves_give_way_to_those_of_the_next_place() -> None:
    assert Wording("en", ("danger = { danger }\n", "danger = Call 911.\n"))("danger") == "Call 911."


def test_words_made_of_themselves_alone_come_back_as_their_key() -> None:
    assert Wording("en", ("danger = { danger }\n",))("danger") == "danger"


@pytest.mark.parametrize(
    ("language", "told"), [("en", "12,345"), ("es", "12,345"), ("pt-BR", "12.345"), ("so", "12,345"), ("xx", "12,345")]
)
def test_numbers_are_written_as_people_of_the_language_do_here(language: str, told: str) -> None:
    assert Wording(language, ("a = { $n }\n",))("a", n=12_345) == told
