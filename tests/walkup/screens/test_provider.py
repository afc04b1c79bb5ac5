"""One local program."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, Provider
from kiosk.visit.my_list import ListItem
from kiosk.walkup.frame import draw
from kiosk.walkup.screens.provider import ProviderPage, first_number
from tests.walkup.small_kit import CHECKED_ON, KITCHEN, SHELTER, real_pack, small_kit
from tests.walkup.tour import scrolled, text_of

MONDAY = datetime(2026, 11, 2, 10, 30)


def told(home: Path, provider: Provider, columns: int = 80, now: datetime = MONDAY) -> str:
    page = ProviderPage(small_kit(home, provider), provider.key, lambda: now)
    return " ".join("\n".join(text_of(frame) for frame in scrolled(page, columns, 24)).split())


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (datetime(2026, 12, 13, 23, 59), "Staff here reached it on September 14, 2026."),
        (datetime(2026, 12, 14), "Last confirmed here on September 14, 2026. Ask staff if it still holds."),
    ],
)
def test_a_date_past_90_days_says_so(tmp_path: Path, now: datetime, words: str) -> None:
    assert words in told(tmp_path, SHELTER, now=now)


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
    labels = ("Who for", "Languages", "Web", "Where", "Getting there", "Run by", "Helps with", "First step")
    assert [label for label in labels if label in text] == []


def test_hours_that_are_not_known_are_told_as_not_known(tmp_path: Path) -> None:
    assert "Hours Not known. Call first" in told(tmp_path, KITCHEN)


def test_what_nobody_confirmed_says_so(tmp_path: Path) -> None:
    assert "Staff here have not confirmed this yet." in told(tmp_path, KITCHEN)


def test_an_address_is_shown_only_when_somebody_published_it(tmp_path: Path) -> None:
    home = replace(SHELTER, address=Address("12 Zzstreet", city="Zzcity"))
    assert "Zz" not in told(tmp_path, home)
    published = replace(home, key="p9", published_on=CHECKED_ON, published_by="AB")
    (tmp_path / "other").mkdir()
    assert "Where 12 Zzstreet, Zzcity" in told(tmp_path / "other", published)


def test_the_way_there_is_told_only_with_the_address(tmp_path: Path) -> None:
    way = replace(SHELTER, address=Address("12 Zzstreet", transportation="Bus Zz7"))
    assert "Zz7" not in told(tmp_path, way)
    published = replace(way, published_on=CHECKED_ON, published_by="AB")
    (tmp_path / "other").mkdir()
    assert "Getting there Bus Zz7" in told(tmp_path / "other", published)


RICH = replace(
    SHELTER,
    organization="Example County",
    alternate_name="The Safe Place",
    needs=("Shelter", "Legal help"),
    phones=(Phone(PhoneNumber("+12025550142"), "hotline", "after hours"), *SHELTER.phones[1:]),
    interpretation_services="By phone",
    application_process="Call first",
    fees_description="Free",
    accessibility="No steps",
    opening_hours="Mo-Fr 09:00-17:00",
    schedule="Mon-Fri 9-5",
)
IN_ORDER = (
    "Hotline 1-202-555-0142 after hours",
    "TTY 1-202-555-0143",
    "Advocates who listen and help you plan.",
    "Helps with Shelter, Legal help",
    "Who for Everyone",
    "Hours Open now, until 5:00 pm Today: 9:00 am to 5:00 pm Tuesday",
    "Saturday and Sunday: closed",
    "Languages English, Spanish",
    "Interpreters By phone",
    "First step Call first",
    "Area Example County",
    "Cost Free",
    "Access No steps",
    "Web example.org/help",
    "Run by Example County",
    "Also called The Safe Place",
    "Staff here reached it",
)


def test_phones_come_first_then_what_it_does_who_for_hours_and_limits(tmp_path: Path) -> None:
    page = ProviderPage(small_kit(tmp_path, RICH), "p1", lambda: MONDAY)
    text = " ".join(text_of(draw(page, 100, 60)).split())
    places = [text.find(part) for part in IN_ORDER]
    assert places == sorted(place for place in places if place >= 0)


@pytest.mark.parametrize("columns", [80, 40, 30])
def test_on_a_narrow_screen_nothing_of_the_hours_is_lost(tmp_path: Path, columns: int) -> None:
    text = told(tmp_path, RICH, columns)
    parts = ("Open now, until 5:00 pm", "Today: 9:00 am to 5:00 pm", "Saturday and Sunday: closed", "after hours")
    assert [part for part in parts if part not in text] == []


def test_an_organization_of_the_same_name_is_not_told_twice(tmp_path: Path) -> None:
    assert "Run by" not in told(tmp_path, replace(SHELTER, organization=SHELTER.name))


def test_hours_are_told_anew_when_a_minute_has_passed(tmp_path: Path) -> None:
    moments: Iterator[datetime] = iter([MONDAY, MONDAY, MONDAY.replace(hour=17)])
    page = ProviderPage(small_kit(tmp_path, RICH), "p1", lambda: next(moments))
    assert "Open now" in text_of(draw(page, 80, 50))
    assert "Closed now. Opens tomorrow at 9:00 am" in text_of(draw(page, 80, 50))


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


def test_languages_are_named_in_the_language_of_the_visit(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER, pack=real_pack())
    kit.visit.language = "es"
    assert "inglés, español" in text_of(draw(ProviderPage(kit, SHELTER.key), 80, 60))
