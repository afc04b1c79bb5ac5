"""A slip becomes pages that a printer draws whole: every word, every code, on both sizes of paper."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printer_settings import Paper, SlipKind
from kiosk.problem import KioskError
from kiosk.takeaway.office.page_pdf import page_pdf
from kiosk.takeaway.slip import Block, CodeBlock, Fold, Heading, Number, Slip, Tick, Words, WriteOn
from kiosk.takeaway.slip_lines import COLUMNS, slip_lines
from tests.takeaway.office.pages import DPI, count, facts, fonts, pictures, words
from tests.takeaway.receipt.every_slip import KINDS, LANGUAGES, as_read_by_all, payloads, read_codes, slip_of

SIZES: dict[Paper, tuple[float, float]] = {"letter": (8.5, 11.0), "a4": (8.27, 11.69)}
every_kind = pytest.mark.parametrize("kind", KINDS)
every_language = pytest.mark.parametrize("language", LANGUAGES)
every_paper = pytest.mark.parametrize("paper", list(SIZES))


@cache
def drawn(kind: SlipKind, language: str, paper: Paper) -> bytes:
    return page_pdf(slip_of(kind, language), paper)


def slip(*blocks: Block) -> Slip:
    return Slip("list", "en", "", blocks)


@every_kind
@every_language
@every_paper
def test_every_code_is_read_by_every_engine(kind: SlipKind, language: str, paper: Paper) -> None:
    read = [codes for page in pictures(drawn(kind, language, paper)) for codes in read_codes(page)]
    assert read == as_read_by_all(payloads(slip_of(kind, language)))


@every_kind
@every_language
@every_paper
def test_every_word_is_on_the_pages_in_order(kind: SlipKind, language: str, paper: Paper) -> None:
    lines = slip_lines(slip_of(kind, language), COLUMNS[paper])
    wanted = " ".join(line.text.rstrip("_") for line in lines if line.style != "fold").split()
    assert words(drawn(kind, language, paper)).split() == wanted


@every_kind
@every_paper
def test_all_but_fold_lines_stays_clear_of_the_edges_that_no_printer_reaches(kind: SlipKind, paper: Paper) -> None:
    blocks = tuple(block for block in slip_of(kind, "es").blocks if not isinstance(block, Fold))
    edge = DPI // 4
    for page in pictures(page_pdf(slip(*blocks), paper)):
        dark = page < 128
        dark[edge:-edge, edge:-edge] = False
        assert not dark.any()


def test_a_fold_line_goes_from_edge_to_edge() -> None:
    (page,) = pictures(page_pdf(slip(Fold()), "letter"))
    dark = page < 128
    assert dark[:, :12].any() and dark[:, -12:].any()


@every_paper
def test_the_page_has_the_size_of_the_paper(paper: Paper) -> None:
    (page, *_rest) = pictures(drawn("numbers", "en", paper))
    assert page.shape == pytest.approx([side * DPI for side in reversed(SIZES[paper])], abs=2)


def test_the_fonts_are_inside() -> None:
    found = fonts(drawn("list", "es", "letter"))
    assert len(found) == 2
    assert all("DejaVuSansMono" in line and "yes yes yes" in line for line in found)


def test_the_file_tells_no_moment_and_no_maker() -> None:
    told = facts(drawn("list", "en", "letter"))
    assert told["CreationDate"] == "Sat Jan  1 00:00:00 2000 UTC"
    assert not {"Title", "Author", "Creator", "ModDate", "Subject", "Keywords"} & set(told)
    assert told.get("Producer", "") == ""


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert page_pdf(slip_of("list", "en"), "a4") == page_pdf(slip_of("list", "en"), "a4")


def test_forty_items_go_on_over_several_pages_and_none_is_lost() -> None:
    blocks = [
        block for place in range(40) for block in (Number(f"Place {place}", f"1-555-555-01{place:02}"), Words("x"))
    ]
    pdf = page_pdf(slip(*blocks), "letter")
    assert count(pdf) > 1
    assert [place for place in range(40) if f"1-555-555-01{place:02}" not in words(pdf)] == []


def test_a_name_is_never_on_another_page_than_its_number() -> None:
    for lines in range(40, 48):
        pdf = page_pdf(slip(*[Tick("x")] * lines, Number("Somebody", "1-555-555-0100")), "letter")
        page = words(pdf).split("\f")
        assert ["Somebody" in text for text in page] == ["1-555-555-0100" in text for text in page]


def test_a_code_at_the_end_of_a_page_goes_whole_to_the_next() -> None:
    for lines in (30, 34, 38, 42):
        pdf = page_pdf(slip(*[Tick("x")] * lines, CodeBlock("https://example.org/help", "example.org/help")), "letter")
        read = [codes for page in pictures(pdf) for codes in read_codes(page)]
        assert read == as_read_by_all(["https://example.org/help"])


def test_more_that_belongs_together_than_a_page_holds_is_not_cut() -> None:
    text = " ".join(f"word{place}" for place in range(1500))
    assert words(page_pdf(slip(Heading(text)), "a4")).split() == text.split()


def test_signs_that_the_font_lacks_leave_no_empty_boxes() -> None:
    assert words(page_pdf(slip(Words("Ñandú 😀 中 \x1b[31m and more words")), "letter")).split() == [
        "Ñandú",
        "?",
        "[31m",
        "and",
        "more",
        "words",
    ]


def test_a_slip_that_nobody_could_read_is_refused() -> None:
    with pytest.raises(KioskError) as caught:
        page_pdf(slip(Words("中文中文中文中文")), "letter")
    assert caught.value.problem.code == "receipt-letters"


def test_a_roll_is_no_page() -> None:
    with pytest.raises(KioskError) as caught:
        page_pdf(slip(), "80")
    assert caught.value.problem.code == "printer-paper"


def test_where_to_write_is_a_line_from_the_question_to_the_edge() -> None:
    (page,) = pictures(page_pdf(slip(WriteOn("When", 1)), "letter"))
    longest = max(int(row.sum()) for row in page < 128)
    assert longest > 0.6 * page.shape[1]


def test_an_empty_slip_is_a_white_page() -> None:
    assert not (pictures(page_pdf(slip(), "letter"))[0] < 255).any()


@settings(max_examples=15)
@given(st.lists(st.text(max_size=300), max_size=8), st.sampled_from(["letter", "a4"]))
def test_whatever_a_slip_says_it_is_drawn_or_refused_by_name(texts: list[str], paper: Paper) -> None:
    try:
        assert page_pdf(slip(*map(Words, texts)), paper).startswith(b"%PDF")
    except KioskError as error:
        assert error.problem.code == "receipt-letters"
