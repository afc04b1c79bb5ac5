"""Three questions, each answered by one key; going back forgets."""

from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.guide.next_steps import Answers, NextSteps
from kiosk.visit.visit import Visit
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import Navigator
from kiosk.walkup.page import Open, Page, Step
from kiosk.walkup.screens.next_question import NextQuestionPage
from kiosk.walkup.screens.next_step import NextStepPage
from tests.walkup.small_kit import real_kit, small_kit
from tests.walkup.tour import COMFORTABLE, text_of


def question(kit: Kit, given: Answers = ()) -> NextQuestionPage:
    assert kit.pack.next_steps is not None
    return NextQuestionPage(kit, kit.pack.next_steps, given)


def after(page: Page, *keys: str) -> Page:
    """The page that these keys lead to."""
    for key in keys:
        draw(page, 80, 24)
        move = page.press(key, key if len(key) == 1 else None)
        assert isinstance(move, Open)
        page = move.page
    return page


def shown(page: Page, size: tuple[int, int] = (80, 24)) -> str:
    return text_of(draw(page, *size))


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ((), "Are you safe right now?"),
        (("yes",), "What would help most today?"),
        (("yes", "talk"), "Could someone find a paper or see your phone?"),
    ],
)
def test_one_question_stands_on_a_page(tmp_path: Path, given: Answers, asked: str) -> None:
    text = shown(question(small_kit(tmp_path), given))
    assert asked in text
    assert f"Question {len(given) + 1} of 3" in text


def test_every_page_says_that_answers_are_not_kept(tmp_path: Path) -> None:
    text = shown(question(small_kit(tmp_path), ("yes", "talk")))
    assert "Your answers are not kept." in text


@pytest.mark.parametrize("size", COMFORTABLE)
@pytest.mark.parametrize("given", [(), ("no",), ("no", "talk")])
def test_question_and_answers_are_seen_without_scrolling(tmp_path: Path, size: tuple[int, int], given: Answers) -> None:
    text = shown(question(small_kit(tmp_path), given), size)
    assert (f"Question {len(given) + 1} of 3" in text, "are not kept" in text, "page 1 of" in text) == (
        True,
        True,
        False,
    )


def test_a_number_key_answers_and_asks_the_next(tmp_path: Path) -> None:
    assert "What would help most today?" in shown(after(question(small_kit(tmp_path)), "2"))


def test_enter_answers_with_the_focused_line(tmp_path: Path) -> None:
    page = question(real_kit(tmp_path), ("yes", "talk"))
    draw(page, 80, 24)
    page.press("end", None)
    assert "Q code" in shown(after(page, "enter"))


def test_three_keys_lead_to_one_step(tmp_path: Path) -> None:
    assert isinstance(after(question(small_kit(tmp_path)), "1", "2", "3"), NextStepPage)


def test_a_number_that_is_no_answer_does_nothing(tmp_path: Path) -> None:
    page = question(small_kit(tmp_path))
    draw(page, 80, 24)
    assert page.press("4", "4") is Step.NOTHING


def test_whoever_is_not_safe_reads_911_first_of_all(tmp_path: Path) -> None:
    page = after(question(small_kit(tmp_path)), "3")
    text = shown(page)
    assert text.index("If you are in danger, call 911.") < text.index("Question 2 of 3")


def test_going_back_shows_no_answer(tmp_path: Path) -> None:
    page = question(small_kit(tmp_path))
    before = shown(page)
    page.press("end", None)
    after(page, "enter")
    assert shown(page) == before


def test_going_back_forgets_the_answer(tmp_path: Path) -> None:
    way = Navigator(small_kit(tmp_path))
    for key in ("x", "9", "3", "5"):
        way.draw(80, 24)
        way.press(key, key)
    for _ in range(3):
        way.press("escape", None)
    assert [page for page in way._pages if isinstance(page, NextQuestionPage | NextStepPage)] == []


def test_the_visit_holds_nothing_of_the_answers(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    after(question(kit), "3", "5", "1")
    assert [getattr(kit.visit, one.name) for one in fields(Visit)] == [
        getattr(Visit(), one.name) for one in fields(Visit)
    ]


@pytest.mark.parametrize("number", range(45))
def test_any_three_answers_lead_to_a_page_that_can_be_drawn(tmp_path: Path, number: int) -> None:
    kit = small_kit(tmp_path)
    table = kit.pack.next_steps
    assert isinstance(table, NextSteps)
    answers = list(table.combinations())[number]
    page: Page = question(kit)
    for answer in answers:
        move = page.choose(answer)
        assert isinstance(move, Open)
        page = move.page
    assert "Your next step" in shown(page)
