"""No key, paste, mouse action or escape sequence reaches anything but the kiosk."""

from pathlib import Path

import pytest

from tests.console.kiosk_on_pty import KioskOnPty
from tests.console.outside import copied, files, places, questions
from tests.console.pages import PAGES, go
from tests.terminals.keys import NAMES, key

pytestmark = pytest.mark.terminal

MODIFIED = b"".join(b"\x1b[1;%d%c" % (modifier, letter) for modifier in range(2, 9) for letter in b"ABCDFHPQR")
HOSTILE = {
    "every control key": b"".join(key(f"C-{letter}") for letter in "abefghijklmnoprstuvy") + b"\x00\x1d\x1e\x1f\x7f",
    "every named key": b"".join(key(name) for name in NAMES if name not in ("F12", "Escape")),
    "keys with Shift, Alt and Ctrl": MODIFIED,
    "Alt with every letter": b"".join(b"\x1b" + bytes([letter]) for letter in range(0x60, 0x7F)),
    "answers to questions": b""
    b"\x1b[?62;1;6c\x1b[>41;330;0c\x1b[12;40R\x1b[0n\x1b[?2026;2$y\x1b[?2048;1$y\x1b[4;600;800t",
    "answers with colours and clipboard": b"\x1b]10;rgb:0000/0000/0000\x07\x1b]52;c;cm0gLXJm\x07\x1bP1+r544e=78\x1b\\",
    "questions": b"\x1b[c\x1b[6n\x1b[?2026$p\x1b]52;c;?\x07\x1b]11;?\x07\x1bP+q544e\x1b\\\x1bZ\x05",
    "told sizes": b"\x1b[48;60000;60000;900000;900000t\x1b[48;24;80;480;640t\x1b[48;1;1;1;1t\x1b[8;24;80t",
    "strings": b""
    b"\x1b]0;owned\x07\x1b]2;owned\x1b\\\x1bPq#0;2;0;0;0\x1b\\\x1b_Gf=100;AAAA\x1b\\\x1b^private\x1b\\\x1bX\x1b\\",
    "eight-bit controls": bytes(range(0x80, 0xA0)) * 2 + "\x9b6n\x9d52;c;?\x9c".encode(),
    "broken UTF-8": b"\xff\xfe\xc0\xaf\xed\xa0\x80\xf4\x90\x80\x80\xe2\x82" + "é世🙂\u202e\u200b".encode(),
    "zeros": b"\x00" * 500,
    "a paste": b"\x1b[200~; rm -rf / #\n`id`$(id)\x00\x07\x1b]52;c;?\x07\x1b[201~",
    "a paste in a paste": b"\x1b[200~a\x1b[200~b\x1b[201~c\x1b[201~",
    "mouse": b"".join(b"\x1b[<%d;%d;%dM" % (button, 300, 200) for button in (0, 1, 2, 3, 32, 35, 64, 65, 128, 999)),
    "old mouse reports": b"\x1b[M   \x1b[M\xff\xff\xff\x1b[32;1;1M",
    "focus": b"\x1b[I\x1b[O" * 20,
    "kitty keys": b"\x1b[97;5u\x1b[57376u\x1b[27;5;99~\x1b[115;5u\x1b[112;5u",
}
"""Bytes of a strange keyboard, or of a terminal with strange answers; none holds a leave key."""


@pytest.mark.parametrize("page", ["home", "local help", "code"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_does_nothing(kiosk: KioskOnPty, name: str, page: str) -> None:
    front = kiosk.begin()
    go(kiosk, PAGES[page])
    before = files(*places(kiosk))
    kiosk.send(HOSTILE[name])
    kiosk.send(b"\x1b\\\x1b[201~")  # whatever was begun is ended, so that the next test is not part of it
    kiosk.wait_silent(0.1)
    assert kiosk.front() == front
    assert len(kiosk.processes()) <= 3
    assert files(*places(kiosk)) == before
    kiosk.leave()


def test_a_visit_asks_the_terminal_nothing_and_copies_nothing(kiosk: KioskOnPty) -> None:
    kiosk.take()
    for page in PAGES.values():
        kiosk.begin()
        go(kiosk, page)
        kiosk.leave()
    output = kiosk.take()
    assert output
    assert questions(output) == []
    assert copied(output) == []


def test_the_first_bytes_ask_the_terminal_nothing(running: KioskOnPty) -> None:
    running.wait_neutral()
    assert questions(bytes(running._output)) == []


@pytest.mark.parametrize("question", [b"\x1b[c", b"\x1b[6n", b"\x1b[?2026$p", b"\x1b]11;?\x07", b"\x1b]52;c;?\x07"])
def test_a_question_would_be_found(question: bytes) -> None:
    assert questions(b"some words" + question)


def test_a_filled_clipboard_would_be_found() -> None:
    assert copied(b"\x1b]52;c;QQ==\x07\x1b]52;c;\x07") == [b"QQ=="]


def test_a_visit_holds_no_file_open_but_the_directory(kiosk: KioskOnPty) -> None:
    kiosk.begin()
    go(kiosk, PAGES["search"])
    pid = kiosk.front()
    kinds = {str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir()}
    written = {kind for kind in kinds if kind.startswith("/") and kind not in (kiosk.device, "/dev/null")}
    assert written <= {str(kiosk.home / "visitors.db")}
