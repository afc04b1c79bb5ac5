"""Every page in every language, and in one that is a third longer: no word is cut, covered or out of reach."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.visit.visit import Visit
from kiosk.walkup.frame import draw
from kiosk.walkup.page import Page
from kiosk.walkup.plain_page import PlainPage
from kiosk.walkup.reading import ReadingPage
from kiosk.walkup.screens.find_help import FindHelpPage
from kiosk.walkup.screens.languages import LanguagesPage
from kiosk.walkup.screens.neutral import NeutralPage
from kiosk.walkup.screens.show_code import ShowCodePage
from kiosk.walkup.screens.veil import VeilPage
from tests.directory.make_many import make_many

from .fake_printer import with_printer
from .pseudo import CODE, pseudo_pack
from .small_kit import KITCHEN, SHELTER, real_pack, small_kit, with_cards
from .tour import EVERYTHING, Tour, beside_the_code, text_of, unseen, with_list

SIZES = ((80, 24), (60, 20))


@pytest.fixture(scope="module", params=[*(code for code in real_pack().languages if code != "en"), CODE])
def seen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tour:
    kit = small_kit(
        tmp_path_factory.mktemp("home"), SHELTER, KITCHEN, pack=pseudo_pack(), settings=Settings(state="MN")
    )
    kit = with_list(with_printer(with_cards(replace(kit, visit=Visit(language=request.param)))))
    kit.visit.language = request.param
    return Tour(kit)


def is_of_a_visit(page: Page) -> bool:
    return not isinstance(page, NeutralPage | VeilPage | PlainPage)


@pytest.mark.parametrize("size", SIZES)
def test_no_word_of_a_page_is_cut_or_out_of_reach(seen: Tour, size: tuple[int, int]) -> None:
    for stop in seen.stops:
        if not isinstance(stop.page, ShowCodePage):
            assert unseen(stop.page, *size) == [], stop.way


@pytest.mark.parametrize("size", SIZES)
def test_a_code_stands_beside_all_that_people_should_know(seen: Tour, size: tuple[int, int]) -> None:
    for stop, frame in seen.frames(size):
        if isinstance(stop.page, ShowCodePage):
            item, told = stop.page._item, beside_the_code(frame)
            needed = [item.instead, item.number]
            if not stop.page.whole_screen:
                needed += [item.shown, item.leaves_behind]
            assert [words for words in needed if "".join(words.split()) not in told] == [], stop.way


@pytest.mark.parametrize("size", SIZES)
def test_head_and_foot_are_whole(seen: Tour, size: tuple[int, int]) -> None:
    for stop in seen.stops:
        kit, told = stop.page.kit, beside_the_code(draw(stop.page, *size))
        needed = [kit.words("danger-line"), kit.staff_line]
        if is_of_a_visit(stop.page):
            needed += [f"{kit.glyphs.leave} {kit.words('leave-word')} F12", *(hint.words for hint in stop.page.hints())]
        assert [words for words in needed if "".join(words.split()) not in told] == [], stop.way


@pytest.mark.parametrize("size", SIZES)
def test_the_other_language_is_offered_in_the_head(seen: Tour, size: tuple[int, int]) -> None:
    for stop, frame in seen.frames(size):
        if is_of_a_visit(stop.page) and not isinstance(stop.page, ShowCodePage):
            assert [hot.row for hot in frame.hots if hot.action == "key:f2"] == [0], stop.way


def test_help_is_told_in_every_language_between_visits(seen: Tour) -> None:
    for stop, frame in seen.frames((80, 24)):
        if isinstance(stop.page, NeutralPage | PlainPage):
            told = " ".join(text_of(frame).split())
            for language in stop.page.kit.pack.languages.values():
                assert language.wording("danger-line") in told, stop.way


def test_f2_turns_all_of_a_page_into_the_other_language(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER, KITCHEN, pack=pseudo_pack(), settings=Settings(state="MN"))
    changed, other = with_list(with_printer(kit)), with_list(with_printer(kit))
    other.visit.language = CODE
    wanted = {stop.way: words_of(stop.page) for stop in Tour(other).stops}
    opened = Tour(changed).stops
    changed.visit.language = CODE
    for stop in opened:
        assert words_of(stop.page) == wanted[stop.way], stop.way


@pytest.mark.parametrize("size", SIZES)
def test_the_list_of_languages_is_whole_too(tmp_path: Path, size: tuple[int, int]) -> None:
    kit = small_kit(tmp_path, pack=pseudo_pack())
    kit.visit.language = CODE
    assert unseen(LanguagesPage(kit), *size) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("programs", [2, 30, 300])
def test_no_word_around_a_list_of_programs_is_cut(tmp_path: Path, programs: int, size: tuple[int, int]) -> None:
    kit = small_kit(tmp_path, *make_many(programs), pack=pseudo_pack())
    kit.visit.language = CODE
    assert unseen(FindHelpPage(kit), *size) == []


def words_of(page: Page) -> list[str]:
    """What is written on a large screen, from the beginning; what is focused does not matter."""
    if isinstance(page, ReadingPage):
        page.press("home", None)
    frame = draw(page, *EVERYTHING)
    return [word for word in text_of(frame).split() if word != page.kit.glyphs.bar]
