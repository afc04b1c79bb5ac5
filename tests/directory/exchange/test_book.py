from collections.abc import Generator

from kiosk.directory.exchange.book import Row, find_headings, make_sheet

ROWS: list[Row] = [(1, ["Our list"]), (2, []), (3, ["Name", "Phone"]), (4, ["A", "1"]), (5, ["", ""]), (6, ["B"])]


def rows() -> Generator[Row, None, None]:
    yield from ROWS


def test_the_row_with_most_known_headings_is_the_one() -> None:
    assert (find_headings(ROWS).row, find_headings(ROWS).texts) == (3, ("Name", "Phone"))


def test_without_headings_columns_are_named_by_letters() -> None:
    found = find_headings([(1, ["Safe Harbor", "202-555-0142", "x"])])
    assert (found.row, found.texts) == (0, ("A", "B", "C"))


def test_the_letters_go_on_behind_z() -> None:
    assert find_headings([(1, ["x"] * 28)]).texts[25:] == ("Z", "AA", "AB")


def test_rows_of_a_sheet_begin_below_its_headings_and_can_be_read_again() -> None:
    sheet = make_sheet("", rows, find_headings(ROWS), 6)
    assert [number for number, _ in sheet.rows()] == [number for number, _ in sheet.rows()] == [4, 6]


def test_a_sheet_has_samples_to_judge_by() -> None:
    assert make_sheet("", rows, find_headings(ROWS), 6).samples == (["A", "1"], ["B"])
