"""One maker for nine kinds, none of which tells where or when it was made."""

from dataclasses import replace
from typing import get_args

import pytest

from kiosk.printer_settings import SlipKind, SlipTitle
from kiosk.takeaway.slip import Fold, Heading, Tick
from kiosk.takeaway.slip_lines import slip_lines
from kiosk.takeaway.slips.make_slip import FORMS, make_slip

from .small_slips import LANGUAGES, LINE, OFFICE, ORDER, PAGE, source

KINDS: tuple[SlipKind, ...] = get_args(SlipKind)
EVERYTHING = (LINE, OFFICE, PAGE, ORDER)


def text_of(kind: SlipKind, code: str = "en") -> str:
    made = make_slip(kind, source(*EVERYTHING, code=code))
    assert made is not None
    return "\n".join(line.text for line in slip_lines(made, 64))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_slip_knows_its_kind_and_its_language(kind: SlipKind, code: str) -> None:
    made = make_slip(kind, source(*EVERYTHING, code=code))
    assert made is not None
    assert (made.kind, made.language) == (kind, code)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_slip_says_where_it_is_from(kind: SlipKind, code: str) -> None:
    told = text_of(kind, code).lower()
    telling = ("shelter", "kiosk", "refugio", "albergue", "this screen", "esta pantalla", "staff", "personal ", "slip-")
    assert [word for word in telling if word in told] == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "log"])
def test_the_only_days_on_a_slip_tell_when_something_was_checked(kind: SlipKind) -> None:
    lines = [line for line in text_of(kind).split("\n") if "202" in line and "-202-" not in line]
    assert [line for line in lines if not line.startswith("Checked ")] == []


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("useful-numbers", "Useful numbers"),
        ("phone-numbers", "Phone numbers"),
        ("notes", "Notes"),
        ("to-do", "To do"),
        ("none", ""),
    ],
)
def test_staff_choose_the_title(title: SlipTitle, told: str) -> None:
    made = make_slip("digits", replace(source(LINE), title=title))
    assert made is not None
    assert made.title == told


@pytest.mark.parametrize(("title", "told"), [("phone-numbers", "Notes"), ("to-do", "To do"), ("none", "")])
def test_a_title_of_numbers_stands_above_no_slip_without_them(title: SlipTitle, told: str) -> None:
    made = make_slip("log", replace(source(), title=title))
    assert made is not None
    assert made.title == told


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in FORMS])
def test_of_nothing_no_slip_is_made(kind: SlipKind) -> None:
    assert make_slip(kind, source()) is None


@pytest.mark.parametrize("kind", ["digits", "numbers", "card"])
def test_without_a_number_no_slip_of_numbers_is_made(kind: SlipKind) -> None:
    assert make_slip(kind, source(PAGE)) is None


@pytest.mark.parametrize("kind", FORMS)
def test_a_form_needs_nothing(kind: SlipKind) -> None:
    assert make_slip(kind, source()) == make_slip(kind, source(LINE))


def test_forms_follow_the_list_below_a_fold() -> None:
    made = make_slip("list", replace(source(LINE), forms=("evidence",)))
    assert made is not None
    place = made.blocks.index(Fold())
    assert isinstance(made.blocks[0], Heading)
    assert isinstance(made.blocks[place + 2], Tick)


def test_a_list_of_forms_alone_begins_with_the_form() -> None:
    made, form = make_slip("list", replace(source(), forms=("steps",))), make_slip("steps", source())
    assert made is not None and form is not None
    assert made.blocks == form.blocks


def test_what_is_no_form_is_not_added_to_a_list() -> None:
    assert make_slip("list", replace(source(), forms=("digits",))) is None
