import csv
import re
from pathlib import Path

import pytest

from kiosk.directory.exchange.import_report import ImportReport, Outcomes, RowRemark
from kiosk.directory.exchange.report_file import save_report, told_rows
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording
from kiosk.problem import KioskError

UNREAD = RowRemark(2, "Phone", "phone-unread")
TWIN = RowRemark(2, "", "may-be-same", other_name="Legal Aid")
NAMELESS = RowRemark(4, "=Name", "no-name", sheet="=Two")


@pytest.fixture
def words(tmp_path: Path) -> Wording:
    return english_words(places(tmp_path))


def report() -> ImportReport:
    outcomes = Outcomes()
    outcomes.add("", 2, "added")
    outcomes.add("", 3, "unchanged")
    outcomes.add("=Two", 4, "refused")
    return ImportReport(1, 0, 1, (NAMELESS,), (UNREAD, TWIN), outcomes)


def saved(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_what_was_refused_is_told_first_with_sheet_row_and_column(words: Wording) -> None:
    told = list(told_rows(report(), words))
    assert [line.partition(":")[0] for line in told] == [
        'Sheet "=Two", Row 4, column "=Name"',
        'Row 2, column "Phone"',
        "Row 2",
    ]
    assert '"Legal Aid"' in told[2]


def test_every_row_is_in_the_file_and_each_remark_has_a_line(words: Wording, tmp_path: Path) -> None:
    save_report(report(), tmp_path / "a.csv", words)
    assert [row[1:4] for row in saved(tmp_path / "a.csv")] == [
        ["Row", "Outcome", "Column"],
        ["2", "added", "Phone"],
        ["2", "added", ""],
        ["3", "unchanged", ""],
        ["4", "refused", "'=Name"],
    ]


def test_no_cell_is_a_live_formula(words: Wording, tmp_path: Path) -> None:
    save_report(report(), tmp_path / "a.csv", words)
    assert not re.search(r"(^|,)\"?[=+@-]", (tmp_path / "a.csv").read_text("utf-8-sig"), re.MULTILINE)


def test_a_report_that_cannot_be_saved_is_a_problem_and_leaves_nothing(words: Wording, tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(KioskError) as caught:
        save_report(report(), tmp_path / "a.csv", words)
    assert (caught.value.problem.code, [path.name for path in tmp_path.iterdir()]) == ("report-file", ["a.csv"])
