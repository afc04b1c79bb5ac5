import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.street_words import _TELLS_A_PLACE, is_street_alone, may_tell, pieces_told, places_in


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
    assert places_in(text)


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
    assert not places_in(text)


def test_what_is_told_is_the_piece_and_no_more() -> None:
    assert list(pieces_told("Food at 12  Oak Street every day")) == ["12 Oak Street"]


def test_a_long_cell_of_nothing_but_numbers_comes_to_an_end() -> None:
    assert not places_in("1 " * 2500)


@pytest.mark.parametrize("text", ["Corner of Elm", "CLOSE TO THE STATION", "Oak Street\nand Main"])
def test_neither_capitals_nor_lines_hide_a_place(text: str) -> None:
    assert places_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "behind the church",
        "two blocks from the courthouse",
        "down the street from the bank",
        "on Route 23",
        "take exit 12",
        "cerca de la biblioteca",
        "detrás de la iglesia",
        "en la Calle Mayor",
        "12 Oak S\u200ct",
    ],
)
def test_other_ways_to_tell_a_place_are_found(text: str) -> None:
    assert places_in(text)


@pytest.mark.parametrize(
    "text", ["Cómo hacer frente a la violencia", "The court and the police", "Drive-in, 4 days a week", "Red Cross"]
)
def test_words_of_streets_in_another_sense_tell_none(text: str) -> None:
    assert not places_in(text)


def test_each_piece_of_a_text_is_found() -> None:
    text = "At 12 Oak St. or 7 Elm Rd, near the mill"
    assert [text[slice(*span)] for span in places_in(text)] == ["12 Oak St.", "7 Elm Rd", "near the mill"]


def test_a_text_with_a_sign_nobody_sees_is_told_as_a_whole() -> None:
    text = "Come to 12 Oak S\u200ct"
    assert places_in(text) == ((0, len(text)),)


@pytest.mark.parametrize("piece", ["5th Street", "2nd Ave.", "Route 23"])
def test_a_street_without_a_house_is_a_street_alone(piece: str) -> None:
    assert is_street_alone(piece)


@pytest.mark.parametrize("piece", ["12 Oak Street", "Oak Street and Main", "near the mill"])
def test_a_house_a_corner_or_a_way_is_more_than_a_street(piece: str) -> None:
    assert not is_street_alone(piece)


WORDS = "12 5th Oak oak ST st, Near the (near Route 9 and At 7-A 39.96120, -82.99880 Calle é".split()


@given(st.lists(st.sampled_from(WORDS)))
def test_the_quick_look_misses_nothing(words: list[str]) -> None:
    text = " ".join(words)
    assert may_tell(text) or _TELLS_A_PLACE.search(text) is None
