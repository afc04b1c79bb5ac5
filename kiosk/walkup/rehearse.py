"""Every page drawn once before the visits: what takes time about it, such as wrapping, is then done for all of them."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from typing import NoReturn

from rich.cells import cached_cell_len

from kiosk.directory.hours.hours_told import hours_lines
from kiosk.directory.hours.kiosk_clock import kiosk_now
from kiosk.directory.open_now import OpenNow
from kiosk.guide.language_names import language_told
from kiosk.guide.locale_data import shed_locale_data
from kiosk.problem import KioskError, Problem
from kiosk.visit.visit import Visit
from kiosk.walkup.choosing import ChoosingPage
from kiosk.walkup.frame import LANGUAGE, LEAVE, Frame, draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Open, Page
from kiosk.walkup.screens.coalition import StatesPage
from kiosk.walkup.screens.found_programs import FoundPrograms
from kiosk.walkup.screens.home import HomePage
from kiosk.walkup.screens.narrow import NarrowPage
from kiosk.walkup.screens.ways_on import WaysOnPage

MOST_PAGES = 400
"""In each language; a pack has about a hundred."""

_CHANGING = {LEAVE, LANGUAGE, "key:a", "key:d", "key:f", "key:escape"}
_SELDOM = {"key:p", "key:o"}
"""Slips and further codes are drawn when somebody asks for one; and nothing may be printed here."""


def rehearse(kit: Kit, columns: int, rows: int) -> Iterator[Page]:
    """Draw the pages of every language on a screen of this size, in a visit of nobody; yield each one.

    The directory is left alone: only a visit opens it. What reckons hours is loaded, and the names of languages are:
    that takes longer than a key.
    """
    OpenNow().state("24/7", kiosk_now())
    for code in kit.pack.languages:
        hours_lines("Mo-Fr 09:00-17:00", "9-5", kiosk_now(), kit.pack.languages[code].wording)
        language_told(kit.pack.languages["en"].own_name, code)
    shed_locale_data()
    for code in kit.pack.languages:
        yield from _rehearsed(_of_nobody(kit, code), columns, rows)


def _of_nobody(kit: Kit, language: str) -> Kit:
    return replace(kit, visit=Visit(language=language), find_help=_closed)


def _closed() -> NoReturn:
    raise KioskError(Problem("visitors-closed"))


def _rehearsed(kit: Kit, columns: int, rows: int) -> Iterator[Page]:
    # Without the directory no page leads to the questions that narrow its list, nor a key to the ways on.
    waiting: deque[Page] = deque([HomePage(kit), NarrowPage(kit, FoundPrograms(kit)), WaysOnPage(kit)])
    seen: set[int] = set()  # not the frames: all at once they would take some megabytes of every kiosk
    while waiting and len(seen) < MOST_PAGES:
        page = waiting.popleft()
        frame = draw(page, columns, rows)
        looks = hash(frame.rows)
        if looks not in seen:
            seen.add(looks)
            waiting.extend(_next(page, frame))
            cached_cell_len.cache_clear()  # a line that is drawn is not measured again
            yield page


def _next(page: Page, frame: Frame) -> Iterator[Page]:
    """The pages that this one opens; those below the end of the screen too."""
    keys = [hot.action.partition(":")[2] for hot in frame.hots if hot.action not in _CHANGING | _SELDOM]
    moves = [page.press(key, key) for key in keys if len(key) == 1]
    if isinstance(page, ChoosingPage) and not isinstance(page, StatesPage):  # 56 states, of which people want one
        moves += [page.choose(target) for target in page.targets if target not in page.kit.pack.languages]
    yield from (move.page for move in moves if isinstance(move, Open))
