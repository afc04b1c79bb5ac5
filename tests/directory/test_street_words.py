import pytest

from kiosk.directory.street_words import street_told


@pytest.mark.parametrize(
    "text",
    [
        "We meet at 12 Oak St on Mondays",
        "1200-A N. Martin Luther King Jr. Blvd",
        "office at 7 second avenue",
        "the church on 5th Street",
        "Oak Street and Main",
        "corner of Oak and Main",
        "Across from the library",
        "near the fire station",
        "Near Lincoln Park",
        "close to the bus station",
        "39.96120, -82.99880",
        "located behind the school",
        "44 Zzelm Court, second floor",
    ],
)
def test_a_text_that_tells_a_place_is_found(text: str) -> None:
    assert street_told(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Legal aid and a support group",
        "Open 24 hours, a safe place to stay",
        "We drive and help with court dates",
        "People 18 and over who need a safe place",
        "9 am to 5 pm on weekdays",
        "Call 202-555-0142 and ask",
        "Free for 30 days",
        "Adams and Brown County",
    ],
)
def test_an_everyday_text_is_not(text: str) -> None:
    assert street_told(text) == ""


def test_what_is_told_is_the_piece_and_no_more() -> None:
    assert street_told("Food at 12  Oak Street every day") == "12 Oak Street"


def test_a_long_cell_of_nothing_but_numbers_comes_to_an_end() -> None:
    assert street_told("1 " * 2500) == ""


@pytest.mark.parametrize("text", ["Corner of Elm", "CLOSE TO THE STATION", "Oak Street\nand Main"])
def test_neither_capitals_nor_lines_hide_a_place(text: str) -> None:
    assert street_told(text)
