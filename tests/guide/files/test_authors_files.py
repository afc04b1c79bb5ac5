"""The statements to tell, and the glossary."""

from kiosk.guide.coverage import Statement
from kiosk.guide.files.authors_files import read_glossary, read_source_keys, read_statements
from kiosk.guide.reading_ease import Glossary

from ..changing import text_file, told


def test_statements_keep_their_order() -> None:
    text = '[[statement]]\nid = "s02"\ntext = "Two."\n[[statement]]\nid = "s01"\ntext = "One."\n'
    assert read_statements(text_file(text)).value == (Statement("s02", "Two."), Statement("s01", "One."))


def test_an_id_stands_once() -> None:
    text = '[[statement]]\nid = "s01"\ntext = "One."\n[[statement]]\nid = "s01"\ntext = "Two."\n'
    found = read_statements(text_file(text))
    assert (found.value, told(found.faults)) == ((Statement("s01", "One."),), [("a.toml", "entry-twice", 5)])


def test_a_glossary_has_names_and_terms() -> None:
    assert read_glossary(text_file('names = ["A"]\nterms = ["b c"]\n')).value == Glossary(("A",), ("b c",))


def test_a_glossary_of_another_kind_is_told() -> None:
    assert told(read_glossary(text_file("names = 3\nword = []\n")).faults) == [
        ("a.toml", "key-wrong-kind", 1),
        ("a.toml", "key-unknown", 2),
    ]


def test_a_source_is_explained_or_not_listed() -> None:
    text = '[S1]\nwhat = "A list."\naddress = "example.org"\ndate = "2026"\n["file 2"]\nwhat = "A file."\n'
    found = read_source_keys(text_file(text))
    assert (found.value, told(found.faults)) == ({"S1"}, [("a.toml", "key-missing", 5)])
