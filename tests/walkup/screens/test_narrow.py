"""Questions that narrow the list; each may stay unanswered."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory.plain_needs import NEED_KEYS, PEOPLE_KEYS
from kiosk.visit.chosen import Chosen
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import Navigator
from kiosk.walkup.page import Open, Page, Step
from kiosk.walkup.screens.choose_place import ChoosePlacePage
from kiosk.walkup.screens.found_programs import FoundPrograms
from kiosk.walkup.screens.narrow import ChooseFilterPage, NarrowPage
from tests.walkup.small_kit import KITCHEN, SHELTER, real_pack, small_kit
from tests.walkup.tour import text_of

WOMEN = replace(SHELTER, key="w", name="Women First", eligibility_description="Women", needs=("Legal", "Knitting"))


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    return small_kit(tmp_path, SHELTER, KITCHEN, WOMEN)


def page_of(kit: Kit) -> NarrowPage:
    page = NarrowPage(kit, FoundPrograms(kit))
    draw(page, 80, 24)
    return page


def told(page: Page, columns: int = 80, rows: int = 24) -> str:
    return text_of(draw(page, columns, rows))


def test_nothing_is_chosen_at_first(kit: Kit) -> None:
    text = told(page_of(kit))
    answers = ("Any help", "I'd rather not say", "Any language", "Anyone", "Open or closed", "Show the 3 programs")
    assert [words for words in answers if words not in text] == []


def test_only_what_programs_tell_is_asked(tmp_path: Path) -> None:
    text = told(page_of(small_kit(tmp_path, replace(KITCHEN, name="Nothing told"))))
    assert [words for words in ("What help", "Where", "Language", "Who it is for") if words in text] == []
    assert "Open now" in text


@pytest.mark.parametrize(
    ("key", "kind"), [("1", ChooseFilterPage), ("2", ChoosePlacePage), ("3", ChooseFilterPage), ("4", ChooseFilterPage)]
)
def test_a_number_asks_one_question(kit: Kit, key: str, kind: type[Page]) -> None:
    move = page_of(kit).press(key, key)
    assert isinstance(move, Open)
    assert isinstance(move.page, kind)


def test_open_now_is_turned_on_and_off(kit: Kit) -> None:
    page = page_of(kit)
    states = []
    for _ in range(2):
        assert page.press("5", "5") is Step.REDRAW
        states.append(kit.visit.chosen.open_now)
    assert states == [True, False]


@pytest.mark.parametrize(
    ("question", "words"),
    [("need", "Legal help and courts"), ("need", "Knitting"), ("language", "Spanish"), ("people", "Women")],
)
def test_an_answer_is_kept_for_the_visit_and_told(kit: Kit, question: str, words: str) -> None:
    page = ChooseFilterPage(kit, question)
    draw(page, 80, 24)
    row = next(line for line in draw(page, 80, 24).rows if words in line.text)
    assert page.choose(str(row.target)) is Step.BACK
    assert words in told(page_of(kit))


@pytest.mark.parametrize("question", ["need", "language", "people"])
def test_an_answer_can_be_taken_back(kit: Kit, question: str) -> None:
    ChooseFilterPage(kit, question).choose("0")
    ChooseFilterPage(kit, question).choose("any")
    assert kit.visit.chosen.is_empty


@pytest.mark.parametrize(("kind", "keys"), [("need", NEED_KEYS), ("people", PEOPLE_KEYS)])
def test_all_of_the_short_lists_have_words(kit: Kit, kind: str, keys: frozenset[str]) -> None:
    assert [key for key in sorted(keys) if not kit.words.has(f"filter-{kind}-{key}")] == []


def test_each_answer_says_how_many_programs_there_are(kit: Kit) -> None:
    text = told(ChooseFilterPage(kit, "language"))
    row = next(row for row in text.splitlines() if "Spanish" in row)
    assert "2 programs" in row


def test_all_choices_can_be_taken_away(kit: Kit) -> None:
    kit.visit.chosen = Chosen(open_now=True)
    page = page_of(kit)
    assert "Take all choices away" in told(page)
    page.press("0", "0")
    assert kit.visit.chosen.is_empty
    assert "Take all choices away" not in told(page)


def test_it_says_how_many_fit_while_one_chooses(kit: Kit) -> None:
    page = page_of(kit)
    ChooseFilterPage(kit, "need").choose("1")
    assert "Show the one program that fits" in told(page)


def test_showing_the_list_goes_back_to_it(kit: Kit) -> None:
    assert page_of(kit).choose("show") is Step.BACK


def test_a_directory_that_breaks_offers_no_answer_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "visitors.db").write_bytes(b"no database")
    kit = small_kit(tmp_path)
    assert "Any help" in told(ChooseFilterPage(kit, "need"))
    assert "I'd rather not say" in told(ChoosePlacePage(kit))


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (40, 12)])
def test_with_the_keyboard_alone_the_list_is_narrowed(kit: Kit, size: tuple[int, int]) -> None:
    navigator = Navigator(kit)
    for key in ("x", "4", "tab", "down", "down", "enter", "down", "enter", "escape"):
        navigator.draw(*size)
        navigator.press(key, key if len(key) == 1 else None)
    assert [one.name for one in kit.visit.chosen.filters] == ["English"]
    assert "Narrowed to: English" in text_of(navigator.draw(*size))


def test_languages_are_named_in_the_language_of_the_visit(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER, pack=real_pack())
    kit.visit.language = "es"
    assert [name for name in ("Inglés", "Español") if name not in told(ChooseFilterPage(kit, "language"))] == []
