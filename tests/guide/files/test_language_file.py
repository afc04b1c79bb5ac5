"""Who reviewed a language."""

from datetime import date
from pathlib import Path

from kiosk.guide.files.language_file import AboutLanguage, read_about
from kiosk.guide.files.overlay import Overlay

from ..changing import told


def written(pack: Path, text: str) -> Overlay:
    (pack / "en" / "language.toml").write_text(text, encoding="utf-8")
    return Overlay([pack])


def test_the_advocate_and_the_day_are_read(pack: Path) -> None:
    overlay = written(pack, 'reviewed_by = "A. B."\nreviewed_on = 2026-11-20\n')
    assert read_about(overlay, "en") == AboutLanguage("A. B.", date(2026, 11, 20))


def test_without_the_file_nobody_did_and_nothing_is_at_fault(pack: Path) -> None:
    overlay = Overlay([pack])
    assert (read_about(overlay, "es"), overlay.problems) == (AboutLanguage(), [])


def test_a_day_that_is_none_is_told_and_the_rest_kept(pack: Path) -> None:
    overlay = written(pack, 'reviewed_by = "A. B."\nreviewed_on = "yesterday"\n')
    assert read_about(overlay, "en") == AboutLanguage("A. B.")
    assert told(overlay.problems) == [("language.toml", "key-wrong-kind", 2)]


def test_a_file_that_is_no_toml_reviews_nothing(pack: Path) -> None:
    overlay = written(pack, "[[[")
    assert (read_about(overlay, "en"), len(overlay.problems)) == (AboutLanguage(), 1)


def test_the_phrases_to_avoid_are_read(pack: Path) -> None:
    assert read_about(written(pack, 'avoid = ["you must"]\n'), "en").avoid == ("you must",)
