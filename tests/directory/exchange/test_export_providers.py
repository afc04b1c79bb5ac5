import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory.exchange import export_providers as module
from kiosk.directory.exchange.export_providers import export_providers
from kiosk.directory.provider import Provider
from kiosk.problem import KioskError
from tests.directory.providers import SAFE_HARBOR, keep

TARGETS = ["list.csv", "list.xlsx", "list.json", "list.zip", "package"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path / "home", SAFE_HARBOR, Provider(key="b", name="B", status="retired"))
    return tmp_path / "home"


def everything(target: Path) -> str:
    """All text of an export, out of its archive where it is in one."""
    if target.is_dir():
        return "".join(path.read_text(encoding="utf-8") for path in target.iterdir())
    if zipfile.is_zipfile(target):
        with zipfile.ZipFile(target) as archive:
            return "".join(archive.read(name).decode() for name in archive.namelist())
    return target.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", TARGETS)
def test_every_format_is_written_with_all_providers(home: Path, tmp_path: Path, name: str) -> None:
    done = export_providers(home, tmp_path / name)
    assert (done.written, done.left_out) == (2, 0)
    assert "Safe Harbor Advocates" in everything(tmp_path / name)


@pytest.mark.parametrize("name", TARGETS)
def test_a_withheld_address_is_in_no_format(home: Path, tmp_path: Path, name: str) -> None:
    keep(home, replace(SAFE_HARBOR, key="t", name="T", description="at 12 Zzoak St", service_area="12 ZZOAK"))
    export_providers(home, tmp_path / name)
    assert not re.search("zzoak|zzsuite|zztown|99999|zznote", everything(tmp_path / name), re.IGNORECASE)


@pytest.mark.parametrize("name", TARGETS)
def test_a_withheld_address_goes_out_where_it_was_asked_for(home: Path, tmp_path: Path, name: str) -> None:
    export_providers(home, tmp_path / name, with_withheld=True)
    assert "12 Zzoak St" in everything(tmp_path / name)


def test_a_provider_whose_name_tells_its_address_is_left_out_and_counted(home: Path, tmp_path: Path) -> None:
    keep(home, replace(SAFE_HARBOR, key="t", name="House at 12 Zzoak St"))
    done = export_providers(home, tmp_path / "list.json")
    assert (done.written, done.left_out, len(json.loads((tmp_path / "list.json").read_text()))) == (2, 1, 2)


def test_csv_has_the_mark_that_tells_excel_its_encoding(home: Path, tmp_path: Path) -> None:
    export_providers(home, tmp_path / "list.csv")
    raw = (tmp_path / "list.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert [row["Name"] for row in csv.DictReader(io.StringIO(raw.decode("utf-8-sig")))] == [
        "B",
        "Safe Harbor Advocates",
    ]


@pytest.mark.parametrize("name", TARGETS[:-1])
def test_a_file_is_its_owners_and_nothing_else_is_left(home: Path, tmp_path: Path, name: str) -> None:
    export_providers(home, tmp_path / name)
    assert ((tmp_path / name).stat().st_mode & 0o777, sorted(path.name for path in tmp_path.iterdir())) == (
        0o600,
        sorted(["home", name]),
    )


@pytest.mark.parametrize("name", TARGETS)
def test_exporting_twice_gives_the_same(home: Path, tmp_path: Path, name: str) -> None:
    export_providers(home, tmp_path / name)
    export_providers(home, tmp_path / name)
    assert "Safe Harbor Advocates" in everything(tmp_path / name)


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(KioskError) as caught:
        act()
    return caught.value.problem.code


def test_a_name_that_tells_no_format_is_a_problem(home: Path, tmp_path: Path) -> None:
    assert code_of(lambda: export_providers(home, tmp_path / "list.doc")) == "export-kind"


@pytest.mark.parametrize("name", TARGETS)
def test_a_place_that_cannot_be_written_is_a_problem(home: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    assert code_of(lambda: export_providers(home, tmp_path / "file" / name)) == "export-closed"


def test_a_full_disk_is_a_problem_and_leaves_what_was_there(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = home.parent / "list.json"
    target.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "write_json", full)
    assert code_of(lambda: export_providers(home, target)) == "export-full"
    assert (target.read_text(), sorted(path.name for path in target.parent.iterdir())) == ("old", ["home", "list.json"])


def test_an_empty_directory_gives_an_empty_list(tmp_path: Path) -> None:
    export_providers(tmp_path / "nothing", tmp_path / "list.json")
    assert json.loads((tmp_path / "list.json").read_text()) == []
