import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook

from kiosk.directory.exchange.columns import match_columns
from kiosk.directory.exchange.export_sheet import HEADINGS, write_csv, write_xlsx
from kiosk.directory.provider import Provider
from tests.directory.providers import SAFE_HARBOR, providers


def csv_of(*given: Provider) -> list[dict[str, str]]:
    file = io.StringIO(newline="")
    write_csv(given, file)
    return list(csv.DictReader(io.StringIO(file.getvalue())))


def test_every_heading_is_one_that_an_import_knows() -> None:
    assert [column.heading for column in match_columns(HEADINGS) if column.field is None] == []


def test_a_row_tells_all_that_is_known() -> None:
    (row,) = csv_of(SAFE_HARBOR)
    assert (row["Id"], row["Name"], row["Phones"], row["Languages"], row["City"], row["Status"]) == (
        SAFE_HARBOR.key,
        "Safe Harbor Advocates",
        "hotline 1-202-555-0142, ext. 3",
        "English; Español",
        "Zztown",
        "active",
    )


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "=HYPERLINK(0)"])
def test_what_a_spreadsheet_would_reckon_gets_an_apostrophe(text: str) -> None:
    assert csv_of(replace(SAFE_HARBOR, description=text))[0]["Description"] == f"'{text}"


def test_a_workbook_holds_text_and_no_formula() -> None:
    file = io.BytesIO()
    write_xlsx([replace(SAFE_HARBOR, description="=1+1", staff_note="\x01=2")], file)
    sheet = load_workbook(file).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"inlineStr", "s", "n"}  # "n" is what an empty cell has
    assert [cell.value for cell in cells if cell.value in ("=1+1", "=2")] == ["=1+1", "=2"]


def test_a_workbook_keeps_a_formula_text_when_somebody_edits_the_cell() -> None:
    file = io.BytesIO()
    write_xlsx([replace(SAFE_HARBOR, description="=1+1")], file)
    sheet = load_workbook(file).worksheets[0]
    assert [cell.quotePrefix for row in sheet.iter_rows() for cell in row if cell.value == "=1+1"] == [True]


@settings(derandomize=True, max_examples=40, deadline=None)
@given(providers)
def test_no_cell_of_any_provider_is_live(provider: Provider) -> None:
    assert [text for text in csv_of(provider)[0].values() if text.startswith(("=", "@"))] == []
