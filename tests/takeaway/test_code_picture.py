"""A code becomes cells: quiet all round, glyphs that leave no seams, the size that fits, and readable."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.problem import KioskError
from kiosk.takeaway.code_picture import QUIET, Cell, best_fit, large_fit, large_picture, picture, size_of
from kiosk.takeaway.make_code import LARGEST_VERSION, LONGEST_PAYLOAD, make_code
from tests.takeaway.ansi_code import pixels
from tests.terminals.decoders import decode, read_by_all

payloads = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=LONGEST_PAYLOAD)
quick = settings(max_examples=25, deadline=None, derandomize=True)


@given(payloads)
@quick
def test_any_payload_is_read_back_by_every_engine(payload: str) -> None:
    assert decode(pixels(picture(make_code(payload)))) == read_by_all(payload)


@given(payloads)
@quick
def test_four_light_modules_surround_the_code(payload: str) -> None:
    drawn = pixels(picture(make_code(payload)), width=1, height=2) == 0
    code = np.array(make_code(payload).matrix)
    around = np.pad(code, QUIET)
    assert (drawn[: len(around)] == around).all()


@given(payloads)
@quick
def test_the_spare_half_row_is_light(payload: str) -> None:
    assert not any(cell.bottom_dark for cell in picture(make_code(payload)).rows[-1])


@given(payloads)
@quick
def test_a_picture_has_the_size_that_was_foretold(payload: str) -> None:
    drawn = picture(make_code(payload))
    assert (drawn.columns, len(drawn.rows)) == size_of(drawn.code.version)


@pytest.mark.parametrize(
    ("cell", "glyph"),
    [(Cell(False, False), " "), (Cell(True, True), " "), (Cell(True, False), "▄"), (Cell(False, True), "▄")],
)
def test_only_a_cell_with_two_colours_has_ink(cell: Cell, glyph: str) -> None:
    assert cell.glyph == glyph


@pytest.mark.parametrize("version", range(1, LARGEST_VERSION + 1))
def test_a_smaller_quiet_zone_takes_less_room(version: int) -> None:
    (wide, high), (less_wide, less_high) = size_of(version), size_of(version, quiet=2)
    assert (wide - less_wide, high - less_high) == (4, 2)


@pytest.mark.parametrize(
    ("length", "rows", "expected"),
    [
        (14, 23, ("M", 1)),
        (42, 19, ("M", 3)),
        (43, 19, ("L", 3)),
        (53, 19, ("L", 3)),
        (54, 19, None),
        (84, 22, None),
        (84, 23, ("M", 5)),
        (14, 14, None),
    ],
)
def test_the_best_picture_for_the_rows_is_chosen(length: int, rows: int, expected: tuple[str, int] | None) -> None:
    drawn = best_fit("x" * length, columns=80, rows=rows)
    assert (drawn and (drawn.code.level, drawn.code.version)) == expected


def test_a_picture_never_is_wider_than_the_room() -> None:
    assert best_fit("x" * 42, columns=36, rows=24) is None


def test_a_bad_payload_is_refused_even_where_nothing_fits() -> None:
    with pytest.raises(KioskError):
        best_fit("caf\u00e9", columns=5, rows=5)


@given(payloads)
@quick
def test_at_twice_the_size_it_is_read_back_too(payload: str) -> None:
    assert decode(pixels(large_picture(make_code(payload)))) == read_by_all(payload)


@given(payloads)
@quick
def test_at_twice_the_size_the_modules_are_the_same(payload: str) -> None:
    drawn = pixels(large_picture(make_code(payload)), width=1, height=2) == 0
    around = np.pad(np.array(make_code(payload).matrix), QUIET)
    assert (drawn == around.repeat(2, axis=0).repeat(2, axis=1)).all()


@pytest.mark.parametrize(("columns", "rows", "fits"), [(66, 33, True), (65, 33, False), (66, 32, False)])
def test_twice_the_size_is_chosen_only_where_it_fits(columns: int, rows: int, fits: bool) -> None:
    assert (large_fit("x" * 26, columns, rows) is not None) == fits
