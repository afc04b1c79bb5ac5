import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.provider import Address
from kiosk.directory.withheld_place import maps_in, signs_of, tells, tells_a_map


def told(text: str, address_1: str = "", **parts: str) -> bool:
    return tells(text, signs_of(Address(address_1, **parts)))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("12 Oak St", "Come to 12 Oak Street."),
        ("12 Oak St", "a house on Oak St, second floor"),
        ("12 N. Oak St", "12 north oak"),
        ("12 Oak St", "12 N Oak"),
        ("12 Oak St", "example.org/?to=12%20Oak%20St"),
        ("Suite 4, 12 Oak St", "at 12 Oak"),
        ("12-14 Oak St", "at 12 Oak"),
        ("12B Oak St", "12b oak"),
        ("12 5th Ave", "a door on Fifth Avenue"),
        ("12 Martin Luther King Blvd", "on King Boulevard"),
        ("12 Martin Luther King Blvd", "12 Martin Luther"),
        ("12 North St", "12 North Street"),
        ("Oak House", "ask at the Oak House"),
        ("PO Box 123", "write to PO Box 123"),
        ("12 Öland Rd", "12 Oland Road"),
        ("12 Straße Weg", "12 strasse weg"),
        ("12 Улица St", "на 12 улица"),
    ],
)
def test_a_street_is_found_however_it_is_written(line: str, text: str) -> None:
    assert told(text, line)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("12 N Oak St", "Stay up to 12 nights"),
        ("12 Oak St", "We serve Oak County, 12 months a year"),
        ("12 Oak St", "White oak staff"),
        ("1 Court St", "Help at court"),
        ("12", "open 12 to 5"),
        ("Oakland", "Oakland County"),
        ("", "anything at all"),
    ],
)
def test_other_words_are_not_taken_for_it(line: str, text: str) -> None:
    assert not told(text, line)


def test_coordinates_are_found_cut_off_and_rounded() -> None:
    found = [told(text, latitude="39.96179") for text in ("39.96179", "39.961", "N 39.962", "39.97", "39")]
    assert found == [True, True, True, False, False]


def test_a_phone_number_is_not_taken_for_coordinates() -> None:
    assert not told("1-202-539-9612, 2025539961", latitude="39.9612")


@pytest.mark.parametrize("degrees", ["40", "40.1", "north", "", "4.", "-"])
def test_a_coordinate_that_tells_no_place_hides_nothing(degrees: str) -> None:
    assert signs_of(Address(latitude=degrees)) == ()


def test_how_to_get_there_is_found_sentence_by_sentence() -> None:
    way = "Left behind the mill. Bus 7"
    assert [told(text, transportation=way) for text in ("go LEFT, behind the mill!", "take bus 7")] == [True, False]


@pytest.mark.parametrize(
    ("text", "is_map"),
    [
        ("39.9612, -82.9988", True),
        ("https://www.google.com/maps/@39,-82", True),
        ("https://goo.gl/maps/x", True),
        ("HTTPS://MAPS.APPLE.COM/?q=x", True),
        ("https://www.openstreetmap.org/x", True),
        ("https://w3w.co/a.b.c", True),
        ("39.96179° N, 82.99880° W", True),
        ("39°57'42\"N 82°59'56\"W", True),
        ("39° 57.7′ N", True),
        ("at 86FQW5FR+PJ", True),
        ("W5FR+PJ Springfield", True),
        ("https://plus.codes/86FQW5", True),
        ("///filled.count.soap", True),
        ("https://example.org/mapping", False),
        ("https://example.org/find.html", False),
        ("LGBTQIA+ and Deaf+HoH welcome", False),
        ("JFC+RRR", False),
        ("It is 70° inside", False),
        ("Call 202.555.0142", False),
        ("open 9.30", False),
    ],
)
def test_a_map_is_known(text: str, is_map: bool) -> None:
    assert tells_a_map(text) is is_map


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=60))
@settings(max_examples=100, derandomize=True)
def test_any_text_is_looked_at_without_fault(line: str, way: str, text: str) -> None:
    told(text, line, address_2=line, transportation=way, latitude=way)


@given(st.integers(1, 9999), st.text("abcdefgh", min_size=3, max_size=8), st.text(max_size=20))
@settings(max_examples=100, derandomize=True)
def test_house_and_street_are_found_in_any_text_around_them(house: int, street: str, around: str) -> None:
    assert told(f"{around} {house} {street}", f"{house} {street} Ave")


@pytest.mark.parametrize("text", ["\u0130 MAPS.APPLE.COM/x", "at 39.961/-82.998", "///filled.count.soap", "9 ° 5'"])
def test_whatever_tells_a_map_has_a_piece_that_does(text: str) -> None:
    assert tells_a_map(text)
    assert any(tells_a_map(text[slice(*span)]) for span in maps_in(text))


def test_a_text_without_a_map_has_no_such_piece() -> None:
    assert maps_in("Legal help, 1.5 miles away. Mon-Fri 9-5") == ()
