import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from kiosk.directory.exchange import xlsx_file
from kiosk.directory.exchange.xlsx_file import open_xlsx
from kiosk.problem import KioskError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.xlsx"


def write(path: Path, *rows: tuple[object, ...]) -> None:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    book.save(path)


def rows_of(path: Path) -> list[tuple[int, list[str]]]:
    with open_xlsx(path) as sheets:
        return [(number, list(cells)) for sheet in sheets for number, cells in sheet.rows()]


def code_of(path: Path) -> str:
    with pytest.raises(KioskError) as caught:
        rows_of(path)
    return caught.value.problem.code


def repacked(path: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    """Write the workbook anew with one part changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    parts[name] = change(parts[name])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


def test_cells_are_read_as_a_person_sees_them(path: Path) -> None:
    cells = ("A", 6145550142.0, 2.5, True, date(2026, 11, 20), datetime(2026, 11, 20, 9, 30), time(9), None, 7)
    write(path, ("Name", *"BCDEFGHI"), cells)
    assert rows_of(path) == [(2, ["A", "6145550142", "2.5", "yes", "2026-11-20", "2026-11-20 09:30", "09:00", "", "7"])]


def test_every_visible_sheet_with_rows_is_read(path: Path) -> None:
    book = Workbook()
    for name in ("One", "Two", "Hidden", "Empty"):
        sheet = book.create_sheet(name)
        if name != "Empty":
            sheet.append(("Name",))
            sheet.append((f"from {name}",))
    book["Hidden"].sheet_state = "hidden"
    book.save(path)
    with open_xlsx(path) as sheets:
        assert [sheet.name for sheet in sheets] == ["One", "Two"]


def test_a_formula_is_never_worked_out(path: Path) -> None:
    write(path, ("Name", "Phone"), ("A", "=1+1"), ("B", '=HYPERLINK("http://example.org")'))
    assert rows_of(path) == [(2, ["A", ""]), (3, ["B", ""])]


def test_a_sheet_that_lies_about_its_size_is_read_as_it_is(path: Path) -> None:
    write(path, ("Name",), ("A",))
    repacked(path, "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"'))
    assert rows_of(path) == [(2, ["A"])]


def test_a_file_that_would_unpack_to_too_much_is_a_problem(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(path, ("Name",), ("A" * 5_000,))
    monkeypatch.setattr(xlsx_file, "LARGEST_UNPACKED", 4_000)
    assert code_of(path) == "xlsx-large"


def test_words_that_grow_out_of_words_do_not_fill_the_memory(path: Path) -> None:
    write(path, ("Name",), ("A",))
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY l0 "lol">{lines}]>'.encode()
    repacked(path, "xl/worksheets/sheet1.xml", lambda xml: bomb + xml.replace(b">A<", b">&l11;<"))
    assert code_of(path) == "xlsx-broken"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"])
@pytest.mark.parametrize("change", [lambda xml: b"", lambda xml: xml[: len(xml) // 2], lambda xml: b"\xff" + xml])
def test_a_damaged_part_is_a_problem(path: Path, part: str, change: Callable[[bytes], bytes]) -> None:
    write(path, ("Name",), ("A",))
    repacked(path, part, change)
    assert code_of(path) in ("xlsx-broken", "csv-empty")


def test_a_workbook_cut_off_is_a_problem(path: Path) -> None:
    write(path, ("Name",), ("A",))
    path.write_bytes(path.read_bytes()[:-300])
    assert code_of(path) == "xlsx-broken"


def test_an_empty_workbook_is_a_problem(path: Path) -> None:
    write(path)
    assert code_of(path) == "csv-empty"
