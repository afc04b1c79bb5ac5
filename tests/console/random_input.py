"""What a bored or hostile person might do at a keyboard and a mouse, made up from a seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from tests.terminals.keys import NAMES, click, key, paste

_STOP = 0x1C
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 áß世🙂'\"%;"
KINDS = ("letter", "named", "mouse", "paste", "garbage", "size", "rest")
OFTEN = (450, 350, 120, 30, 40, 8, 2)
"""How often of a thousand acts."""

_SIZES = ((80, 24), (120, 36), (60, 20), (200, 60), (20, 5), (1, 1), (81, 25))


@dataclass(frozen=True, slots=True)
class Resize:
    """The terminal gets another size."""

    columns: int
    rows: int


@dataclass(frozen=True, slots=True)
class Rest:
    """Nothing is done for a while, long enough for a spare child to be made."""

    seconds: float = 1.3


Act = bytes | Resize | Rest


class Person:
    """Acts by chance; the same seed acts the same way. Never sends the key that stops a trial.

    Args:
        seed: Where chance begins.
        leaves: How often of a thousand acts a leave key is pressed.
    """

    def __init__(self, seed: int, leaves: int = 15) -> None:
        self._chance = random.Random(seed)
        self._leaves = leaves

    def acts(self, count: int) -> Iterator[Act]:
        """Yield what is done, one key, click, paste or change of size at a time."""
        for _ in range(count):
            act = self._act()
            yield act if isinstance(act, Resize | Rest) else bytes(byte for byte in act if byte != _STOP)

    def _act(self) -> Act:  # noqa: PLR0911 (one kind of input a case)
        chance = self._chance
        if chance.randrange(1000) < self._leaves:
            return key(chance.choice(("F12", "C-c", "C-q", "C-d", "C-w", "C-x", "C-z")))
        kind = chance.choices(KINDS, OFTEN)[0]
        match kind:
            case "letter":
                return chance.choice(_LETTERS).encode()
            case "named":
                return key(chance.choice([name for name in NAMES if name != "F12"]))
            case "mouse":
                return click(chance.randrange(80), chance.randrange(24), chance.choice((0, 0, 0, 1, 2, 35, 64, 65)))
            case "paste":
                return paste("".join(chance.choices(_LETTERS, k=chance.randrange(300))))
            case "rest":
                return Rest()
            case "garbage":
                return chance.choice((b"\x1b", b"\x1b[", b"\x1b]0;", b"\x9b", b"\x1bP")) + chance.randbytes(8)
        return Resize(*chance.choice(_SIZES))
