"""Each message stands once, is asked for, and is whole."""

import shutil
from pathlib import Path

import pytest

from kiosk.guide.files.check_messages import check_messages
from kiosk.guide.files.read_content import read_content
from kiosk.guide.reading_ease import Glossary
from kiosk.problem import Problem

from ..changing import told

LONG = "One two three four five six seven eight nine ten one two three four five six seven eight nine ten eleven"


def checked(pack: Path, text: str, name: str = "ui.ftl", language: str = "en") -> list[Problem]:
    """The faults of a file whose first message is asked for by the program."""
    if language != "en":
        shutil.copytree(pack / "en", pack / language)
    (pack / language / name).write_text(f"home-title = Home\n{text}", encoding="utf-8")
    if name != "ui.ftl":
        (pack / language / "ui.ftl").write_text("language-own-name = Own\n")
    return [*check_messages(read_content([pack]).languages[language], Glossary())]


def test_messages_that_are_asked_for_once_are_fine(pack: Path) -> None:
    assert checked(pack, "home-now = { leave-word } now\nleave-word = Leave\nhome-now-aside = Who\n") == []


def test_a_message_that_stands_twice_is_told(pack: Path) -> None:
    assert told(checked(pack, "leave-word = A\nhome-title = B\n")) == [("ui.ftl", "wording-twice", 3)]


def test_a_message_may_stand_in_two_places(pack: Path, tmp_path: Path) -> None:
    own = tmp_path / "own" / "en"
    own.mkdir(parents=True)
    (own / "ui.ftl").write_text("home-title = Ours\n")
    (pack / "en" / "ui.ftl").write_text("home-title = Home\n")
    english = read_content([tmp_path / "own", pack]).languages["en"]
    assert [*check_messages(english, Glossary())] == []


def test_words_that_nobody_asks_for_are_told(pack: Path) -> None:
    assert told(checked(pack, "nobody = A\nproblem-file-missing = B\n    .remedy = C\n")) == [
        ("ui.ftl", "wording-unused", 2)
    ]


def test_words_inside_other_words_are_asked_for(pack: Path) -> None:
    assert checked(pack, "leave-word = { nobody }\nnobody = A\n") == []


@pytest.mark.parametrize(
    ("language", "choice", "forms"),
    [
        ("en", "[one] a\n   *[other] b", []),
        ("en", "[0] a\n    [one] a\n   *[other] b", []),
        ("en", "[0] a\n   *[other] b", ["one"]),
        ("en", "[1] a\n   *[other] b", []),
        ("en", "[1] a\n   *[12] b", []),
        ("en", "[none] a\n   *[other] b", []),
        ("en", "*[other] b", ["one"]),
        ("en", "*[none] b", ["other"]),
        ("es", "[one] a\n   *[other] b", []),
        ("ru", "[one] a\n   *[other] b", ["few", "many"]),
        ("xx", "[one] a\n   *[other] b", []),
    ],
)
def test_a_choice_that_lacks_a_form_is_told(pack: Path, language: str, choice: str, forms: list[str]) -> None:
    found = checked(pack, f"leave-word =\n    {{ $count ->\n    {choice}\n    }}\n", language=language)
    assert [(problem.code, problem.line, problem.facts["form"]) for problem in found] == [
        ("wording-form-missing", 2, form) for form in forms
    ]


@pytest.mark.parametrize(("name", "lines"), [("ui.ftl", [2]), ("commands.ftl", [])])
def test_a_long_sentence_is_told_where_visitors_read_it(pack: Path, name: str, lines: list[int]) -> None:
    assert [problem.line for problem in checked(pack, f"leave-word = {LONG}\n", name)] == lines


def test_a_sentence_in_spanish_may_be_longer(pack: Path) -> None:
    assert checked(pack, f"leave-word = {LONG}\n", language="es") == []
