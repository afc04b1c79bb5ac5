"""An HSDS package of CSV tables (1.1 and 3.x), a folder or a ZIP file: each service with all that belongs to it."""

import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path, PurePath, PurePosixPath
from typing import IO

from kiosk.directory.exchange.book import ReadRow, Records, Row
from kiosk.directory.exchange.csv_file import read_rows
from kiosk.directory.exchange.hsds_record import read_service
from kiosk.problem import KioskError, Problem

LARGEST_UNPACKED = 1 << 28
"""Bytes of all tables together: but for the services, they are held in memory."""

_Row = dict[str, object]
# Tables by the name they have as parts of a record; HSDS 3.x first, then what 1.1 calls them.
_TABLES = {
    "phones": ("phones",),
    "schedules": ("schedules", "regular_schedules"),
    "service_areas": ("service_areas",),
    "languages": ("languages",),
    "eligibility": ("eligibility",),
    "accessibility": ("accessibility", "accessibility_for_disabilities"),
    "addresses": ("addresses", "physical_addresses", "postal_addresses"),
    "contacts": ("contacts",),
    "cost_options": ("cost_options",),
    "payments_accepted": ("payments_accepted",),
    "required_documents": ("required_documents",),
    "holiday_schedules": ("holiday_schedules",),
    "funding": ("funding",),
}
_OF_SERVICE = (
    "phones schedules service_areas languages eligibility contacts cost_options payments_accepted"
    " required_documents holiday_schedules funding"
).split()
_OF_PLACE = "phones schedules languages accessibility addresses contacts".split()


def is_package(path: Path) -> bool:
    """Say whether a folder or ZIP file holds the tables of HSDS."""
    if path.is_dir():
        return any((path / f"{table}.csv").is_file() for table in ("services", "organizations"))
    try:
        with zipfile.ZipFile(path) as archive:
            return bool(
                {"services.csv", "organizations.csv"} & {PurePosixPath(name).name for name in archive.namelist()}
            )
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        return False


@contextmanager
def open_package(path: Path) -> Iterator[Records]:
    """Open a package of tables.

    Raises:
        KioskError: ``package-broken`` (ZIP file or table), ``package-large``, ``csv-quote``; also while reading.
    """
    try:
        with _opener(path) as (names, opener):
            tables = _Tables(names, opener, path)
            length = tables.count("services")
            yield Records(lambda: _services(tables), length)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError) as error:
        raise KioskError(Problem("package-broken", path)) from error


_Opener = Callable[[str], IO[bytes]]


@contextmanager
def _opener(path: Path) -> Iterator[tuple[dict[str, str], _Opener]]:
    """Give the tables that there are, by name, and what opens one."""
    if path.is_dir():
        files = [file for file in path.glob("*.csv") if file.is_file()]
        if sum(file.stat().st_size for file in files) > LARGEST_UNPACKED:
            raise KioskError(Problem("package-large", path))
        yield {file.stem.lower(): file.name for file in files}, lambda name: (path / name).open("rb")
        return
    with zipfile.ZipFile(path) as archive:
        parts = [part for part in archive.infolist() if part.filename.lower().endswith(".csv")]
        if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            raise KioskError(Problem("package-large", path))
        yield {PurePosixPath(part.filename).stem.lower(): part.filename for part in parts}, archive.open


