"""Every code that a page of the real pack can offer is read by three engines from the page as drawn."""

from collections.abc import Iterator
from copy import copy

import pytest

from kiosk.guide.hotline import Hotline
from kiosk.guide.pack import Pack
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.show_code import ShowCodePage
from kiosk.walkup.themes import THEMES, ThemeName
from tests.codes.frame_picture import frame_picture
from tests.terminals.decoders import decode, read_by_all
from tests.walkup.small_kit import real_kit, real_pack
from tests.walkup.tour import tour

SIZES = [(80, 24), (120, 36)]
VIEWS: list[tuple[ThemeName, bool]] = [("light", False), ("dark", True)]
"""A theme, and whether the code has the screen to itself; every theme is seen in real xterms."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ShowCodePage]:
    """Each code that a visitor can come to, with the first page that shows it; those behind O from hotlines alone."""
    found: dict[str, ShowCodePage] = {}
    kit = real_kit(tmp_path_factory.mktemp("home"))
    for stop in tour(kit):
        if isinstance(stop.page, ShowCodePage) and not stop.page.whole_screen:
            found.setdefault(stop.page._item.payload, stop.page)
    for key in kit.language.hotlines:
        for item in HotlinePage(kit, key).other_codes():
            found.setdefault(item.payload, page_of(kit, item))
    return found


def page_of(kit: Kit, item: CodeItem) -> ShowCodePage:
    return ShowCodePage(kit, lambda: item)


def offered(pack: Pack) -> Iterator[str]:
    """What the codes of a pack hold."""
    english = pack.languages["en"]
    yield from (page.url for page in english.resources.values())
    for line in english.hotlines.values():
        yield from offered_by(line)
    for state in pack.coalitions.values():
        yield from (one.website or one.hotline or one.phone for one in state)


def offered_by(line: Hotline) -> Iterator[str]:
    yield from (line.chat, line.site, line.voice or line.videophone)
    if line.voice:
        yield f"tel:{line.voice_dial}"
    if line.text is not None:
        number = line.text.number.replace("-", "")
        word = f"?body={line.text.keyword}" if line.text.keyword else ""
        yield f"sms:+{number}{word}" if len(number) > 6 else f"sms:{number}{word}"


def test_a_visitor_can_come_to_every_code_of_the_pack(pages: dict[str, ShowCodePage]) -> None:
    assert set(pages) == set(offered(real_pack())) - {""}


@pytest.mark.parametrize(("theme", "whole_screen"), VIEWS, ids=["light, as it opens", "dark, whole screen"])
@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_every_code_of_the_pack_is_read_by_all(
    pages: dict[str, ShowCodePage], columns: int, rows: int, theme: ThemeName, whole_screen: bool
) -> None:
    unread = []
    for payload, first in pages.items():
        page = copy(first)
        frame = draw(page, columns, rows)
        if whole_screen and not page.whole_screen:
            page.press("f", "f")
            frame = draw(page, columns, rows)
        if decode(frame_picture(frame, THEMES[theme])) != read_by_all(payload):
            unread.append(payload)
    assert unread == []
