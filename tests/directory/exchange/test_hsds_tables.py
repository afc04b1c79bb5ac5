import csv
import zipfile
from pathlib import Path

import pytest

from kiosk.directory.exchange import hsds_tables
from kiosk.directory.exchange.hsds_tables import is_package, open_package
from kiosk.directory.provider import Provider
from kiosk.problem import KioskError

SAMPLES = Path(__file__).parents[4] / "shared" / "data"
TABLES = {
    "organizations.csv": "id,name\no1,Safe Harbor\no2,Open Door\n",
    "services.csv": "id,organization_id,name,status\ns1,o1,Legal aid,active\ns2,o1,Old,inactive\n",
    "phones.csv": "id,service_id,organization_id,number\np1,s1,,202-555-0142\np2,,o2,202-555-0143\n",
    "service_at_location.csv": "id,service_id,location_id\nx1,s1,l1\n",
    "locations.csv": "id,latitude\nl1,39.9612\n",
    "addresses.csv": "id,location_id,address_1\na1,l1,12 Oak St\n",
    "attributes.csv": "id,link_id,taxonomy_term_id\nb1,s1,t1\n",
    "taxonomy_terms.csv": "id,name\nt1,Legal help\n",
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for name, text in TABLES.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def zipped(package: Path) -> Path:
    path = package / "package.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in TABLES:
            archive.write(package / name, f"inside/{name}")
    return path


def taken(path: Path) -> list[Provider]:
    with open_package(path) as records:
        return [provider for _, _, provider, _ in records.read() if provider is not None]


def test_a_service_is_put_together_from_its_tables(package: Path) -> None:
    first, _ = taken(package)
    assert (first.name, first.organization, first.phones[0].number.dial, first.address.address_1, first.needs) == (
        "Legal aid",
        "Safe Harbor",
        "+12025550142",
        "12 Oak St",
        ("Legal help",),
    )


def test_an_organization_without_services_is_taken_too(package: Path) -> None:
    _, second = taken(package)
    assert (second.name, second.phones[0].number.dial) == ("Open Door", "+12025550143")


def test_rows_are_told_with_the_name_of_their_table(package: Path) -> None:
    with open_package(package) as records:
        assert [(sheet, row) for sheet, row, _, _ in records.read()] == [
            ("services.csv", 2),
            ("services.csv", 3),
            ("organizations.csv", 3),
        ]


def test_a_zip_file_is_read_as_its_folder_is(package: Path) -> None:
    of_folder, of_zip = taken(package), taken(zipped(package))
    assert [provider.name for provider in of_folder] == [provider.name for provider in of_zip]


def test_a_package_is_known_by_its_tables(package: Path) -> None:
    (package / "other").mkdir()
    assert (is_package(package), is_package(zipped(package)), is_package(package / "other")) == (True, True, False)


@pytest.mark.parametrize("kind", ["folder", "zip"])
def test_a_package_that_is_too_large_is_a_problem(package: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hsds_tables, "LARGEST_UNPACKED", 50)
    with pytest.raises(KioskError) as caught:
        taken(package if kind == "folder" else zipped(package))
    assert caught.value.problem.code == "package-large"


def test_a_damaged_zip_file_is_a_problem(package: Path) -> None:
    path = zipped(package)
    content = bytearray(path.read_bytes())
    content[60:90] = b"\xff" * 30
    path.write_bytes(content)
    with pytest.raises(KioskError) as caught:
        taken(path)
    assert caught.value.problem.code in ("package-broken", "csv-closed")


def test_a_quotation_mark_that_is_never_closed_is_told_with_table_and_row(package: Path) -> None:
    (package / "phones.csv").write_text('id,service_id,number\np1,s1,"202\np2,s1,303\n')
    with pytest.raises(KioskError) as caught:
        taken(package)
    problem = caught.value.problem
    assert (problem.code, problem.path, problem.line) == ("csv-quote", package / "phones.csv", 2)


@pytest.mark.parametrize("sample", ["hsds-1.1/all_resources", "hsds-1.1/simple", "hsds-3.0/examples/csv"])
def test_the_published_packages_are_read_with_every_service(sample: str) -> None:
    if not SAMPLES.exists():
        pytest.skip("the samples of HSDS are not beside this checkout")
    with (SAMPLES / sample / "services.csv").open(newline="") as file:
        names = {row["name"] for row in csv.DictReader(file) if row["status"] == "active"}
    assert {provider.name for provider in taken(SAMPLES / sample)} == names
