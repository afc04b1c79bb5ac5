"""Counties, towns and ZIP codes."""

import pytest

from kiosk.directory.known_places import STATES, county_base, known_places


@pytest.mark.parametrize(
    ("plain", "base"),
    [
        ("adams county", "adams"),
        ("orleans parish", "orleans"),
        ("st mary parish", "st mary"),
        ("juneau city and borough", "juneau"),
        ("virginia beach city", "virginia beach city"),
        ("county", "county"),
    ],
)
def test_the_kind_of_county_is_taken_off(plain: str, base: str) -> None:
    assert county_base(plain) == base


def test_a_county_is_told_apart_by_its_state() -> None:
    known = known_places()
    adams = known.counties["adams"]
    assert 45144 in known.within(adams, "OH")
    assert 45144 not in known.within(adams, "CO")
    assert known.within(adams, "OH") < known.within(adams, "")


def test_the_states_of_a_name_are_told() -> None:
    known = known_places()
    assert {"OH", "CO"} <= set(known.states_of(known.counties["adams"]))


def test_a_zip_code_may_lie_in_several_counties() -> None:
    reaching = [place.name for place in known_places().counties.values() if 43215 in place.zips]
    assert len(reaching) > 1
    assert "Franklin County" in reaching


def test_a_zip_code_that_begins_with_zero_is_a_number() -> None:
    assert 1001 in known_places().states["MA"]


def test_every_state_has_places() -> None:
    assert [code for code in STATES if not known_places().states[code]] == []


def test_the_towns_of_some_zip_codes_are_found() -> None:
    assert ("columbus", 43215) in set(known_places().towns_within(frozenset({43215})))
