"""Hotlines, pages and coalitions fit their words and sources."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.guide.files.check_entries import check_confirmations, check_matches, check_sources, check_words
from kiosk.guide.files.confirmations import Confirmation, Confirmations, parse_confirmations
from kiosk.guide.files.read_content import read_content
from kiosk.guide.reading_ease import Glossary

from ..changing import change, text_file, told
from ..conftest import SMALL_PACK


def test_a_whole_pack_fits() -> None:
    content = read_content([SMALL_PACK])
    assert [*check_matches(content), *check_words(content, content.languages["en"], Glossary())] == []


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("en/hotlines.toml", "[sure]", "[shure]", ["entry-without-words", "words-without-entry"]),
        ("en/resources.toml", "[page]", "[pages]", ["entry-without-words", "words-without-entry"]),
        ("en/hotlines.toml", "list = ", "lists = ", ["source-unnamed"] * 3),
        ("resources.toml", '"web"', '"book"', ["source-unnamed"] * 2),
        ("coalitions.toml", '"web"', '"book"', ["source-unnamed"] * 3),
    ],
)
def test_what_fits_nothing_is_told(pack: Path, name: str, old: str, new: str, expected: list[str]) -> None:
    change(pack / name, old, new)
    assert [problem.code for problem in check_matches(read_content([pack]))] == expected


def test_a_missing_name_of_a_source_is_told_where_it_is_used(pack: Path) -> None:
    change(pack / "coalitions.toml", 'confidence = "B"\nsource = "web"', 'confidence = "B"\nsource = "book"')
    assert told([*check_matches(read_content([pack]))]) == [("coalitions.toml", "source-unnamed", 23)]


@pytest.mark.parametrize(
    ("name", "line"),
    [("hotlines.toml", 14), ("resources.toml", 7)],
)
def test_a_source_that_nobody_explained_is_told_where_it_is_used(pack: Path, name: str, line: int) -> None:
    change(pack / "resources.toml", "sources = []\n\n", 'sources = ["S1"]\n\n')
    change(pack / name, '["S1"]', '["S1", "S2"]')
    found = [*check_sources(read_content([pack]), {"S1"})]
    assert (told(found), found[0].facts) == ([(name, "source-unlisted", line)], {"source": "S2"})


LONG = "One two three four five six seven eight nine ten one two three four five six seven eight nine ten eleven."


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "line"),
    [
        ("en/hotlines.toml", '"Sure Line"', f'"{"x" * 61}"', "text-too-long", 5),
        ("en/hotlines.toml", '"Any trouble"\nhours = "Ask."', f'"{"x" * 35}"\nhours = "Ask."', "text-too-long", 25),
        ("en/resources.toml", '"A page"', f'"{"x" * 41}"', "text-too-long", 5),
        ("en/hotlines.toml", '"It answers from another number."', f'"{LONG}"', "sentence-long", 12),
        ("en/resources.toml", '"It helps."', f'"{LONG}"', "sentence-long", 6),
    ],
)
def test_what_is_too_long_is_told_with_its_line(
    pack: Path, name: str, old: str, new: str, code: str, line: int
) -> None:
    change(pack / name, old, new)
    content = read_content([pack])
    found = told([*check_words(content, content.languages["en"], Glossary())])
    assert found == [(Path(name).name, code, line)]


def test_a_confirmation_of_nothing_is_told() -> None:
    day = Confirmation(date(2026, 11, 22), "")
    topics = {"keep-it": day, "keep": day}
    coalitions = {"oh-dv": day, "oh-dual": day}
    confirmed = Confirmations({"sure": day, "shure": day}, {"pages": day}, topics, coalitions)
    found = check_confirmations(read_content([SMALL_PACK]), confirmed)
    assert [problem.facts["entry"] for problem in found] == [
        *("hotlines.shure", "coalitions.oh-dual", "resources.pages", "topics.keep"),
    ]


def test_a_confirmation_of_nothing_is_told_with_file_and_line() -> None:
    text = "[coalitions.oh-dv]\nwithdrawn_on = 2026-11-22\n\n[coalitions.oh-dual]\nwithdrawn_on = 2026-11-22\n"
    confirmed, _ = parse_confirmations(text_file(text, "confirmations.toml"))
    found = [*check_confirmations(read_content([SMALL_PACK]), confirmed)]
    assert told(found) == [("confirmations.toml", "confirmation-unknown", 4)]


@pytest.mark.parametrize(
    ("keys", "lines"),
    [(("", "oh-two"), [1]), (("oh-one", ""), [15]), (("oh-one", "oh-two"), []), (("oh-dv", "x"), [2])],
)
def test_of_several_of_one_kind_in_a_state_each_needs_a_key(
    pack: Path, keys: tuple[str, str], lines: list[int]
) -> None:
    file = pack / "coalitions.toml"
    change(file, 'kind = "sa"', 'kind = "dv"')
    empty, *tables = file.read_text(encoding="utf-8").split("[[coalition]]\n")
    named = (f'key = "{key}"\n{table}' if key else table for key, table in zip((*keys, ""), tables, strict=True))
    file.write_text("[[coalition]]\n".join((empty, *named)), encoding="utf-8")
    found = [*check_matches(read_content([pack]))]
    assert told(found) == [("coalitions.toml", "coalition-key-needed", line) for line in lines]
