import csv
import gc
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.backup.automatic import automatic_backups
from kiosk.directory.backup.back_up import bring_back, read_backup
from kiosk.directory.exchange.columns import Column
from kiosk.directory.exchange.import_plan import plan_import
from kiosk.directory.exchange.import_providers import carry_out
from kiosk.directory.exchange.import_report import ImportReport, RowRemark
from kiosk.directory.exchange.read_row import read_row
from kiosk.directory.find_help import open_visitors
from kiosk.directory.provider import Address, Provider
from kiosk.directory.store.accepted_change import directory_to_change
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.provider_store import KeptProvider
from kiosk.problem import KioskError
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

Import = Callable[[str], ImportReport]


def import_providers(home: Path, file: Path, dry_run: bool = False) -> ImportReport:
    """Take a file in as it is proposed."""
    return carry_out(home, plan_import(home, file), dry_run=dry_run)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def bring_in(tmp_path: Path, home: Path) -> Import:
    """Import a text as a CSV file."""

    def bring_in(text: str) -> ImportReport:
        file = tmp_path / "list.csv"
        file.write_text(text, "utf-8", newline="")
        return import_providers(home, file)

    return bring_in


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.added, report.updated, report.unchanged, len(report.refused)


def only(home: Path) -> Provider:
    (provider,) = kept_in(home)
    return provider


def test_a_name_is_enough(bring_in: Import, home: Path) -> None:
    assert counts(bring_in("Name\nSafe Harbor\n")) == (1, 0, 0, 0)
    assert only(home).name == "Safe Harbor"


def test_what_was_brought_in_is_shown_to_visitors(bring_in: Import, home: Path) -> None:
    bring_in("Name,Phone\nSafe Harbor,202-555-0142\n")
    assert [line.phone for line in open_visitors(home / "visitors.db").search("safe")] == ["1-202-555-0142"]


def test_the_same_file_again_changes_nothing(bring_in: Import, home: Path) -> None:
    text = "Name,Phone,City,Notes\nA,202-555-0142,X,a note\nB,,Y,\nB,,Z,\nB,,Z,twice\n"
    bring_in(text)
    before, file = kept_in(home), (home / "visitors.db").stat().st_ino
    assert counts(bring_in(text)) == (0, 0, 3, 1)
    assert (kept_in(home), (home / "visitors.db").stat().st_ino) == (before, file)


cells = st.sampled_from(["", "A", "a.", "Á", "B", "202-555-0142", "202-555-0143", "call Mary", "=x", "X", "Y"])


@given(st.lists(st.lists(cells, max_size=5), max_size=12), st.lists(st.lists(cells, max_size=5), max_size=6))
@settings(max_examples=25, derandomize=True, deadline=None)
def test_whatever_is_brought_in_the_second_time_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], earlier: list[list[str]]
) -> None:
    folder = tmp_path_factory.mktemp("import")
    for name, content in (("earlier.csv", earlier), ("list.csv", rows)):
        text = io.StringIO()
        csv.writer(text).writerows([["Name", "Phone", "City", "Hotline", "Notes"], *content])
        (folder / name).write_text(text.getvalue())
        first = import_providers(folder, folder / name)
    kept = kept_in(folder)
    second = import_providers(folder, folder / "list.csv")
    assert (second.added, second.updated, second.refused, kept_in(folder)) == (0, 0, first.refused, kept)


def test_a_row_updates_the_program_of_the_same_name_and_phone(bring_in: Import, home: Path) -> None:
    bring_in("Name,Phone,Hours\nSafe Harbor,202-555-0142,9-5\n")
    assert counts(bring_in("Name,Phone,Hours\nSAFE HARBOR,(202) 555-0142,Day and night\n")) == (0, 1, 0, 0)
    assert only(home).schedule == "Day and night"


def test_the_same_name_with_another_phone_is_another_program(bring_in: Import) -> None:
    bring_in("Name,Phone\nSafe Harbor,202-555-0142\n")
    assert counts(bring_in("Name,Phone\nSafe Harbor,202-555-0143\n")) == (1, 0, 0, 0)


