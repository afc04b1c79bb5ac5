"""What each kind of thing offers as a code."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.takeaway.make_code import LONGEST_PAYLOAD
from kiosk.walkup.screens.codes import coalition_code, hotline_codes, is_codable, resource_code, site_code
from tests.walkup.small_kit import DEAF, LOG, MORE, NDVH, OHIO, real_kit, small_kit


def test_a_page_has_the_packs_own_words(tmp_path: Path) -> None:
    code = resource_code(small_kit(tmp_path), LOG)
    assert (code.payload, code.leaves_behind, code.instead) == (LOG.url, LOG.leaves_behind, LOG.instead)


def test_a_hotline_offers_chat_and_page(tmp_path: Path) -> None:
    other = replace(NDVH, chat="https://example.org/chat")
    assert [code.payload for code in hotline_codes(small_kit(tmp_path), other)] == [other.chat, other.site]


def test_the_same_address_is_offered_once(tmp_path: Path) -> None:
    assert [code.payload for code in hotline_codes(small_kit(tmp_path), NDVH)] == [NDVH.site]


def test_a_hotline_without_a_chat_offers_its_page_under_its_own_name(tmp_path: Path) -> None:
    codes = hotline_codes(small_kit(tmp_path), DEAF)
    assert [(code.title, code.payload) for code in codes] == [(DEAF.name, DEAF.site)]


def test_a_hotline_without_any_page_offers_its_number(tmp_path: Path) -> None:
    (code,) = hotline_codes(small_kit(tmp_path), replace(NDVH, chat="", site=""))
    assert (code.payload, code.title) == (NDVH.voice, NDVH.name)


def test_the_number_is_the_way_that_leaves_nothing(tmp_path: Path) -> None:
    (code,) = hotline_codes(small_kit(tmp_path), MORE)
    assert code.number == MORE.voice


def test_without_a_number_staff_can_write_it_down(tmp_path: Path) -> None:
    (code,) = hotline_codes(small_kit(tmp_path), replace(NDVH, voice=""))
    assert "staff" in code.instead
    assert code.number == ""


def test_a_coalition_offers_its_page(tmp_path: Path) -> None:
    (code,) = coalition_code(small_kit(tmp_path), OHIO)
    assert (code.payload, code.number) == (OHIO.website, OHIO.hotline)


def test_a_coalition_without_anything_offers_no_code(tmp_path: Path) -> None:
    bare = replace(OHIO, website="", hotline="", phone="")
    assert coalition_code(small_kit(tmp_path), bare) == ()


@pytest.mark.parametrize(
    "url", ["", "https://example.org/é", "https://example.org/\x1b[31m", "https://example.org/" + "x" * LONGEST_PAYLOAD]
)
def test_an_address_that_no_code_can_hold_gives_way_to_the_number(tmp_path: Path, url: str) -> None:
    assert not is_codable(url)
    code = site_code(small_kit(tmp_path), url, "988", "Title")
    assert code is not None
    assert code.payload == "988"


def test_every_code_of_the_pack_can_be_held(tmp_path: Path) -> None:
    kit = real_kit(tmp_path)
    codes = [resource_code(kit, page) for page in kit.language.resources.values()]
    codes += [code for line in kit.language.hotlines.values() for code in hotline_codes(kit, line)]
    codes += [code for state in kit.pack.coalitions.values() for one in state for code in coalition_code(kit, one)]
    assert [code.payload for code in codes if not is_codable(code.payload)] == []


def test_a_number_that_no_code_can_hold_offers_none(tmp_path: Path) -> None:
    assert site_code(small_kit(tmp_path), "", "1-800\x1b[2J", "Title") is None
