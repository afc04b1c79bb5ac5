"""How the last import ended is remembered, and never in the way."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.directory.exchange.import_report import ImportReport, RowRemark
from kiosk.directory.exchange.last_import import FILE_NAME, LastImport, last_import, note_import


def report(*refused: RowRemark) -> ImportReport:
    return ImportReport(3, 0, 0, refused, ())


def test_each_row_counts_once_and_those_not_to_be_public_do_not(tmp_path: Path) -> None:
    rows = (
        RowRemark(2, "", "no-name"),
        RowRemark(2, "Phone", "phone-unread"),
        RowRemark(3, "", "not-public"),
        RowRemark(4, "", "inactive"),
        RowRemark(2, "", "no-name", sheet="Two"),
    )
    note_import(tmp_path, "list ñ.csv", report(*rows))
    assert last_import(tmp_path) == LastImport("list ñ.csv", date.today(), 2)


def test_the_next_import_is_remembered_instead(tmp_path: Path) -> None:
    note_import(tmp_path, "a.csv", report(RowRemark(2, "", "no-name")))
    note_import(tmp_path, "b.csv", report())
    assert last_import(tmp_path) == LastImport("b.csv", date.today(), 0)


def test_where_it_cannot_be_written_the_import_holds_all_the_same(tmp_path: Path) -> None:
    note_import(tmp_path / "gone", "a.csv", report())
    assert last_import(tmp_path / "gone") is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b"[" * 9_000,
        b'{"file": 5, "made_on": "2026-11-22", "refused": 1}',
        b'{"file": "a", "made_on": "x", "refused": 1}',
        b'{"file": "a", "made_on": 5, "refused": 1}',
        b'{"file": "a", "made_on": "2026-11-22", "refused": true}',
    ],
)
def test_what_makes_no_sense_is_no_import(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    assert last_import(tmp_path) is None


def test_a_folder_in_its_place_is_no_import(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert last_import(tmp_path) is None
