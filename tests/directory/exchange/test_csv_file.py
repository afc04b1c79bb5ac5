import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.directory.exchange.csv_file import open_csv
from kiosk.problem import KioskError

TEXT = "Name,Phone\nCafé Ñandú,202-555-0142\n"
ROWS = [(2, ["Café Ñandú", "202-555-0142"])]


def rows_of(path: Path) -> list[tuple[int, list[str]]]:
    with open_csv(path) as (sheet,):
        return [(number, list(cells)) for number, cells in sheet.rows()]


def code_of(path: Path) -> tuple[str, int | None]:
    with pytest.raises(KioskError) as caught:
        rows_of(path)
    assert caught.value.problem.path == path
    return caught.value.problem.code, caught.value.problem.line


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.csv"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32", "utf-16-le with mark"]
)
def test_every_usual_encoding_is_read(path: Path, encoding: str) -> None:
    mark = "\ufeff" if encoding.endswith("mark") else ""
    path.write_bytes((mark + TEXT).encode(encoding.removesuffix(" with mark")))
    assert rows_of(path) == ROWS


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_usual_delimiter_and_line_end_is_read(path: Path, delimiter: str, line_end: str) -> None:
    path.write_bytes(TEXT.replace(",", delimiter).replace("\n", line_end).encode())
    assert rows_of(path) == ROWS


def test_the_delimiter_is_the_one_that_makes_most_headings_known(path: Path) -> None:
    path.write_text("Name;Phone;Hours, or nothing\nA;1;Mon, Tue, Wed\n")
    assert rows_of(path) == [(2, ["A", "1", "Mon, Tue, Wed"])]


def test_rows_above_the_headings_are_passed_over(path: Path) -> None:
    path.write_text("Resources of our county\n\nsep=,\nName,Phone\nA,1\n")
    assert rows_of(path) == [(5, ["A", "1"])]


def test_empty_rows_are_left_out_and_counted(path: Path) -> None:
    path.write_text("Name,Phone\n\n,\nA,1\n")
    assert rows_of(path) == [(4, ["A", "1"])]


def test_a_cell_of_several_lines_is_one_row(path: Path) -> None:
    path.write_text('Name,Hours\n"A","Mon\nTue"\nB,Wed\n')
    assert rows_of(path) == [(2, ["A", "Mon\nTue"]), (3, ["B", "Wed"])]


def test_the_first_cell_may_have_several_lines(path: Path) -> None:
    path.write_text('Name,Hours\n"A\nB","Mon"\nC,Wed\n')
    assert rows_of(path)[0] == (2, ["A\nB", "Mon"])


def test_the_last_cell_may_have_several_lines(path: Path) -> None:
    path.write_text('Name,Hours\nB,Wed\nA,"Mon\nTue"')
    assert rows_of(path)[-1] == (3, ["A", "Mon\nTue"])


def test_ragged_rows_come_as_they_are(path: Path) -> None:
    path.write_text("Name,Phone\nA\nB,1,2,3\n")
    assert [cells for _, cells in rows_of(path)] == [["A"], ["B", "1", "2", "3"]]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "csv-empty"),
        (b"Name,Phone\nA\x00B,1\n", "csv-binary"),
        (b"\x7fELF\x02\x01\x01\x00\x00", "csv-binary"),
        (b"\xff\xfea", "csv-binary"),
        (b"Name\n\x81\x8d\x02\n", "csv-binary"),
    ],
)
def test_what_is_no_list_of_programs_is_a_problem(path: Path, content: bytes, code: str) -> None:
    path.write_bytes(content)
    assert code_of(path) == (code, None)


def test_a_quotation_mark_that_is_never_closed_is_a_problem_with_its_row(path: Path) -> None:
    path.write_text('Name,Phone\nA,1\n"B,2\nC,3\nD,4\n')
    assert code_of(path) == ("csv-quote", 3)


def test_a_quotation_mark_that_swallowed_rows_up_to_another_is_a_problem_with_its_row(path: Path) -> None:
    path.write_text('Name,Phone\nA,1\n"B,2\nC,3\nD "and" E,4\nF,5\n')
    assert code_of(path) == ("csv-quote", 3)


def test_a_cell_that_is_far_too_long_is_a_problem_with_its_row(path: Path) -> None:
    path.write_text(f"Name,Phone\nA,1\n{'x' * 200_000},2\n")
    assert code_of(path) == ("csv-cell-long", 3)


def test_a_cell_without_an_end_is_a_problem_with_its_row(path: Path) -> None:
    path.write_text(f'Name,Phone\nA,1\n"{"x" * 200_000}",2\n')
    assert code_of(path) == ("csv-quote", 3)


def test_a_folder_is_a_problem(tmp_path: Path) -> None:
    assert code_of(tmp_path) == ("csv-folder", None)


@pytest.mark.parametrize("name", ["missing.csv", "with\0nul.csv"])
def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path, name: str) -> None:
    assert code_of(tmp_path / name) == ("csv-missing", None)


def test_a_name_below_a_file_is_a_problem(path: Path) -> None:
    path.touch()
    assert code_of(path / "list.csv") == ("csv-missing", None)


def test_a_pipe_is_not_waited_for(path: Path) -> None:
    os.mkfifo(path)
    assert code_of(path) == ("csv-binary", None)


def test_a_device_without_an_end_is_not_read() -> None:
    assert code_of(Path("/dev/zero")) == ("csv-binary", None)


def test_a_link_that_leads_to_itself_is_a_problem(path: Path) -> None:
    path.symlink_to(path)
    assert code_of(path)[0] in ("csv-missing", "csv-closed")


@given(content=st.binary(max_size=200) | st.binary(max_size=100).map(lambda rest: b"Name,Phone\n" + rest))
@settings(
    max_examples=300, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_bytes_are_rows_or_a_problem(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    try:
        assert all(any(cells) for _, cells in rows_of(path))
    except KioskError as error:
        assert error.problem.code.startswith("csv-")
