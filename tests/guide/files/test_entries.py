"""Facts in order, words by key, and one source for the names of sources."""

from dataclasses import dataclass
from datetime import date

from kiosk.guide.files.entries import InWords, read_facts, read_words
from kiosk.guide.files.fields import Fields

from ..changing import text_file, told


@dataclass(frozen=True)
class Fact:
    key: str
    source: str


def fact(fields: Fields) -> Fact:
    return Fact(fields.text("key"), fields.text("source", needed=False))


def word(fields: Fields) -> str:
    return fields.text("name")


FACTS = {"b": Fact("b", "web"), "a": Fact("a", "paper")}


def test_facts_keep_their_order() -> None:
    found = read_facts(text_file('[[x]]\nkey = "b"\n[[x]]\nkey = "a"\n'), "x", fact)
    assert list(found.value or ()) == ["b", "a"]


def test_of_two_entries_with_one_key_the_first_counts() -> None:
    found = read_facts(text_file('[[x]]\nkey = "a"\nsource = "1"\n[[x]]\nkey = "a"\nsource = "2"\n'), "x", fact)
    assert (found.value, told(found.faults)) == ({"a": Fact("a", "1")}, [("a.toml", "entry-twice", 5)])


def test_a_broken_entry_leaves_the_others() -> None:
    found = read_facts(text_file('[[x]]\nkey = 1\n[[x]]\nkey = "a"\n'), "x", fact)
    assert (list(found.value or ()), told(found.faults)) == (["a"], [("a.toml", "key-wrong-kind", 2)])


def test_a_file_without_entries_gives_nothing() -> None:
    assert read_facts(text_file("y = 1"), "x", fact).value is None


def test_words_are_tables_and_sources_have_names() -> None:
    found = read_words(text_file('[sources]\nweb = "the web"\n[a]\nname = "A"\n'), word)
    assert found.value == InWords({"a": "A"}, {"web": "the web"})


def test_words_of_a_language_stand_over_those_of_another() -> None:
    spanish, english = InWords({"a": "hola"}, {}), InWords({"a": "hello", "b": "bye"}, {"web": "the web"})
    assert spanish.over(english) == InWords({"a": "hola", "b": "bye"}, {"web": "the web"})


def test_an_entry_is_joined_with_words_source_and_day() -> None:
    words = InWords({"a": "A", "b": "B"}, {"web": "the web"})
    today = date(2026, 11, 22)
    joined = list(words.join(FACTS, {"a": today}, lambda fact, word, source, day: (fact.key, word, source, day)))
    assert joined == [("b", "B", "the web", None), ("a", "A", "paper", today)]


def test_an_entry_without_words_is_left_out() -> None:
    joined = InWords({"a": "A"}).join(FACTS, {}, lambda fact, word, source, day: fact.key)
    assert list(joined) == ["a"]
