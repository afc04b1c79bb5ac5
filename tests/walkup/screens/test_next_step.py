"""Where three answers lead: one screen, with one thing to do, one number, one thing to take."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.guide.next_steps import Answers
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Open, Page, Step
from kiosk.walkup.screens.big_number import BigNumberPage
from kiosk.walkup.screens.next_step import NextStepPage
from kiosk.walkup.screens.show_code import ShowCodePage
from kiosk.walkup.screens.topic import TopicPage
from tests.walkup.fake_printer import with_printer
from tests.walkup.small_kit import real_kit, real_pack, small_kit
from tests.walkup.tour import COMFORTABLE, text_of

TALK, DANGER, SEEN = ("yes", "talk", "no"), ("no", "place", "no"), ("yes", "talk", "yes")


def combinations() -> list[Answers]:
    table = real_pack().next_steps
    return [] if table is None else list(table.combinations())


def step(kit: Kit, answers: Answers) -> NextStepPage:
    assert kit.pack.next_steps is not None
    return NextStepPage(kit, kit.pack.next_steps, answers)


def shown(page: Page, size: tuple[int, int] = (80, 24)) -> str:
    return text_of(draw(page, *size))


def opened(page: Page, key: str) -> Page:
    move = page.press(key, key if len(key) == 1 else None)
    assert isinstance(move, Open)
    return move.page


@pytest.mark.parametrize("size", COMFORTABLE)
@pytest.mark.parametrize("answers", combinations())
def test_everything_is_on_one_screen(tmp_path: Path, size: tuple[int, int], answers: Answers) -> None:
    text = shown(step(real_kit(tmp_path), answers), size)
    needed = ("One thing to do", "Read more", "One number", "One thing to take")
    assert ([words for words in needed if words not in text], "page 1 of" in text) == ([], False)


@pytest.mark.parametrize("answers", combinations())
def test_the_number_stands_alone_on_its_line_and_is_bold(tmp_path: Path, answers: Answers) -> None:
    page = step(real_kit(tmp_path), answers)
    rows = [row for row in draw(page, 80, 24).rows if any(span.role == "number" for span in row.spans)]
    assert [row.text.strip() for row in rows] == [page.number]


@pytest.mark.parametrize("answers", combinations())
def test_a_code_is_offered_where_nobody_would_find_it_and_nowhere_else(tmp_path: Path, answers: Answers) -> None:
    page = step(real_kit(tmp_path), answers)
    text, offered = shown(page), len(page.codes())
    assert offered == 0 or answers[2] == "no"
    assert ("Q code" in text, "Nothing written" in text) == (offered == 1, offered == 0)
    assert (page.press("q", "q") is Step.NOTHING) == (offered == 0)


@pytest.mark.parametrize("answers", combinations())
def test_the_screen_does_not_tell_what_was_answered(tmp_path: Path, answers: Answers) -> None:
    kit = real_kit(tmp_path)
    told = [kit.words(f"next-{key}-{one}") for key, one in zip(("safe", "need", "seen"), answers, strict=True)]
    rows = {row.text.strip(" ▌") for row in draw(step(kit, answers), 80, 24).rows}
    assert rows & set(told) == set()


def test_in_danger_911_comes_before_everything(tmp_path: Path) -> None:
    text = shown(step(real_kit(tmp_path), DANGER))
    assert text.index("911") < text.index("One thing to do")
    assert "Emergency: police, fire, ambulance" in text


def test_a_number_tells_when_it_was_checked(tmp_path: Path) -> None:
    assert "Staff here have not tried it yet." in " ".join(shown(step(real_kit(tmp_path), TALK)).split())


@pytest.mark.parametrize(("answers", "number"), [(TALK, "1-800-799-7233"), (DANGER, "911")])
def test_n_shows_the_number_large(tmp_path: Path, answers: Answers, number: str) -> None:
    large = opened(step(real_kit(tmp_path), answers), "n")
    assert isinstance(large, BigNumberPage)
    assert number in shown(large)


def test_q_shows_the_code(tmp_path: Path) -> None:
    assert isinstance(opened(step(real_kit(tmp_path), TALK), "q"), ShowCodePage)


def test_enter_and_a_touch_open_the_guidance(tmp_path: Path) -> None:
    page = step(real_kit(tmp_path), SEEN)
    touched = page.choose("topic")
    assert isinstance(touched, Open)
    assert (opened(page, "enter").title, isinstance(touched.page, TopicPage)) == (touched.page.title, True)


def test_without_guidance_the_rest_is_shown(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    english = replace(kit.language, topics={})
    page = step(replace(kit, pack=replace(kit.pack, languages={"en": english})), TALK)
    text = shown(page)
    assert ("Read more" in text, "Enter" in text, "1-800-799-7233" in text) == (False, False, True)
    assert page.press("enter", None) is Step.NOTHING
    assert page.choose("topic") is Step.NOTHING


def test_another_language_may_be_chosen_while_it_is_shown(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    spanish = replace(kit.language, code="es", hotlines={})
    kit = replace(kit, pack=replace(kit.pack, languages={**kit.pack.languages, "es": spanish}))
    page = step(kit, TALK)
    shown(page)
    kit.visit.language = "es"
    assert "911" in shown(page)


@pytest.mark.parametrize("answers", combinations())
def test_a_slip_is_offered_where_nobody_would_find_it_and_nowhere_else(tmp_path: Path, answers: Answers) -> None:
    page = step(with_printer(real_kit(tmp_path)), answers)
    assert (page.press("p", "p") is not Step.NOTHING) == bool(page.codes())
    assert ("p" in [hint.key for hint in page.hints()]) == bool(page.codes())
