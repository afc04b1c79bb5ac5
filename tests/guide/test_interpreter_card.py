"""Interpreter cards: only those that staff switched on, where they can be drawn."""

from dataclasses import replace

from kiosk.guide.files.cards_file import read_cards
from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.interpreter_card import InterpreterCard, InterpreterCards

from ..walkup.small_kit import CONTENT

VIETNAMESE = InterpreterCard("vi", "Tiếng Việt", "Vietnamese", "Latn", "Tôi cần", "Xin")
RUSSIAN = InterpreterCard("ru", "Русский", "Russian", "Cyrl", "Мне нужна", "Пожалуйста")
ARABIC = InterpreterCard("ar", "عربي", "Arabic", "Arab", "أحتاج", "من فضلكم")
CARDS = InterpreterCards("ndvh", (RUSSIAN, VIETNAMESE, ARABIC))


def all_signs(_signs: str) -> bool:
    """A machine whose fonts have everything."""
    return True


def shipped() -> InterpreterCards:
    overlay = Overlay([CONTENT])
    cards = overlay.read("cards.toml", read_cards)
    assert (overlay.problems, cards is None) == ([], False)
    return cards or InterpreterCards()


def test_none_is_shown_until_staff_switch_it_on() -> None:
    assert CARDS.shown((), "foot", all_signs) == ()


def test_the_order_is_that_of_the_pack() -> None:
    assert CARDS.shown(("vi", "ru", "xx"), "foot", all_signs) == (RUSSIAN, VIETNAMESE)


def test_what_the_terminal_cannot_draw_is_left_out() -> None:
    assert CARDS.shown(("vi", "ru", "ar"), "vt100", all_signs) == (VIETNAMESE,)


def test_what_no_font_of_the_machine_has_is_left_out() -> None:
    assert CARDS.shown(("vi", "ru"), "foot", lambda _signs: False) == (VIETNAMESE,)


def test_a_name_from_the_right_is_turned_for_the_terminal() -> None:
    assert [card.name for card in CARDS.shown(("ar",), "foot", all_signs)] == ["ﻲﺑﺮﻋ"]


def test_the_pack_has_cards_of_ten_languages_and_more_and_a_common_desktop_terminal_shows_ten() -> None:
    cards = shipped().cards
    assert len(cards) >= 10
    assert len([card for card in cards if card.can_be_drawn("xterm-256color", all_signs)]) >= 10


def test_the_screen_that_kiosks_are_built_with_shows_every_card_of_the_pack() -> None:
    assert [card.language for card in shipped().cards if not card.can_be_drawn("foot", all_signs)] == []


def test_no_card_claims_a_review_that_nobody_signed() -> None:
    assert [card.language for card in shipped().cards if card.reviewed_on and not card.reviewed_by] == []


def test_in_english_it_asks_for_an_advocate_and_says_whether_anybody_reviewed_it() -> None:
    words = english_words([CONTENT])
    asked = ("I need an advocate who speaks Russian.", "Please call an interpreter.")
    assert RUSSIAN.in_english(words) == asked
    assert RUSSIAN.doubt(words) == "Nobody who speaks Russian has checked these words yet."
    assert replace(RUSSIAN, reviewed_by="AB").doubt(words) == ""
