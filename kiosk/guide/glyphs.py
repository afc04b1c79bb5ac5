"""Characters: which ones the plain console can draw, and which must never reach a screen."""

_UNSEEN_BUT_HARMLESS = frozenset("\u00a0\u202f\u200c\u200d\u200e\u200f")
"""Hard spaces, and the joiners and direction marks that some scripts need inside words."""

_CONSOLE_RANGES = """
0020-007e 00a0-0113 0116-012b 012e-0131 0134-0137 0139-013e 0141-0148 014c-014d 0150-0165 0168-017e 0192 0218-021b
0300-0301 0303 1e0c-1e0d 1e36-1e37 1e40-1e43 1e46-1e47 1e6c-1e6d 1eb8-1eb9 1ebc-1ebd 1eca-1ecd 1ee4-1ee5 1ef8-1ef9
2010-201a 201c-201e 2020-2022 2026 202f-2030 2032-2033 2039-203a 20ac 2116 2122 2190-2195 2212 2248 2260 2264-2265
2500-2580 2584 2588 258c 2590-2593 25a0 25b2 25b6 25bc 25c0 25c6 25cb 25cf 2610-2612
"""
"""Code points in ``Vietnamese-Terminus32x16``, the console font with half blocks.

Source: the Unicode table of that font in Debian's console-setup-linux 1.221 (signs nobody writes are left out).
"""


def _listed(ranges: str) -> frozenset[str]:
    ends = (part.partition("-") for part in ranges.split())
    return frozenset(
        chr(point) for first, _, last in ends for point in range(int(first, 16), int(last or first, 16) + 1)
    )


CONSOLE = _listed(_CONSOLE_RANGES)
"""Every character that content may use."""


def missing_on_console(text: str) -> tuple[str, ...]:
    """Return the characters of ``text`` that the console font lacks, each once, in order; line ends are no glyphs."""
    return tuple(dict.fromkeys(sign for sign in text if sign not in CONSOLE and sign not in "\n\t"))


def first_hidden(text: str) -> str | None:
    """Return the first control, override or unassigned character, or None.

    Such a character can drive a terminal or make a text look like another one. A line end counts as hidden:
    texts are single lines by the time they are asked about.
    """
    if text.isprintable():
        return None
    return next((sign for sign in text if not sign.isprintable() and sign not in _UNSEEN_BUT_HARMLESS), None)


def without_hidden(text: str) -> str:
    """Return ``text`` with a question mark for each hidden character, fit to be written to a terminal."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() or sign in _UNSEEN_BUT_HARMLESS else "?" for sign in text)


def code_point(sign: str) -> str:
    """Name a character as standards do, such as ``U+001B``."""
    return f"U+{ord(sign):04X}"
