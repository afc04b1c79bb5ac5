"""The places that a provider says it serves."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiosk.directory.address_safety import for_visitors
from kiosk.directory.places import Area, area_of, read_area
from kiosk.directory.provider import Provider
from tests.directory.providers import SAFE_HARBOR, providers

NAMES = {
    "Adams County, OH": ["Adams County, OH"],
    "Adams, Brown and Clark Counties, Ohio": ["Adams County, OH", "Brown County, OH", "Clark County, OH"],
    "Washington County, OH; Boone County, KY": ["Washington County, OH", "Boone County, KY"],
    "Adams and Washington Counties, OH": ["Adams County, OH", "Washington County, OH"],
    "Ohio": ["Ohio"],
    "All of Ohio": ["Ohio"],
    "Columbus OH 43215": ["43215", "Columbus, OH"],
    "Greater Lima area, OH": ["Lima, OH"],
    "CUYAHOGA COUNTY": ["Cuyahoga County, OH"],
    "Orleans Parish": ["Orleans Parish"],
    "Example County": ["Example County"],
    "43210, 43215": ["43210", "43215"],
    "": [],
    "Statewide": [],
    "all residents of the long and winding valley": [],
}


def named(area: Area) -> list[str]:
    return [place.name for place in area.places]


@pytest.mark.parametrize("text", NAMES)
def test_places_are_read_from_the_text_of_an_area(text: str) -> None:
    assert named(read_area(text)) == NAMES[text]


@pytest.mark.parametrize("text", ["Statewide", "STATEWIDE", "Nationwide", "all counties", "The entire state"])
def test_who_helps_everywhere_says_it_in_many_ways(text: str) -> None:
    area = read_area(text)
    assert (area.is_everywhere, area.is_vague) == (True, False)


@pytest.mark.parametrize("text", ["", "Example County", "Adams County and round about there", "The valley"])
def test_what_is_not_understood_may_be_anywhere(text: str) -> None:
    assert read_area(text).is_vague


def test_what_is_understood_is_not_vague() -> None:
    assert not read_area("Adams and Brown Counties, OH; 43210").is_vague


def test_a_state_that_is_known_tells_counties_of_one_name_apart() -> None:
    assert named(read_area("Adams County", "OH")) == ["Adams County, OH"]


def test_a_withheld_address_is_no_place() -> None:
    shown = for_visitors(Provider(key="a", name="A", address=SAFE_HARBOR.address))
    assert shown is not None
    assert area_of(shown) == Area()


def test_the_town_of_a_published_address_is_near_but_may_not_be_all() -> None:
    area = area_of(Provider(key="a", name="A", address=SAFE_HARBOR.address))
    assert (named(area), area.is_vague) == (["Zztown"], True)


@given(
    st.text(max_size=60) | st.lists(st.sampled_from("Adams,County,OH,and,;,Ohio,43210,all of".split(","))).map(" ".join)
)
@hypothesis_settings(max_examples=200, derandomize=True, deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    area = read_area(text)
    assert area.places or area.is_everywhere or area.is_vague


@given(providers)
@hypothesis_settings(max_examples=50, derandomize=True, deadline=None)
def test_any_provider_has_an_area(provider: Provider) -> None:
    assert area_of(provider).places is not None
