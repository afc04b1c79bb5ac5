"""Raw input cut into keys: what a key, a mouse or a paste sends comes through, nothing else does."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.walkup.key_sequences import ESCAPE_WAITS_S, LEAVE, PART_WAITS_S, KeySequences
from kiosk.walkup.shift_thrice import ShiftThrice
from tests.terminals.keys import NAMES, key

LEFT, RIGHT = (b"\x1b[%d;2:1u\x1b[%d;1:3u" % (code, code) for code in (57441, 57447))
KEYS = [
    *(key(name) for name in NAMES if name != "Escape"),
    *(b"\x1b[1;5A", b"\x1b[24;2~", b"\x1b[24$", b"\x1b[24^", b"\x1bO3S", b"\x1b[[A", b"\x1b[[E", b"\x1b[a", b"\x1b[7~"),
    *(b"\x1b[<0;12;5M\x1b[<0;12;5m", b"\x1b[<64;1;1M", b"\x1b[200~words\n\x1b[201~", b"\x1ba", "ß世🙂".encode()),
]
NO_KEYS = {
    "a number too large for a letter": b"\x1b[99999999999u",
    "a told size": b"\x1b[48;60000;60000;900000;900000t",
    "a told place of the cursor": b"\x1b[?12;40R",
    "told capabilities": b"\x1b[?62;1;6c",
    "a told mode": b"\x1b[?2026;2$y",
    "a told focus": b"\x1b[I\x1b[O",
    "a mouse of long ago": b"\x1b[M !!",
    "a mouse of rxvt": b"\x1b[32;1;1M",
    "a mouse with too large numbers": b"\x1b[<0;999999;1M",
    "an unknown key": b"\x1b[99~",
    "a sequence with signs that are no numbers": b"\x1b[>0;1c\x1b[!p\x1b['w",
}
PIECES = st.sampled_from([*KEYS, *NO_KEYS.values(), b"\x1b", b"\x1b[", b"a", b"\x1b[97;1:1;97u", LEFT, b"\xff"])
CUTS = st.lists(st.integers(0, 300), max_size=8)


def all_of(data: bytes, cuts: list[int] | None = None) -> bytes:
    """Read ``data`` in pieces; return what the app would see."""
    sequences = KeySequences()
    places = [0, *sorted(min(cut, len(data)) for cut in cuts or []), len(data)]
    seen = [b"".join(sequences.read(data[start:end])) for start, end in pairwise(places)]
    return b"".join([*seen, *sequences.rest()])


@pytest.mark.parametrize("data", KEYS)
def test_a_key_comes_through_as_it_is(data: bytes) -> None:
    assert all_of(data) == data


@pytest.mark.parametrize("data", KEYS)
def test_a_key_in_many_reads_comes_through_as_it_is(data: bytes) -> None:
    assert all_of(data, list(range(len(data)))) == data


@pytest.mark.parametrize("name", NO_KEYS)
def test_what_is_no_key_is_dropped(name: str) -> None:
    assert all_of(b"a" + NO_KEYS[name] + b"b") == b"ab"


def test_a_text_too_large_for_a_letter_is_left_out() -> None:
    assert all_of(b"\x1b[97;1;9999999u\x1b[1;2;1114112A") == b"a\x1b[1;2A"


def test_escape_is_a_piece_of_its_own() -> None:
    assert KeySequences().read(b"a\x1b\x1b[Ab\x1b[27;1:1u[97u") == (b"a", b"\x1b", b"\x1b[Ab", b"\x1b", b"[97u")


def test_escape_alone_is_waited_for_a_moment() -> None:
    sequences = KeySequences()
    assert (sequences.read(b"\x1b"), sequences.waits_s) == ((), ESCAPE_WAITS_S)
    assert (sequences.rest(), sequences.waits_s) == ((b"\x1b",), None)


def test_half_a_key_waits_longer_and_is_dropped() -> None:
    sequences = KeySequences()
    assert (sequences.read(b"\x1b[1;"), sequences.waits_s) == ((), PART_WAITS_S)
    assert sequences.rest() == ()
    assert sequences.read(b"5Ax") == (b"5Ax",)


def test_a_number_without_end_is_not_kept() -> None:
    sequences = KeySequences()
    assert sequences.read(b"\x1b[" + b"1" * 4000) == ()
    assert sequences.waits_s is None


@settings(max_examples=300)
@given(st.binary(max_size=60) | st.lists(PIECES, max_size=8).map(b"".join), CUTS)
def test_no_input_is_told_that_could_be_read_as_anything_but_a_key(data: bytes, cuts: list[int]) -> None:
    sequences = KeySequences()
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    for start, end in pairwise(places):
        for piece in sequences.read(data[start:end]):
            assert piece == b"\x1b" or KeySequences().read(piece) == (piece,)


@settings(max_examples=200)
@given(st.lists(PIECES, max_size=8).map(b"".join), CUTS)
def test_how_input_is_cut_makes_no_difference(data: bytes, cuts: list[int]) -> None:
    assert all_of(data, cuts) == all_of(data)


def shifts(*reads: bytes, now_s: float = 1.0) -> list[bytes]:
    sequences = KeySequences(ShiftThrice(lambda: now_s))
    return [b"".join(sequences.read(data)) for data in reads]


@pytest.mark.parametrize("third", [LEFT, RIGHT])
def test_shift_three_times_leaves(third: bytes) -> None:
    assert shifts(LEFT, RIGHT, third) == [b"", b"", LEAVE]


def test_shift_three_times_in_one_read_leaves() -> None:
    assert shifts(LEFT * 3) == [LEAVE]


def test_where_shift_is_no_way_to_leave_nothing_comes_of_it() -> None:
    assert all_of(LEFT * 3) == b""


@pytest.mark.parametrize(
    "between",
    [
        b"\x1b[97;1:1;97u",
        b"\x1b[97;1:2;97u\x1b[97;1:1;97u",
        b"a",
        b"\x1b[A",
        b"\x1b[<0;1;1M",
        b"\x1b[57442;5:1u",
        b"\x1b[57453;1:1u",
        b"\x1b[57358;65:1u",
        b"\x1b[200~",
        b"\x1b\x1b[A",
    ],
)
def test_anything_between_begins_anew(between: bytes) -> None:
    assert LEAVE not in shifts(LEFT, LEFT, between, LEFT)


@pytest.mark.parametrize("between", [b"\x1b[97;1:3u", b"\x1b[57441;2:2u", b"\x1b[57453;1:3u"])
def test_a_key_let_go_is_not_between(between: bytes) -> None:
    assert shifts(LEFT, LEFT, between, LEFT)[-1] == LEAVE


def test_escape_alone_is_between() -> None:
    sequences = KeySequences(ShiftThrice(lambda: 1.0))
    sequences.read(LEFT * 2 + b"\x1b")
    sequences.rest()
    assert sequences.read(LEFT) == ()


def test_capitals_do_not_leave() -> None:
    capital = b"\x1b[57441;2:1u\x1b[97:65;2:1;65u\x1b[97;2:3u\x1b[57441;1:3u"
    assert shifts(capital * 5) == [b"AAAAA"]
