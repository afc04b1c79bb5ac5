import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from kiosk.directory.exchange.book import Records
from kiosk.directory.exchange.open_book import open_book
from kiosk.problem import KioskError


def kind_of(path: Path) -> str:
    with open_book(path) as book:
        return "records" if isinstance(book, Records) else f"{len(book)} sheets"


def code_of(path: Path) -> str:
    with pytest.raises(KioskError) as caught:
        kind_of(path)
    return caught.value.problem.code


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.bin"


def test_a_text_is_a_spreadsheet(path: Path) -> None:
    path.write_text("Name\nA\n")
    assert kind_of(path) == "1 sheets"


def test_a_workbook_is_known_whatever_it_is_called(path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(("Name",))
    book.active.append(("A",))
    book.save(path)
    assert kind_of(path) == "1 sheets"


def test_json_is_known_whatever_it_is_called(path: Path) -> None:
    path.write_text(json.dumps({"name": "A", "status": "active"}))
    assert kind_of(path) == "records"


def test_a_folder_of_tables_is_a_package(tmp_path: Path) -> None:
    (tmp_path / "services.csv").write_text("id,name\n1,A\n")
    assert kind_of(tmp_path) == "records"


def test_a_zip_file_of_tables_is_a_package(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("services.csv", "id,name\n1,A\n")
    assert kind_of(path) == "records"


@pytest.mark.parametrize(
    ("name", "code"), [("mimetype", "csv-workbook"), ("readme.txt", "package-unknown")], ids=["LibreOffice", "another"]
)
def test_another_zip_file_is_a_problem(path: Path, name: str, code: str) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, "x")
    assert code_of(path) == code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "csv-empty"),
        (b"\xd0\xcf\x11\xe0 and so on", "csv-workbook"),
        (b"PK\x03\x04 and so on", "package-broken"),
        (b"\x7fELF\x02\x01\x01\x00\x00", "csv-binary"),
    ],
)
def test_what_is_no_list_of_programs_is_a_problem(path: Path, content: bytes, code: str) -> None:
    path.write_bytes(content)
    assert code_of(path) == code


def test_a_folder_of_something_else_is_a_problem(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "csv-folder"


starts = st.sampled_from([b"", b"PK\x03\x04", b"{", b"[", b"Name\n", b"\xff\xfe", b"\xef\xbb\xbf"])


@given(st.tuples(starts, st.binary(max_size=80)).map(b"".join))
@settings(max_examples=80, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_opened_or_a_problem(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    try:
        kind_of(path)
    except KioskError as error:
        assert error.problem.path == path
