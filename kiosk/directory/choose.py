"""The one provider that somebody means who types a name, part of it, or a key."""

from collections.abc import Iterable

from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider
from kiosk.problem import KioskError, Problem

NAMES_TOLD = 5


def chosen(providers: Iterable[Provider], which: str) -> Provider:
    """Return the provider with this key, else the only one of this name, else the only one with these words in it.

    Capitals, accents and signs do not count.

    Raises:
        KioskError: ``provider-unknown``; or ``provider-ambiguous``, whose facts tell the first few that may be meant.
    """
    words = plain_words(which)
    named: list[Provider] = []
    alike: list[Provider] = []
    for provider in providers:
        if provider.key == which:
            return provider
        name = plain_words(provider.name)
        if words and words == name:
            named.append(provider)
        elif words and words in name:
            alike.append(provider)
    found = named or alike
    if not found:
        raise KioskError(Problem("provider-unknown"))
    if len(found) > 1:
        told = "; ".join(f"{provider.name} = {provider.key}" for provider in found[:NAMES_TOLD])
        raise KioskError(Problem("provider-ambiguous", facts={"count": len(found), "names": told}))
    return found[0]
