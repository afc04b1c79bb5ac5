"""The emulator shows what a person would see, and nothing of sequences it does not know."""

import pytest

from tests.terminals.virtual_screen import VirtualScreen


def _shown(*outputs: bytes) -> VirtualScreen:
    screen = VirtualScreen(20, 3)
    for output in outputs:
        screen.feed(output)
    return screen


@pytest.mark.parametrize(
    "sequence",
    [
        b"\x1b[>1u",
        b"\x1b[<u",
        b"\x1b[=1;1u",
        b"\x1b[?2026$p",
        b"\x1b[>4;2m",
        b"\x1b]0;title\x07",
        b"\x1b]52;c;QUJD\x1b\\",
        b"\x1bP+q544e\x1b\\",
        b"\x1b_Ga=1\x1b\\",
        b"\x1b[!p",
        b"\x1b[38:2::1:2:3m",
        b"\x1b]P0abcdef",
        b"\x1b[?25l",
        b"\x1b(B",
    ],
)
def test_a_sequence_is_not_drawn_even_when_it_comes_in_pieces(sequence: bytes) -> None:
    whole = b"A" + sequence + b"B"
    for cut in range(len(whole)):
        assert _shown(whole[:cut], whole[cut:]).text.rstrip() == "AB", f"cut at {cut}"


def test_leaving_the_alternate_screen_brings_the_first_one_back() -> None:
    assert _shown(b"shell\x1b[?1049h\x1b[HAPP", b"\x1b[?1049l").text.rstrip() == "shell"


def test_the_alternate_screen_begins_empty() -> None:
    screen = _shown(b"shell\x1b[?1049h\x1b[H")
    assert (screen.alternate, screen.text.strip()) == (True, "")


def test_leaving_the_alternate_screen_brings_the_cursor_back() -> None:
    assert _shown(b"shell\x1b[?1049h\x1b[3;9H\x1b[?1049l").cursor == (5, 0)


def test_a_repeated_character_is_drawn_as_often_as_asked() -> None:
    assert _shown(b"x\x1b[3b").text.rstrip() == "xxxx"


def test_a_letter_cut_in_two_is_drawn_once_it_is_whole() -> None:
    assert _shown("é".encode()[:1], "é".encode()[1:]).text.rstrip() == "é"


def test_a_hidden_cursor_has_no_place() -> None:
    assert _shown(b"\x1b[?25l").cursor is None


def test_a_cell_tells_its_true_colours() -> None:
    cell = _shown(b"\x1b[38;2;1;2;3;48;2;255;255;255mX").cell(0, 0)
    assert (cell.data, cell.fg, cell.bg) == ("X", "010203", "ffffff")
