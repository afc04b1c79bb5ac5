"""One layout for screen, receipt and page: whole, never wider than the paper, numbers in one piece."""

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printer_settings import Paper, SlipKind
from kiosk.takeaway.slip import Block, CodeBlock, Fold, Heading, Note, Number, Point, Slip, Tick, Words, WriteOn
from kiosk.takeaway.slip_lines import COLUMNS, SlipLine, slip_lines
from kiosk.takeaway.slip_wrap import cell_width, clean
from kiosk.takeaway.slips.make_slip import make_slip
from kiosk.takeaway.slips.slip_source import Carried

from .slips.small_slips import LANGUAGES, LINE, OFFICE, ORDER, PAGE, source

KINDS: tuple[SlipKind, ...] = get_args(SlipKind)
PAPERS: tuple[Paper, ...] = get_args(Paper)
NUMBERS = st.from_regex(r"1-[2-9][0-9]{2}-555-01[0-9]{2}(, ext\. [0-9]{1,5})?", fullmatch=True)
TEXTS = st.text(max_size=80)
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, TEXTS),
    st.builds(Words, TEXTS),
    st.builds(Point, TEXTS),
    st.builds(Note, TEXTS),
    st.builds(Number, TEXTS, NUMBERS),
    st.builds(Tick, TEXTS),
    st.builds(WriteOn, TEXTS, st.integers(1, 4)),
    st.builds(CodeBlock, st.just("https://example.org"), TEXTS),
    st.just(Fold()),
)
SLIPS = st.builds(Slip, st.just("list"), st.just("en"), TEXTS, st.lists(BLOCKS, max_size=12).map(tuple))


def slip(*blocks: Block, title: str = "") -> Slip:
    return Slip("list", "en", title, blocks)


def texts(*blocks: Block, columns: int = 26, title: str = "") -> list[str]:
    return [line.text for line in slip_lines(slip(*blocks, title=title), columns)]


def dense(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=150, derandomize=True)
@given(SLIPS, st.sampled_from(sorted(COLUMNS.values())))
def test_no_line_is_wider_than_the_paper(given_slip: Slip, columns: int) -> None:
    assert all(cell_width(line.text) <= columns for line in slip_lines(given_slip, columns))


@settings(max_examples=150, derandomize=True)
@given(SLIPS, st.sampled_from(sorted(COLUMNS.values())))
def test_nothing_is_cut(given_slip: Slip, columns: int) -> None:
    said = [given_slip.title]
    for block in given_slip.blocks:
        match block:
            case Heading(text) | Words(text) | Point(text) | Note(text) | Tick(text) | WriteOn(text):
                said.append(text)
            case Number(label, digits):
                said += [label, digits]
            case CodeBlock(_, shown):
                said.append(shown)
    drawn = "".join(dense(line.text) for line in slip_lines(given_slip, columns))
    place = 0
    for text in filter(None, (dense(clean(text)) for text in said)):
        place = drawn.index(text, place) + len(text)


@settings(max_examples=100, derandomize=True)
@given(st.lists(NUMBERS, min_size=1, max_size=40))
def test_numbers_are_never_broken(numbers: list[str]) -> None:
    lines = [line.text for line in slip_lines(slip(*(Number("", digits) for digits in numbers)), COLUMNS["58"])]
    assert lines == [
        part for one in numbers for part in ([one] if len(one) <= 26 else one.replace(" ", "\n", 1).split("\n"))
    ]


@pytest.mark.parametrize("digits", ["+44 20 7946 0958", "1-202-555-0142", "988", "1-202-555-0142, ext. 7"])
def test_a_number_stands_alone_on_one_line(digits: str) -> None:
    assert list(slip_lines(slip(Number("", digits)), 26)) == [SlipLine(digits, "number")]


def test_a_long_extension_stands_below_its_number_whole() -> None:
    assert texts(Number("", "1-202-555-0142, ext. 1234567")) == ["1-202-555-0142,", "ext. 1234567"]


def test_a_number_abroad_stays_whole_behind_its_keyword() -> None:
    assert texts(Number("", "STRONGHEARTS to +44 20 7946 0958")) == ["STRONGHEARTS to", "+44 20 7946 0958"]


def test_a_label_stands_above_its_number() -> None:
    assert texts(Number("Sure Line", "988")) == ["Sure Line", "988"]


