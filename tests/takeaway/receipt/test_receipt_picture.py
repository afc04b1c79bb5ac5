"""A slip as dots: numbers large, lines to write on with room for a hand, codes that any phone reads."""

from typing import TYPE_CHECKING, get_args

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from kiosk.printer_settings import Paper
from kiosk.problem import KioskError
from kiosk.takeaway.receipt.receipt_picture import draw_code, receipt_picture
from kiosk.takeaway.slip import (
    Block,
    CodeBlock,
    Fold,
    Heading,
    Note,
    Number,
    Slip,
    Tick,
    Words,
    WriteOn,
)
from tests.takeaway.receipt.every_slip import as_read_by_all, read_codes
from tests.terminals.decoders import decode, read_by_all

if TYPE_CHECKING:
    from numpy.typing import NDArray

WIDTHS: dict[Paper, int] = {"58": 384, "80": 576}
every_roll = pytest.mark.parametrize("paper", ["58", "80"])


def dots(*blocks: Block, paper: Paper = "80", title: str = "") -> "NDArray[np.bool_]":
    """Which dots are black."""
    picture = receipt_picture(Slip("list", "en", title, blocks), paper)
    assert picture.mode == "1"
    return ~np.asarray(picture)


def heights(black: "NDArray[np.bool_]") -> list[int]:
    """How high each run of rows with ink is."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], black.any(axis=1), [False])).astype(int)))
    return [int(height) for height in edges[1::2] - edges[::2]]


@every_roll
def test_a_picture_is_as_wide_as_the_roll(paper: Paper) -> None:
    assert dots(Words("word"), paper=paper).shape[1] == WIDTHS[paper]


@every_roll
def test_a_number_is_drawn_twice_as_large_as_words(paper: Paper) -> None:
    number, words = heights(dots(Number("", "1-800-799-7233"), paper=paper)), heights(dots(Words("1"), paper=paper))
    assert number[0] >= 1.8 * words[0]


@every_roll
def test_a_long_number_goes_to_the_edge_in_one_piece(paper: Paper) -> None:
    digits = "8" * {"58": 26, "80": 40}[paper]
    black = dots(Number("", digits), paper=paper)
    assert len(heights(black)) == 1
    assert not black[:, -1].any()


@every_roll
def test_headings_are_darker_than_words(paper: Paper) -> None:
    assert dots(Heading("Hotlines"), paper=paper).sum() > dots(Words("Hotlines"), paper=paper).sum()


def test_a_remark_is_smaller_than_words() -> None:
    assert heights(dots(Note("H")))[0] < heights(dots(Words("H")))[0]


@every_roll
def test_a_line_to_write_on_leaves_room_for_a_hand(paper: Paper) -> None:
    black = dots(WriteOn("Place", 3), paper=paper)
    lines = [row for row in range(1, len(black)) if black[row, -20] and not black[row - 1, -20]]
    assert len(lines) == 3
    assert min(np.diff(lines)) >= 56  # dots, 7 mm
    assert not black[: lines[0], -20].any()


@every_roll
def test_a_line_begins_behind_its_question(paper: Paper) -> None:
    black = dots(WriteOn("Place"), paper=paper)
    line = black[np.flatnonzero(black[:, -20])[0]]
    assert np.flatnonzero(line)[0] > 5 * 14


def test_what_is_ticked_has_a_box() -> None:
    black = dots(Tick("a"))
    left = np.flatnonzero(black.any(axis=0))[0]
    assert heights(black[:, left : left + 1]) == [22]  # dots, 3 mm


@every_roll
def test_a_fold_goes_from_edge_to_edge(paper: Paper) -> None:
    ink = np.flatnonzero(dots(Fold(), paper=paper).any(axis=0))
    assert (ink[0], ink[-1] >= WIDTHS[paper] - 9, max(np.diff(ink))) == (0, True, 9)


@pytest.mark.parametrize("bytes_", [14, 26, 42, 62, 84])
@every_roll
def test_the_largest_code_of_each_version_is_read(paper: Paper, bytes_: int) -> None:
    payload = "https://example.org/".ljust(bytes_, "x")[:bytes_]
    black = dots(CodeBlock(payload, "example.org"), paper=paper)
    assert read_codes(np.where(black, 0, 255).astype(np.uint8)) == as_read_by_all([payload])


@pytest.mark.parametrize("bytes_", [14, 26, 42, 62, 84])
def test_a_camera_held_askew_in_poor_light_reads_a_code(bytes_: int) -> None:
    payload = "https://example.org/".ljust(bytes_, "x")[:bytes_]
    askew = draw_code(payload, 384).convert("L").rotate(7, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    seen = askew.filter(ImageFilter.GaussianBlur(1.5)).point(lambda light: 60 + light // 2)
    assert decode(np.asarray(seen)) == read_by_all(payload)


def test_what_cannot_be_a_code_is_told() -> None:
    with pytest.raises(KioskError) as raised:
        dots(CodeBlock("x" * 85, "x"))
    assert raised.value.problem.code == "code-too-long"


def test_letters_that_cannot_be_drawn_are_told() -> None:
    with pytest.raises(KioskError) as raised:
        dots(Words("欢迎"), title="欢迎")
    assert raised.value.problem.code == "receipt-letters"


@every_roll
def test_signs_that_grow_push_nothing_over_the_edge(paper: Paper) -> None:
    grown = dots(Words("℡" * 26), paper=paper)
    assert not grown[:, -1].any()
    assert grown.any()


def test_forty_things_with_long_names_are_drawn() -> None:
    name = "An Organization Whose Name Has Very Many Words and Goes On and On " * 3
    blocks = [block for _ in range(40) for block in (Number(name, "1-202-555-0143"), Words("x" * 300))]
    assert len(heights(dots(*blocks, paper="58"))) > 40 * 10


@settings(max_examples=50)
@given(st.text(max_size=60), st.sampled_from(get_args(Paper)[:2]))
def test_any_text_is_drawn_or_refused_by_name(text: str, paper: Paper) -> None:
    blocks = (Heading(text), Words(text), Note(text), Number(text, text), Tick(text), WriteOn(text, 2))
    try:
        assert dots(*blocks, paper=paper, title=text).shape[1] == WIDTHS[paper]
    except KioskError as error:
        assert error.problem.code == "receipt-letters"
