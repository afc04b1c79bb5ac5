"""``kiosk providers list``: what is in the directory."""

from collections.abc import Callable
from pathlib import Path

from kiosk.commands.provider_told import as_json
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words

_ALL_WELL = 0


def list_providers(home: Path, as_data: bool, write: Callable[[str], None]) -> int:
    """Write every provider of the directory, retired ones too; an address only if somebody published it.

    Args:
        home: The kiosk's home folder.
        as_data: Write one JSON array with all that is known of each, staff notes too; else a line for each.
        write: Takes one line.

    Returns:
        0.

    Raises:
        KioskError: The directory cannot be used.
    """
    words = english_words(places(home))
    count = 0
    with directory_to_read(home) as store:
        for count, provider in enumerate(store.all(), 1):
            if as_data:
                write(f"{'[' if count == 1 else ','}{as_json(provider)}")
            else:
                phone = provider.phones[0].number.shown if provider.phones else ""
                write(words(f"providers-{provider.status}", name=provider.name, phone=phone).rstrip())
    if as_data:
        write("]" if count else "[]")
    else:
        write(words("providers-count", count=count))
    return _ALL_WELL
