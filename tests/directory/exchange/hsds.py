"""The published schemas and examples of HSDS, where they lie beside the checkout, and what they say of an export."""

import csv
import json
import re
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from jsonschema import Draft202012Validator

DATA = Path(__file__).parents[3].parent / "shared" / "data"
SCHEMAS = DATA / "hsds-3.0" / "schema" / "compiled"
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

Field = dict[str, str | dict[str, bool | list[str]]]


def need_data() -> None:
    """Leave the test out where the published files are not there."""
    if not SCHEMAS.exists():
        pytest.skip("the published HSDS files are not beside this checkout")


def faults_of_service(record: object) -> list[str]:
    """Say what the schema of a service finds wrong, formats of ids, dates and e-mail addresses too."""
    schema = json.loads((SCHEMAS / "service.json").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(record)]


def faults_of_package(folder: Path) -> list[str]:
    """Say what the published ``datapackage.json`` finds wrong with the tables of a folder."""
    package = json.loads((DATA / "hsds-3.0" / "datapackage.json").read_text(encoding="utf-8"))
    tables = {resource["path"]: resource["schema"] for resource in package["resources"]}
    rows = {path.name: read_table(path) for path in folder.glob("*.csv")}
    found = [f"{name}: no such table" for name in rows if name not in tables]
    names = {resource["name"]: resource["path"] for resource in package["resources"]}
    for name, table in rows.items():
        fields = {str(field["name"]): cast(Field, field) for field in tables[name]["fields"]}
        for row in table:
            found += [f"{name}: {column}: no such column" for column in row if column not in fields]
            found += [f"{name}: {fault}" for column in fields for fault in _faults(fields[column], row.get(column, ""))]
        for column in (column for column, field in fields.items() if _constraints(field).get("unique")):
            values = [row[column] for row in table if row.get(column)]
            found += [f"{name}: {column} stands twice"] if len(values) != len(set(values)) else []
        for key in tables[name].get("foreignKeys") or ():
            known = {row["id"] for row in rows.get(names[key["reference"]["resource"]], ())}
            found += [
                f"{name}: {key['fields']} leads nowhere"
                for row in table
                if row.get(key["fields"]) and row[key["fields"]] not in known
            ]
    return found


def read_table(path: Path) -> list[dict[str, str]]:
    """Read a CSV file with its headings."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _constraints(field: Field) -> dict[str, bool | list[str]]:
    return cast("dict[str, bool | list[str]]", field.get("constraints") or {})


def _faults(field: Field, value: str) -> list[str]:
    name, kind, form = field["name"], field.get("type"), field.get("format")
    constraints = _constraints(field)
    allowed = constraints.get("enum")
    if not value:
        return [f"{name} is missing"] if constraints.get("required") else []
    wrong = (
        (form == "uuid" and not _UUID.fullmatch(value))
        or (form == "email" and "@" not in value)
        or (form == "uri" and not re.match(r"[a-z]+://\S+$", value))
        or (kind == "number" and not re.fullmatch(r"[+-]?\d+(\.\d+)?", value))
        or (kind == "date" and not _is_date(value))
        or (isinstance(allowed, list) and value not in allowed)
    )
    return [f"{name} cannot be {value}"] if wrong else []


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
