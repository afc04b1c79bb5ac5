"""How hard a text is to read."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.reading_ease import Glossary, count_words, grade_meter, long_sentences, most_words, sentences

from .changing import quick

GLOSSARY = Glossary(names=("VictimConnect",), terms=("protection order", "order"))
LONG = "One two three four five six seven eight nine ten one two three four five six seven eight nine ten eleven."


def test_sentences_end_with_a_stop_before_a_capital() -> None:
    assert sentences("Call 911. Then wait! Who? You.") == ("Call 911.", "Then wait!", "Who?", "You.")


def test_initials_end_no_sentence() -> None:
    assert sentences("Ask the U.S. Office. It knows.") == ("Ask the U.S. Office.", "It knows.")


def test_lone_signs_are_no_words() -> None:
    assert count_words("Stay safe – call 1-800-799-7233 & wait.") == 5


def test_a_sentence_of_21_words_is_long() -> None:
    assert long_sentences(f"Short. {LONG}", Glossary()) == ((LONG, 21),)


def test_a_sentence_in_spanish_may_have_25_words() -> None:
    assert (most_words("en"), most_words("es"), most_words("so")) == (20, 25, 20)
    assert long_sentences(LONG, Glossary(), most=most_words("es")) == ()


def test_a_term_counts_as_one_word() -> None:
    assert long_sentences(LONG.replace("ten eleven", "protection orders"), GLOSSARY) == ()


def test_a_sentence_may_be_long_where_it_must() -> None:
    assert long_sentences(LONG, Glossary(), allowed=("One two three",)) == ()


def test_names_and_terms_are_shortened_as_whole_words_only() -> None:
    text = "VictimConnect gives Protection\norders, and orders; disorder stays."
    assert GLOSSARY.shorten(text) == "Ann gives term, and term; disorder stays."


@quick
@given(st.text(alphabet=st.characters(codec="latin-1")))
def test_splitting_loses_no_word(text: str) -> None:
    assert sum(map(count_words, sentences(text))) == count_words(text)


def test_spanish_has_a_measure_of_its_own() -> None:
    measure = grade_meter()
    assert measure is not None
    easy = ["Usted puede llamar. Le pueden ayudar. Es gratis."]
    hard = ["Comuníquele inmediatamente cualquier circunstancia potencialmente comprometedora a profesionales."]
    assert measure("es", easy, Glossary()) <= 6.0 < measure("es", hard, Glossary())


def test_measuring_one_language_leaves_the_other_as_it_is() -> None:
    measure = grade_meter()
    assert measure is not None
    english = ["You can call us. We can help you to plan."]
    before = measure("en", english, Glossary())
    measure("es", ["Usted puede llamar."], Glossary())
    assert measure("en", english, Glossary()) == before


def test_longer_words_give_a_higher_grade() -> None:
    measure = grade_meter()
    assert measure is not None
    easy, hard = (
        ["You can call us. We can help."],
        ["Individuals experiencing victimization should document everything."],
    )
    assert measure("en", easy, Glossary()) + 6 < measure("en", hard, Glossary())


def test_list_items_without_a_stop_are_measured_as_sentences() -> None:
    measure = grade_meter()
    assert measure is not None
    assert measure("en", ["A photo of him", "Copies of all you have"], Glossary()) < 4


def test_without_textstat_there_is_no_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textstat", None)
    assert grade_meter() is None
