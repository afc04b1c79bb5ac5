"""Everything that a keyboard, a mouse, a paste or a confused terminal can send, made up from a seed."""

import itertools
import random
from collections.abc import Iterator

from tests.console.random_input import Act, Resize
from tests.terminals.keys import click, paste

MODIFIERS = range(1, 257)
"""Shift 1, Alt 2, Ctrl 4, Super 8, Hyper 16, Meta 32, caps lock 64, num lock 128; and one."""

TILDES = [number for number in range(1, 35) if number != 24]
ARROWS = b"ABCDEFGHPQR"
"""Without F12, and F4 that leaves with Alt: a read with a leave key in it reaches no page, so they come apart."""

OWN_KEYS = range(57344, 57455)
"""Kitty's own numbers: lock keys, F13 to F35, keypad, keys for music and loudness, each modifier alone."""

LETTERS = [ord(sign) for sign in "abcdefghijklmnopqrstuvwxyz0123456789`-=[];',./ñßéя世🙂"]
NAMED = (9, 13, 27, 32, 127)
CODES: tuple[int, ...] = (*LETTERS, *NAMED, *OWN_KEYS)
_CONTROLS = b"\x03\x04\x11\x17\x18\x1a"
_LEAVING, _BACKSLASH, _STOP = tuple(b"cdqwxz"), 92, 0x1C
SIZES = ((80, 24), (81, 25), (120, 36), (60, 20), (200, 60), (20, 5), (1, 1), (2, 50), (300, 3))
BEGINNINGS = (
    b"\x1b",
    b"\x1b[",
    b"\x1b[?",
    b"\x1b[<",
    b"\x1b[1;",
    b"\x1bO",
    b"\x1b]0;",
    b"\x1b]52;c;",
    b"\x1bP",
    b"\x1b_",
)
ANSWERS = (
    *(b"\x1b[?62;1;6c", b"\x1b[>41;330;0c", b"\x1b[12;40R", b"\x1b[0n", b"\x1b[?2026;2$y", b"\x1b[4;600;800t"),
    *(b"\x1b[48;60000;60000;9;9t", b"\x1b[?31u", b"\x1b]11;rgb:0000/0000/0000\x07", b"\x1b]52;c;cm0gLXJm\x07"),
    *(b"\x1b[201~", b"\x1bP1+r544e=78\x1b\\", b"\x1b[I", b"\x1b[O", b"\x1b[M !!", b"\x1b[32;1;1M"),
)
KINDS = {"xterm": 200, "rxvt": 80, "console": 50, "kitty": 400, "control": 80, "typed": 150, "mouse": 100, "paste": 20}
KINDS |= {"answer": 40, "broken": 60, "endless": 2, "held": 5, "together": 10, "sizes": 5, "bytes": 20}
"""How often, in so many hits; a held key, ten keys together and a storm of sizes are many events."""


