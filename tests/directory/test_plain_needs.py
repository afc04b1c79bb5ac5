"""Needs and people, read from what providers say."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings

from kiosk.directory.plain_needs import needs_of, people_of
from kiosk.directory.provider import Provider
from tests.directory.providers import providers


def saying(**texts: object) -> Provider:
    return Provider(key="a", name=str(texts.pop("name", "Open Door")), **texts)  # type: ignore[arg-type]  # its fields


@pytest.mark.parametrize(
    ("description", "keys"),
    [
        ("Emergency shelter and meals", ("shelter", "food")),
        ("LEGAL AID, lawyers", ("legal",)),
        ("We are open", ()),
        ("We do not offer shelter. Meals daily", ("food",)),
        ("", ()),
    ],
)
def test_needs_are_read_from_the_description(description: str, keys: tuple[str, ...]) -> None:
    assert needs_of(saying(description=description)) == (keys, ())


def test_the_name_tells_a_need_too() -> None:
    assert needs_of(saying(name="Green Kitchen")) == (("food",), ())


def test_where_staff_named_needs_nothing_else_counts() -> None:
    one = saying(description="Shelter", needs=("Legal Aid", "Protection from lightning"))
    assert needs_of(one) == (("legal",), ("Protection from lightning",))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Women and children", ("women", "children")),
        ("Men", ("men",)),
        ("Women, not for men", ("women",)),
        ("No children", ()),
        ("Everyone", ()),
        ("", ()),
        ("Veterans and their families", ("veterans", "families")),
    ],
)
def test_people_are_read_from_who_it_is_for(text: str, people: tuple[str, ...]) -> None:
    assert people_of(saying(eligibility_description=text)) == people


@given(providers)
@hypothesis_settings(max_examples=50, derandomize=True)
def test_any_text_can_be_read(provider: Provider) -> None:
    assert isinstance(needs_of(provider), tuple)
    assert isinstance(people_of(provider), tuple)
