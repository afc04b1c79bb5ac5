"""Keys as the kitty keyboard protocol tells them, turned into what terminals have always sent.

Only where that protocol is on does a terminal tell of Shift pressed alone. It then also tells of keys let go, of lock
keys, and of each letter by number; the pages know nothing of all that.
The protocol: https://sw.kovidgoyal.net/kitty/keyboard-protocol/
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

KITTY_ON = "\x1b[=31;1u"
"""Tell of every key by number, of its letting go, its text and its place on a US keyboard. A wipe switches it off."""

PRESSED, RELEASED = 1, 3
SHIFTS = frozenset({57441, 57447})
"""Left and right."""

KITTY = re.compile(rb"\x1b\[(\d{1,7})((?::\d{0,7}){0,2})(?:;(\d{0,3})(?::(\d))?)?(?:;([\d:]{0,64}))?([u~A-FHPQS])")
TILDES = frozenset(
    {1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34}
)
"""Numbers of the keys whose sequence ends so."""

_SHIFT, _ALT, _CTRL, _SUPER_HYPER_META = 1, 2, 4, 56
_OWN_USE = range(0xE000, 0xF900)  # numbers of keys that are no letter
_FIRST_KEYPAD = 57399
_KEYPAD = (*(bytes([sign]) for sign in b"0123456789./*-+\r=,"), *(b"\x1b[%c" % letter for letter in b"DCAB"))
_KEYPAD_TO_THE_END = (b"\x1b[5~", b"\x1b[6~", b"\x1b[H", b"\x1b[F", b"\x1b[2~", b"\x1b[3~", b"\x1b[E")
_NAMED = {
    **dict(enumerate((*_KEYPAD, *_KEYPAD_TO_THE_END), _FIRST_KEYPAD)),
    9: b"\t",
    13: b"\r",
    27: b"\x1b",
    127: b"\x7f",
}
_WITH_CTRL = {32: b"\0", 91: b"\x1b", 92: b"\x1c", 93: b"\x1d"}


def speaks_kitty(environ: Mapping[str, str]) -> bool:
    """Say whether the terminal is foot, which tells of Shift pressed alone; nothing is asked of the terminal."""
    return environ.get("TERM", "").partition("-")[0] == "foot" or "KIOSK_STAGE" in environ


@dataclass(frozen=True, slots=True)
class KittyKey:
    """One thing that happened to a key.

    Attributes:
        code: The sign on it without Shift, or the number of a key without a sign.
        shifted: The sign on it with Shift; 0 when not told.
        base: The sign at its place on a US keyboard; 0 when not told.
        modifiers: The bits of the modifiers held, those of the locks left out.
        event: Pressed, repeated or released.
        text: What it types, if anything.
        final: How its sequence ends.
    """

    code: int
    shifted: int
    base: int
    modifiers: int
    event: int
    text: str
    final: bytes


def kitty_key(match: re.Match[bytes]) -> KittyKey:
    """Read a match of ``KITTY``."""
    code, others, modifiers, event, text, final = match.groups()
    shifted, base = [int(one or 0) for one in (*others.split(b":")[1:], b"", b"")][:2]
    held = max(0, int(modifiers or 1) - 1) & (_SHIFT | _ALT | _CTRL | _SUPER_HYPER_META)
    typed = "".join(_sign(int(one)) for one in (text or b"").split(b":") if one)
    return KittyKey(int(code), shifted, base, held, int(event or PRESSED), typed, final)


def plain(key: KittyKey) -> bytes:
    """Return what a terminal without the protocol would send for it; nothing for what only the protocol tells."""
    if key.event == RELEASED:
        return b""
    if key.final != b"u":
        return _function_key(key)
    if key.modifiers & _CTRL:
        return _with_ctrl(key)
    return b"" if key.modifiers & _SUPER_HYPER_META else _typed(key)


def _function_key(key: KittyKey) -> bytes:
    with_modifiers = key.modifiers & (_SHIFT | _ALT | _CTRL)
    if key.final == b"~":
        if key.code not in TILDES:
            return b""
        return b"\x1b[%d;%d~" % (key.code, with_modifiers + 1) if with_modifiers else b"\x1b[%d~" % key.code
    if with_modifiers:
        return b"\x1b[1;%d%b" % (with_modifiers + 1, key.final)
    return (b"\x1bO" if key.final in b"PQS" else b"\x1b[") + key.final


def _with_ctrl(key: KittyKey) -> bytes:
    """With Ctrl a key is known by its place: who leaves with Ctrl+C may have a Cyrillic keyboard."""
    code = key.code if key.code < 128 else key.base
    if ord("a") <= code <= ord("z"):
        return bytes([code & 0x1F])
    return _WITH_CTRL.get(code) or (_NAMED.get(key.code, b""))


def _typed(key: KittyKey) -> bytes:
    if key.text:
        return key.text.encode()
    if key.code == 9 and key.modifiers & _SHIFT:
        return b"\x1b[Z"
    return _NAMED.get(key.code) or _letter(key)


def _letter(key: KittyKey) -> bytes:
    """A letter that came without its text, or with Alt."""
    sign = _sign(key.shifted or key.code) if key.modifiers & _SHIFT else _sign(key.code)
    if key.modifiers & _SHIFT and not key.shifted:
        sign = sign.upper()
    if not key.modifiers & _ALT:
        return sign.encode()
    # Alt+O and Alt+[ would be the beginning of another key.
    return b"\x1b" + sign.encode() if sign.isascii() and sign.isalnum() and sign != "O" else b""


def _sign(code: int) -> str:
    """Return a sign that can be typed, or nothing."""
    if code > 0x10FFFF or code in _OWN_USE or 0xD800 <= code < 0xE000:
        return ""
    return chr(code) if chr(code).isprintable() else ""
