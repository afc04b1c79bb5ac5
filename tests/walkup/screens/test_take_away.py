"""What a page offers to take along."""

from pathlib import Path

from kiosk.visit.my_list import ListItem
from kiosk.walkup.screens.take_away import FormTakeAway, SlipOffer
from tests.walkup.fake_printer import with_printer
from tests.walkup.small_kit import small_kit, two_languages

LINE = (ListItem("hotline", "ndvh"),)


def test_a_form_is_taken_on_paper_alone() -> None:
    form = FormTakeAway("log")
    assert (form.carried, form.number, form.number_title, form.codes()) == ((ListItem("form", "log"),), "", "", ())


def test_slips_are_made_once_for_a_list(tmp_path: Path) -> None:
    offer = SlipOffer(with_printer(small_kit(tmp_path)))
    assert offer.slips(LINE) is offer.slips(LINE)
    assert [kind for kind, _ in offer.slips((ListItem("form", "log"),))] == ["log"]


def test_another_language_is_another_slip(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path, pack=two_languages()))
    offer = SlipOffer(kit)
    languages = [offer.slips(LINE)[0][1].language]
    kit.visit.language = "es"
    assert [*languages, offer.slips(LINE)[0][1].language] == ["en", "es"]


def test_without_a_printer_or_things_nothing_is_made(tmp_path: Path) -> None:
    assert SlipOffer(small_kit(tmp_path)).slips(LINE) == ()
    assert SlipOffer(with_printer(small_kit(tmp_path))).slips(()) == ()


def test_whether_there_is_any_slip_is_known_without_making_all(tmp_path: Path) -> None:
    offer = SlipOffer(with_printer(small_kit(tmp_path)))
    known = [offer.has_any(LINE), offer.has_any((ListItem("provider", "gone"),)), offer.has_any(())]
    assert (known, offer._made) == ([True, False, False], None)
