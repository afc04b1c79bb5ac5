"""The published samples go in, out, and into another kiosk, with nothing lost."""

import json
from pathlib import Path

import pytest

from kiosk.directory.exchange.export_providers import export_providers
from kiosk.directory.exchange.import_plan import plan_import
from kiosk.directory.exchange.import_providers import carry_out
from kiosk.directory.exchange.import_report import ImportReport
from kiosk.directory.provider import Provider
from tests.directory.exchange.hsds import DATA, faults_of_package, faults_of_service, need_data
from tests.directory.providers import keep, kept_in

SAMPLES = [
    "hsds-3.0/examples/csv",
    "hsds-3.0/examples/service_full.json",
    "hsds-1.1/all_resources",
    "hsds-1.1/simple",
]


def brought_in(home: Path, file: Path) -> ImportReport:
    return carry_out(home, plan_import(home, file))


def exported(sample: str, folder: Path, name: str) -> Path:
    need_data()
    brought_in(folder / "home", DATA / sample)
    export_providers(folder / "home", folder / name, with_withheld=True)
    return folder / name


@pytest.mark.parametrize("name", ["out.zip", "out.json", "out"])
@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_comes_out_and_in_elsewhere_with_nothing_lost(tmp_path: Path, sample: str, name: str) -> None:
    brought_in(tmp_path / "elsewhere", exported(sample, tmp_path, name))
    assert kept_in(tmp_path / "elsewhere") == kept_in(tmp_path / "home") != []


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_that_comes_back_changes_nothing(tmp_path: Path, sample: str) -> None:
    report = brought_in(tmp_path / "home", exported(sample, tmp_path, "out.zip"))
    assert (report.added, report.updated) == (0, 0)


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_package_made_of_a_sample_validates(tmp_path: Path, sample: str) -> None:
    assert faults_of_package(exported(sample, tmp_path, "out")) == []


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_services_made_of_a_sample_validate(tmp_path: Path, sample: str) -> None:
    services = json.loads(exported(sample, tmp_path, "out.json").read_text(encoding="utf-8"))
    assert [fault for service in services for fault in faults_of_service(service)] == []


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_comes_out_as_a_table_and_in_elsewhere(tmp_path: Path, sample: str, name: str) -> None:
    brought_in(tmp_path / "elsewhere", exported(sample, tmp_path, name))
    assert kept_in(tmp_path / "elsewhere") == kept_in(tmp_path / "home")


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx", "out.zip"])
def test_what_begins_like_a_formula_comes_back_as_it_was(tmp_path: Path, name: str) -> None:
    keep(tmp_path / "home", Provider(key="6f1f8c0e-0000-4000-8000-000000000003", name="A", description="=1+1"))
    export_providers(tmp_path / "home", tmp_path / name, with_withheld=True)
    brought_in(tmp_path / "elsewhere", tmp_path / name)
    assert [provider.description for provider in kept_in(tmp_path / "elsewhere")] == ["=1+1"]
