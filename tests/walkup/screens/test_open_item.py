"""Things on my list: their names, numbers and pages."""

from pathlib import Path

import pytest

from kiosk.visit.my_list import ListItem
from kiosk.walkup.frame import draw
from kiosk.walkup.page import Page
from kiosk.walkup.screens.before_print import BeforePrintPage
from kiosk.walkup.screens.coalition import CoalitionPage
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.open_item import item_aside, item_codes, item_number, item_page, item_title
from kiosk.walkup.screens.provider import ProviderPage
from kiosk.walkup.screens.resources import ResourcePage
from kiosk.walkup.screens.topic import TopicPage
from tests.walkup.fake_printer import with_printer
from tests.walkup.small_kit import NDVH, SHELTER, small_kit

KINDS: list[tuple[ListItem, type[Page], str, str]] = [
    (ListItem("topic", "save-evidence"), TopicPage, "Save what they send", NDVH.voice),
    (ListItem("hotline", "ndvh"), HotlinePage, "National Domestic Violence Hotline", "1-800-799-7233"),
    (ListItem("hotline", "deafhotline"), HotlinePage, "The Deaf Hotline", "Videophone 1-855-812-1001"),
    (ListItem("hotline", "211"), HotlinePage, "211", "211"),
    (ListItem("resource", "sparc-log"), ResourcePage, "A blank log", "stalkingawareness.org/documentation-log"),
    (ListItem("coalition", "oh-dv"), CoalitionPage, "Ohio Network", "1-800-934-9840"),
    (ListItem("coalition", "oh-sa"), CoalitionPage, "Second", ""),
    (ListItem("provider", "p1"), ProviderPage, "Example County Advocates", "1-202-555-0142, ext. 12"),
    (ListItem("provider", "gone"), ProviderPage, "This program is not listed any more", ""),
]


@pytest.mark.parametrize(("item", "kind", "title", "aside"), KINDS)
def test_every_kind_has_its_name_and_number(
    tmp_path: Path, item: ListItem, kind: type[Page], title: str, aside: str
) -> None:
    kit = small_kit(tmp_path, SHELTER)
    assert (item_title(kit, item), item_aside(kit, item)) == (title, aside)


@pytest.mark.parametrize(("item", "kind", "title", "aside"), KINDS)
def test_every_kind_opens_its_page(tmp_path: Path, item: ListItem, kind: type[Page], title: str, aside: str) -> None:
    page = item_page(small_kit(tmp_path, SHELTER), item)
    draw(page, 80, 24)
    assert isinstance(page, kind)
    assert page.title == title


@pytest.mark.parametrize(("item", "kind", "title", "aside"), KINDS)
def test_a_page_names_itself_as_on_the_list(
    tmp_path: Path, item: ListItem, kind: type[Page], title: str, aside: str
) -> None:
    page = item_page(small_kit(tmp_path, SHELTER), item)
    assert getattr(page, "item", None) in (item, None)


def test_a_broken_directory_breaks_no_list(tmp_path: Path) -> None:
    (tmp_path / "visitors.db").write_bytes(b"no database")
    kit = small_kit(tmp_path)
    item = ListItem("provider", "p1")
    assert (item_title(kit, item), item_aside(kit, item)) == ("The list of local programs cannot be read right now", "")


def test_a_form_opens_the_page_that_prints_it(tmp_path: Path) -> None:
    kit, form = with_printer(small_kit(tmp_path)), ListItem("form", "log")
    page = item_page(kit, form)
    assert isinstance(page, BeforePrintPage)
    assert (item_title(kit, form), page.title, item_aside(kit, form)) == ("A blank log", "A blank log", "")


@pytest.mark.parametrize(
    ("item", "number", "payloads"),
    [
        (ListItem("hotline", "ndvh"), NDVH.voice, [NDVH.site]),
        (ListItem("topic", "save-evidence"), NDVH.voice, ["https://www.stalkingawareness.org/documentation-log/"]),
        (ListItem("form", "log"), "", []),
        (ListItem("provider", "gone"), "", []),
    ],
)
def test_a_thing_has_the_number_and_the_code_of_its_page(
    tmp_path: Path, item: ListItem, number: str, payloads: list[str]
) -> None:
    kit = with_printer(small_kit(tmp_path, SHELTER))
    assert item_number(kit, item) == number
    assert [code.payload for code in item_codes(kit, item)] == payloads
    assert {code.title for code in item_codes(kit, item)} <= {item_title(kit, item)}
