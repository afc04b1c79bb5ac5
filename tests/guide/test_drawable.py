"""Which writing a terminal can show."""

import pytest

from kiosk.guide.drawable import can_draw

SPANISH, VIETNAMESE, RUSSIAN = "Español", "Tiếng Việt", "Русский"
MANDARIN, AMHARIC, ARABIC, HINDI = "普通话", "አማርኛ", "العربية", "हिन्दी"
ALL = (SPANISH, VIETNAMESE, RUSSIAN, MANDARIN, AMHARIC, ARABIC, HINDI)


@pytest.mark.parametrize(
    ("term", "drawn"),
    [
        ("linux", (SPANISH,)),
        ("con132x43", (SPANISH,)),
        ("xterm-256color", (SPANISH, VIETNAMESE, RUSSIAN, MANDARIN, AMHARIC)),
        ("foot", (SPANISH, VIETNAMESE, RUSSIAN, MANDARIN, AMHARIC, ARABIC)),
        ("screen", (SPANISH, VIETNAMESE)),
        ("vt100", (SPANISH, VIETNAMESE)),
        ("", (SPANISH, VIETNAMESE)),
    ],
)
def test_a_script_is_drawn_only_where_the_terminal_is_known_to(term: str, drawn: tuple[str, ...]) -> None:
    assert tuple(text for text in ALL if can_draw(text, term, lambda _signs: True)) == drawn


@pytest.mark.parametrize("term", ["foot", "xterm"])
def test_signs_that_no_font_has_are_not_drawn(term: str) -> None:
    assert tuple(text for text in ALL if can_draw(text, term, lambda signs: "й" in signs)) == (*ALL[:2], RUSSIAN)


def test_the_fonts_are_asked_for_what_is_drawn_and_not_for_what_every_terminal_has() -> None:
    asked: list[str] = []

    def note(signs: str) -> bool:
        asked.append(signs)
        return True

    assert can_draw("Русский 24", "foot", note)
    assert can_draw("عربي", "foot", note)
    assert asked == ["Рийксу", "".join(sorted("ﻲﺑﺮﻋ"))]


def test_letters_taken_apart_count_as_the_letters_they_make() -> None:
    assert can_draw("e\u0301", "linux")


def test_a_number_within_arabic_is_too_much_for_a_line_that_is_only_turned() -> None:
    assert not can_draw("العربية 24", "foot")


@pytest.mark.parametrize("term", ["linux", "foot", "xterm", "vt100"])
def test_a_control_character_is_drawn_nowhere(term: str) -> None:
    assert not can_draw("a\x1bb", term)