def test_a_phone_found_later_goes_to_the_program_of_the_same_name_and_town(bring_in: Import, home: Path) -> None:
    bring_in("Name,City\nSafe Harbor,Columbus\n")
    assert counts(bring_in("Name,City,Phone\nSafe Harbor,Columbus,202-555-0142\n")) == (0, 1, 0, 0)
    assert only(home).phones[0].number.dial == "+12025550142"


def test_a_second_phone_put_first_is_still_the_same_program(bring_in: Import) -> None:
    bring_in("Name,Phone\nSafe Harbor,202-555-0142\n")
    text = "Name,Hotline,Phone\nSafe Harbor,202-555-0100,202-555-0142\n"
    assert counts(bring_in(text)) == (0, 1, 0, 0)


def test_the_same_program_twice_in_a_file_is_refused_and_the_first_row_named(bring_in: Import) -> None:
    report = bring_in("Name,Phone\nA,202-555-0142\nB,\nA,202-555-0142\n")
    assert report.refused == (RowRemark(4, "", "same-as-row", 2),)


def test_an_empty_cell_erases_nothing(bring_in: Import, home: Path) -> None:
    bring_in("Name,Phone,Hours,Address,City\nA,202-555-0142,9-5,12 Oak St,Columbus\n")
    before = only(home)
    assert counts(bring_in("Name,Phone,Hours,Address,City\nA,202-555-0142,,,\n")) == (0, 0, 1, 0)
    assert only(home) == before


def test_notes_of_staff_stay_and_new_ones_are_added(bring_in: Import, home: Path) -> None:
    keep(home, Provider(key="a", name="A", staff_note="Ask for Mary"))
    bring_in("Name,Beds\nA,12\n")
    assert only(home).staff_note == "Ask for Mary\nBeds: 12"


def publish(home: Path) -> Provider:
    published = replace(
        SAFE_HARBOR, published_on=date(2026, 11, 1), published_by="AB", confirmed_on=date(2026, 11, 2), staff_note=""
    )
    with directory_to_change(home, NewChange("edit")) as store:
        store.add([KeptProvider(published)])
    return published


def test_a_published_address_that_did_not_change_stays_published(bring_in: Import, home: Path) -> None:
    published = publish(home)
    bring_in("Name,City,Hotline\nSafe Harbor Advocates,Zztown,202-555-0142 x3\n")
    assert only(home) == published


def test_a_new_address_is_withheld_again(bring_in: Import, home: Path) -> None:
    publish(home)
    bring_in("Name,Address,Phone\nSafe Harbor Advocates,77 Zzelm Rd,202-555-0142 x3\n")
    assert (only(home).published_on, only(home).published_by) == (None, "")
    assert b"Zz" not in (home / "visitors.db").read_bytes()


def test_a_new_phone_is_not_confirmed(bring_in: Import, home: Path) -> None:
    publish(home)
    bring_in("Name,Phone,Phone 2\nSafe Harbor Advocates,202-555-0142,202-555-0143\n")
    assert only(home).confirmed_on is None


def test_a_retired_program_stays_retired(bring_in: Import, home: Path) -> None:
    keep(home, Provider(key="a", name="A", status="retired"))
    bring_in("Name,Hours\nA,9-5\n")
    assert only(home).status == "retired"


def test_staff_hear_of_the_column_with_a_phone_whose_words_tell_it(bring_in: Import) -> None:
    report = bring_in('Name,Address,Phones\nA,12 Oak St,"1-202-555-0142 (at 12 Oak)"\n')
    assert report.remarks == (RowRemark(2, "Phones", "tells-address"),)


def test_staff_hear_which_text_tells_the_hidden_address(bring_in: Import) -> None:
    report = bring_in("Name,Address,Services\nA,12 Oak St,Food at 12 Oak Street\n12 Oak House,12 Oak St,\n")
    assert report.remarks == (RowRemark(2, "Services", "tells-address"), RowRemark(3, "Name", "hidden"))


