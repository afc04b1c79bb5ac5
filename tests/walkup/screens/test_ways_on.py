"""Where to go when no local program is found."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Open, Page
from kiosk.walkup.screens.coalition import CoalitionPage, StatesPage
from kiosk.walkup.screens.hotlines import HotlinesPage
from kiosk.walkup.screens.show_code import ShowCodePage
from kiosk.walkup.screens.ways_on import WaysOnPage, ways_on
from tests.walkup.small_kit import english, real_kit, small_kit, small_pack
from tests.walkup.tour import text_of


def targets(kit: Kit) -> list[str]:
    return [way.target for way in ways_on(kit)]


def opened(kit: Kit, target: str) -> Page:
    move = WaysOnPage(kit).choose(target)
    assert isinstance(move, Open)
    return move.page


def test_without_a_state_there_are_states_a_code_and_hotlines(tmp_path: Path) -> None:
    assert targets(small_kit(tmp_path)) == ["states", "finder", "hotlines"]


def test_the_shelters_state_brings_its_coalitions_first(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, settings=Settings(state="OH"))
    assert targets(kit)[:2] == ["coalition:0", "coalition:1"]


def test_the_state_that_the_visitor_chose_wins(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, settings=Settings(state="WY"))
    kit.visit.state = "OH"
    assert targets(kit)[0] == "coalition:0"


def test_without_the_page_that_finds_programs_no_code_is_offered(tmp_path: Path) -> None:
    pack = small_pack(replace(english(), resources={}))
    assert "finder" not in targets(small_kit(tmp_path, pack=pack))


@pytest.mark.parametrize(
    ("target", "kind"),
    [("coalition:0", CoalitionPage), ("states", StatesPage), ("finder", ShowCodePage), ("hotlines", HotlinesPage)],
)
def test_every_way_leads_somewhere(tmp_path: Path, target: str, kind: type[Page]) -> None:
    assert isinstance(opened(small_kit(tmp_path, settings=Settings(state="OH")), target), kind)


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
def test_all_ways_of_every_state_fit_the_screen(tmp_path: Path, size: tuple[int, int]) -> None:
    kit = real_kit(tmp_path)
    for state in kit.pack.coalitions:
        kit.visit.state = state
        told = text_of(draw(WaysOnPage(kit), *size))
        assert "Hotlines" in told.split(), state
        assert "page 1" not in told, state