def test_the_title_stands_first_and_apart() -> None:
    assert [(line.text, line.style) for line in slip_lines(slip(Words("a"), title="Notes"), 26)] == [
        ("Notes", "title"),
        ("", "plain"),
        ("a", "plain"),
    ]


def test_without_a_title_the_slip_begins_with_its_first_block() -> None:
    assert texts(Words("a")) == ["a"]


def test_a_code_has_a_line_of_its_own_and_its_address_below() -> None:
    block = CodeBlock("https://example.org", "example.org")
    assert slip_lines(slip(block), 26) == (SlipLine("", "code", block), SlipLine("example.org", "plain"))


def test_a_question_leaves_the_rest_of_its_line_to_write_on() -> None:
    assert texts(WriteOn("Date:"), columns=20) == ["Date: ______________"]


def test_a_question_with_more_lines_has_whole_lines_below() -> None:
    assert texts(WriteOn("What:", 2), columns=20) == ["What: ______________", "_" * 20]


def test_a_question_that_fills_its_line_is_answered_below() -> None:
    assert texts(WriteOn("Who saw or heard it:"), columns=26) == ["Who saw or heard it:", "_" * 26]


def test_a_line_without_a_question_is_as_wide_as_the_paper() -> None:
    assert texts(WriteOn(""), columns=12) == ["_" * 12]


def test_points_and_boxes_hang() -> None:
    assert texts(Point("one two"), Tick("three four"), columns=10) == [
        *("* one two", ""),
        *("[ ] three", "    four"),
    ]


def test_two_labelled_numbers_stand_apart_and_two_bare_ones_do_not() -> None:
    assert texts(Number("a", "911"), Number("b", "988")) == ["a", "911", "", "b", "988"]
    assert texts(Number("", "911"), Number("", "988")) == ["911", "988"]


def test_a_fold_is_as_wide_as_the_paper() -> None:
    assert [line.style for line in slip_lines(slip(Fold()), 41)] == ["fold"]
    assert cell_width(texts(Fold(), columns=41)[0]) == 41


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_fits_each_paper_in_each_language(kind: SlipKind, code: str, paper: Paper) -> None:
    made = make_slip(kind, source(LINE, OFFICE, PAGE, ORDER, code=code))
    assert made is not None
    lines = slip_lines(made, COLUMNS[paper])
    assert max(cell_width(line.text) for line in lines) <= COLUMNS[paper]
    assert lines[0].style == "title"


HOSTILE = Carried(
    title="Programa de la Señora Ñandú " * 20 + "日本語 \U0001f9ff \x1bp\x00",
    numbers=(("", "1-202-555-0142, ext. 1234567"), ("after " * 40, "988")),
    address="".join(f"{number} Long Street, " for number in range(30))[:300],
    payload="https://example.org/" + "a" * 300,
    shown="example.org/" + "a" * 300,
)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("kind", ["numbers", "provider", "list", "card", "topic"])
def test_hostile_words_are_neither_cut_nor_too_wide(kind: SlipKind, paper: Paper) -> None:
    made = make_slip(kind, source(HOSTILE))
    assert made is not None
    lines = slip_lines(made, COLUMNS[paper])
    drawn = dense("".join(line.text for line in lines))
    assert dense(clean(HOSTILE.title)) in drawn
    assert max(cell_width(line.text) for line in lines) <= COLUMNS[paper]
    assert not any("\x1b" in line.text for line in lines)


def test_a_long_address_stands_there_whole() -> None:
    made = make_slip("provider", source(HOSTILE))
    assert made is not None
    drawn = dense("".join(line.text for line in slip_lines(made, COLUMNS["58"])))
    assert dense(HOSTILE.address) in drawn
    assert dense(HOSTILE.shown) in drawn


@pytest.mark.parametrize("kind", ["digits", "numbers", "card", "list"])
def test_forty_things_all_stand_on_the_slip(kind: SlipKind) -> None:
    digits = [f"1-202-555-01{number:02}" for number in range(40)]
    made = make_slip(kind, source(*(Carried(f"Program {one}", (("", one),)) for one in digits)))
    assert made is not None
    lines = [line.text for line in slip_lines(made, COLUMNS["58"]) if line.style == "number"]
    assert lines == digits
