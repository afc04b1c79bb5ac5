"""One local program."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory.provider import Address, Provider
from kiosk.visit.my_list import ListItem
from kiosk.walkup.frame import draw
from kiosk.walkup.screens.provider import ProviderPage, first_number
from tests.walkup.small_kit import CHECKED_ON, KITCHEN, SHELTER, small_kit
from tests.walkup.tour import scrolled, text_of


def told(home: Path, provider: Provider) -> str:
    page = ProviderPage(small_kit(home, provider), provider.key)
    return " ".join("\n".join(text_of(frame) for frame in scrolled(page, 80, 24)).split())


@pytest.mark.parametrize(
    "words",
    [
        "Call 1-202-555-0142, ext. 12",
        "TTY 1-202-555-0143",
        "Advocates who listen and help you plan.",
        "Who for Everyone",
        "Hours Day and night",
        "Area Example County",
        "Languages English, Spanish",
        "Web example.org/help",
        "E-mail help@example.org",
        "Staff here reached it on September 14, 2026.",
    ],
)
def test_a_card_tells_all_that_is_known(tmp_path: Path, words: str) -> None:
    assert words in told(tmp_path, SHELTER)


def test_what_is_not_known_is_left_out(tmp_path: Path) -> None:
    text = told(tmp_path, KITCHEN)
    assert [label for label in ("Who for", "Hours", "Languages", "Web", "Where") if label in text] == []


def test_what_nobody_confirmed_says_so(tmp_path: Path) -> None:
    assert "Staff here have not confirmed this yet." in told(tmp_path, KITCHEN)


def test_an_address_is_shown_only_when_somebody_published_it(tmp_path: Path) -> None:
    home = replace(SHELTER, address=Address("12 Zzstreet", city="Zzcity"))
    assert "Zz" not in told(tmp_path, home)
    published = replace(home, key="p9", published_on=CHECKED_ON, published_by="AB")
    (tmp_path / "other").mkdir()
    assert "Where 12 Zzstreet, Zzcity" in told(tmp_path / "other", published)


def test_a_program_that_vanished_says_so_and_offers_nothing(tmp_path: Path) -> None:
    page = ProviderPage(small_kit(tmp_path, SHELTER), "vanished")
    assert "not listed any more" in page.title
    assert "Ask staff" in text_of(draw(page, 80, 24))
    assert (page.item, page.codes(), page.number) == (None, (), "")


def test_a_program_offers_its_page_as_a_code(tmp_path: Path) -> None:
    (code,) = ProviderPage(small_kit(tmp_path, SHELTER), "p1").codes()
    assert (code.payload, code.number) == ("https://example.org/help", "1-202-555-0142, ext. 12")


def test_a_program_without_a_page_offers_its_number(tmp_path: Path) -> None:
    (code,) = ProviderPage(small_kit(tmp_path, KITCHEN), "p2").codes()
    assert code.payload == "1-202-555-0177"


def test_a_program_without_a_number_offers_none(tmp_path: Path) -> None:
    bare = Provider(key="p3", name="Nameless")
    page = ProviderPage(small_kit(tmp_path, bare), "p3")
    assert (first_number(bare), page.number, page.codes()) == ("", "", ())


def test_on_my_list_it_stands_with_its_key(tmp_path: Path) -> None:
    assert ProviderPage(small_kit(tmp_path, SHELTER), "p1").item == ListItem("provider", "p1")


def test_hostile_text_is_shown_as_it_is_and_drives_nothing(tmp_path: Path) -> None:
    hostile = replace(SHELTER, name="[bold]A[/bold] {name}", description="[link=file:///etc]x[/link] $HOME `id`")
    text = told(tmp_path, hostile)
    assert "[bold]A[/bold] {name}" in text
    assert "[link=file:///etc]x[/link] $HOME `id`" in text
