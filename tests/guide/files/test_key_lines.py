"""On which line a key stands."""

import tomllib
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.files.key_lines import KeyPath, key_lines, nearest_line

from ..changing import quick

TEXT = '''name = "x"

[limits]
days = 1
"odd key".more = 2

[[hotline]]
key = "a"
text = """
key = not a key
"""
[[hotline]]
key = "b"
[hotline.more]
key = 3
'''


def test_each_key_has_the_line_it_stands_on() -> None:
    assert key_lines(TEXT) == {
        ("name",): 1,
        ("limits",): 3,
        ("limits", "days"): 4,
        ("limits", "odd key", "more"): 5,
        ("hotline", 0): 7,
        ("hotline", 0, "key"): 8,
        ("hotline", 0, "text"): 9,
        ("hotline", 1): 12,
        ("hotline", 1, "key"): 13,
        ("hotline", 1, "more"): 14,
        ("hotline", 1, "more", "key"): 15,
    }


def test_a_missing_key_stands_where_its_table_begins() -> None:
    assert nearest_line(key_lines(TEXT), ("hotline", 1, "voice")) == 12


def test_a_key_of_the_whole_file_that_is_missing_has_no_line() -> None:
    assert nearest_line(key_lines(TEXT), ("version",)) is None


def test_lines_count_from_the_first_line_of_the_part() -> None:
    assert key_lines("a = 1", first_line=7)[("a",)] == 7


def paths(table: dict[str, object], at: KeyPath = ()) -> set[KeyPath]:
    found: set[KeyPath] = set()
    for key, value in table.items():
        found.add((*at, key))
        if isinstance(value, dict):
            found |= paths(value, (*at, key))
    return found


keys = st.sampled_from(["a", "b", "c-d", '"e f"', "'g'"])
dotted = st.lists(keys, min_size=1, max_size=2).map(".".join)
toml_lines = st.one_of(dotted.map("[{}]".format), dotted.map("{} = 1".format), st.sampled_from(["", "# a = 1"]))


@quick
@given(st.lists(toml_lines, max_size=8))
def test_every_line_that_is_told_holds_a_key_of_the_file(lines: list[str]) -> None:
    text = "\n".join(lines)
    with suppress(tomllib.TOMLDecodeError):
        assert key_lines(text).keys() <= paths(tomllib.loads(text))


@quick
@given(st.text(alphabet="ab.[]='\"\n -1"))
def test_any_text_has_lines(text: str) -> None:
    assert all(1 <= line <= text.count("\n") + 1 for line in key_lines(text).values())
