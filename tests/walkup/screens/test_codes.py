"""What each kind of thing offers as a code."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.guide.hotline import TextLine
from kiosk.takeaway.make_code import LONGEST_PAYLOAD
from kiosk.walkup.screens.codes import (
    coalition_code,
    hotline_codes,
    is_codable,
    numbers_codes,
    other_codes,
    resource_code,
    site_code,
)
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


def test_behind_a_hotlines_page_are_its_number_a_call_and_a_message(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    codes = other_codes(kit, hotline_codes(kit, NDVH), NDVH.voice, NDVH.voice_dial, NDVH.text)
    assert [code.payload for code in codes] == [NDVH.voice, "tel:+18007997233", "sms:88788?body=START"]


def test_a_code_that_calls_or_writes_says_what_stays_in_the_phone(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    _, call, message = other_codes(kit, (), NDVH.voice, NDVH.voice_dial, NDVH.text)
    assert "The call stays in its list of calls" in call.leaves_behind
    assert "until you delete it" in message.leaves_behind
    assert [call.number, message.number] == [NDVH.voice, NDVH.voice]


def test_what_is_offered_already_is_not_offered_again(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    number_alone = hotline_codes(kit, replace(MORE, site=""))
    assert [code.payload for code in other_codes(kit, number_alone, "211", "211")] == ["tel:211"]


@pytest.mark.parametrize("dial", ["", "+", "+1555", "+18007997233;ext=12;x=y", "1-800", "*67"])
def test_a_number_that_reaches_nobody_as_it_stands_makes_no_call(tmp_path: Path, dial: str) -> None:
    codes = other_codes(small_kit(tmp_path), (), "1-800-799-7233", dial)
    assert [code.payload for code in codes] == ["1-800-799-7233"]


@pytest.mark.parametrize(
    ("text", "payloads"),
    [
        (TextLine("1-855-484-2846", ""), ["sms:+18554842846"]),
        (TextLine("988", ""), ["sms:988"]),
        (TextLine("988", "TWO WORDS"), []),
        (TextLine("988", "A&cc=1"), []),
        (TextLine("no number", "START"), []),
    ],
)
def test_a_message_begins_to_a_number_with_one_word_or_none(
    tmp_path: Path, text: TextLine, payloads: list[str]
) -> None:
    assert [code.payload for code in other_codes(small_kit(tmp_path), (), "", "", text)] == payloads


def test_every_call_and_message_of_the_pack_can_be_held(tmp_path: Path) -> None:
    kit = real_kit(tmp_path)
    lines = kit.language.hotlines.values()
    codes = [code for one in lines for code in other_codes(kit, (), one.voice, one.voice_dial, one.text)]
    assert {code.payload.partition(":")[0] for code in codes} >= {"tel", "sms"}
    assert [code.payload for code in codes if not is_codable(code.payload)] == []


def test_several_numbers_share_one_code_without_names_or_links(tmp_path: Path) -> None:
    (code,) = numbers_codes(small_kit(tmp_path), ["988", NDVH.voice, "988"])
    assert (code.payload, code.does) == ("988; 1-800-799-7233", "code-lists")
    assert "no link and no names" in code.leaves_behind


def test_more_numbers_than_a_code_holds_take_several_and_none_is_lost(tmp_path: Path) -> None:
    numbers = [f"1-202-555-01{place:02}" for place in range(40)]
    codes = numbers_codes(small_kit(tmp_path), numbers)
    assert [number for code in codes for number in code.payload.split("; ")] == numbers
    assert [code.payload for code in codes if not is_codable(code.payload)] == []
    assert [code.title for code in codes][:2] == ["Numbers 1 to 5 in one code", "Numbers 6 to 10 in one code"]


@pytest.mark.parametrize("numbers", [[], ["988"], ["988", "988"], ["988", "+52 55\x1b"]])
def test_a_single_number_is_no_list(tmp_path: Path, numbers: list[str]) -> None:
    assert numbers_codes(small_kit(tmp_path), numbers) == ()
