"""Leave keys in raw input: each is found in any split of the bytes, nothing else is taken for one."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.walkup.leave_keys import LeaveScanner

CONTROLS = [bytes([ord(letter) & 0x1F]) for letter in "CDQWXZ"]
F12 = [b"\x1b[24~", b"\x1b[24;2~", b"\x1b[24;5~", b"\x1b[24;130~", b"\x1b[24$", b"\x1b[24^", b"\x1b[24@"]
ALT_F4 = [b"\x1b[1;3S", b"\x1bO3S", b"\x1b\x1bOS", b"\x1b\x1b[14~", b"\x1b[14;3~", b"\x1b\x1b[[D"]
LEAVING = [*CONTROLS, *F12, *ALT_F4]
OTHER_KEYS = [
    *(b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1b[H", b"\x1b[F", b"\x1b[Z", b"\x1b[2~", b"\x1b[3~"),
    *(
        b"\x1b[5~",
        b"\x1b[6~",
        b"\x1bOP",
        b"\x1bOQ",
        b"\x1bOR",
        b"\x1bOS",
        b"\x1b[15~",
        b"\x1b[20~",
        b"\x1b[21~",
        b"\x1b[23~",
    ),
    *(b"\x1b[1;2S", b"\x1b[1;5S", b"\x1b[1;3A", b"\x1b[[D", b"\x1b[14~"),  # F4 alone or with Shift or Ctrl, Alt with Up
    *(b"\r", b"\t", b"\x7f", b"\x08", b"\x01", b"\x0b", b"\x00", b"\x1c"),
    *(
        b"\x1b[24;80R",
        b"\x1b[8;24;80t",
        b"\x1b[?24h",
        b"\x1b[124~",
        b"\x1b[2;4~",
    ),  # answers of a terminal, and near misses
]
TYPED = st.text(alphabet="24~[;<MaÖé世界😀", max_size=12).map(str.encode)
MOUSE = st.builds(
    lambda button, column, row, end: f"\x1b[<{button};{column};{row}{end}".encode(),
    st.sampled_from([0, 1, 2, 24, 32, 35, 64, 65]),
    st.integers(1, 223) | st.just(24),
    st.integers(1, 223) | st.just(24),
    st.sampled_from("Mm"),
)
PASTED = st.lists(st.sampled_from([*CONTROLS, b"word", b"\n", b"24~"]), max_size=6).map(
    lambda parts: b"\x1b[200~" + b"".join(parts) + b"\x1b[201~"
)
HARMLESS = st.lists(st.sampled_from(OTHER_KEYS) | TYPED | MOUSE | PASTED, max_size=10).map(b"".join)
CUTS = st.lists(st.integers(0, 400), max_size=12)


def found(data: bytes, cuts: list[int]) -> bool:
    """Feed ``data`` in pieces; say whether any piece completed a leave key."""
    scanner = LeaveScanner()
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    told = [scanner.leaves(data[start:end]) for start, end in pairwise(places)]
    return any(told)


def every_byte(data: bytes) -> list[int]:
    return list(range(len(data)))


@pytest.mark.parametrize("key", LEAVING)
def test_every_leave_key_is_found(key: bytes) -> None:
    assert found(key, [])


@pytest.mark.parametrize("key", LEAVING)
def test_every_leave_key_is_found_byte_by_byte(key: bytes) -> None:
    assert found(key, every_byte(key))


@settings(derandomize=True, deadline=None, max_examples=200)
@given(before=HARMLESS, key=st.sampled_from(LEAVING), after=HARMLESS, cuts=CUTS)
def test_a_leave_key_is_found_wherever_it_stands_and_however_it_is_split(
    before: bytes, key: bytes, after: bytes, cuts: list[int]
) -> None:
    assert found(before + key + after, cuts)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(data=HARMLESS, cuts=CUTS)
def test_typing_arrows_mouse_and_paste_are_no_leave_key(data: bytes, cuts: list[int]) -> None:
    assert not found(data, cuts)


@pytest.mark.parametrize("key", [*F12, *ALT_F4])
def test_a_real_key_in_the_middle_of_a_paste_leaves(key: bytes) -> None:
    data = b"\x1b[200~some words" + key
    assert found(data, every_byte(data))


@pytest.mark.parametrize("key", CONTROLS)
def test_a_control_character_inside_a_paste_does_not_leave(key: bytes) -> None:
    data = b"\x1b[200~a" + key + b"b\x1b[201~"
    assert not found(data, every_byte(data))


@pytest.mark.parametrize("key", CONTROLS)
def test_after_a_paste_a_control_key_leaves_again(key: bytes) -> None:
    assert found(b"\x1b[200~a\x1b[201~" + key, [])


def test_a_paste_that_never_ends_is_forgotten_on_request() -> None:
    scanner = LeaveScanner()
    scanner.leaves(b"\x1b[200~a")
    assert scanner.is_pasting
    scanner.end_paste()
    assert scanner.leaves(b"\x03")


def test_one_key_is_told_once() -> None:
    scanner = LeaveScanner()
    assert [scanner.leaves(b"\x1b[24~"), scanner.leaves(b""), scanner.leaves(b"x")] == [True, False, False]


def test_a_megabyte_of_keys_hides_no_leave_key() -> None:
    assert found(b"x" * 1_000_000 + b"\x1b[24~", [999_999])
