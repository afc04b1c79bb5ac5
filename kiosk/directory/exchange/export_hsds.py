"""HSDS 3.0 files: services nested in JSON, or a package of CSV tables with its ``datapackage.json``."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import IO

from kiosk.directory.exchange.export_service import Node, service
from kiosk.directory.exchange.plain_cell import no_formula
from kiosk.directory.provider import Provider

PACKAGE_FILE = "datapackage.json"
# Table: its file and columns, in the order of the specification. Only what a provider can fill.
_TABLES = {
    "organization": ("organizations.csv", "id name description"),
    "service": (
        "services.csv",
        "id organization_id name alternate_name description url email status interpretation_services"
        " application_process fees_description eligibility_description assured_date",
    ),
    "attribute": ("attributes.csv", "id link_id taxonomy_term_id link_type link_entity value"),
    "service_at_location": ("service_at_location.csv", "id service_id location_id"),
    "location": ("locations.csv", "id location_type transportation latitude longitude"),
    "phone": ("phones.csv", "id service_id number extension type description"),
    "address": (
        "addresses.csv",
        "id location_id address_1 address_2 city state_province postal_code country address_type",
    ),
    "schedule": ("schedules.csv", "id service_id freq byday description opens_at closes_at"),
    "service_area": ("service_areas.csv", "id service_id name"),
    "language": ("languages.csv", "id service_id name"),
    "accessibility": ("accessibility.csv", "id location_id description"),
    "taxonomy_term": ("taxonomy_terms.csv", "id name description"),
}
_TABLE_OF = {
    "organization": "organization",
    "phones": "phone",
    "schedules": "schedule",
    "service_areas": "service_area",
    "languages": "language",
    "service_at_locations": "service_at_location",
    "location": "location",
    "addresses": "address",
    "accessibility": "accessibility",
    "attributes": "attribute",
    "taxonomy_term": "taxonomy_term",
}
_NUMBERS: dict[str, Callable[[str], float]] = {"extension": int, "latitude": float, "longitude": float}
_SHARED = ("organization", "taxonomy_term")  # of several services; one row each

Open = Callable[[str], IO[str]]
"""Opens a file of the package to write, by its name."""


def write_json(providers: Iterable[Provider], file: IO[str]) -> None:
    """Write a list of services, one to a line."""
    file.write("[")
    for number, provider in enumerate(providers):
        file.write(",\n" if number else "\n")
        json.dump(_plain(service(provider)), file, ensure_ascii=False)
    file.write("\n]\n")


def write_package(providers: Iterable[Provider], opened: Open) -> None:
    """Write a package: every table, empty ones too, and the description of them all."""
    with ExitStack() as stack:
        writers = {}
        for table, (name, columns) in _TABLES.items():
            writers[table] = csv.writer(stack.enter_context(opened(name)))
            writers[table].writerow(columns.split())
        seen: set[str] = set()
        for provider in providers:
            for table, texts in _rows("service", service(provider)):
                if table in _SHARED:
                    if texts["id"] in seen:
                        continue
                    seen.add(texts["id"])
                row = [no_formula(texts.get(column, "")) for column in _TABLES[table][1].split()]
                writers[table].writerow(row)
    with opened(PACKAGE_FILE) as file:
        file.write(_description())


def _rows(table: str, node: Node) -> Iterator[tuple[str, dict[str, str]]]:
    yield table, {name: value for name, value in node.fields if isinstance(value, str)}
    for name, value in node.fields:
        for inner in (value,) if isinstance(value, Node) else value:
            if isinstance(inner, Node):
                yield from _rows(_TABLE_OF[name], inner)


def _plain(node: Node) -> dict[str, object]:
    record: dict[str, object] = {}
    for name, value in node.fields:
        if isinstance(value, Node):
            record[name] = _plain(value)
        elif isinstance(value, tuple):
            record[name] = [_plain(inner) for inner in value]
        else:
            record[name] = _NUMBERS[name](value) if name in _NUMBERS else value
    return record


def _description() -> str:
    resources = [
        {
            "name": table,
            "path": name,
            "profile": "tabular-data-resource",
            "schema": {
                "fields": [
                    {"name": column, "type": "number" if column in _NUMBERS else "string"} for column in columns.split()
                ],
                "primaryKey": "id",
            },
        }
        for table, (name, columns) in _TABLES.items()
    ]
    package = {"name": "human_services_data", "profile": "tabular-data-package", "version": "3.0.0"}
    file = io.StringIO()
    json.dump(package | {"resources": resources}, file, indent=1)
    return file.getvalue()
