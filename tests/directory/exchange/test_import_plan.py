from pathlib import Path

import pytest
from openpyxl import Workbook

from kiosk.directory.exchange.import_plan import ImportPlan, plan_import, preview
from kiosk.problem import KioskError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("Name,Contact,Odd\nA,202-555-0142,x\nB,202-555-0143,y\n")
    return path


def fields(plan: ImportPlan) -> list[str | None]:
    return [column.field for sheet in plan.sheets for column in sheet.columns]


def test_columns_are_matched_by_name_and_by_what_is_in_them(tmp_path: Path, file: Path) -> None:
    assert fields(plan_import(tmp_path, file)) == ["name", "voice", None]


def test_a_person_may_take_a_column_for_something_else(tmp_path: Path, file: Path) -> None:
    plan = plan_import(tmp_path, file).with_field(0, 2, "schedule").with_field(0, 1, None)
    assert fields(plan) == ["name", None, "schedule"]


def test_the_preview_shows_what_rows_would_become(tmp_path: Path, file: Path) -> None:
    plan = plan_import(tmp_path, file).with_field(0, 2, "schedule")
    ((sheet, row, provider, remarks),) = preview(plan, 1)
    assert provider is not None
    assert (sheet, row, provider.name, provider.schedule, remarks) == ("", 2, "A", "x", ())


def test_without_a_name_the_plan_is_not_ready(tmp_path: Path, file: Path) -> None:
    plan = plan_import(tmp_path, file).with_field(0, 0, None)
    assert not plan.is_ready
    with pytest.raises(KioskError) as caught:
        preview(plan)
    assert caught.value.problem.code == "csv-no-name"


def test_a_list_without_headings_is_understood_when_it_has_phones(tmp_path: Path, file: Path) -> None:
    file.write_text("Safe Harbor,202-555-0142\nOpen Door,202-555-0143\n")
    plan = plan_import(tmp_path, file)
    assert (fields(plan), plan.is_ready) == (["name", "voice"], True)


def test_a_file_that_changed_since_is_a_problem(tmp_path: Path, file: Path) -> None:
    plan = plan_import(tmp_path, file)
    file.write_text("Name,Odd,Contact\nA,x,202-555-0142\n")
    with pytest.raises(KioskError) as caught:
        preview(plan)
    assert caught.value.problem.code == "import-changed"


def test_a_sheet_that_names_nothing_is_left_out_until_a_person_takes_it(tmp_path: Path) -> None:
    book = Workbook()
    for name, heading in (("Programs", "Name"), ("Prices", "Item")):
        sheet = book.create_sheet(name)
        sheet.append((heading, "City"))
        sheet.append(("x", "y"))
    path = tmp_path / "list.xlsx"
    book.save(path)
    plan = plan_import(tmp_path, path)
    assert [sheet.is_taken for sheet in plan.sheets] == [True, False]
    assert [sheet.is_taken for sheet in plan.with_field(1, 0, "name").sheets] == [True, True]
    assert [sheet.is_taken for sheet in plan.with_sheet(0, False).sheets] == [False, False]
    assert not plan.with_sheet(0, False).is_ready


def test_of_hsds_there_is_nothing_to_choose(tmp_path: Path) -> None:
    (tmp_path / "services.csv").write_text("id,name\n1,A\n")
    plan = plan_import(tmp_path, tmp_path)
    assert (plan.sheets, plan.is_ready, [provider and provider.name for _, _, provider, _ in preview(plan)]) == (
        (),
        True,
        ["A"],
    )
