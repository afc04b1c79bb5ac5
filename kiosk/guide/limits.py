"""How long what was read or confirmed counts, as the pack says it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Days until a date is old and somebody should look again, from ``[limits]`` in ``pack.toml``."""

    hotlines_days: int = 90
    resources_days: int = 180
    topics_days: int = 300
