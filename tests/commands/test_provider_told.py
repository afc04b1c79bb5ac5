import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.provider_told import as_json, as_lines, is_withheld
from kiosk.directory.edit import FIELDS
from kiosk.directory.provider import Address, Provider
from kiosk.directory.told_places import decided, told_places
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording
from tests.directory.providers import SAFE_HARBOR

ADDRESS = re.compile("zzoak|zzsuite|zztown|99999|12\\.3456|zzbus", re.IGNORECASE)
KNOWN = replace(
    SAFE_HARBOR,
    address=replace(SAFE_HARBOR.address, latitude="12.3456", transportation="Zzbus 4"),
    staff_note="one\ntwo",
)
PUBLISHED = replace(KNOWN, published_on=date(2026, 11, 20), published_by="AB")


@pytest.fixture
def words(tmp_path: Path) -> Wording:
    return english_words(places(tmp_path))


def told(provider: Provider, words: Wording, with_withheld: bool = False) -> str:
    return "\n".join(as_lines(provider, words, with_withheld))


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_has_a_label(words: Wording, field: str) -> None:
    assert words.has(f"provider-field-{field}")


def test_no_part_of_a_withheld_address_is_told_unasked(words: Wording) -> None:
    assert not ADDRESS.search(told(KNOWN, words) + as_json(KNOWN))


def test_a_text_that_tells_it_is_not_told_unasked_either(words: Wording) -> None:
    telling = replace(KNOWN, description="Ring at 12 Zzoak St.", schedule="9 to 5")
    assert not ADDRESS.search(told(telling, words) + as_json(telling))
    assert "9 to 5" in told(telling, words)
    assert f"{'What they do':24}(not shown, because the hidden address is in it)" in told(telling, words)


def test_a_phone_whose_words_tell_it_is_not_told_unasked_either(words: Wording) -> None:
    phones = (replace(KNOWN.phones[0], description="rings at 12 Zzoak St"),)
    telling = replace(KNOWN, phones=phones, needs=("12 Zzoak St",))
    assert not ADDRESS.search(told(telling, words) + as_json(telling))


def test_a_withheld_address_is_told_where_it_was_asked_for(words: Wording) -> None:
    assert "12 Zzoak St" in told(KNOWN, words, with_withheld=True)
    assert json.loads(as_json(KNOWN, with_withheld=True))["latitude"] == "12.3456"


def test_a_published_address_is_told_with_its_date_and_initials(words: Wording) -> None:
    assert "12 Zzoak St" in told(PUBLISHED, words)
    assert "Address: visitors see it; AB published it on 2026-11-20." in told(PUBLISHED, words)


def test_lines_of_a_note_stand_below_each_other(words: Wording) -> None:
    assert f"{'Staff note':24}one\n{'':24}two" in told(KNOWN, words)


def test_what_is_empty_has_no_line(words: Wording) -> None:
    assert told(Provider(key="k", name="A"), words).splitlines() == [
        f"{'Name':24}A",
        "Nobody here has reached this program yet.",
        "Key: k",
    ]


def test_a_confirmation_tells_its_day_and_initials_where_they_are_known(words: Wording) -> None:
    reached = Provider(key="k", name="A", confirmed_on=date(2026, 11, 20), confirmed_by="AB")
    assert "Last reached on 2026-11-20 by AB." in told(reached, words)
    assert "Last reached on 2026-11-20." in told(replace(reached, confirmed_by=""), words)


def test_a_retired_provider_is_said_to_be_so(words: Wording) -> None:
    assert "Retired: visitors do not see it." in told(Provider(key="k", name="A", status="retired"), words)


def test_only_an_address_that_is_there_and_not_published_is_withheld() -> None:
    assert [is_withheld(one) for one in (KNOWN, PUBLISHED, replace(KNOWN, address=Address()))] == [True, False, False]


@pytest.mark.parametrize(
    ("is_shown", "said"),
    [(None, "until somebody decides, because of"), (True, "visitors may read"), (False, "AB decided")],
)
def test_a_text_that_reads_like_a_place_tells_what_was_decided(
    words: Wording, is_shown: bool | None, said: str
) -> None:
    provider = replace(SAFE_HARBOR, description="Ring at 400 Elm Street")
    if is_shown is not None:
        provider = decided(provider, told_places(provider)[0], is_shown, "AB", date(2026, 11, 22))
    assert said in "\n".join(as_lines(provider, words))
    assert json.loads(as_json(provider))["waiting"] == (["description"] if is_shown is None else [])
