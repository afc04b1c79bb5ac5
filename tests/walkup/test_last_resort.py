"""When even the content is lost, two numbers are still there."""

import pytest

from kiosk.walkup.last_resort import LastResort, last_resort
from tests.terminals.virtual_screen import VirtualScreen

from .small_kit import NDVH, UI_WORDS


def shown(columns: int, rows: int) -> str:
    screen = VirtualScreen(columns, rows)
    screen.feed(last_resort(columns, rows))
    return screen.text


def test_it_tells_911_staff_and_a_hotline() -> None:
    told = shown(80, 24)
    assert [words for words in ("Call 911", "staff", NDVH.voice, NDVH.name) if words not in told] == []


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (20, 5), (5, 2), (1, 1)])
def test_it_draws_nothing_outside_the_screen(columns: int, rows: int) -> None:
    drawn = last_resort(columns, rows).decode()
    lines = [part.split("H", 1) for part in drawn.split("\x1b[")[1:]]
    assert all(int(place.split(";")[0]) <= max(1, rows) and len(text) <= columns for place, text in lines)


def test_its_words_are_those_of_the_screens() -> None:
    assert "In danger now? Call 911." in UI_WORDS.read_text(encoding="utf-8")
    assert "In danger now? Call 911." in shown(80, 24)


def test_an_installation_with_a_part_missing_serves_no_visit_but_shows_them() -> None:
    service = LastResort(ImportError("no such part"))
    with pytest.raises(ImportError):
        service.load()
    assert service.neutral(80, 24) == service.plain(80, 24) == last_resort(80, 24)
    assert (list(service.warm()), service.watched()) == ([], ())