def test_no_part_of_an_address_reaches_visitors(bring_in: Import, home: Path) -> None:
    bring_in("Name,Address,Mailing address,City,State,Zip,Notes\nA,12 Zzoak,7 Zzelm,Zztown,ZZ,99999,Zznote\n")
    content = (home / "visitors.db").read_bytes()
    assert (b"zz" in content.lower(), b"99999" in content) == (False, False)


def test_a_dry_run_tells_the_same_and_writes_nothing(tmp_path: Path, home: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name\nA\nB\n\n***\n")
    assert counts(import_providers(home, file, dry_run=True)) == (2, 0, 0, 1)
    assert not home.exists()


def test_a_broken_row_at_the_end_leaves_the_directory_as_it_was(bring_in: Import, home: Path) -> None:
    bring_in("Name\nA\n")
    before = kept_in(home)
    with pytest.raises(KioskError) as caught:
        bring_in("Name\n" + "".join(f"Program {number}\n" for number in range(1500)) + '"B\n')
    assert (caught.value.problem.code, caught.value.problem.line) == ("csv-quote", 1502)
    assert kept_in(home) == before


def test_ctrl_c_in_the_middle_leaves_the_directory_as_it_was(
    bring_in: Import, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in("Name\nA\n")
    before = kept_in(home)

    def interrupted(row: int, *_: object) -> tuple[Provider, tuple[()]]:
        if row > 1200:
            raise KeyboardInterrupt
        return Provider(key=str(row), name=f"Program {row}", address=Address()), ()

    monkeypatch.setattr("kiosk.directory.exchange.import_plan.read_row", interrupted)
    with pytest.raises(KeyboardInterrupt):
        bring_in("Name\n" + "x\n" * 1500)
    assert kept_in(home) == before


@given(st.binary(max_size=120).map(lambda rest: b"Name,Phone,Website,Odd\n" + rest))
@settings(max_examples=60, derandomize=True, deadline=None)
def test_any_bytes_are_brought_in_or_a_problem(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.mktemp("import")
    (folder / "list.csv").write_bytes(content)
    try:
        import_providers(folder, folder / "list.csv", dry_run=True)
    except KioskError as error:
        assert error.problem.code.startswith("csv-")


def test_of_a_long_file_no_more_rows_are_held_later_than_earlier(
    bring_in: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[int] = []

    def counting(
        row: int, columns: tuple[Column, ...], cells: list[str], key: str
    ) -> tuple[Provider | None, tuple[RowRemark, ...]]:
        if row in (1400, 2400):
            held.append(sum(isinstance(thing, Provider) for thing in gc.get_objects()))
        return read_row(row, columns, cells, key)

    monkeypatch.setattr("kiosk.directory.exchange.import_plan.read_row", counting)
    bring_in("Name\n" + "".join(f"Program {row}\n" for row in range(2500)))
    assert held[1] < held[0] + 100


def test_the_list_is_in_a_back_up_before_an_import_changes_it(bring_in: Import, home: Path, tmp_path: Path) -> None:
    keep(home, SAFE_HARBOR)
    bring_in("Name\nWrong list\n")
    (backup,) = automatic_backups(home)
    assert backup.before_import
    bring_back(tmp_path / "other", read_backup(backup.path))
    assert kept_in(tmp_path / "other") == [SAFE_HARBOR]


def test_a_dry_run_keeps_no_back_up(home: Path, tmp_path: Path) -> None:
    keep(home, SAFE_HARBOR)
    (tmp_path / "list.csv").write_text("Name\nWrong list\n")
    import_providers(home, tmp_path / "list.csv", dry_run=True)
    assert automatic_backups(home) == ()


def test_an_import_goes_on_where_no_back_up_can_be_made(bring_in: Import, home: Path) -> None:
    keep(home, SAFE_HARBOR)
    (home / "backups").write_text("no folder")
    assert counts(bring_in("Name\nOther\n")) == (1, 0, 0, 0)
