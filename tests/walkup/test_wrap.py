"""Breaking words into lines: nothing is lost, nothing is added, nothing sticks out."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.guide.topic import Heading, Items, Paragraph, Words
from kiosk.walkup.lines import Line, Span
from kiosk.walkup.wrap import block_lines, wrap

TEXT = st.text(alphabet="ab 1-./@世é\u0301\n", max_size=80)
PIECES = st.lists(st.tuples(TEXT, st.sampled_from(["text", "strong", "number"])), max_size=5).map(
    lambda pairs: [Span(text, role) for text, role in pairs]  # type: ignore[arg-type]  # the strings are roles
)
NUMBER = st.from_regex(r"1-[2-9][0-9]{2}-[0-9]{3}-[0-9]{4}", fullmatch=True)


def told(lines: list[Line]) -> str:
    return "\n".join(line.text for line in lines)


def signs(text: str) -> str:
    return text.replace(" ", "").replace("\n", "")


@settings(derandomize=True, deadline=None, max_examples=200)
@given(pieces=PIECES, columns=st.integers(2, 40), indent=st.integers(0, 8), hang=st.integers(0, 8))
def test_no_sign_is_lost_added_or_moved(pieces: list[Span], columns: int, indent: int, hang: int) -> None:
    lines = wrap(pieces, columns, indent, hang)
    assert signs(told(lines)) == signs("".join(piece.text for piece in pieces))


@settings(derandomize=True, deadline=None, max_examples=200)
@given(pieces=PIECES, columns=st.integers(2, 40), indent=st.integers(0, 8), hang=st.integers(0, 8))
def test_no_line_is_wider_than_asked(pieces: list[Span], columns: int, indent: int, hang: int) -> None:
    room = max(indent, hang) + columns
    assert all(line.width <= room for line in wrap(pieces, room, indent, hang))


@settings(derandomize=True, deadline=None, max_examples=200)
@given(pieces=PIECES, indent=st.integers(0, 8), hang=st.integers(0, 8))
def test_words_stay_whole_where_they_fit(pieces: list[Span], indent: int, hang: int) -> None:
    words = "".join(piece.text for piece in pieces).replace("\n", " ").split(" ")
    longest = max(Span(word).width for word in words)
    lines = wrap(pieces, max(indent, hang) + max(1, longest), indent, hang)
    assert told(lines).split() == [word for word in words if word]


@settings(derandomize=True, deadline=None, max_examples=100)
@given(before=TEXT, number=NUMBER, after=TEXT, columns=st.integers(14, 40))
def test_a_number_that_fits_a_line_is_never_broken(before: str, number: str, after: str, columns: int) -> None:
    lines = wrap([Span(f"{before} "), Span(number, "number"), Span(f" {after}")], columns)
    assert any(number in line.text for line in lines)


@settings(derandomize=True, deadline=None, max_examples=100)
@given(pieces=PIECES, columns=st.integers(8, 40))
def test_every_word_keeps_its_role(pieces: list[Span], columns: int) -> None:
    lines = wrap(pieces, columns)
    for role in ("text", "strong", "number"):
        kept = "".join(span.text for line in lines for span in line.spans if span.role == role)
        assert signs(kept) == signs("".join(piece.text for piece in pieces if piece.role == role))


def test_a_long_address_is_cut_behind_a_slash() -> None:
    assert told(wrap([Span("example.org/long/address")], 18)) == "example.org/long/\naddress"


def test_a_long_address_is_cut_before_a_hyphen_that_belongs_to_it() -> None:
    assert told(wrap([Span("example.org/what-to-do")], 20)) == "example.org/what-to\n-do"


def test_the_pieces_of_a_word_stay_together_when_the_first_line_is_longer() -> None:
    assert told(wrap([Span("abcdefghij")], 12, 0, 4)) == "abcdefghij"


def test_a_sign_wider_than_the_screen_ends() -> None:
    assert [line.text for line in wrap([Span("世界")], 1)] == ["世", "界"]


def test_nothing_to_wrap_is_one_empty_line() -> None:
    assert wrap([], 10) == [Line()]


def test_other_lines_hang_under_the_first() -> None:
    assert told(wrap([Span("1. one two")], 6, 0, 3)) == "1. one\n   two"


def test_blocks_of_a_topic_stand_apart() -> None:
    blocks = (Heading((Words("Why"),), 1), Paragraph((Words("It "), Words("helps", strong=True)), 2))
    assert told(block_lines(blocks, 20, "*")) == "Why\n\nIt helps"


def test_items_have_their_marks_and_hang() -> None:
    items = Items(((Words("one two three"),), (Words("four"),)), numbered=False, line=1)
    assert told(block_lines((items,), 12, "*")) == "  * one two\n    three\n  * four"


def test_steps_are_numbered() -> None:
    items = Items(((Words("one"),), (Words("two"),)), numbered=True, line=1)
    assert told(block_lines((items,), 20, "*")) == "  1. one\n  2. two"


def test_what_matters_is_strong() -> None:
    (line,) = block_lines((Paragraph((Words("now", strong=True),), 1),), 20, "*")
    assert line.spans == (Span("now", "strong"),)
