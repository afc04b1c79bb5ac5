"""Web pages worth taking away."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.guide.checked import Period
from kiosk.guide.resource import Resource
from kiosk.visit.my_list import ListItem
from kiosk.walkup.frame import draw
from kiosk.walkup.page import Open
from kiosk.walkup.screens.resources import ResourcePage, ResourcesPage
from tests.walkup.small_kit import FINDER, LOG, english, small_kit, small_pack
from tests.walkup.tour import text_of


def told(home: Path, page: Resource) -> str:
    kit = small_kit(home, pack=small_pack(replace(english(), resources={page.key: page})))
    return " ".join(text_of(draw(ResourcePage(kit, page.key), 80, 24)).split())


def test_every_page_is_listed_after_what_a_scan_leaves(tmp_path: Path) -> None:
    text = text_of(draw(ResourcesPage(small_kit(tmp_path)), 80, 24))
    assert text.index("A scan stays in your phone's history.") < text.index(LOG.title) < text.index(FINDER.title)


def test_a_page_opens(tmp_path: Path) -> None:
    move = ResourcesPage(small_kit(tmp_path)).choose("sparc-log")
    assert isinstance(move, Open)
    assert move.page.title == LOG.title


@pytest.mark.parametrize(
    "words", ["A form to write on.", "stalkingawareness.org/documentation-log", LOG.leaves_behind, LOG.instead]
)
def test_a_page_tells_what_it_is_and_what_a_scan_leaves(tmp_path: Path, words: str) -> None:
    assert words in told(tmp_path, LOG)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (LOG, "Read on September 14, 2026 in a list. Staff here have not opened it yet."),
        (replace(LOG, source_checked_on=Period(2023, 1)), "Read in January 2023 in a list. Staff here have not opened"),
        (replace(LOG, source_checked_on=None), "Read in a list, which gives no date. Ask staff to confirm it."),
        (replace(LOG, confidence="B"), "Ask staff to confirm it."),
        (replace(LOG, confirmed_on=date(2026, 11, 20)), "Staff here opened this page on November 20, 2026."),
    ],
)
def test_a_page_tells_who_saw_it_and_when(tmp_path: Path, page: Resource, words: str) -> None:
    assert words in told(tmp_path, page)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (replace(LOG, is_old=True), "That was a while ago. Ask staff to confirm it."),
        (replace(LOG, is_old=True, confirmed_on=date(2026, 1, 2)), "Last confirmed here on January 2, 2026."),
    ],
)
def test_a_date_past_the_limit_says_so(tmp_path: Path, page: Resource, words: str) -> None:
    assert words in told(tmp_path, page)


def test_where_every_page_is_too_old_the_list_says_so(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, pack=small_pack(replace(english(), resources={})))
    assert "Nobody has checked this part for a long time" in text_of(draw(ResourcesPage(kit), 80, 24))


def test_it_can_be_taken_along(tmp_path: Path) -> None:
    page = ResourcePage(small_kit(tmp_path), "sparc-log")
    assert page.item == ListItem("resource", "sparc-log")
    assert [code.payload for code in page.codes()] == [LOG.url]
