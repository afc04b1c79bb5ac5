"""911 and whom to ask: on one row where it fits, and between visits in every language."""

from dataclasses import replace
from pathlib import Path

from kiosk.guide.pack import Pack
from kiosk.guide.words import Wording
from kiosk.settings import Settings
from kiosk.walkup.lines import Line
from kiosk.walkup.urgent import urgent_in_all, urgent_lines

from .small_kit import english, small_kit, small_pack

SPANISH = "danger-line = ¿En peligro? Llame al 911.\nstaff-line = O diga al personal.\n"


def two(spanish: str = SPANISH) -> Pack:
    words = Wording("es", (spanish,), english().wording)
    return small_pack(english(), replace(english("Español", "es"), wording=words))


def told(lines: tuple[Line, ...]) -> list[str]:
    return [" ".join(line.text.split()) for line in lines]


def test_both_parts_share_a_row_that_holds_them(tmp_path: Path) -> None:
    wide, narrow = (told(urgent_lines(small_kit(tmp_path), columns)) for columns in (80, 60))
    assert (len(wide), narrow[0]) == (1, "In danger now? Call 911.")


def test_every_language_tells_it_the_visits_own_first(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, pack=two())
    kit.visit.language = "es"
    lines = told(urgent_in_all(kit, 80, 8))
    assert [line.split()[0] for line in lines] == ["¿En", "In"]
    assert "personal" in lines[0]


def test_a_shelters_own_staff_line_stands_there_once(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, pack=two(), settings=Settings(staff_line="Ring the bell."))
    assert told(urgent_in_all(kit, 80, 8)) == [
        "In danger now? Call 911. Ring the bell.",
        "¿En peligro? Llame al 911.",
    ]


def test_a_language_without_the_words_repeats_no_english(tmp_path: Path) -> None:
    assert len(urgent_in_all(small_kit(tmp_path, pack=two("other = Otra\n")), 80, 8)) == 1


def test_more_languages_than_there_is_room_for_give_way_to_the_first(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, pack=two())
    assert told(urgent_in_all(kit, 80, 1)) == told(urgent_lines(kit, 80))
