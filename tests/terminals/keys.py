"""The bytes that an xterm sends for keys, clicks and pasted text."""

_NAMED = {
    "Up": "\x1b[A",
    "Down": "\x1b[B",
    "Right": "\x1b[C",
    "Left": "\x1b[D",
    "Home": "\x1b[H",
    "End": "\x1b[F",
    "Insert": "\x1b[2~",
    "Delete": "\x1b[3~",
    "PageUp": "\x1b[5~",
    "PageDown": "\x1b[6~",
    "Enter": "\r",
    "Escape": "\x1b",
    "Tab": "\t",
    "BackTab": "\x1b[Z",
    "Backspace": "\x7f",
    "Space": " ",
    "F1": "\x1bOP",
    "F2": "\x1bOQ",
    "F3": "\x1bOR",
    "F4": "\x1bOS",
    "F5": "\x1b[15~",
    "F6": "\x1b[17~",
    "F7": "\x1b[18~",
    "F8": "\x1b[19~",
    "F9": "\x1b[20~",
    "F10": "\x1b[21~",
    "F11": "\x1b[23~",
    "F12": "\x1b[24~",
}
NAMES = tuple(_NAMED)


def key(name: str) -> bytes:
    r"""Return the bytes of a key: a name of ``NAMES``, ``C-a`` to ``C-z``, ``C-\``, or one character."""
    if name in _NAMED:
        return _NAMED[name].encode()
    if len(name) == 3 and name.startswith("C-"):
        return bytes([ord(name[2].upper()) & 0x1F])
    if len(name) != 1:
        raise ValueError(f"no key is called {name!r}")
    return name.encode()


def click(column: int, row: int, button: int = 0) -> bytes:
    """Return a press and release at a cell counted from 0, as SGR mouse reports (mode 1006).

    Buttons: 0 left, 1 middle, 2 right; 64 and 65 turn the wheel up and down.
    """
    place = f"{button};{column + 1};{row + 1}"
    return f"\x1b[<{place}M\x1b[<{place}m".encode()


def paste(text: str) -> bytes:
    """Return ``text`` as a bracketed paste (mode 2004)."""
    return b"\x1b[200~" + text.encode() + b"\x1b[201~"
