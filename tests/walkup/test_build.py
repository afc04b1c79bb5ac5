"""The app as a service: what the supervisor gets from it."""

import gc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.guide.files import load_pack
from kiosk.guide.files.confirmation_acts import withdraw
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printer_faults import read_fault
from kiosk.walkup.build import WalkupService
from kiosk.walkup.print_job import JobState


@pytest.fixture(autouse=True)
def frozen() -> Iterator[None]:
    """As in the supervisor: what was loaded last stays until the process ends, and is never taken apart."""
    yield
    gc.freeze()


def test_the_neutral_screen_tells_nothing_of_the_subject(tmp_path: Path) -> None:
    picture = WalkupService(tmp_path, trial=False).neutral(80, 24).decode()
    assert ("911" in picture, "stalking" in picture.lower()) == (True, False)


def test_the_shelters_own_words_stand_on_the_neutral_screen(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('[neutral]\nwelcome = "Good day"\nprompt = "Touch a key"\n', encoding="utf-8")
    picture = WalkupService(tmp_path, trial=False).neutral(80, 24).decode()
    assert ("Good day" in picture, "Touch a key" in picture) == (True, True)


def test_the_plain_page_names_hotlines_before_anything_is_loaded(tmp_path: Path) -> None:
    picture = WalkupService(tmp_path, trial=False).plain(80, 24).decode()
    assert ("911" in picture, "1-800-799-7233" in picture) == (True, True)


def test_two_numbers_remain_when_all_content_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(_: Path) -> None:
        raise KioskError(Problem("no-english"))

    monkeypatch.setattr(load_pack, "load_home", lost)
    picture = WalkupService(tmp_path, trial=False).plain(80, 24).decode()
    assert ("911" in picture, "1-800-799-7233" in picture) == (True, True)


def test_what_was_loaded_stays_when_loading_again_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    service = WalkupService(tmp_path, trial=False)
    service.load()
    before = service.neutral(80, 24)

    def lost(_: Path) -> None:
        raise KioskError(Problem("no-english"))

    monkeypatch.setattr(load_pack, "load_home", lost)
    with pytest.raises(KioskError):
        service.load()
    assert service.neutral(80, 24) == before


def test_a_changed_setting_is_seen_after_loading_again(tmp_path: Path) -> None:
    service = WalkupService(tmp_path, trial=False)
    service.load()
    (tmp_path / "kiosk.toml").write_text('staff_line = "Ask at the desk."\n', encoding="utf-8")
    service.load()
    assert "Ask at the desk." in service.neutral(80, 24).decode()


def test_a_line_that_staff_withdrew_is_gone_after_loading_again(tmp_path: Path) -> None:
    service = WalkupService(tmp_path, trial=False)
    service.load()
    withdraw(tmp_path, "hotlines", "ndvh", "AB", date(2026, 11, 22))
    before = service.plain(80, 24).decode()
    service.load()
    assert ["1-800-799-7233" in picture for picture in (before, service.plain(80, 24).decode())] == [True, False]


SPANISH = "language-own-name = Español\nneutral-welcome = Información\nneutral-prompt = Pulse una tecla\n"


@pytest.mark.parametrize(
    ("setting", "review", "shown"), [("true", "", True), ("false", "", False), ("false", "A", True)]
)
def test_a_language_dropped_into_the_home_folder_is_shown_as_far_as_staff_want(
    tmp_path: Path, setting: str, review: str, shown: bool
) -> None:
    folder = tmp_path / "content" / "qps"
    folder.mkdir(parents=True)
    (folder / "ui.ftl").write_text(SPANISH, encoding="utf-8")
    (folder / "language.toml").write_text(f'reviewed_by = "{review}"\n', encoding="utf-8")
    (tmp_path / "kiosk.toml").write_text(f"[languages]\nshow_unreviewed = {setting}\n", encoding="utf-8")
    service = WalkupService(tmp_path, trial=False)
    before = service.neutral(80, 24).decode()
    service.load()
    after = service.neutral(80, 24).decode()
    assert ["Pulse una tecla" in picture for picture in (before, after)] == [shown, shown]


def test_the_home_folder_and_its_content_are_watched(tmp_path: Path) -> None:
    assert {tmp_path, tmp_path / "content"} <= set(WalkupService(tmp_path, trial=False).watched())


def test_a_trial_says_so(tmp_path: Path) -> None:
    trial, shelter = (WalkupService(tmp_path, trial=trial).neutral(80, 24).decode() for trial in (True, False))
    assert ("Trial" in trial, "Trial" in shelter) == (True, False)


@pytest.mark.parametrize(
    ("term", "names"), [("linux", []), ("xterm-256color", ["Русский"]), ("foot", ["ﺔﻴﺑﺮﻌﻟﺍ", "Русский"])]
)
def test_a_visit_has_the_cards_that_staff_switched_on_and_that_the_terminal_can_draw(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, term: str, names: list[str]
) -> None:
    monkeypatch.setenv("TERM", term)
    (tmp_path / "kiosk.toml").write_text('[languages]\ncards = ["ru", "ar", "tlh"]\n')
    service = WalkupService(tmp_path, trial=False)
    service.plain(80, 24)
    assert service._kit is not None
    assert sorted(card.name for card in service._kit.cards) == sorted(names)


def test_a_printer_that_failed_in_a_visit_is_told_to_staff(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('[printer]\nkind = "file"\naddress = "/dev/there-is-none"\n', encoding="utf-8")
    service = WalkupService(tmp_path, trial=False)
    service.load()
    service.tidy(JobState.FAILED)
    fault = read_fault(tmp_path)
    assert (fault and fault.kind) == "failed"


def test_a_printer_in_which_a_slip_broke_off_is_seen_to(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('[printer]\nkind = "file"\naddress = "/dev/there-is-none"\n', encoding="utf-8")
    service = WalkupService(tmp_path, trial=False)
    service.load()
    service.tidy(JobState.UNDER_WAY)
    fault = read_fault(tmp_path)
    assert (fault and fault.kind) == "stuck"
