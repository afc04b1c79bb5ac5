"""Which folders of a pack are languages."""

from pathlib import Path

import pytest

from kiosk.guide.files.languages import other_languages, read_english
from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.pack_file import PackFacts
from kiosk.problem import KioskError


def add(pack: Path, *codes: str) -> None:
    for code in codes:
        (pack / code).mkdir()
        (pack / code / "ui.ftl").write_text("greeting = hello\n")


def test_a_folder_with_the_words_of_the_interface_is_a_language(pack: Path) -> None:
    add(pack, "es", "pt-BR", "Spanish", "x")
    (pack / "fr").mkdir()
    assert other_languages(Overlay([pack]), PackFacts()) == ["es", "pt-BR"]


def test_they_come_in_the_order_that_the_pack_names(pack: Path) -> None:
    add(pack, "am", "es", "so")
    assert other_languages(Overlay([pack]), PackFacts(languages=("so", "en", "es"))) == ["so", "es", "am"]


def test_english_may_come_from_any_place(pack: Path, tmp_path: Path) -> None:
    assert read_english(Overlay([tmp_path / "nowhere", pack])).wording.has("greeting")


def test_without_english_nothing_can_be_shown(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as refused:
        read_english(Overlay([tmp_path]))
    assert refused.value.problem.code == "content-missing"
