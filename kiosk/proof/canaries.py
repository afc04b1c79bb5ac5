"""Words made up for one proof: whoever has one of them later has something of the visit."""

import random
from dataclasses import dataclass, field

_LETTERS = "bcdfghjkmpqvwxyz"  # no word of any language is made of these alone
_RARE = "jqxz"
"""A search is the quicker, the less often the first letter comes elsewhere."""

_HALF = 10


def _half(first: str = _LETTERS) -> str:
    chance = random.SystemRandom()
    return chance.choice(first) + "".join(chance.choices(_LETTERS, k=_HALF - 1))


@dataclass(frozen=True, slots=True)
class Canaries:
    """One word for each way in which a visit comes to know something, of 20 small letters.

    Attributes:
        mark: The second half of each. It is what is looked for after a visit, and is found also where the beginning
            of a word is lost.
    """

    mark: str = field(default_factory=lambda: _half(_RARE))
    _beginnings: tuple[str, ...] = field(default_factory=lambda: tuple(_half() for _ in range(4)))

    @property
    def typed(self) -> str:
        """Typed where local help is searched; nothing has that name."""
        return self._beginnings[0] + self.mark

    @property
    def searched(self) -> str:
        """Typed as well, and found: another name of a program."""
        return self._beginnings[1] + self.mark

    @property
    def listed(self) -> str:
        """Never typed: the name of that program, which is put on *My list*."""
        return self._beginnings[2] + self.mark

    @property
    def printed(self) -> str:
        """Never typed: what that program does, as its slip tells it."""
        return self._beginnings[3] + self.mark

    def words(self) -> dict[str, str]:
        """Return each word by what is done with it: ``typed``, ``searched``, ``listed``, ``printed``."""
        return {name: str(getattr(self, name)) for name in ("typed", "searched", "listed", "printed")}
