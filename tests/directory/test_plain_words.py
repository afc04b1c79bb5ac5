import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.plain_words import plain_name, plain_words, safe_text, words_of, words_told


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Niñez & Café", "ninez cafe"),
        ("ÉCOLE", "ecole"),
        ("O'Brien-Smith, Inc.", "o brien smith inc"),
        ("24/7", "24 7"),
        ("snake_case", "snake case"),
        ("Straße", "strasse"),
        ("помощь", "помощь"),
        ("🙂 ** \x1b", ""),
    ],
)
def test_words_lose_accents_capitals_and_signs(text: str, plain: str) -> None:
    assert plain_words(text) == plain


@given(st.text(max_size=40))
@settings(max_examples=150, derandomize=True)
def test_plain_words_stay_the_same_when_reduced_again(text: str) -> None:
    assert plain_words(plain_words(text)) == plain_words(text)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a\x1b[31mred\x1b[0m", "ared"),
        ("\x1b]0;title\x07name", "name"),
        ("\x1b]52;c;aGk=\x1b\\name", "name"),
        ("one\ntwo\tthree", "one two three"),
        ("  much   room ", "much room"),
        ("\u202eevil\u2066", "evil"),
        ("a\x00b\x9bc\ud800", "abc"),
        ("[bold]kept[/bold]", "[bold]kept[/bold]"),
        (
            "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
    ],
)
def test_what_a_terminal_would_obey_is_taken_out(text: str, safe: str) -> None:
    assert safe_text(text) == safe


@given(st.text(max_size=40))
@settings(max_examples=150, derandomize=True)
def test_safe_text_holds_no_control_character(text: str) -> None:
    assert not any(unicodedata.category(letter) in ("Cc", "Cs", "Cn") for letter in safe_text(text))


@given(st.text(max_size=40))
@settings(max_examples=150, derandomize=True)
def test_safe_text_is_safe_the_second_time(text: str) -> None:
    assert safe_text(safe_text(text)) == safe_text(text)


def test_names_and_texts_that_are_asked_for_again_are_plain_words_too() -> None:
    assert plain_name("Niñez & Café") == " ".join(words_told("Niñez & Café")) == plain_words("Niñez & Café")


@given(st.text(st.characters(max_codepoint=127), max_size=40))
@settings(max_examples=150, derandomize=True)
def test_the_quick_way_of_plain_letters_finds_the_same_words(text: str) -> None:
    assert words_of(text) == words_of(f"{text} é")[:-1]