class _Tables:
    """The tables of a package; all but the services are held by what they belong to."""

    def __init__(self, names: dict[str, str], opener: _Opener, path: Path) -> None:
        self._names = names
        self._open = opener
        self._path = path
        self._held: dict[tuple[str, str], dict[str, list[_Row]]] = {}

    def rows(self, table: str) -> Iterator[tuple[int, _Row]]:
        """Read one table; a table that is not there has no rows."""
        if table not in self._names:
            return
        name = self._names[table]
        with self._open(name) as file, closing(self._cells(file, name)) as rows:
            headings: list[str] = []
            for number, cells in rows:
                if not headings:
                    headings = [heading.strip().lower().lstrip("\ufeff") for heading in cells]
                elif any(cells):
                    yield number, dict(zip(headings, cells, strict=False))

    def count(self, table: str) -> int:
        """Count the rows of a table, about."""
        if table not in self._names:
            return 0
        with self._open(self._names[table]) as file:
            return max(0, sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 16), b"")) - 1)

    def of(self, table: str, column: str, key: object) -> list[_Row]:
        """Return the rows of a table that have ``key`` in a column."""
        if (table, column) not in self._held:
            held: dict[str, list[_Row]] = {}
            for _, row in self.rows(table):
                if owner := row.get(column):
                    held.setdefault(str(owner), []).append(row)
            self._held[table, column] = held
        return self._held[table, column].get(str(key), []) if key else []

    def parts(self, part: str, column: str, key: object) -> list[_Row]:
        """Return the rows of a part, under any name its table may have."""
        return [row for table in _TABLES[part] for row in self.of(table, column, key)]

    def _cells(self, file: IO[bytes], name: str) -> Generator[Row, None, None]:
        sample = file.read(1 << 16)
        file.seek(0)
        try:
            sample.decode("utf-8")
            encoding = "utf-8-sig"
        except UnicodeDecodeError as error:
            # A letter cut in two at the end of the sample is no fault.
            encoding = "utf-8-sig" if error.start > len(sample) - 4 else "cp1252"
        return read_rows(file, encoding, ",", PurePath(self._path, name))


def _services(tables: _Tables) -> Iterator[ReadRow]:
    """Read every service; and every organization that has none, for it may be somewhere to turn to."""
    busy: set[object] = set()
    for number, service in tables.rows("services"):
        busy.add(service.get("organization_id"))
        yield read_service("services.csv", number, _whole_service(tables, service))
    for number, organization in tables.rows("organizations"):
        if organization.get("id") not in busy:
            own = {**organization, "url": organization.get("website") or organization.get("url")}
            yield read_service("organizations.csv", number, {**own, **_organization_parts(tables, organization)})


def _whole_service(tables: _Tables, service: _Row) -> _Row:
    key = service.get("id")
    whole = {**service, **{part: tables.parts(part, "service_id", key) for part in _OF_SERVICE}}
    at_places = []
    for table in ("service_at_location", "services_at_location"):
        at_places += [_at_place(tables, at) for at in tables.of(table, "service_id", key)]
    whole["service_at_locations"] = at_places
    for organization in tables.of("organizations", "id", service.get("organization_id")):
        whole["organization"] = {**organization, **_organization_parts(tables, organization)}
    for program in tables.of("programs", "id", service.get("program_id")):
        whole["program"] = program.get("name")
    for contact in tables.parts("contacts", "service_id", key):
        contact["phones"] = tables.of("phones", "contact_id", contact.get("id"))
    whole["attributes"] = [
        {**attribute, "taxonomy_term": term}
        for attribute in tables.of("attributes", "link_id", key)
        for term in tables.of("taxonomy_terms", "id", attribute.get("taxonomy_term_id"))
    ]
    whole["service_taxonomy"] = [
        {**link, "taxonomy": next(iter(tables.of("taxonomy", "id", link.get("taxonomy_id"))), {})}
        for link in tables.of("services_taxonomy", "service_id", key)
    ]
    return whole


def _at_place(tables: _Tables, at: _Row) -> _Row:
    parts = {
        part: tables.parts(part, "service_at_location_id", at.get("id")) for part in ("phones", "schedules", "contacts")
    }
    place: _Row = {}
    for location in tables.of("locations", "id", at.get("location_id")):
        place = {**location, **{part: tables.parts(part, "location_id", location.get("id")) for part in _OF_PLACE}}
    return {**at, **parts, "location": place}


def _organization_parts(tables: _Tables, organization: _Row) -> _Row:
    key = organization.get("id")
    return {part: tables.parts(part, "organization_id", key) for part in ("phones", "contacts")}
