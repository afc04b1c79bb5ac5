"""A broken TOML text is told with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.files.toml_file import MOST_FAULTS, TomlFile

from ..changing import quick, text_file, told


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a = 1\nb = oops\n", "toml-broken", 2),
        ('a = 1\nb = "open', "toml-broken", 2),
        ("a = 1\na = 2\n", "toml-key-twice", 2),
        ("[a]\n[b]\n[a]\n", "toml-key-twice", 3),
        ("a = " + "9" * 5000, "toml-broken", 1),
        ("a = " + "[" * 50_000, "toml-broken", 1),
    ],
)
def test_what_is_not_toml_is_told(text: str, code: str, line: int) -> None:
    assert told(TomlFile(text_file(text)).faults) == [("a.toml", code, line)]


def test_what_is_not_toml_has_an_empty_table() -> None:
    assert TomlFile(text_file("a = 1\na = 2")).table == {}


def test_a_flood_of_faults_is_cut_off() -> None:
    file = TomlFile(text_file("a = 1"))
    for _ in range(1000):
        file.fault("key-missing", ("a",))
    assert len(file.faults) == MOST_FAULTS


@quick
@given(st.one_of(st.text(), st.text(alphabet="ab.[]{}='\"\n -1,:#T")))
def test_any_text_gives_a_table_or_a_fault(text: str) -> None:
    file = TomlFile(text_file(text))
    assert not (file.table and file.faults)
