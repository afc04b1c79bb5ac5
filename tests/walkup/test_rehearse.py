"""Every page drawn once, before the visits."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from kiosk.directory.find_help import FindHelp
from kiosk.takeaway import make_code
from kiosk.walkup import wrap
from kiosk.walkup.printing import PrintState
from kiosk.walkup.rehearse import rehearse
from kiosk.walkup.screens.interpreter_card import InterpreterCardPage
from kiosk.walkup.screens.narrow import NarrowPage
from tests.walkup.fake_printer import printer_of, with_printer
from tests.walkup.small_kit import real_kit, small_kit, with_cards
from tests.walkup.tour import EVERYTHING, tour


def test_a_page_that_was_rehearsed_is_wrapped_and_its_code_drawn_already(tmp_path: Path) -> None:
    kit = real_kit(tmp_path)
    made = list(rehearse(kit, 80, 24))
    before = wrap._wrapped.cache_info().misses, make_code._drawn.cache_info().misses
    assert len(list(rehearse(kit, 80, 24))) == len(made)
    assert (wrap._wrapped.cache_info().misses, make_code._drawn.cache_info().misses) == before


def test_every_kind_of_page_is_rehearsed(tmp_path: Path) -> None:
    kit = real_kit(tmp_path)
    needs_a_visit = {"VeilPage", "PlainPage", "NeutralPage", "ProviderPage", "MyListPage", "MyListCodePage"}
    needs_a_visit |= {"CoalitionsPage", "CoalitionPage"}  # of the one state in 56 that a visitor chooses
    kinds = {type(stop.page).__name__ for stop in tour(kit)} - needs_a_visit
    assert kinds <= {type(page).__name__ for page in rehearse(kit, *EVERYTHING)}


def test_interpreter_cards_are_rehearsed_and_the_languages_beside_them_not_chosen(tmp_path: Path) -> None:
    pages = list(rehearse(with_cards(real_kit(tmp_path)), 80, 24))
    cards = [page for page in pages if isinstance(page, InterpreterCardPage)]
    assert len(cards) == 4 * len(real_kit(tmp_path).pack.languages)
    assert {page.kit.visit.language for page in pages} == set(real_kit(tmp_path).pack.languages)


def test_the_visit_is_not_touched_and_the_directory_stays_closed(tmp_path: Path) -> None:
    opened: list[str] = []

    def open_it() -> FindHelp:
        opened.append("opened")
        raise AssertionError

    kit = replace(small_kit(tmp_path), find_help=open_it)
    assert list(rehearse(kit, 80, 24))
    assert (opened, len(kit.visit.my_list), kit.visit.search_text) == ([], 0, "")


def test_the_questions_that_narrow_a_list_are_rehearsed_though_no_page_leads_to_them(tmp_path: Path) -> None:
    assert any(isinstance(page, NarrowPage) for page in rehearse(small_kit(tmp_path), 80, 24))


def test_the_pages_load_neither_database_nor_places_nor_hours() -> None:
    program = (
        "import sys; import kiosk.walkup.mounted_visit, kiosk.walkup.rehearse;"
        "print(*sorted({'sqlite3', 'sqlite_utils', 'zipcodes', 'opening_hours'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert ran.stdout.strip() == ""


def test_nothing_is_printed_by_a_rehearsal(tmp_path: Path) -> None:
    kit = with_printer(small_kit(tmp_path))
    printing, printer = printer_of(kit)
    assert "BeforePrintPage" in {type(page).__name__ for page in rehearse(kit, 80, 24)}
    assert (printer.begun, printing.state) == ([], PrintState.NONE)


def test_nothing_is_kept_that_no_page_needs(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    program = (
        "import sys; from pathlib import Path; from rich.cells import cached_cell_len;"
        "from kiosk.walkup.build import WalkupService; service = WalkupService(Path(sys.argv[1]), trial=False);"
        "service.neutral(80, 24); service.load(); pages = sum(1 for _ in service.warm());"
        "from babel import core, localedata;"
        "print(pages > 100, *sorted({'PIL', 'linkify_it', 'zipfile'} & set(sys.modules)),"
        "core._global_data, localedata._cache, cached_cell_len.cache_info().currsize < 100, flush=True);"
        "import os; os._exit(0)"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "home")]
    ran = subprocess.run(command, capture_output=True, check=True, text=True)
    assert (ran.stdout.split(), ran.stderr) == ("True None {} True".split(), "")
