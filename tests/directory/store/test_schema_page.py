"""``schema.md`` tells the shape that the files really have."""

import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.directory.store.database import open_directory
from tests.directory.providers import SAFE_HARBOR, visitors_of

Shape = Mapping[str, list[tuple[str, str]]]

PAGE = (files("kiosk.directory.store") / "schema.md").read_text("utf-8")


def told(file: str) -> Shape:
    """Tables that the page tells of one file: name to columns and types."""
    part = re.split(r"^## ", PAGE, flags=re.MULTILINE)
    section = next(text for text in part if text.startswith(file))
    return {
        table.partition("\n")[0].strip(): [
            (row[1], row[2])
            for row in re.finditer(r"^\| (\w+) \| +(\w*) *\|", table, re.MULTILINE)
            if row[1] != "column"
        ]
        for table in section.split("### ")[1:]
    }


def shape(database: Database) -> Shape:
    hidden = re.compile(r"_sqlite_migrations|sqlite_.*|search_.*")
    return {
        name: [(column.name, column.type) for column in database.table(name).columns]
        for name in database.table_names()
        if not hidden.fullmatch(name)
    }


def test_the_page_tells_the_shape_of_the_staffs_file(tmp_path: Path) -> None:
    with open_directory(tmp_path / "directory.db") as database:
        assert told("directory.db") == shape(database)


def test_the_page_tells_the_shape_of_the_visitors_file(tmp_path: Path) -> None:
    database = Database(visitors_of(tmp_path, [SAFE_HARBOR]), execute_plugins=False)
    assert told("visitors.db") == shape(database)


@pytest.mark.parametrize("file", ["directory.db", "visitors.db"])
def test_the_page_is_read_at_all(file: str) -> None:
    assert len(told(file)["provider"]) > 5
