"""When do crashes follow each other so fast that a visitor is better served by the plain page?"""

from collections import Counter

CRASHES = 3
WITHIN_S = 30.0
FIRST_REST_S = 5.0
LONGEST_REST_S = 60.0


class CrashHistory:
    """Counts crashes and says how long to rest; it keeps nothing but times and kinds.

    Attributes:
        kinds: How often each exit code was seen; a negative one is the number of the signal that killed.
    """

    def __init__(self) -> None:
        self.kinds: Counter[int] = Counter()
        self._recent: list[float] = []
        self._rests = 0

    def crashed(self, code: int, now_s: float, lived_s: float) -> bool:
        """Note a crash; say whether it is time for a rest.

        After a rest one quick crash is enough for the next one, until something has gone well.

        Args:
            code: Exit code, or the negative number of a signal.
            now_s: Seconds on any clock that only goes forward.
            lived_s: How long the crashed child had had the terminal.
        """
        self.kinds[code] += 1
        if lived_s >= WITHIN_S:
            self.went_well()
        self._recent = [then for then in self._recent if now_s - then < WITHIN_S] + [now_s]
        return len(self._recent) >= CRASHES or self._rests > 0

    def went_well(self) -> None:
        """Note that a visit ended as it should."""
        self._rests = 0

    def next_rest_s(self) -> float:
        """Return how long to rest this time: each rest is twice as long as the one before, to a limit."""
        rest_s = min(FIRST_REST_S * 2.0**self._rests, LONGEST_REST_S)
        self._rests = min(self._rests + 1, 10)
        return rest_s
