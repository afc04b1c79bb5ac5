"""``kiosk providers places``, ``decide`` and ``refresh``: texts that read like a place, and who may read them."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.directory import staff_acts
from kiosk.directory.address_safety import waiting
from kiosk.directory.choose import chosen
from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.directory.told_places import ToldPlace, told_places
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.problem import KioskError, Problem

Write = Callable[[str], None]
_ALL_WELL = 0


def list_places(home: Path, as_data: bool, write: Write) -> int:
    """Write each text that waits for a decision, and the piece of it that reads like a place.

    Args:
        home: The kiosk's home folder.
        as_data: Answer with JSON.
        write: Takes one line.

    Returns:
        0.

    Raises:
        KioskError: The directory cannot be used; so do all below.
    """
    words = english_words(places(home))
    found: list[dict[str, str]] = []
    count = 0
    with directory_to_read(home) as store:
        for provider in store.all():
            for told in waiting(provider):
                count += 1
                if as_data:
                    found.append(_data(provider, told))
                    continue
                field = words(f"provider-field-{told.field}")
                write(words("place-line", name=provider.name, field=field, key=told.field, text=told.text))
                write(words("place-piece", place=told.piece))
    write(json.dumps(found) if as_data else words("place-count", count=count))
    return _ALL_WELL


def decide(
    home: Path,
    which: str,
    field: str,
    is_shown: bool,
    by: str,
    as_data: bool,
    write: Write,
    today: Callable[[], date] = date.today,
) -> int:
    """Say whether visitors may read the texts of one field that read like a place.

    Raises:
        KioskError: ``place-none`` when there is none in this field; ``initials-missing``; and as above.
    """
    with directory_to_read(home) as store:
        provider = chosen(store.all(), which)
    texts = [told for told in told_places(provider) if told.field == field]
    if not texts:
        raise KioskError(Problem("place-none"))
    for told in texts:
        staff_acts.decide(home, provider.key, told, is_shown, by, today())
    if as_data:
        write(json.dumps([{**_data(provider, told), "decision": "show" if is_shown else "hide"} for told in texts]))
        return _ALL_WELL
    words = english_words(places(home))
    for told in texts:
        write(words("place-shown" if is_shown else "place-hidden", name=provider.name, text=told.text))
    return _ALL_WELL


def refresh(home: Path, as_data: bool, write: Write) -> int:
    """Make the visitors' list anew where it is missing or of an older version."""
    staff_acts.refresh(home)
    write(json.dumps({"refreshed": True}) if as_data else english_words(places(home))("list-refreshed"))
    return _ALL_WELL


def _data(provider: Provider, told: ToldPlace) -> dict[str, str]:
    return {
        "id": provider.key,
        "name": provider.name,
        "field": told.field,
        "text": told.text,
        "place": told.piece,
    }
