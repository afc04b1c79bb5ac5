"""States, their coalitions, and one coalition's card."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.guide.files.confirmations import Confirmation, Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.files.places import places
from kiosk.guide.resource import Coalition
from kiosk.guide.words import Wording
from kiosk.settings import Settings
from kiosk.visit.my_list import ListItem
from kiosk.walkup.frame import draw
from kiosk.walkup.page import Open
from kiosk.walkup.screens.coalition import CoalitionPage, CoalitionsPage, StatesPage, coalition_choices
from kiosk.walkup.screens.ways_on import ways_on
from tests.walkup.small_kit import OHIO, english, real_kit, small_kit, small_pack
from tests.walkup.tour import text_of


def card(home: Path, one: Coalition) -> CoalitionPage:
    """The card of a state's only coalition."""
    return CoalitionPage(small_kit(home, pack=replace(small_pack(), coalitions={"OH": (one,)})), one)


def told(home: Path, one: Coalition = OHIO) -> str:
    return " ".join(text_of(draw(card(home, one), 80, 24)).split())


def test_states_are_listed_by_name(tmp_path: Path) -> None:
    titles = [part.title for part in StatesPage(real_kit(tmp_path)).parts(60)]  # type: ignore[union-attr]  # all are choices
    assert titles == sorted(titles)
    assert titles[:2] == ["Alabama", "Alaska"]


def test_every_state_of_the_pack_has_its_name(tmp_path: Path) -> None:
    kit = real_kit(tmp_path)
    assert [code for code in kit.pack.coalitions if not kit.words.has(f"state-{code}")] == []


@pytest.mark.parametrize(("keys", "state"), [("o", "OH"), ("oo", "OK"), ("ooo", "OR"), ("oooo", "OH"), ("O", "OH")])
def test_a_letter_jumps_to_the_next_state_that_begins_with_it(tmp_path: Path, keys: str, state: str) -> None:
    page = StatesPage(real_kit(tmp_path))
    draw(page, 80, 24)
    for key in keys:
        page.press(key, key)
    assert page.focused == state


def test_a_letter_that_begins_no_state_moves_nothing(tmp_path: Path) -> None:
    page = StatesPage(small_kit(tmp_path))
    draw(page, 80, 24)
    page.press("z", "z")
    assert page.focused == "OH"


def test_the_foot_tells_that_letters_jump(tmp_path: Path) -> None:
    assert "A letter jumps" in text_of(draw(StatesPage(small_kit(tmp_path)), 80, 24))


