"""Which providers staff should call, because nobody has reached them for a while."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider

LIMIT_DAYS = 90


@dataclass(frozen=True, slots=True)
class Due:
    """A provider to call; ``days`` is how long ago it was last reached, None when nobody ever did."""

    provider: Provider
    days: int | None


def due(providers: Iterable[Provider], today: date, limit_days: int = LIMIT_DAYS) -> tuple[Due, ...]:
    """Return the active providers that were last reached more than ``limit_days`` ago, in the order to call them.

    Those never reached come first, then those reached longest ago; equals by name.
    """
    found = [Due(provider, _days(provider, today)) for provider in providers if provider.status == "active"]
    late = [one for one in found if one.days is None or one.days > limit_days]
    return tuple(sorted(late, key=lambda one: (one.days is not None, -(one.days or 0), plain_words(one.provider.name))))


def is_old(provider: Provider, today: date, limit_days: int = LIMIT_DAYS) -> bool:
    """Say whether a provider was reached, but so long ago that the date should say so."""
    days = _days(provider, today)
    return days is not None and days > limit_days


def _days(provider: Provider, today: date) -> int | None:
    return None if provider.confirmed_on is None else (today - provider.confirmed_on).days
