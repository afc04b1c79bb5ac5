"""The words of the interface before the rest of a pack is read."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.files.load_words import load_words
from kiosk.problem import KioskError


def test_the_words_are_those_of_the_whole_pack(pack: Path) -> None:
    (pack / "es").mkdir()
    (pack / "es" / "ui.ftl").write_text("greeting = Hola\nlanguage-own-name = Español\n")
    words, whole = load_words([pack]), load_pack([pack], Confirmations()).pack
    assert [(language.code, language.own_name) for language in words.languages.values()] == [
        (language.code, language.own_name) for language in whole.languages.values()
    ]
    assert words.languages["es"].wording("greeting") == "Hola"
    assert (words.name, words.version, words.released_on) == (whole.name, whole.version, whole.released_on)


def test_a_broken_topic_or_hotline_takes_nothing_from_them(pack: Path) -> None:
    (pack / "hotlines.toml").write_text("[[[")
    (pack / "en" / "topics" / "danger.md").write_bytes(b"\xff")
    assert load_words([pack]).languages["en"].wording.has("greeting")


def test_without_english_words_it_is_refused_as_the_whole_pack_is(tmp_path: Path) -> None:
    with pytest.raises(KioskError):
        load_words([tmp_path])


def test_they_do_not_wait_for_what_reads_the_rest() -> None:
    program = (
        "import sys; before = set(sys.modules); import kiosk.guide.files.load_words;"
        "print(*sorted({'markdown_it', 'phonenumbers', 'sqlite3', 'qrcode', 'textual'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert ran.stdout.strip() == ""
