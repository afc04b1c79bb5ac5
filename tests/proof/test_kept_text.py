"""What a terminal keeps is known to the last letter, and only what clears it clears it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.proof.kept_text import KeptText
from kiosk.supervisor.wipe import cover, wipe
from tests.terminals.virtual_screen import VirtualScreen

COLUMNS, ROWS = 12, 4


def kept(*output: bytes) -> KeptText:
    text = KeptText(COLUMNS, ROWS)
    for piece in output:
        text.feed(piece)
    return text


def everything(text: KeptText) -> str:
    return "".join(text.places.values())


def test_letters_stand_where_they_were_sent() -> None:
    assert kept(b"\x1b[2;3Hab\x1b[4;12Hz").shown == "\n  ab\n\n           z"


def test_what_leaves_the_screen_at_its_top_stays_behind_it() -> None:
    assert "first" in kept(b"first" + b"\r\n" * 5).places["scrollback"]


def test_the_other_screen_keeps_its_text() -> None:
    text = kept(b"old\x1b[?1049h\x1b[Hnew")
    assert (text.shown.split(), text.places["other screen"].split()) == (["new"], ["old"])


@pytest.mark.parametrize("order", [b"\x1b[2J", b"\x1b[3J", b"\x1bc", b"\x1b[?1049h\x1b[2J\x1b[?1049l", b"\x1b[!p"])
def test_a_single_order_does_not_clear_everything(order: bytes) -> None:
    before = b"one" + b"\r\n" * 5 + b"two\x1b[?1049h\x1b[Hthree\x1b[?1049l"
    assert everything(kept(before, order)).strip()


@pytest.mark.parametrize("end", [b"", b"\x1b", b"\x1b[", b"\x1b[12;", b"\x1b]0;title", b"\x1bPq", b"\xe2\x82"])
def test_the_wipe_clears_everything_wherever_a_visit_stopped(end: bytes) -> None:
    before = b"one" + b"\r\n" * 5 + b"two\x1b[?1049h\x1b[Hthree" + b"\r\n" * 5 + end
    assert not everything(kept(before, wipe("xterm-256color"))).replace("\ufffd", "").strip()


def test_the_picture_after_a_wipe_is_all_there_is() -> None:
    assert everything(kept(b"old", cover("xterm-256color", b"\x1b[Hnew"))).split() == ["new"]


@pytest.mark.parametrize(
    ("output", "shown"),
    [
        (b"abc\x1b[2Dx", "axc"),
        (b"ab\x1b[3bc", "abbbbc"),
        (b"abc\x1b[1K", ""),
        (b"abc\r\x1b[K", ""),
        (b"ab\x08c", "ac"),
        (b"\x1b]0;title\x07a\x1b]8;;x\x1b\\b", "ab"),
        (b"\x1b[31;1ma\x1b[0mb\x1b(Bc", "abc"),
        (b"\x1b[5;5\x18a", "a"),
        ("ñ Ж".encode(), "ñ Ж"),
        (b"abcdefghijklmn", "abcdefghijkl\nmn"),
        (b"\x1b[3Ba\x1b[2Ab\x1b[Ec\x1b[Fd\x1b[5Ge\x1b[4df\x1b[2Cg", "\ndb  e\nc\na    f  g"),
    ],
)
def test_orders_do_what_they_do_on_a_terminal(output: bytes, shown: str) -> None:
    assert kept(output).shown.strip("\n") == shown.strip("\n")


def test_an_order_in_two_pieces_is_one() -> None:
    assert kept(b"\x1b[2", b";1Hx").shown.split("\n")[1] == "x"


def test_an_endless_order_is_given_up() -> None:
    assert "here" in kept(b"\x1b]" + b"x" * 100_000, b"\x07here").shown


PIECES = st.one_of(
    st.text("abc xyz", max_size=30).map(str.encode),
    st.sampled_from([b"\r\n", b"\r", b"\n", b"\x08", b"\x1b[2J", b"\x1b[K", b"\x1b[1K", b"\x1b[J", b"\x1b[1m"]),
    st.builds(lambda y, x: b"\x1b[%d;%dH" % (y, x), st.integers(1, 6), st.integers(1, 14)),
)


@settings(max_examples=60, derandomize=True)
@given(st.lists(PIECES, max_size=12))
def test_it_shows_what_another_emulator_shows(pieces: list[bytes]) -> None:
    other = VirtualScreen(COLUMNS, ROWS)
    other.feed(b"".join(pieces))
    assert kept(*pieces).shown.split("\n") == [line.rstrip() for line in other.text.split("\n")]
