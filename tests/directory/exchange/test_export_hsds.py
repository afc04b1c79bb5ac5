import io
import json
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.directory.exchange.export_hsds import PACKAGE_FILE, write_json, write_package
from kiosk.directory.provider import Provider
from tests.directory.exchange.hsds import DATA, faults_of_package, faults_of_service, need_data, read_table
from tests.directory.providers import SAFE_HARBOR, providers

WHOLE = replace(
    SAFE_HARBOR,
    organization="Harbor, Inc.",
    email="help@example.org",
    url="https://example.org",
    needs=("Shelter", "Legal help"),
    schedule="Mo-Fr 9-5",
    opening_hours="Mo-Fr 09:00-17:00",
    accessibility="Ramp",
)


def json_of(*given: Provider) -> list[dict[str, object]]:
    file = io.StringIO()
    write_json(given, file)
    read = json.loads(file.getvalue())
    assert isinstance(read, list)
    return read


def package_of(folder: Path, *given: Provider) -> Path:
    def opened(name: str) -> IO[str]:
        return open(folder / name, "w", encoding="utf-8", newline="")

    write_package(given, opened)
    return folder


def test_json_of_a_service_holds_what_belongs_to_it() -> None:
    (service,) = json_of(WHOLE)
    assert (service["name"], service["status"]) == ("Safe Harbor Advocates", "active")
    assert [phone["extension"] for phone in service["phones"]] == [3]  # type: ignore[attr-defined]  # a list of JSON


def test_json_of_nobody_is_an_empty_list() -> None:
    assert json_of() == []


def test_a_whole_provider_validates_as_json() -> None:
    need_data()
    assert faults_of_service(json_of(WHOLE)[0]) == []


@settings(derandomize=True, max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(providers.filter(lambda provider: bool(provider.name)))
def test_any_provider_validates_as_json(provider: Provider) -> None:
    need_data()
    assert faults_of_service(json_of(provider)[0]) == []


def test_a_published_example_validates_by_the_same_test() -> None:
    need_data()
    example = json.loads((DATA / "hsds-3.0" / "examples" / "service_full.json").read_text(encoding="utf-8"))
    assert [fault for fault in faults_of_service(example) if "is not of type" not in fault] == []


def test_a_fault_is_found_in_json() -> None:
    need_data()
    assert len(faults_of_service({"id": "x", "name": "A", "status": "gone"})) == 2


def test_a_package_describes_every_table_that_is_in_it(tmp_path: Path) -> None:
    folder = package_of(tmp_path, WHOLE)
    described = json.loads((folder / PACKAGE_FILE).read_text(encoding="utf-8"))["resources"]
    assert sorted(one["path"] for one in described) == sorted(path.name for path in folder.glob("*.csv"))
    for one in described:
        with (folder / one["path"]).open(encoding="utf-8") as file:
            assert [field["name"] for field in one["schema"]["fields"]] == file.readline().strip().split(",")


def test_an_organization_and_a_need_of_two_services_stand_once(tmp_path: Path) -> None:
    noteless = replace(WHOLE, staff_note="")
    folder = package_of(tmp_path, noteless, replace(noteless, key="b", name="B"))
    assert [len(read_table(folder / name)) for name in ("organizations.csv", "taxonomy_terms.csv", "services.csv")] == [
        1,
        2,
        2,
    ]


def test_a_whole_package_validates(tmp_path: Path) -> None:
    need_data()
    assert faults_of_package(package_of(tmp_path, WHOLE, replace(WHOLE, key="b", name="B"))) == []


@settings(derandomize=True, max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(providers.filter(lambda provider: provider.name.isalnum()), max_size=3, unique_by=lambda one: one.key))
def test_any_package_validates(tmp_path: Path, given_ones: list[Provider]) -> None:
    need_data()
    assert faults_of_package(package_of(tmp_path, *given_ones)) == []


def test_the_published_package_validates_by_the_same_test() -> None:
    need_data()
    found = faults_of_package(DATA / "hsds-3.0" / "examples" / "csv")
    assert [fault for fault in found if "leads nowhere" not in fault] == []


def test_faults_are_found_in_a_package(tmp_path: Path) -> None:
    need_data()
    (tmp_path / "languages.csv").write_text("id,service_id,tongue\nx,6f1f8c0e-0000-4000-8000-000000000001,y\n")
    assert len(faults_of_package(tmp_path)) == 3


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "-cmd|' /C calc'!A0"])
def test_no_cell_of_a_package_begins_like_a_formula(tmp_path: Path, text: str) -> None:
    (row,) = read_table(package_of(tmp_path, replace(WHOLE, description=text)) / "services.csv")
    assert row["description"] == f"'{text}"
