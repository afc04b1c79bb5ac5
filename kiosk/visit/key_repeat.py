"""A key held down (or stuck under a book) stops counting as a person after a while."""

from dataclasses import dataclass

REPEAT_GAP_S = 0.2
"""Keyboards repeat 10 to 30 times a second; a person seldom presses one key that fast for long."""

COUNTS_FOR_S = 5.0
"""How long a repeating key still counts."""


@dataclass(slots=True)
class KeyRepeat:
    """Watches for one key coming again and again by itself. It holds that one key, nothing more."""

    _key: str = ""
    _since_s: float = 0.0
    _last_s: float = 0.0

    def counts(self, key: str, now_s: float) -> bool:
        """Say whether this key press is a sign of life."""
        if key != self._key or now_s - self._last_s > REPEAT_GAP_S:
            self._key, self._since_s = key, now_s
        self._last_s = now_s
        return now_s - self._since_s <= COUNTS_FOR_S
