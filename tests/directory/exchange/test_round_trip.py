"""What goes out comes back the same: exports taken in again, and the published samples of HSDS."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.directory.exchange.export_providers import export_providers
from kiosk.directory.exchange.import_plan import plan_import
from kiosk.directory.exchange.import_providers import carry_out
from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, Provider
from tests.directory.providers import keep, kept_in

SAMPLES = Path(__file__).parents[4] / "shared" / "data"
FORMATS = ["list.csv", "list.xlsx", "list.json", "list.zip", "folder"]
WHOLE = Provider(
    key="6f1f8c0e-0000-4000-8000-000000000002",
    name="Legal aid, evenings",
    organization="Safe Harbor",
    alternate_name="SHA",
    description='Help with papers & courts; "free"',
    eligibility_description="Adults",
    application_process="Call first",
    needs=("Legal help", "Food, hot"),
    phones=(
        Phone(PhoneNumber("+12025550142", "3"), "hotline", "after hours"),
        Phone(PhoneNumber("+12025550143")),
        Phone(PhoneNumber("988"), "text"),
    ),
    email="help@example.org",
    url="https://example.org/a",
    languages=("English", "ASL and tactile"),
    interpretation_services="By phone",
    service_area="Adams; Brown",
    schedule="9:00 am - 5:00 pm, Monday - Friday",
    opening_hours="Mo-Fr 09:00-17:00",
    fees_description="None",
    accessibility="Yes",
    address=Address("12 Oak St", "Suite 4", "Columbus", "OH", "43004", "39.9612", "-82.9988", "Bus 7"),
    confirmed_on=date(2026, 11, 1),
    confirmed_by="AB",
    staff_note="ask Mary\ntwice",
)


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_comes_back_as_it_went_out(tmp_path: Path, name: str) -> None:
    keep(tmp_path / "one", WHOLE)
    export_providers(tmp_path / "one", tmp_path / name, with_withheld=True)
    carry_out(tmp_path / "two", plan_import(tmp_path / "two", tmp_path / name))
    assert kept_in(tmp_path / "two") == [WHOLE]


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_taken_in_where_it_came_from_changes_nothing(tmp_path: Path, name: str) -> None:
    kept = replace(WHOLE, published_on=date(2026, 11, 2), published_by="AB")
    keep(tmp_path / "one", kept, Provider(key="6f1f8c0e-0000-4000-8000-000000000003", name="B", organization="X"))
    export_providers(tmp_path / "one", tmp_path / name)
    report = carry_out(tmp_path / "one", plan_import(tmp_path / "one", tmp_path / name))
    assert (report.added, report.updated, report.unchanged, report.refused) == (0, 0, 2, ())


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("sample", ["hsds-1.1/all_resources", "hsds-1.1/simple", "hsds-3.0/examples/csv"])
def test_a_sample_of_hsds_goes_in_and_out_and_in_again_with_nothing_lost(
    tmp_path: Path, sample: str, name: str
) -> None:
    if not SAMPLES.exists():
        pytest.skip("the samples of HSDS are not beside this checkout")
    one, two = tmp_path / "one", tmp_path / "two"
    carry_out(one, plan_import(one, SAMPLES / sample))
    export_providers(one, tmp_path / name, with_withheld=True)
    carry_out(two, plan_import(two, tmp_path / name))
    assert kept_in(two) == kept_in(one) != []


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    ("schedule", "opening_hours"),
    [
        ("ask us", "Mo-We,Fr 09:00-12:00,13:00-17:00; Sa 10:00-12:00"),
        ("", "Mo-Fr 09:00-17:00"),
        ("", "24/7"),
        ("Mondays", "Mo 10:00-12:00"),
        ("nights", "Mo-Su 22:00-06:00"),
        ("9-5", "Mo-Fr 09:00-17:00; PH off"),
        ("", 'Mo-Fr 09:00-17:00 || "by appointment"'),
        ("in winter", "Jan-Mar Mo 10:00-12:00"),
        ("9:00 am - 5:00 pm, Monday - Friday", "Mo-Fr 09:00-16:00"),
        ("around the clock", "24/7"),
        ("Mon-Fri 9am-5pm", ""),
    ],
)
def test_hours_come_back_as_they_went_out(tmp_path: Path, name: str, schedule: str, opening_hours: str) -> None:
    kept = replace(WHOLE, schedule=schedule, opening_hours=opening_hours)
    keep(tmp_path / "one", kept)
    export_providers(tmp_path / "one", tmp_path / name, with_withheld=True)
    carry_out(tmp_path / "two", plan_import(tmp_path / "two", tmp_path / name))
    assert kept_in(tmp_path / "two") == [kept]


@pytest.mark.parametrize("name", FORMATS)
def test_no_note_and_no_initials_of_staff_go_out_unasked(tmp_path: Path, name: str) -> None:
    keep(tmp_path / "one", WHOLE)
    export_providers(tmp_path / "one", tmp_path / name)
    carry_out(tmp_path / "two", plan_import(tmp_path / "two", tmp_path / name))
    assert [(one.staff_note, one.confirmed_by) for one in kept_in(tmp_path / "two")] == [("", "")]