def test_a_chosen_state_is_remembered_for_the_visit(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    StatesPage(kit).choose("OH")
    assert kit.visit.state == "OH"


def test_a_state_with_several_coalitions_lists_them(tmp_path: Path) -> None:
    move = StatesPage(small_kit(tmp_path)).choose("OH")
    assert isinstance(move, Open)
    assert isinstance(move.page, CoalitionsPage)
    assert "Ohio Network" in text_of(draw(move.page, 80, 24))


def test_a_state_with_one_coalition_opens_it(tmp_path: Path) -> None:
    pack = replace(small_pack(), coalitions={"OH": (OHIO,)})
    move = StatesPage(small_kit(tmp_path, pack=pack)).choose("OH")
    assert isinstance(move, Open)
    assert isinstance(move.page, CoalitionPage)


def test_a_coalition_of_the_list_opens(tmp_path: Path) -> None:
    move = CoalitionsPage(small_kit(tmp_path), "OH").choose("1")
    assert isinstance(move, Open)
    assert move.page.title == "Second"


def test_a_state_that_nothing_is_known_of_has_no_choices(tmp_path: Path) -> None:
    assert coalition_choices(small_kit(tmp_path), "XX") == ()


def test_a_card_tells_hotline_page_and_where_it_was_read(tmp_path: Path) -> None:
    text = told(tmp_path)
    assert "Hotline 1-800-934-9840" in text
    assert "Web odvn.org" in text
    assert "Read on September 14, 2026 in a list. Ask staff to confirm it." in text


def test_where_it_was_read_is_told_in_the_language_of_the_visit(tmp_path: Path) -> None:
    spanish = replace(english("Español", "es"), source_names={"a list": "una lista"})
    kit = small_kit(tmp_path, pack=small_pack(english(), spanish))
    page = CoalitionPage(kit, OHIO)
    kit.visit.language = "es"
    assert "in una lista." in " ".join(text_of(draw(page, 80, 24)).split())


def test_a_source_without_a_date_says_so(tmp_path: Path) -> None:
    assert "gives no date" in told(tmp_path, replace(OHIO, source_checked_on=None))


def test_without_any_number_the_card_says_whom_to_ask(tmp_path: Path) -> None:
    assert "We have no number for it yet." in told(tmp_path, replace(OHIO, hotline="", phone=""))


def test_languages_are_listed(tmp_path: Path) -> None:
    assert "Languages English, Spanish" in told(tmp_path, replace(OHIO, languages=("English", "Spanish")))


def test_the_office_number_stands_in_for_a_hotline(tmp_path: Path) -> None:
    assert card(tmp_path, replace(OHIO, hotline="", phone="1-614-555-0101")).number == "1-614-555-0101"


def test_on_my_list_a_coalition_is_named_by_its_key(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    assert CoalitionPage(kit, kit.pack.coalitions["OH"][1]).item == ListItem("coalition", "oh-sa")


def test_a_coalition_that_staff_reached_says_when(tmp_path: Path) -> None:
    reached = replace(OHIO, confirmed_on=date(2026, 11, 20))
    assert "Staff here reached this line on November 20, 2026." in told(tmp_path, reached)
    assert "Staff here opened this page on November 20, 2026." in told(tmp_path, replace(reached, hotline=""))


def test_a_coalition_that_is_too_old_says_so_and_whom_to_ask(tmp_path: Path) -> None:
    old = replace(OHIO, is_old=True)
    assert "That was a while ago. Ask staff to confirm it." in told(tmp_path, old)
    long_ago = replace(old, confirmed_on=date(2025, 1, 2))
    assert "Last confirmed here on January 2, 2025. Ask staff" in told(tmp_path, long_ago)


def test_what_staff_withdrew_is_nowhere(tmp_path: Path) -> None:
    off = Confirmation(withdrawn_on=date(2026, 11, 20))
    noted = Confirmations(coalitions={"oh-dv": off, "ky-dv": off, "ky-sa": off})
    pack = load_pack(places(tmp_path), noted).pack
    kit = small_kit(tmp_path, pack=pack, settings=Settings(state="OH"))
    states = [part.target for part in StatesPage(kit).parts(60)]  # type: ignore[union-attr]  # all are choices
    assert ("KY" in states, "OH" in states) == (False, True)
    titles = [way.title for way in ways_on(kit)]
    ohio = ("Ohio Alliance to End Sexual Violence", "Ohio Domestic Violence Network")
    assert [title in titles for title in ohio] == [True, False]


def test_in_a_language_that_sorts_states_otherwise_the_focus_stays_on_its_state(tmp_path: Path) -> None:
    words = Wording("es", ("state-AL = Zalabama\n",), english().wording)
    languages = (english(), replace(english("Español", "es"), wording=words))
    coalitions = dict.fromkeys(("AL", "AK", "OH"), (OHIO,))
    kit = small_kit(tmp_path, pack=replace(small_pack(*languages), coalitions=coalitions))
    page = StatesPage(kit)
    draw(page, 80, 24)
    kit.visit.language = "es"
    draw(page, 80, 24)
    assert (page.focused, page.targets) == ("AL", ("AK", "OH", "AL"))


def test_languages_are_named_in_the_language_of_the_visit(tmp_path: Path) -> None:
    kit = real_kit(tmp_path)
    kit.visit.language = "es"
    page = CoalitionPage(kit, replace(OHIO, languages=("English", "Spanish")))
    assert "inglés, español" in "\n".join(line.text for line in page.text(80))
