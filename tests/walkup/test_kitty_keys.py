"""Keys told by the kitty protocol: each becomes what a terminal without it sends."""

import pytest

from kiosk.walkup.kitty_keys import KITTY, KittyKey, kitty_key, plain, speaks_kitty

ON_SCREEN = {
    "a letter": (b"\x1b[97;1:1;97u", b"a"),
    "a capital": (b"\x1b[97:65;2:1;65u", b"A"),
    "a capital whose text is not told": (b"\x1b[97;2:1u", b"A"),
    "a letter without its text": (b"\x1b[97u", b"a"),
    "a letter with caps lock": (b"\x1b[97:65;65:1;65u", b"A"),
    "a letter with caps lock and Shift": (b"\x1b[97;66:1;97u", b"a"),
    "an accented letter of a dead key": (b"\x1b[233::101;1:1;233u", b"\xc3\xa9"),
    "an accent alone": (b"\x1b[39::32;1:1;39u", b"'"),
    "the sign of AltGr": (b"\x1b[64::113;1:1;64u", b"@"),
    "a letter in two parts": (b"\x1b[101;1:1;101:769u", "e\u0301".encode()),
    "a sign beyond the first plane": (b"\x1b[128578;1:1;128578u", "🙂".encode()),
    "a letter that repeats": (b"\x1b[97;1:2;97u", b"a"),
    "a blank": (b"\x1b[32;1:1;32u", b" "),
    "a blank with Shift": (b"\x1b[32;2:1u", b" "),
    "a number of the keypad": (b"\x1b[57404;129:1;53u", b"5"),
    "a number of the keypad without its text": (b"\x1b[57399u", b"0"),
    "an arrow of the keypad": (b"\x1b[57419;1:1u", b"\x1b[A"),
    "the middle of the keypad": (b"\x1b[1;1:1E", b"\x1b[E"),
    "the last of the keypad": (b"\x1b[57427;1:1u", b"\x1b[E"),
    "Delete of the keypad": (b"\x1b[57426;1:1u", b"\x1b[3~"),
    "Enter of the keypad": (b"\x1b[57414;1:1u", b"\r"),
    "Enter": (b"\x1b[13;1:1u", b"\r"),
    "Tab": (b"\x1b[9;1:1u", b"\t"),
    "Shift+Tab": (b"\x1b[9;2:1u", b"\x1b[Z"),
    "Backspace": (b"\x1b[127;1:1u", b"\x7f"),
    "Escape": (b"\x1b[27;1:1u", b"\x1b"),
    "Ctrl+[": (b"\x1b[91;5:1u", b"\x1b"),
    "an arrow": (b"\x1b[1;1:1A", b"\x1b[A"),
    "an arrow with Ctrl and num lock": (b"\x1b[1;133:1A", b"\x1b[1;5A"),
    "Home": (b"\x1b[1;1:1H", b"\x1b[H"),
    "Page Down": (b"\x1b[6;1:1~", b"\x1b[6~"),
    "Shift+Insert": (b"\x1b[2;2:1~", b"\x1b[2;2~"),
    "F1": (b"\x1b[1;1:1P", b"\x1bOP"),
    "F3": (b"\x1b[13;1:1~", b"\x1b[13~"),
    "F9": (b"\x1b[20;1:1~", b"\x1b[20~"),
    "F12": (b"\x1b[24;1:1~", b"\x1b[24~"),
    "F12 with caps lock": (b"\x1b[24;65:1~", b"\x1b[24~"),
    "F12 with a Windows key": (b"\x1b[24;9:1~", b"\x1b[24~"),
    "Alt+F4": (b"\x1b[1;3:1S", b"\x1b[1;3S"),
    "Alt+a": (b"\x1b[97;3:1u", b"\x1ba"),
    "Alt+Enter": (b"\x1b[13;3:1u", b"\r"),
    "Ctrl+backslash": (b"\x1b[92;5:1u", b"\x1c"),
    "Ctrl+backslash of a German keyboard": (b"\x1b[92::223;5:1u", b"\x1c"),
    "Ctrl+C": (b"\x1b[99;5:1u", b"\x03"),
    "Ctrl+Shift+C": (b"\x1b[99:67;6:1u", b"\x03"),
    "Ctrl+Alt+C with num lock": (b"\x1b[99;135:1u", b"\x03"),
    "Ctrl+C of a keyboard with two alphabets": (b"\x1b[1089::99;5:1u", b"\x03"),
}
TELLS_NOTHING = {
    "a letter let go": b"\x1b[97;1:3u",
    "Enter let go": b"\x1b[13;1:3u",
    "F12 let go": b"\x1b[24;1:3~",
    "Alt+F4 let go": b"\x1b[1;3:3S",
    "Shift": b"\x1b[57441;2:1u",
    "AltGr": b"\x1b[57453;1:1u",
    "a Windows key": b"\x1b[57444;9:1u",
    "a letter with a Windows key": b"\x1b[97;9:1u",
    "caps lock": b"\x1b[57358;65:1u",
    "a key that makes it loud": b"\x1b[57439;1:1u",
    "the menu key": b"\x1b[57363;1:1u",
    "Ctrl and a sign": b"\x1b[246;5:1u",
    "Alt+O, the beginning of a longer key": b"\x1b[111:79;4:1u",
    "Alt+[": b"\x1b[91;3:1u",
    "a number that is no sign": b"\x1b[9999999;1:1u",
    "half a sign": b"\x1b[55357;1:1u",
    "text that is no sign": b"\x1b[57399;1:3;9999999u",
    "a control character as text": b"\x1b[57441;1:1;3u",
    "an unknown number": b"\x1b[99;1:1~",
    "another way to tell Ctrl+C, which nobody asked for": b"\x1b[27;5;99~",
}


def told(data: bytes) -> KittyKey:
    match = KITTY.fullmatch(data)
    assert match is not None
    return kitty_key(match)


@pytest.mark.parametrize("name", ON_SCREEN)
def test_a_key_is_what_it_always_was(name: str) -> None:
    data, wanted = ON_SCREEN[name]
    assert plain(told(data)) == wanted


@pytest.mark.parametrize("name", TELLS_NOTHING)
def test_what_only_the_protocol_tells_reaches_no_page(name: str) -> None:
    assert plain(told(TELLS_NOTHING[name])) == b""


@pytest.mark.parametrize(
    ("environ", "speaks"),
    [
        ({"TERM": "foot"}, True),
        ({"TERM": "foot-extra"}, True),
        ({"TERM": "xterm-256color", "KIOSK_STAGE": "/run/user/1/stage"}, True),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "linux"}, False),
        ({"TERM": "footnote"}, False),
        ({}, False),
    ],
)
def test_the_terminal_that_speaks_it_is_known_by_its_name(environ: dict[str, str], speaks: bool) -> None:
    assert speaks_kitty(environ) is speaks
