"""What staff do to one provider, from a shell or a screen: each act is one accepted change under their initials."""

import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.directory.plain_words import safe_text
from kiosk.directory.provider import Address, Provider
from kiosk.directory.store.accepted_change import directory_to_change
from kiosk.directory.store.change import ChangeKind, NewChange
from kiosk.directory.store.provider_store import KeptProvider
from kiosk.directory.told_places import ToldPlace, decided, told_places
from kiosk.problem import KioskError, Problem

LONGEST_INITIALS = 12


def initials(text: str) -> str:
    """Return initials as they are kept.

    Raises:
        KioskError: ``initials-missing`` when there are none, or they are longer than 12 letters.
    """
    clean = safe_text(text)
    if not clean or len(clean) > LONGEST_INITIALS:
        raise KioskError(Problem("initials-missing", facts={"limit": LONGEST_INITIALS}))
    return clean


def add(home: Path, provider: Provider, by: str) -> Provider:
    """Add a provider under a new key, and return it with that key; its address is withheld.

    Raises:
        KioskError: See ``directory_to_change``; so do all below.
    """
    new = replace(provider, key=str(uuid.uuid4()), published_on=None, published_by="")
    with directory_to_change(home, NewChange("add", initials(by))) as store:
        store.add([KeptProvider(new)])
    return new


def edit(home: Path, before: Provider, after: Provider, by: str) -> None:
    """Put ``after`` in the place of ``before``.

    Raises:
        KioskError: ``provider-changed`` when somebody else changed it since ``before`` was read.
    """
    with directory_to_change(home, NewChange("edit", initials(by))) as store:
        kept = store.kept(before.key)
        if kept.provider != before:
            raise KioskError(Problem("provider-changed"))
        if after != before:
            store.update(replace(kept, provider=after))


def retire(home: Path, key: str, by: str) -> Provider:
    """Hide a provider from visitors; nothing of it is lost."""
    return _act(home, key, "retire", by, lambda provider: replace(provider, status="retired"))


def restore(home: Path, key: str, by: str) -> Provider:
    """Show a retired provider to visitors again."""
    return _act(home, key, "restore", by, lambda provider: replace(provider, status="active"))


def delete_for_good(home: Path, key: str, by: str) -> None:
    """Take a retired provider out, and every trace of what it was; only that somebody did it stays in the history.

    The back-ups that the kiosk made by itself before go too, and what the last restore kept; a new back-up is made.

    Raises:
        KioskError: ``provider-not-retired``; ``provider-traces`` when it is deleted, but traces could not be erased.
    """
    with directory_to_change(home, NewChange("delete", initials(by))) as store:
        store.delete_for_good(key)
    from kiosk.directory.backup.automatic import keep_automatic  # noqa: PLC0415  # locks of back-ups are not read at start
    from kiosk.directory.backup.erasing import finish_erasing  # noqa: PLC0415

    try:
        finish_erasing(home)
    finally:
        with suppress(KioskError, OSError):  # the kiosk tries it again, and staff are told where no back-up can be made
            keep_automatic(home, date.today())


def confirm(home: Path, key: str, by: str, today: date) -> Provider:
    """Note that staff reached the provider, and all was as the list says."""
    who = initials(by)
    return _act(home, key, "confirm", by, lambda provider: replace(provider, confirmed_on=today, confirmed_by=who))


def publish(home: Path, key: str, by: str, today: date) -> Provider:
    """Show the address to visitors from now on.

    Raises:
        KioskError: ``address-missing`` when none is known.
    """
    who = initials(by)

    def published(provider: Provider) -> Provider:
        if provider.address == Address():
            raise KioskError(Problem("address-missing"))
        return replace(provider, published_on=today, published_by=who)

    return _act(home, key, "publish", by, published)


def withhold(home: Path, key: str, by: str) -> Provider:
    """Hide the address from visitors again."""
    return _act(home, key, "withhold", by, lambda provider: replace(provider, published_on=None, published_by=""))


def decide(home: Path, key: str, told: ToldPlace, is_shown: bool, by: str, today: date) -> Provider:
    """Say whether visitors may read a text that reads like a place; it stays so until the text changes.

    Raises:
        KioskError: ``place-gone`` when the provider has no such text any more.
    """
    who = initials(by)

    def noted(provider: Provider) -> Provider:
        if (told.field, told.text) not in ((one.field, one.text) for one in told_places(provider)):
            raise KioskError(Problem("place-gone"))
        return decided(provider, told, is_shown, who, today)

    return _act(home, key, "show-text" if is_shown else "hide-text", by, noted)


def refresh(home: Path) -> None:
    """Make the visitors' list anew where it is missing, or not made from the directory by this version."""
    with directory_to_change(home, NewChange("edit")):
        pass


def undo(home: Path, number: int, by: str) -> None:
    """Take a change back; this is a change too, and can be undone.

    Raises:
        KioskError: ``change-unknown``, ``change-overtaken`` when a later change is to be undone first, or
            ``change-deleted`` when what it touched was deleted for good.
    """
    with directory_to_change(home, NewChange("undo", initials(by), undoes=number)) as store:
        store.undo(number)


def _act(home: Path, key: str, kind: ChangeKind, by: str, change: Callable[[Provider], Provider]) -> Provider:
    """Change one provider and return it as it is now; what changes nothing leaves no trace."""
    with directory_to_change(home, NewChange(kind, initials(by))) as store:
        kept = store.kept(key)
        new = change(kept.provider)
        if new != kept.provider:
            store.update(replace(kept, provider=new))
    return new
