"""HSDS 3.x as JSON: one object, a list, or a page of one; services, organizations, services at locations."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.directory.exchange.book import ReadRow, Records
from kiosk.directory.exchange.csv_file import opened
from kiosk.directory.exchange.hsds_record import Record, read_service
from kiosk.problem import KioskError, Problem

LARGEST = 200 * 1024 * 1024
"""Bytes of a JSON file that is read: it is held in memory whole."""
_DEEPEST = 8
_NOTHING: Record = {}
"""Stands for what is no service in a list of them: its row is refused, as it has no name."""


def open_json(path: Path) -> Records:
    """Read a JSON file.

    Raises:
        KioskError: ``json-broken`` with the line, ``json-large``, ``json-unknown`` (no service in it), and what
            ``opened`` raises.
    """
    with opened(path) as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise KioskError(Problem("json-large", path))
    try:
        whole = json.loads(content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"))
        services = list(_services(whole, _DEEPEST))
    except json.JSONDecodeError as error:
        raise KioskError(Problem("json-broken", path, error.lineno)) from None
    except (UnicodeDecodeError, RecursionError, ValueError):
        raise KioskError(Problem("json-broken", path)) from None
    if not any(services):
        raise KioskError(Problem("json-unknown", path))

    def read() -> Iterator[ReadRow]:
        for number, service in enumerate(services, 1):
            yield read_service("", number, service)

    return Records(read, len(services))


def _services(value: object, deepest: int) -> Iterator[Record]:
    """Find the services in what a file holds, each with its organization and its place."""
    if deepest == 0:
        return
    if isinstance(value, list):
        for one in value:
            services = list(_services(one, deepest - 1))
            is_nothing = not services and not (isinstance(one, list) or (isinstance(one, Mapping) and "name" in one))
            yield from [_NOTHING] if is_nothing else services
    elif isinstance(value, Mapping):
        yield from _of_record(value, deepest)


def _of_record(record: Record, deepest: int) -> Iterator[Record]:
    if isinstance(record.get("contents"), list):
        yield from _services(record["contents"], deepest - 1)
    elif isinstance(record.get("service"), Mapping):  # a service at one location
        at = {key: value for key, value in record.items() if key != "service"}
        for service in _services(record["service"], deepest - 1):
            yield {**service, "service_at_locations": [at]}
    elif any(key in record for key in ("services", "tax_status", "legal_status", "website", "year_incorporated")):
        yield from _of_organization(record, deepest)
    elif "name" in record and not any(key in record for key in ("taxonomy", "addresses", "version")):
        yield record


def _of_organization(record: Record, deepest: int) -> Iterator[Record]:
    own = {key: value for key, value in record.items() if key not in ("services", "locations", "programs")}
    services = list(_services(record.get("services"), deepest - 1))
    places = record.get("locations")
    for service in services or ({**own, "organization": None, "email": own.get("email"), "url": own.get("website")},):
        at = [{"location": place} for place in places] if isinstance(places, list) else []
        yield {"service_at_locations": at, "organization": own, **service}
