"""``kiosk providers``: bring a spreadsheet of local programs in, and list what is there."""

import json
from collections.abc import Callable
from pathlib import Path

from kiosk.directory.address_safety import may_show_address
from kiosk.directory.exchange.import_providers import import_providers
from kiosk.directory.exchange.import_report import RowRemark
from kiosk.directory.provider import Address, Provider
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.directory.store.provider_record import to_record
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording

_ALL_WELL = 0
_ROWS_REFUSED = 1


def import_file(home: Path, file: Path, dry_run: bool, write: Callable[[str], None]) -> int:
    """Take a CSV file into the directory and tell what became of its rows.

    Args:
        home: The kiosk's home folder.
        file: The CSV file.
        dry_run: Only tell what would happen.
        write: Takes one line.

    Returns:
        0 when every row was taken, else 1.

    Raises:
        KioskError: The file or the directory cannot be used; the directory is as it was.
    """
    words = english_words(places(home))
    report = import_providers(home, file, dry_run)
    for remark in report.remarks:
        write(_told(words, f"row-remark-{remark.reason}", remark))
    for refusal in report.refused:
        write(_told(words, f"row-refused-{refusal.reason}", refusal))
    write(
        words(
            "import-tried" if dry_run else "import-done",
            added=report.added,
            updated=report.updated,
            unchanged=report.unchanged,
            refused=len(report.refused),
        )
    )
    return _ROWS_REFUSED if report.refused else _ALL_WELL


def list_providers(home: Path, as_json: bool, write: Callable[[str], None]) -> int:
    """Write every provider of the directory, retired ones too; an address only if somebody published it.

    Args:
        home: The kiosk's home folder.
        as_json: Write one JSON array with all that is known of each, staff notes too; else a line for each.
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
            if as_json:
                write(f"{'[' if count == 1 else ','}{_as_json(provider)}")
            else:
                phone = provider.phones[0].number.shown if provider.phones else ""
                write(words(f"providers-{provider.status}", name=provider.name, phone=phone).rstrip())
    if as_json:
        write("]" if count else "[]")
    else:
        write(words("providers-count", count=count))
    return _ALL_WELL


def _told(words: Wording, key: str, remark: RowRemark) -> str:
    where = words("row-column" if remark.column else "row-only", row=remark.row, column=remark.column)
    return f"{where} {words(key, other=remark.other_row)}"


def _as_json(provider: Provider) -> str:
    record: dict[str, object] = dict(to_record(provider))
    record["address_withheld"] = provider.address != Address() and not may_show_address(provider)
    if record["address_withheld"]:
        for part in ("address_1", "address_2", "city", "state_province", "postal_code"):
            del record[part]
    record["phones"] = [
        {"type": phone.kind, "number": phone.number.dial, "extension": phone.number.extension}
        for phone in provider.phones
    ]
    record["languages"] = list(provider.languages)
    return json.dumps(record)
