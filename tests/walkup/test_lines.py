"""Lines of text: exact widths, whatever signs they hold."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.walkup.lines import Area, Line, Span, cut, indented, padded, text_line

SIGNS = st.text(alphabet="ab 1-世界é\u0301\u200d█", max_size=40)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(texts=st.lists(SIGNS, max_size=5), columns=st.integers(0, 60))
def test_a_padded_line_is_exactly_as_wide_as_asked(texts: list[str], columns: int) -> None:
    assert padded(Line(tuple(Span(text) for text in texts)), columns).width == columns


@settings(derandomize=True, deadline=None, max_examples=200)
@given(texts=st.lists(SIGNS, min_size=1, max_size=5), columns=st.integers(0, 60))
def test_a_cut_line_is_exactly_as_wide_as_asked(texts: list[str], columns: int) -> None:
    spans = tuple(Span(text + "x" * 60) for text in texts)
    assert sum(span.width for span in cut(spans, columns)) == columns


@settings(derandomize=True, deadline=None, max_examples=100)
@given(text=SIGNS, columns=st.integers(1, 60))
def test_a_cut_keeps_the_beginning_and_adds_only_blanks(text: str, columns: int) -> None:
    kept = "".join(span.text for span in cut((Span(text + "x" * 60),), columns))
    assert (text + "x" * 60).startswith(kept.rstrip(" ")) or kept.rstrip(" ") == ""


def test_a_wide_sign_that_does_not_fit_becomes_a_blank() -> None:
    assert padded(text_line("a世"), 2).text == "a "


def test_a_line_that_fits_is_left_as_it_is() -> None:
    line = text_line("same", "strong", "target")
    assert padded(line, 4) is line


def test_padding_and_indenting_keep_what_a_touch_opens() -> None:
    line = text_line("here", target="page")
    assert padded(line, 20).target == padded(line, 2).target == indented(line, 3).target == "page"


def test_a_screen_without_columns_is_no_trap() -> None:
    assert padded(text_line("text"), -3).width == 0


def test_the_text_column_grows_no_wider_than_reads_well() -> None:
    assert [Area(columns, 20).text_columns for columns in (20, 60, 80, 200)] == [16, 56, 72, 72]


def test_the_text_column_stands_in_the_middle() -> None:
    assert Area(200, 20).margin == 64
