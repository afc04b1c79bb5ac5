"""Taking a spreadsheet in, beside sqlite-utils' own bare insert of the rows that it comes to."""

import csv
import time
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from benchmarks.figures import Figures
from benchmarks.plan import Plan
from benchmarks.table import Row, ratio_row
from kiosk.directory.exchange.import_plan import plan_import
from kiosk.directory.exchange.import_providers import carry_out
from kiosk.directory.provider import Provider
from kiosk.directory.store.provider_record import phone_record, to_record
from tests.directory.make_many import make_many

_ROWS = 20_000
_HEADINGS = ("Name", "Phone", "Services", "Who it is for", "Languages", "County", "Hours", "Address", "City")
_SEARCHED = (
    "name organization alternate_name description eligibility_description service_area accessibility schedule"
).split()


def measure(plan: Plan) -> list[Row]:
    """Import a spreadsheet into an empty home folder, and insert the same rows with sqlite-utils, in turns.

    The import reads the file, judges every cell, compares rows with each other, keeps the history, and builds
    the visitors' file with its index, all synced; the bare insert gets its rows ready-made and does nothing else.
    """
    folder = plan.folder / "importing"
    folder.mkdir()
    file = folder / "list.csv"
    _write(file)
    ours: list[float] = []
    theirs: list[float] = []
    for turn in range(max(2, plan.effort)):
        began_s = time.perf_counter()
        report = carry_out(folder / f"home-{turn}", plan_import(folder, file))
        ours.append((time.perf_counter() - began_s) * 1000)
        if report.added != _ROWS:
            raise ValueError(f"{report.added} of {_ROWS} rows were added")
        providers = list(make_many(_ROWS))
        began_s = time.perf_counter()
        _insert(folder / f"bare-{turn}.db", providers)
        theirs.append((time.perf_counter() - began_s) * 1000)
    what = f"importing {_ROWS:,} rows"
    return [ratio_row(what, 3, Figures.of(ours), "sqlite-utils' bare insert with FTS", Figures.of(theirs))]


def _write(file: Path) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(_HEADINGS)
        table.writerows(_cells(provider) for provider in make_many(_ROWS))


def _cells(provider: Provider) -> Iterator[str]:
    yield from (provider.name, provider.phones[0].number.shown, provider.description)
    yield from (provider.eligibility_description, ", ".join(provider.languages), provider.service_area)
    yield from (provider.schedule, provider.address.address_1, provider.address.city)


def _insert(path: Path, providers: list[Provider]) -> None:
    """Insert all in one transaction: sqlite-utils would wait for the disk every hundred rows."""
    database = Database(path, execute_plugins=False)
    columns = ("provider_id", "position", "type", "number", "extension", "description")
    with database.atomic():
        database.table("provider").insert_all((to_record(provider) for provider in providers), pk="id")
        database.table("phone").insert_all(
            (dict(zip(columns, row, strict=True)) for row in _phone_rows(providers)), pk=columns[:2]
        )
        database.table("language").insert_all(
            (
                {"provider_id": provider.key, "position": position, "name": name}
                for provider in providers
                for position, name in enumerate(provider.languages)
            ),
            pk=columns[:2],
        )
    database.table("provider").enable_fts(_SEARCHED)
    database.close()


def _phone_rows(providers: list[Provider]) -> Iterator[tuple[str | int, ...]]:
    for provider in providers:
        for position, phone in enumerate(provider.phones):
            yield (provider.key, position, *phone_record(phone))