class EscapeMonkey:
    """Hits everything at once. The same seed hits the same; never the key that stops a trial.

    Args:
        seed: Where chance begins.
        leaves: How often of a thousand hits a leave key is among them on purpose.
    """

    def __init__(self, seed: int, leaves: int = 4) -> None:
        self._chance = random.Random(seed)
        self._leaves = leaves
        self._kinds, self._often = list(KINDS), list(itertools.accumulate(KINDS.values()))

    def acts(self, count: int) -> Iterator[Act]:
        """Yield what is done, ``count`` events in all; ten keys at once are ten of them."""
        done = 0
        while done < count:
            acts = list(self._hit())
            done += len(acts)
            yield from (act if not isinstance(act, bytes) else act.replace(bytes([_STOP]), b"") for act in acts)

    def _hit(self) -> Iterator[Act]:
        chance = self._chance
        if chance.randrange(1000) < self._leaves:
            yield chance.choice(
                (b"\x1b[24~", b"\x1b[24;1:1~", b"\x03", b"\x1b[99;5:1u", b"\x1b[1;3S", b"\x1b[57441u" * 3)
            )
            return
        kind = chance.choices(self._kinds, cum_weights=self._often)[0]
        if kind == "sizes":
            yield from (Resize(*chance.choice(SIZES)) for _ in range(chance.randrange(1, 9)))
        elif kind == "held":
            yield from [self._key()] * chance.randrange(5, 60)
        elif kind == "together":
            keys = [self._kitty_code() for _ in range(10)]
            yield from (b"\x1b[%d;1:%du" % (code, event) for event in (1, 3) for code in keys)
        else:
            yield self._bytes(kind)

    def _leave(self) -> bytes:
        """A leave key, or Alt+F4 or Ctrl with a letter and more modifiers, which may be one."""
        letter, modifier = self._chance.choice(_LEAVING), self._chance.choice(MODIFIERS)
        forms = (
            *(b"\x1b[24~", b"\x1b[24;%d~" % modifier, b"\x1b[24;%d:1~" % modifier, b"\x1b[24^", b"\x1b[57441;2u" * 3),
            *(bytes([letter & 31]), b"\x1b[%d;5:1u" % letter, b"\x1b[%d;%d:1u" % (letter, modifier)),
            *(b"\x1b[1;3S", b"\x1bO3S", b"\x1b\x1bOS", b"\x1b[1;%d:1S" % modifier, b"\x1bOS", b"\x1b\x1b[[D"),
        )
        return self._chance.choice(forms)

    def _key(self) -> bytes:
        return self._bytes(self._chance.choice(("xterm", "rxvt", "console", "kitty", "typed")))

    def _bytes(self, kind: str) -> bytes:  # noqa: PLR0911, C901 (one kind of input a case)
        chance = self._chance
        match kind:
            case "kitty":
                return self._kitty()
            case "xterm":
                return self._xterm()
            case "rxvt":
                meta = chance.choice((b"", b"\x1b"))
                ends = (
                    b"[%d%c" % (chance.choice(TILDES), chance.choice(b"$^@~")),
                    b"O%c" % chance.choice(b"abcdjklmnopq"),
                )
                return meta + b"\x1b" + chance.choice(ends)
            case "console":
                return chance.choice((b"", b"\x1b")) + b"\x1b[[%c" % chance.choice(b"ABCDE")
            case "control":
                return chance.choice((b"", b"\x1b")) + bytes(
                    [chance.choice((*range(3), *range(5, 17), *range(27, 32), 127))]
                )
            case "typed":
                return (chance.choice(("", "\x1b")) + chr(chance.choice(LETTERS))).encode()
            case "mouse":
                return self._mouse()
            case "paste":
                return self._paste()
            case "answer":
                return chance.choice(ANSWERS)
            case "broken":
                return chance.choice((self._kitty, self._xterm, self._mouse))()[: chance.randrange(1, 6)]
            case "endless":
                return chance.choice(BEGINNINGS) + chance.choice(
                    (b"1", b";1", b":9", b"A", b"\xff")
                ) * chance.randrange(4000)
        return chance.randbytes(chance.randrange(1, 12)).translate(None, _CONTROLS)

    def _paste(self) -> bytes:
        """Some bytes, mostly with their end: without it every key is pasted too, until the kiosk gives up the paste."""
        pasted = self._chance.randbytes(self._chance.randrange(200)).translate(None, _CONTROLS)
        whole = paste(pasted.decode("latin-1"))
        return whole if self._chance.randrange(100) else whole[: -self._chance.randrange(1, 7)]

    def _kitty_code(self) -> int:
        return self._chance.choice(CODES)

    def _kitty(self) -> bytes:
        """A key as the kitty protocol tells it, with every modifier, pressed, repeated, let go; or nearly one."""
        chance = self._chance
        modifiers, event = chance.choice(MODIFIERS), chance.choice((1, 1, 1, 2, 3, 4, 0))
        if chance.randrange(4) == 0:
            return b"\x1b[%d;%d:%d~" % (chance.choice(TILDES), modifiers, event)
        if chance.randrange(4) == 0:
            return b"\x1b[1;%d:%d%c" % (modifiers, event, chance.choice(ARROWS))
        code = chance.choice((self._kitty_code(), self._kitty_code(), chance.randrange(1 << chance.randrange(40))))
        if code == _BACKSLASH or code in _LEAVING:
            modifiers = 1
        others = chance.choice((b"", b"", b":%d" % chance.randrange(1 << 21), b"::%d" % chance.choice(b"aefgy12")))
        text = chance.choice((b"", b"", b";%d" % code, b";%d:%d" % (chance.choice(LETTERS), chance.randrange(1 << 22))))
        return b"\x1b[%d%b;%d:%d%bu" % (code, others, modifiers, event, text)

    def _xterm(self) -> bytes:
        """A key of xterm, or with its modifyOtherKeys."""
        chance = self._chance
        modifier = chance.choice(MODIFIERS[:16])
        forms = (
            b"\x1b[%c" % chance.choice(ARROWS + b"Z"),
            b"\x1bO%c" % chance.choice(ARROWS + b"IMXjklmnopqrstuvwxy"),
            b"\x1b[1;%d%c" % (modifier, chance.choice(ARROWS)),
            b"\x1b[%d;%d~" % (chance.choice(TILDES), modifier),
            b"\x1b[%d~" % chance.choice(TILDES),
            b"\x1b[27;%d;%d~" % (modifier, chance.choice(LETTERS)),
        )
        return chance.choice(forms)

    def _mouse(self) -> bytes:
        chance = self._chance
        column, row = chance.choice(((80, 24), (3000, 900), (1 << 40, 1 << 40)))
        return click(
            chance.randrange(column), chance.randrange(row), chance.choice((0, 0, 1, 2, 3, 35, 64, 65, 66, 128, 999))
        )
