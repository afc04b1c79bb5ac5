"""What is old says so, and what is far too old is not shown: but for hotlines, and with a clock that is wrong."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.guide.files.confirmations import Confirmation, Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.fresh_pack import dated, fresh_pack
from kiosk.guide.pack import LanguagePack, Pack
from kiosk.guide.topic import TopicGroup

from .conftest import SMALL_PACK

RELEASED = date(2026, 11, 22)
CONFIRMED = Confirmation(RELEASED, "AB")


@pytest.fixture(scope="module")
def pack() -> Pack:
    """The small pack: "sure" and "page" were read on September 14, "likely" on July 19."""
    return load_pack([SMALL_PACK], Confirmations({"doubtful": CONFIRMED}, {"old-page": CONFIRMED})).pack


def english(pack: Pack, today: date, hide_after_days: int = 365) -> LanguagePack:
    return fresh_pack(pack, today, hide_after_days).languages["en"]


@pytest.mark.parametrize(
    ("today", "old"),
    [
        (date(2026, 12, 13), ["likely"]),
        (date(2026, 12, 14), ["sure", "likely"]),
        (date(2027, 2, 20), ["sure", "likely"]),
        (date(2027, 2, 21), ["sure", "likely", "doubtful"]),
    ],
)
def test_hotlines_are_old_a_day_after_90_days_from_their_last_date(pack: Pack, today: date, old: list[str]) -> None:
    assert [key for key, line in english(pack, today).hotlines.items() if line.is_old] == old


def test_web_pages_have_a_limit_of_their_own(pack: Pack) -> None:
    days = (date(2027, 3, 13), date(2027, 3, 14))
    assert [english(pack, day).resources["page"].is_old for day in days] == [False, True]


def test_hotlines_are_never_hidden(pack: Pack) -> None:
    assert list(english(pack, date(2034, 1, 1)).hotlines) == ["sure", "likely", "doubtful"]


def test_web_pages_are_hidden_a_day_after_the_limit_that_staff_set(pack: Pack) -> None:
    days = (date(2027, 9, 14), date(2027, 9, 15), date(2027, 11, 23))
    assert [list(english(pack, day).resources) for day in days] == [["page", "old-page"], ["old-page"], []]


def test_the_limit_of_staff_can_be_another(pack: Pack) -> None:
    assert list(english(pack, date(2027, 3, 14), 180).resources) == ["old-page"]


def test_topics_are_as_old_as_the_pack_or_what_staff_confirmed(pack: Pack) -> None:
    topics = dict(pack.languages["en"].topics)
    topics["danger"] = replace(topics["danger"], confirmed_on=date(2027, 3, 1))
    newer = replace(pack, languages={"en": replace(pack.languages["en"], topics=topics)})
    days = (date(2027, 11, 22), date(2027, 11, 23), date(2028, 3, 1))
    assert [list(english(newer, day).topics) for day in days] == [["keep-it", "danger"], ["danger"], []]


@pytest.mark.parametrize(("group", "shown"), [("about", True), ("steps", False)])
def test_what_the_kiosk_says_about_itself_is_never_hidden(pack: Pack, group: TopicGroup, shown: bool) -> None:
    topic = replace(pack.languages["en"].topics["danger"], group=group)
    only = replace(pack, languages={"en": replace(pack.languages["en"], topics={"danger": topic})})
    assert list(english(only, date(2034, 1, 1)).topics) == (["danger"] if shown else [])


def coalitions(pack: Pack, today: date) -> list[tuple[str, bool]]:
    return [(one.key, one.is_old) for one in fresh_pack(pack, today, 365).coalitions["OH"]]


def test_coalitions_are_old_as_soon_as_hotlines_and_those_with_a_number_stay(pack: Pack) -> None:
    first, second = ("oh-dv", True), ("oh-sa", False)  # read on July 19; undated, so as old as the pack
    assert coalitions(pack, date(2026, 11, 22)) == [first, second]
    assert coalitions(pack, date(2027, 11, 23)) == [first, ("oh-sa", True)]


def test_a_coalition_that_has_a_page_alone_is_hidden_like_a_link(pack: Pack) -> None:
    (first, second) = pack.coalitions["OH"]
    page = replace(first, hotline="", phone="")
    only = replace(pack, coalitions={"OH": (page, second)})
    assert [key for key, _ in coalitions(only, date(2027, 7, 19))] == ["oh-dv", "oh-sa"]
    assert [key for key, _ in coalitions(only, date(2027, 7, 20))] == ["oh-sa"]


def test_a_coalition_that_staff_reached_is_fresh_from_that_day(pack: Pack) -> None:
    (first, second) = pack.coalitions["OH"]
    reached = replace(pack, coalitions={"OH": (replace(first, confirmed_on=date(2027, 7, 1)), second)})
    assert coalitions(reached, date(2027, 7, 20)) == [("oh-dv", False), ("oh-sa", True)]


@pytest.mark.parametrize("today", [date(1970, 1, 1), RELEASED - timedelta(1), date(2090, 1, 1)])
def test_with_a_clock_that_is_plainly_wrong_all_stays_as_it_is(pack: Pack, today: date) -> None:
    assert fresh_pack(pack, today, 365) is pack


def test_what_has_no_date_is_as_old_as_the_pack(pack: Pack) -> None:
    line = replace(pack.languages["en"].hotlines["sure"], source_checked_on=None)
    found: Callable[[date | None], date | None] = lambda released: dated(line, released, date(2027, 1, 1))  # noqa: E731
    assert [found(RELEASED), found(None), found(date(2090, 1, 1))] == [RELEASED, None, None]


def test_without_any_date_nothing_is_hidden(pack: Pack) -> None:
    page = replace(pack.languages["en"].resources["page"], source_checked_on=None)
    undated = replace(pack, released_on=None, languages={"en": replace(pack.languages["en"], resources={"page": page})})
    assert list(english(undated, date(2090, 1, 1)).resources) == ["page"]


@settings(derandomize=True, max_examples=40)
@given(st.dates(RELEASED, date(2034, 1, 1)), st.integers(1, 400))
def test_a_later_day_shows_nothing_more(today: date, later: int) -> None:
    shipped = load_pack([SMALL_PACK], Confirmations()).pack
    now, then = english(shipped, today), english(shipped, today + timedelta(later))
    assert (then.topics.keys() <= now.topics.keys(), then.resources.keys() <= now.resources.keys()) == (True, True)
